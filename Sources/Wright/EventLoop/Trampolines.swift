internal import CUV

// What libuv calls. Each recovers its object and calls one method of it.

extension UVError {
  static var badHandle: Int32 { UV_EBADF.rawValue }
}

func onAsync(_: UnsafeMutablePointer<uv_async_t>?) {
  // The check handle turns the loop after this.
}

func onIdle(_: UnsafeMutablePointer<uv_idle_t>?) {
  // Being active is all it does: the loop does not wait while there is work.
}

func onTimer(_ handle: UnsafeMutablePointer<uv_timer_t>?) {
  guard let data = unsafe handle?.pointee.data else { return }
  unsafe Unmanaged<Poller>.fromOpaque(data).takeUnretainedValue().timerFired()
}

func onPrepare(_ handle: UnsafeMutablePointer<uv_prepare_t>?) {
  guard let data = unsafe handle?.pointee.data else { return }
  unsafe Unmanaged<Poller>.fromOpaque(data).takeUnretainedValue().turn()
}

func onCheck(_ handle: UnsafeMutablePointer<uv_check_t>?) {
  guard let data = unsafe handle?.pointee.data else { return }
  unsafe Unmanaged<Poller>.fromOpaque(data).takeUnretainedValue().turn()
}

func onAllocate(_ handle: UnsafeMutablePointer<uv_handle_t>?, _: Int, _ buffer: UnsafeMutablePointer<uv_buf_t>?) {
  guard let data = unsafe handle?.pointee.data, let buffer = unsafe buffer else { return }
  let memory = unsafe Unmanaged<StreamHandle>.fromOpaque(data).takeUnretainedValue().readBuffer
  unsafe buffer.pointee = unsafe uv_buf_init(
    memory.baseAddress?.assumingMemoryBound(to: CChar.self), UInt32(memory.count))
}

func onRead(_ handle: UnsafeMutablePointer<uv_stream_t>?, _ count: Int, _: UnsafePointer<uv_buf_t>?) {
  guard let data = unsafe handle?.pointee.data else { return }
  unsafe Unmanaged<StreamHandle>.fromOpaque(data).takeUnretainedValue().read(count)
}

func onConnection(_ handle: UnsafeMutablePointer<uv_stream_t>?, _ status: Int32) {
  guard let data = unsafe handle?.pointee.data else { return }
  unsafe Unmanaged<StreamHandle>.fromOpaque(data).takeUnretainedValue().connectionArrived(status)
}

func onClose(_ handle: UnsafeMutablePointer<uv_handle_t>?) {
  guard let data = unsafe handle?.pointee.data else { return }
  // Balances the retain of `StreamHandle.init`: the handle's memory outlives libuv's use of it.
  unsafe Unmanaged<StreamHandle>.fromOpaque(data).takeRetainedValue().closed()
}

func onWritten(_ request: UnsafeMutablePointer<uv_write_t>?, _ status: Int32) {
  guard let data = unsafe request?.pointee.data else { return }
  let write = unsafe Unmanaged<PendingWrite>.fromOpaque(data).takeRetainedValue()
  write.finish(status)
}

func onConnected(_ request: UnsafeMutablePointer<uv_connect_t>?, _ status: Int32) {
  guard let data = unsafe request?.pointee.data else { return }
  unsafe Unmanaged<PendingConnect>.fromOpaque(data).takeRetainedValue().finish(status)
}

func onResolved(
  _ request: UnsafeMutablePointer<uv_getaddrinfo_t>?, _ status: Int32, _ list: UnsafeMutablePointer<addrinfo>?
) {
  guard let data = unsafe request?.pointee.data else { return }
  unsafe Unmanaged<PendingResolution>.fromOpaque(data).takeRetainedValue().finish(status, list)
}

func onShutdown(_ request: UnsafeMutablePointer<uv_shutdown_t>?, _: Int32) {
  // The peer's end, or the close, tells the rest.
  unsafe request?.deallocate()
}
