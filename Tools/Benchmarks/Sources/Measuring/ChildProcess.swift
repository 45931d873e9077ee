public import Foundation
import Synchronization

/// A process of ours that is pinned to one core and ended by its id, whatever becomes of the benchmark.
public final class ChildProcess: Sendable {
  /// Those started and not ended: what a signal to the benchmark must end too.
  private static let running = Mutex<[Int32: ChildProcess]>([:])

  private let process: Process
  private let output: Pipe?
  let program: String

  /// The process's id, which stays that of the program: `taskset` becomes what it starts.
  public var id: Int32 { process.processIdentifier }

  /// Starts a program on one core, with nothing on its standard input.
  ///
  /// - Parameter collectsOutput: whether standard output is kept for `finish`; otherwise it goes to standard error.
  public init(_ program: String, _ arguments: [String], core: Int, collectsOutput: Bool) throws {
    self.program = program
    process = Process()
    output = collectsOutput ? Pipe() : nil
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["taskset", "--cpu-list", "\(core)", program] + arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output ?? FileHandle.standardError
    do { try process.run() } catch { throw BenchmarkError.cannotStart(program: program, reason: "\(error)") }
    Self.running.withLock { $0[id] = self }
  }

  /// Whether the process is still there.
  public var isRunning: Bool { process.isRunning }

  /// Waits until the process ends by itself and gives its standard output.
  public func finish(within limit: Duration) throws -> String {
    let watch = DispatchWorkItem { [process] in
      if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    }
    DispatchQueue.global().asyncAfter(deadline: .now() + limit.seconds, execute: watch)
    let bytes = output?.fileHandleForReading.readDataToEndOfFile() ?? Data()
    process.waitUntilExit()
    watch.cancel()
    forget()
    let text = String(decoding: bytes, as: UTF8.self)
    if process.terminationReason == .uncaughtSignal { throw BenchmarkError.tookTooLong(program: program, limit: limit) }
    guard process.terminationStatus == 0 else {
      throw BenchmarkError.failed(program: program, detail: "exit code \(process.terminationStatus) \(text)")
    }
    return text
  }

  /// Ends the process at once.
  ///
  /// It is killed: it may have inherited a mask that holds back any other signal, and it has nothing to lose.
  public func end() {
    if process.isRunning { kill(id, SIGKILL) }
    process.waitUntilExit()
    forget()
  }

  private func forget() { _ = Self.running.withLock { $0.removeValue(forKey: id) } }

  /// From now on, a signal that ends the benchmark first ends every process that it started.
  ///
  /// - Returns: what must be kept alive for as long as that is to hold.
  public static func endAllOnSignal() -> [any DispatchSourceSignal] {
    [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        running.withLock { for id in $0.keys { kill(id, SIGKILL) } }
        exit(128 + number)
      }
      source.resume()
      return source
    }
  }
}

extension Duration {
  /// The duration as a number of seconds.
  var seconds: Double { self / .seconds(1) }
}
