internal import CUV

/// What a socket tells the connection that it belongs to.
///
/// Called on the loop.
public protocol SocketHandler: AnyObject {
  /// Bytes came; they are gone when this returns.
  func received(_ bytes: Span<UInt8>)
  /// The peer sends no more (`nil`), or the socket broke. The socket is still to be closed.
  func receivedEnd(_ error: UVError?)
  /// All that was handed to ``Socket/write(_:)`` is with the system.
  func drained()
}

/// A connected stream socket, TCP or Unix.
///
/// Belongs to its loop's thread.
public final class Socket {
  private let handle: SocketStream
  /// The loop whose thread this socket belongs to.
  public let loop: EventLoop

  init(handle: SocketStream, loop: EventLoop) {
    self.handle = handle
    self.loop = loop
    uv_tcp_nodelayIfTCP(handle)
  }

  /// Who hears of bytes and of the end; held until ``close()``.
  public var handler: (any SocketHandler)? {
    get { handle.handler }
    set { handle.handler = newValue }
  }

  /// Begins to read; ``SocketHandler/received(_:)`` is called until ``stopReading()`` or ``close()``.
  public func startReading() { handle.startReading() }

  /// Lets bytes wait in the system.
  public func stopReading() { handle.stopReading() }

  /// Writes all of `bytes`: as much as the system takes now, and the rest as it takes more.
  ///
  /// - Returns: whether the system took all. If not, ``SocketHandler/drained()`` tells when it has; what is written until then
  ///   waits in memory, so a caller with a choice waits.
  public func write(_ bytes: Span<UInt8>) -> Bool { handle.write(bytes) }

  /// Whether bytes are still waiting for the system to take them.
  public var isWriting: Bool { handle.pendingWrites > 0 }

  /// Tells the peer that nothing more comes, once all is written; bytes may still be read.
  public func shutdown() { handle.shutdown() }

  /// Closes at once, dropping what is still unwritten.
  ///
  /// No call of the handler comes after. Closing twice is no error.
  public func close() { handle.close() }

  /// This end's address; `nil` for Unix sockets and closed ones.
  public var localAddress: SocketAddress? { handle.isUnix ? nil : unsafe handle.address(uv_tcp_getsockname) }

  /// The peer's address; `nil` for Unix sockets and closed ones.
  public var remoteAddress: SocketAddress? { handle.isUnix ? nil : unsafe handle.address(uv_tcp_getpeername) }
}

private func uv_tcp_nodelayIfTCP(_ handle: SocketStream) {
  if !handle.isUnix { unsafe uv_tcp_nodelay(handle.tcp, 1) }
}

/// The handle under a ``Socket``.
final class SocketStream: StreamHandle {
  // Not weak: a weak reference makes every count of references to the connection slow. `close` ends the circle.
  var handler: (any SocketHandler)?
  let isUnix: Bool
  fileprivate(set) var pendingWrites = 0

  override init(poller: Poller, kind: Kind) throws(UVError) {
    if case .unix = kind { isUnix = true } else { isUnix = false }
    try super.init(poller: poller, kind: kind)
  }

  func startReading() {
    guard !isClosing else { return }
    unsafe uv_read_start(stream, onAllocate, onRead)
  }

  func stopReading() {
    guard !isClosing else { return }
    unsafe uv_read_stop(stream)
  }

  override func read(_ count: Int) {
    guard !isClosing, count != 0 else { return }
    if count > 0 {
      let bytes = unsafe UnsafeRawBufferPointer(rebasing: readBuffer[..<count]).bindMemory(to: UInt8.self)
      unsafe handler?.received(bytes.span)
    } else {
      unsafe uv_read_stop(stream)
      let code = Int32(count)
      handler?.receivedEnd(code == UV_EOF.rawValue ? nil : UVError(code: code, action: "read from the socket"))
    }
  }

  func write(_ bytes: Span<UInt8>) -> Bool {
    guard !isClosing, bytes.count > 0 else { return true }
    return unsafe bytes.withUnsafeBufferPointer { buffer in
      var written = 0
      if pendingWrites == 0 {
        var head = unsafe uv_buf_t(UnsafeRawBufferPointer(buffer))
        written = Int(max(0, unsafe uv_try_write(stream, &head, 1)))
      }
      guard written < buffer.count else { return true }
      unsafe PendingWrite(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(buffer)[written...]), to: self)
        .start()
      return false
    }
  }

  fileprivate func finishedWrite(_ status: Int32) {
    pendingWrites -= 1
    guard !isClosing else { return }
    if status < 0 {
      handler?.receivedEnd(UVError(code: status, action: "write to the socket"))
    } else if pendingWrites == 0 {
      handler?.drained()
    }
  }

  func shutdown() {
    guard !isClosing else { return }
    let request = UnsafeMutablePointer<uv_shutdown_t>.allocate(capacity: 1)
    // Given back by `onShutdown`, which comes even when the handle is closed meanwhile.
    if unsafe uv_shutdown(request, stream, onShutdown) < 0 { unsafe request.deallocate() }
  }

  func close() {
    handler = nil
    closeHandle()
  }
}

/// Bytes that the system would not take at once, until it has.
@safe final class PendingWrite {
  private let request = UnsafeMutablePointer<uv_write_t>.allocate(capacity: 1)
  private let bytes: UnsafeMutableRawBufferPointer
  private let socket: SocketStream

  init(_ rest: UnsafeRawBufferPointer, to socket: SocketStream) {
    unsafe bytes = .allocate(byteCount: rest.count, alignment: 1)
    unsafe bytes.copyMemory(from: rest)
    self.socket = socket
  }

  deinit {
    unsafe request.deallocate()
    unsafe bytes.deallocate()
  }

  /// Starts the write; libuv holds this object until it is done.
  func start() {
    socket.pendingWrites += 1
    unsafe request.pointee.data = unsafe Unmanaged.passRetained(self).toOpaque()
    var buffer = unsafe uv_buf_t(UnsafeRawBufferPointer(bytes))
    let code = unsafe uv_write(request, socket.stream, &buffer, 1, onWritten)
    guard code < 0 else { return }
    unsafe Unmanaged.passUnretained(self).release()
    finish(code)
  }

  func finish(_ status: Int32) { socket.finishedWrite(status) }
}

extension uv_buf_t {
  fileprivate init(_ bytes: UnsafeRawBufferPointer) {
    let base = unsafe UnsafeMutableRawPointer(mutating: bytes.baseAddress)?.assumingMemoryBound(to: CChar.self)
    unsafe self = uv_buf_init(base, UInt32(bytes.count))
  }
}
