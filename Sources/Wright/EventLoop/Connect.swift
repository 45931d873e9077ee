internal import CUV

extension EventLoop {
  /// Connects to a numeric TCP address or a Unix socket.
  ///
  /// On the loop only. `completion` is called on the loop, once: in a later turn, or at once when the system refuses at once.
  public func connect(
    to address: SocketAddress, completion: @escaping (Result<Socket, UVError>) -> Void
  ) {
    do throws(UVError) {
      let action = "connect to \(address)"
      let poller = try requirePoller(action)
      switch address {
      case .unix(let path):
        let handle = try SocketStream(poller: poller, kind: .unix)
        PendingConnect(handle, loop: self, action: action, completion: completion).start(path: path)
      case .tcp(let host, let port):
        var numeric = try SystemAddress(numeric: host, port: port)
        let handle = try SocketStream(poller: poller, kind: .tcp(family: numeric.family))
        PendingConnect(handle, loop: self, action: action, completion: completion).start(&numeric)
      }
    } catch {
      completion(.failure(error))
    }
  }

  /// Finds the numeric addresses of a host, in the order that the system prefers.
  ///
  /// On the loop only; the look-up itself runs on a thread of libuv's. `completion` is called on the
  /// loop, once; a success holds at least one address.
  public func resolve(
    host: String, port: Int, completion: @escaping (Result<[SocketAddress], UVError>) -> Void
  ) {
    let action = "find the address of \(host)"
    do throws(UVError) {
      let poller = try requirePoller(action)
      try PendingResolution(port: port, action: action, completion: completion).start(host, poller)
    } catch {
      completion(.failure(error))
    }
  }
}

/// An attempt to connect, until it has succeeded or failed.
@safe final class PendingConnect {
  private let request = UnsafeMutablePointer<uv_connect_t>.allocate(capacity: 1)
  private let handle: SocketStream
  private let loop: EventLoop
  private let action: String
  private let completion: (Result<Socket, UVError>) -> Void

  init(
    _ handle: SocketStream, loop: EventLoop, action: String, completion: @escaping (Result<Socket, UVError>) -> Void
  ) {
    self.handle = handle
    self.loop = loop
    self.action = action
    self.completion = completion
  }

  deinit { unsafe request.deallocate() }

  func start(_ address: inout SystemAddress) {
    unsafe request.pointee.data = unsafe Unmanaged.passRetained(self).toOpaque()
    let code = unsafe address.withAddress(sockaddr.self) { unsafe uv_tcp_connect(request, handle.tcp, $0, onConnected) }
    guard code < 0 else { return }
    unsafe Unmanaged.passUnretained(self).release()
    finish(code)
  }

  func start(path: String) {
    if path.utf8.first == 0 { return start(abstract: path) }
    unsafe request.pointee.data = unsafe Unmanaged.passRetained(self).toOpaque()
    unsafe uv_pipe_connect(request, handle.pipe, path, onConnected)
  }

  private func start(abstract path: String) {
    // The system answers at once; who asked is told in a later turn, as always.
    let descriptor = connectAbstract(path)
    let code = unsafe descriptor < 0 ? descriptor : uv_pipe_open(handle.pipe, descriptor)
    _ = loop.schedule(after: .zero) { self.finish(code) }
  }

  func finish(_ status: Int32) {
    guard status == 0 else {
      handle.close()
      completion(.failure(UVError(code: status, action: action)))
      return
    }
    completion(.success(Socket(handle: handle, loop: loop)))
  }
}

/// A look-up of a host's addresses, until it is answered.
@safe final class PendingResolution {
  private let request = UnsafeMutablePointer<uv_getaddrinfo_t>.allocate(capacity: 1)
  private let port: Int
  private let action: String
  private let completion: (Result<[SocketAddress], UVError>) -> Void

  init(port: Int, action: String, completion: @escaping (Result<[SocketAddress], UVError>) -> Void) {
    self.port = port
    self.action = action
    self.completion = completion
  }

  deinit { unsafe request.deallocate() }

  func start(_ host: String, _ poller: Poller) throws(UVError) {
    var hints = unsafe addrinfo()
    unsafe hints.ai_socktype = streamSocketType
    unsafe request.pointee.data = unsafe Unmanaged.passRetained(self).toOpaque()
    let code = unsafe uv_getaddrinfo(poller.loop, request, onResolved, host, nil, &hints)
    guard code < 0 else { return }
    unsafe Unmanaged.passUnretained(self).release()
    throw UVError(code: code, action: action)
  }

  func finish(_ status: Int32, _ list: UnsafeMutablePointer<addrinfo>?) {
    defer { unsafe uv_freeaddrinfo(list) }
    var found: [SocketAddress] = []
    var next = unsafe list
    while let entry = unsafe next {
      if let address = unsafe entry.pointee.ai_addr,
        case .tcp(let host, _) = unsafe SystemAddress(copying: address).readable
      {
        found.append(.tcp(host: host, port: port))
      }
      unsafe next = entry.pointee.ai_next
    }
    if status < 0 || found.isEmpty {
      completion(.failure(UVError(code: status < 0 ? status : UV_EAI_NONAME.rawValue, action: action)))
    } else {
      completion(.success(found))
    }
  }
}
