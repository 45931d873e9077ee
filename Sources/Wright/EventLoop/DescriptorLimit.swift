#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// How many files and sockets the process may have open: RLIMIT_NOFILE.
public enum DescriptorLimit {
  /// The limit now.
  public static var current: Int { Int(clamping: limits.rlim_cur) }

  /// Raises it as far as the system lets this process, and the programs that it starts.
  ///
  /// A server's program does so when it starts: the usual limit, 1024, is for programs that use `select(2)`.
  public static func raise() {
    var raised = limits
    raised.rlim_cur = raised.rlim_max
    _ = unsafe setrlimit(kind, &raised)
  }

  /// Descriptors that a loop has for itself, with a socket that listens on it, and some to spare.
  private static let ofLoop = 8

  /// Connections that each of a server's loops may have open, to leave enough for the rest of the process.
  ///
  /// One that ran out would not only refuse connections: libuv before 1.45 goes round and round in accepting them, and nothing
  /// else on its loop has a turn.
  public static func connections(ofEach loops: Int) -> Int {
    let left = current - max(32, current / 8) - ofLoop * loops
    return max(1, left / max(1, loops))
  }

  private static var limits: rlimit {
    var limits = rlimit()
    guard unsafe getrlimit(kind, &limits) == 0 else { return rlimit(rlim_cur: 1024, rlim_max: 1024) }
    return limits
  }

  #if canImport(Glibc)
    private static let kind = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
  #else
    private static let kind = RLIMIT_NOFILE
  #endif
}
