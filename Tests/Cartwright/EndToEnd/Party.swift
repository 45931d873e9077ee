import Foundation
import Synchronization
import TestSupport

/// A `cartwright` process, and what it says.
final class Party: Sendable {
  /// How a process ended.
  struct Ending: Sendable {
    var status: Int32
    var lines: [String]

    var text: String { lines.joined(separator: "\n") }
  }

  fileprivate struct State {
    var lines: [String] = []
    var rest = Data()
    /// The file descriptors that more may come from; an end may be told twice.
    var open: Set<Int32> = []
    var status: Int32?
    var waiters: [CheckedContinuation<Void, Never>] = []
  }

  private let process = Mutex<SpawnedProcess?>(nil)
  private let input = Pipe.toOneProcess()
  private let state = Mutex(State())

  /// Starts a process.
  convenience init(_ arguments: String..., folder: String) throws {
    try self.init(arguments: arguments, folder: folder)
  }

  /// Starts a process.
  init(arguments: [String], folder: String) throws {
    let (output, errors) = (pipe(), pipe())
    let process = try SpawnedProcess(
      Executable.cartwright.path, arguments, in: folder, input: input.fileHandleForReading,
      output: output.fileHandleForWriting, errors: errors.fileHandleForWriting
    ) { [weak self] status in self?.change { $0.status = status } }
    for mine in [input.fileHandleForReading, output.fileHandleForWriting, errors.fileHandleForWriting] {
      try mine.close()
    }
    self.process.withLock { $0 = process }
  }

  deinit { if state.withLock({ $0.status }) == nil { send(SIGKILL) } }

  private func send(_ signal: Int32) { process.withLock { $0?.send(signal) } }

  private func pipe() -> Pipe {
    let pipe = Pipe.toOneProcess()
    let number = pipe.fileHandleForReading.fileDescriptor
    state.withLock { _ = $0.open.insert(number) }
    pipe.readToEnd { [weak self] data in
      self?.change { state in
        if let data { state.take(data) } else { state.open.remove(number) }
      }
    }
    return pipe
  }

  private func change(_ body: (inout State) -> Void) {
    let waiters = state.withLock { state in
      body(&state)
      defer { state.waiters = [] }
      return state.waiters
    }
    for waiter in waiters { waiter.resume() }
  }

  /// Waits until something is so; the test's own time limit bounds it.
  private func wait<Value: Sendable>(for wanted: @Sendable (borrowing State) -> Value?) async throws -> Value {
    while true {
      try Task.checkCancellation()
      if let value = state.withLock({ wanted($0) }) { return value }
      await withTaskCancellationHandler {
        await withCheckedContinuation { park($0, unless: { wanted($0) != nil }) }
      } onCancel: {
        change { _ in }
      }
    }
  }

  /// Keeps a waiter until the next change, unless there is nothing to wait for any more.
  private func park(_ waiter: CheckedContinuation<Void, Never>, unless isOver: (borrowing State) -> Bool) {
    let isParked = state.withLock { state in
      guard !Task.isCancelled, !isOver(state) else { return false }
      state.waiters.append(waiter)
      return true
    }
    if !isParked { waiter.resume() }
  }

  /// Everything that was said so far.
  var lines: [String] { state.withLock { $0.lines } }

  /// The first line that has a text in it, once it is there.
  ///
  /// - Throws: `Silence` when the process ends without it.
  func line(containing text: String, after count: Int = 0) async throws -> String {
    let found: Result<String, Silence> = try await wait { state in
      if let line = state.lines.dropFirst(count).first(where: { $0.contains(text) }) { return .success(line) }
      guard state.status != nil, state.open.isEmpty else { return nil }
      return .failure(Silence(wanted: text, lines: state.lines))
    }
    return try found.get()
  }

  struct Silence: Error {
    let wanted: String
    let lines: [String]
  }

  /// Waits for the end.
  func ending() async throws -> Ending {
    try await wait { state in
      guard let status = state.status, state.open.isEmpty else { return nil }
      return Ending(status: status, lines: state.lines)
    }
  }

  /// Types a line.
  func type(_ line: String) throws { try input.fileHandleForWriting.write(contentsOf: Data("\(line)\n".utf8)) }

  /// Ends what is typed.
  func closeInput(with bytes: [UInt8] = []) throws {
    try input.fileHandleForWriting.write(contentsOf: Data(bytes))
    try input.fileHandleForWriting.close()
  }

  /// Ends the process as a power cut would, and waits for it.
  func killNow() async throws {
    send(SIGKILL)
    _ = try await ending()
  }

  /// How a process is asked to end.
  enum StopSignal: String, CaseIterable, Sendable {
    case terminate
    case interrupt
  }

  /// Asks the process to end.
  func stop(by signal: StopSignal) {
    switch signal {
    case .terminate: send(SIGTERM)
    case .interrupt: send(SIGINT)
    }
  }

  /// Asks the process to end.
  func terminate() { stop(by: .terminate) }

  /// Asks the process to end, and waits until it has.
  func stopped(by signal: StopSignal) async throws -> (ending: Ending, after: Duration) {
    let start = ContinuousClock.now
    stop(by: signal)
    return (try await ending(), ContinuousClock.now - start)
  }
}

extension Party.State {
  fileprivate mutating func take(_ data: Data) {
    rest += data
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      lines.append(String(decoding: rest[rest.startIndex..<end], as: UTF8.self))
      rest = Data(rest[(end + 1)...])
    }
  }
}
