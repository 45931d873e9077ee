import Foundation

/// A contender's process, listening.
final class RunningServer {
  /// How long a server may take until it listens.
  static let patience: Duration = .seconds(20)

  let name: Contender.Name
  let port: Int
  private let process: ChildProcess

  /// Starts a server on a core and waits until it listens on the port.
  init(_ contender: Contender, port: Int, core: Int) throws {
    name = contender.name
    self.port = port
    process = try ChildProcess(contender.program, contender.arguments(port), core: core, collectsOutput: false)
    do { try waitUntilListening() } catch {
      process.end()
      throw error
    }
  }

  /// What the kernel has on its books for the server.
  func accounts() throws -> ProcessAccounts { try ProcessAccounts(of: process.id) }

  /// Ends the server.
  func end() { process.end() }

  private func waitUntilListening() throws {
    let deadline = ContinuousClock.now + Self.patience
    while !ListeningPorts.current().contains(port) {
      guard process.isRunning else {
        throw BenchmarkError.failed(program: name.title, detail: "it ended before it listened on port \(port)")
      }
      guard ContinuousClock.now < deadline else {
        throw BenchmarkError.failed(program: name.title, detail: "it does not listen on port \(port)")
      }
      usleep(10_000)
    }
  }
}
