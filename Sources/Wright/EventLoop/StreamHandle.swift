internal import CUV

/// A libuv stream, TCP or Unix: what sockets and listeners have in common.
///
/// Belongs to its loop's thread. libuv holds one retain from `init` until the close callback, so its memory is there for as long
/// as libuv may use it.
@safe class StreamHandle {
  let stream: UnsafeMutablePointer<uv_stream_t>
  let poller: Poller
  private(set) var isClosing = false

  /// Makes a handle for TCP of an address family (`AF_UNSPEC`: none yet), or for Unix sockets.
  init(poller: Poller, kind: Kind) throws(UVError) {
    self.poller = poller
    let code: Int32
    switch kind {
    case .tcp(let family):
      let tcp = UnsafeMutablePointer<uv_tcp_t>.allocate(capacity: 1)
      code = unsafe uv_tcp_init_ex(poller.loop, tcp, UInt32(family))
      unsafe stream = UnsafeMutableRawPointer(tcp).assumingMemoryBound(to: uv_stream_t.self)
    case .unix:
      let pipe = UnsafeMutablePointer<uv_pipe_t>.allocate(capacity: 1)
      code = unsafe uv_pipe_init(poller.loop, pipe, 0)
      unsafe stream = UnsafeMutableRawPointer(pipe).assumingMemoryBound(to: uv_stream_t.self)
    }
    try UVError.check(code, "make a socket")
    unsafe stream.pointee.data = unsafe Unmanaged.passRetained(self).toOpaque()
  }

  deinit { unsafe UnsafeMutableRawPointer(stream).deallocate() }

  enum Kind {
    case tcp(family: Int32)
    case unix
  }

  var tcp: UnsafeMutablePointer<uv_tcp_t> { unsafe raw.assumingMemoryBound(to: uv_tcp_t.self) }
  var pipe: UnsafeMutablePointer<uv_pipe_t> { unsafe raw.assumingMemoryBound(to: uv_pipe_t.self) }
  private var raw: UnsafeMutableRawPointer { unsafe UnsafeMutableRawPointer(stream) }

  var readBuffer: UnsafeMutableRawBufferPointer { unsafe poller.readBuffer }

  func read(_ count: Int) {}
  func connectionArrived(_ status: Int32) {}
  func closed() {}

  /// Closes the handle; libuv lets go of it in a later turn.
  ///
  /// Closing twice is no error.
  func closeHandle() {
    guard !isClosing else { return }
    isClosing = true
    unsafe uv_close(raw.assumingMemoryBound(to: uv_handle_t.self), onClose)
  }

  /// The address that `name` tells: `uv_tcp_getsockname` or `uv_tcp_getpeername`.
  func address(
    _ name: (UnsafePointer<uv_tcp_t>, UnsafeMutablePointer<sockaddr>, UnsafeMutablePointer<Int32>) -> Int32
  ) -> SocketAddress? {
    var storage = sockaddr_storage()
    var length = Int32(MemoryLayout<sockaddr_storage>.size)
    return unsafe withUnsafeMutablePointer(to: &storage) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        guard unsafe name(tcp, address, &length) == 0 else { return nil }
        return unsafe SystemAddress(copying: address).readable
      }
    }
  }
}
