internal import CUV

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

// What differs from one system to the next.

/// Lets several sockets of this process listen on one port, the system spreading connections over them.
///
/// - Returns: 0, or a negative code where the system has nothing that spreads.
func setReusePort(_ handle: StreamHandle) -> Int32 {
  #if os(Linux)
    var descriptor: uv_os_fd_t = -1
    let found = unsafe withUnsafePointer(to: handle.stream) { stream in
      unsafe uv_fileno(UnsafeRawPointer(stream.pointee).assumingMemoryBound(to: uv_handle_t.self), &descriptor)
    }
    guard found == 0 else { return found }
    var on: Int32 = 1
    let code = unsafe setsockopt(descriptor, SOL_SOCKET, SO_REUSEPORT, &on, socklen_t(MemoryLayout<Int32>.size))
    return code == 0 ? 0 : -errno
  #else
    return UV_ENOTSUP.rawValue
  #endif
}

/// Whether a Unix socket's file is left over: nobody answers on it.
func isStaleSocket(_ path: String) -> Bool {
  let descriptor = socket(AF_UNIX, streamSocketType, 0)
  guard descriptor >= 0 else { return false }
  defer { close(descriptor) }
  var address = sockaddr_un()
  address.sun_family = sa_family_t(AF_UNIX)
  let fits = unsafe withUnsafeMutableBytes(of: &address.sun_path) { room -> Bool in
    guard path.utf8.count < room.count else { return false }
    unsafe room.copyBytes(from: path.utf8)
    return true
  }
  guard fits else { return false }
  let code = unsafe withUnsafePointer(to: &address) { pointer in
    unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
      unsafe connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
    }
  }
  return code != 0 && errno == ECONNREFUSED
}

func unlinkPath(_ path: String) { unsafe _ = unlink(path) }

#if os(Linux)
  let streamSocketType = Int32(SOCK_STREAM.rawValue)
#else
  let streamSocketType = SOCK_STREAM
#endif
