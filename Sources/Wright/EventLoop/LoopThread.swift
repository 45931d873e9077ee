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

#if canImport(Darwin)
  private func runThread(_ argument: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
    unsafe Unmanaged<ThreadStart>.fromOpaque(argument).takeRetainedValue().body()
    return nil
  }
#else
  private func runThread(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let argument = unsafe argument else { return nil }
    unsafe Unmanaged<ThreadStart>.fromOpaque(argument).takeRetainedValue().body()
    return nil
  }
#endif
