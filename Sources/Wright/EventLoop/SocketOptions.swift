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

/// Whether a file is a Unix socket's and left over: nobody answers on it.
func isStaleSocket(_ path: String) -> Bool {
  var file = stat()
  guard unsafe lstat(path, &file) == 0, file.st_mode & S_IFMT == S_IFSOCK else { return false }
  let descriptor = socket(AF_UNIX, streamSocketType, 0)
  guard descriptor >= 0 else { return false }
  defer { close(descriptor) }
  // Where somebody listens and has no time, this fails with EAGAIN.
  _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
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

/// A Unix socket in Linux's abstract namespace, which has no file: libuv takes names that begin with NUL in later versions alone.
///
/// - Parameters:
///   - path: the name, with the NUL that it begins with.
///   - attach: `bind` or `connect`.
/// - Returns: its descriptor, or a negative code.
func abstractSocket(
  _ path: String, _ attach: (Int32, UnsafePointer<sockaddr>, socklen_t) -> Int32
) -> Int32 {
  #if os(Linux)
    let descriptor = socket(AF_UNIX, streamSocketType | Int32(SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue), 0)
    guard descriptor >= 0 else { return -errno }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let bytes = Array(path.utf8.prefix(107))
    unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: bytes) }
    let length = socklen_t(MemoryLayout<sa_family_t>.size + bytes.count)
    let code = unsafe withUnsafePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { unsafe attach(descriptor, $0, length) }
    }
    guard code == 0 else {
      let failure = -errno
      close(descriptor)
      return failure
    }
    return descriptor
  #else
    return UV_ENOTSUP.rawValue
  #endif
}

/// Connects to an abstract socket.
///
/// - Returns: a descriptor, or a negative code.
func connectAbstract(_ path: String) -> Int32 { unsafe abstractSocket(path) { unsafe connect($0, $1, $2) } }

/// Makes an abstract socket to listen on.
///
/// - Returns: a descriptor, or a negative code.
func bindAbstract(_ path: String) -> Int32 { unsafe abstractSocket(path) { unsafe bind($0, $1, $2) } }

func unlinkPath(_ path: String) { unsafe _ = unlink(path) }

#if os(Linux)
  let streamSocketType = Int32(SOCK_STREAM.rawValue)
#else
  let streamSocketType = SOCK_STREAM
#endif
