#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The thread that a loop belongs to.
struct LoopThread {
  private var identity: UInt = 0

  init() {}

  private init(identity: UInt) { self.identity = identity }

  static var current: LoopThread { LoopThread(identity: currentIdentity) }

  var isCurrent: Bool { identity == Self.currentIdentity }

  private static var currentIdentity: UInt {
    #if canImport(Darwin)
      unsafe UInt(bitPattern: pthread_self())
    #else
      UInt(pthread_self())
    #endif
  }

  /// Starts a thread that runs `body`, and returns once the thread has begun, with its identity.
  static func start(name: String, _ body: @escaping () -> Void) throws(UVError) -> LoopThread {
    let start = ThreadStart(body: body)
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    let argument = unsafe Unmanaged.passRetained(start).toOpaque()
    let code = unsafe pthread_create(&thread, nil, runThread, argument)
    guard code == 0 else {
      unsafe Unmanaged<ThreadStart>.fromOpaque(argument).release()
      throw UVError(code: -code, action: "start a thread for \(name)")
    }
    #if canImport(Darwin)
      guard let thread = unsafe thread else { throw UVError(code: UVError.badHandle, action: "start a thread") }
      unsafe pthread_detach(thread)
      return unsafe LoopThread(identity: UInt(bitPattern: thread))
    #else
      pthread_detach(thread)
      return LoopThread(identity: UInt(thread))
    #endif
  }
}

/// What a new thread is handed.
private final class ThreadStart {
  let body: () -> Void

  init(body: @escaping () -> Void) {
    self.body = body
  }
}

/// Has a write to a socket whose peer is gone fail, rather than end the process: libuv writes without `MSG_NOSIGNAL`.
///
/// Only for the calling thread; what the rest of the process does with the signal is its own business.
private func blockBrokenPipeSignal() {
  var signals = sigset_t()
  unsafe sigemptyset(&signals)
  unsafe sigaddset(&signals, SIGPIPE)
  unsafe pthread_sigmask(SIG_BLOCK, &signals, nil)
}

#if canImport(Darwin)
  private func runThread(_ argument: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
    blockBrokenPipeSignal()
    unsafe Unmanaged<ThreadStart>.fromOpaque(argument).takeRetainedValue().body()
    return nil
  }
#else
  private func runThread(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let argument = unsafe argument else { return nil }
    blockBrokenPipeSignal()
    unsafe Unmanaged<ThreadStart>.fromOpaque(argument).takeRetainedValue().body()
    return nil
  }
#endif
