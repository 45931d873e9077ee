public import Foundation
internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A process that a test starts.
///
/// Foundation's own reads beyond a directory entry when it looks for open files, and crashes now and then in a process with a
/// thousand of them, as one is that runs all tests.
public final class SpawnedProcess: Sendable {
  /// The process could not be started.
  public struct Failure: Error, CustomStringConvertible {
    /// The program.
    public let program: String
    /// What `posix_spawn` says.
    public let code: Int32
    /// The error's text.
    public var description: String { "cannot start \(program): error \(code)" }
  }

  /// Its number.
  public let processIdentifier: Int32
  private let status = Mutex<Int32?>(nil)

  /// Whether it has not ended yet.
  public var isRunning: Bool { status.withLock { $0 == nil } }

  /// Starts a process.
  ///
  /// - Parameters:
  ///   - folder: where it begins; where this process is unless told otherwise.
  ///   - input: what it reads; `output` and `errors`: what it writes to. They stay open here.
  ///   - ended: told of its exit status, or of the signal that ended it, on a thread of its own.
  public init(
    _ program: String, _ arguments: [String], in folder: String? = nil, input: FileHandle, output: FileHandle,
    errors: FileHandle, ended: @escaping @Sendable (Int32) -> Void
  ) throws {
    let files = [input.fileDescriptor, output.fileDescriptor, errors.fileDescriptor]
    if let folder {
      // Becomes the program in a folder: `posix_spawn` alone has no portable way there.
      processIdentifier = try Self.spawn("/usr/bin/env", ["--chdir=\(folder)", program] + arguments, files)
    } else {
      processIdentifier = try Self.spawn(program, arguments, files)
    }
    Thread.detachNewThread { [self] in
      let status = Self.wait(processIdentifier)
      self.status.withLock { $0 = status }
      ended(status)
    }
  }

  private static func spawn(
    _ program: String, _ arguments: [String], _ files: [Int32]
  ) throws -> Int32 {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe _ = posix_spawn_file_actions_destroy(&actions) }
    for (number, file) in files.enumerated() {
      unsafe posix_spawn_file_actions_adddup2(&actions, file, Int32(number))
    }
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe _ = posix_spawnattr_destroy(&attributes) }
    // A signal that this process ignores or holds back is none of the other's business.
    var (none, all) = (sigset_t(), sigset_t())
    unsafe sigemptyset(&none)
    unsafe sigfillset(&all)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    unsafe posix_spawnattr_setsigdefault(&attributes, &all)
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    var words: [UnsafeMutablePointer<CChar>?] = unsafe ([program] + arguments).map { unsafe strdup($0) } + [nil]
    defer { unsafe words.forEach { unsafe free($0) } }
    var id: pid_t = 0
    let code = unsafe posix_spawn(&id, program, &actions, &attributes, &words, environ)
    guard code == 0 else { throw Failure(program: program, code: code) }
    return id
  }

  private static func wait(_ id: Int32) -> Int32 {
    var status: Int32 = 0
    while unsafe waitpid(id, &status, 0) == -1 && errno == EINTR {}
    // As the macros of `wait(2)` have it.
    return status & 0x7F == 0 ? status >> 8 & 0xFF : status & 0x7F
  }

  /// Sends a signal, unless it has ended.
  public func send(_ signal: Int32) {
    status.withLock { status in
      if status == nil { kill(processIdentifier, signal) }
    }
  }

  /// Asks it to end.
  public func terminate() { send(SIGTERM) }
}
