internal import CartwrightBasket
internal import CartwrightContracts
public import SmartcartAPI
internal import WrightProtobuf
public import WrightRPC

/// Scans on a stream.
extension CartService {
  /// How many scans of one stream may wait for their answers.
  static let scanWindow = 64

  /// Reports scans as they are made, each answered on its own, across interruptions.
  public func streamScans(
    request: RPCAsyncSequence<SmartcartStreamScansRequest>, response: RPCWriter<SmartcartStreamScansResponse>,
    context: ServerContext
  ) async throws {
    let caller = try Caller.of(context, roles: .cart)
    var messages = request.makeAsyncIterator()
    guard let first = try await messages.next(), case .start(let start) = first.message else {
      throw RPCError.invalid("start", "must be the first message of the stream")
    }
    let (resumed, turn) = try await resumeScans(of: start.sessionID, for: caller)
    try await response.write(.with { $0.resumed = resumed })
    let window = ScanWindow(limit: Self.scanWindow)
    try await withThrowingTaskGroup(of: Bool.self) { group in
      group.addTask { try await Self.waitForEnd(of: turn) }
      group.addTask { await self.enterScans(request, session: start.sessionID, window: window) }
      group.addTask { try await Self.acknowledge(window, on: response) }
      while let isOver = try await group.next(), !isOver {}
      group.cancelAll()
    }
  }

  /// Becomes the session's one stream of scans.
  private func resumeScans(
    of session: String, for caller: Caller
  ) async throws -> (SmartcartStreamScansResumed, turn: CartRoom.ScanTurn) {
    try await commits.write { transaction in
      let cart = try transaction.cart(session, for: caller)
      guard !cart.basket.state.isFinal else { throw BasketError.wrongState(cart.basket.state) }
      let last = try ScanTable.lastSequence(of: session, in: transaction.db)
      let resumed = SmartcartStreamScansResumed.with {
        ($0.lastAcknowledgedSequence, $0.cart) = (last, cart.message)
      }
      return (resumed, try transaction.room(session).takeScanning())
    }
  }

  private static func waitForEnd(of turn: CartRoom.ScanTurn) async throws -> Bool {
    for try await _ in turn {}
    throw CancellationError()
  }

  /// Reads scans and has them done, several at once; what is wrong with one is told after the answers to those before.
  private func enterScans(
    _ requests: RPCAsyncSequence<SmartcartStreamScansRequest>, session: String, window: ScanWindow
  ) async -> Bool {
    do {
      for try await request in requests {
        guard case .scan(let scan) = request.message, scan.hasScan, scan.sequence > 0 else {
          throw RPCError.invalid("scan", "must be set in every message after the first, with a sequence from 1")
        }
        try await window.waitForRoom()
        let ticket = commits.enter { [desk] transaction in
          try transaction.scan(scan, in: session, at: desk)
        }
        window.enter((scan.sequence, ticket))
      }
      window.finish(nil)
    } catch {
      window.finish(error)
    }
    return false
  }

  private static func acknowledge(
    _ window: ScanWindow, on response: RPCWriter<SmartcartStreamScansResponse>
  ) async throws -> Bool {
    for try await (sequence, ticket) in window.entered {
      let result = try await ticket.value
      try await response.write(.with { $0.acknowledged = .with { ($0.sequence, $0.result) = (sequence, result) } })
      window.leave()
    }
    return true
  }
}

/// Scans that were entered and wait for their answers, in order; a limited number.
private struct ScanWindow: Sendable {
  typealias Entry = (sequence: Int64, ticket: WriteTicket<CartTransaction, SmartcartScanResult>)

  let entered: AsyncThrowingStream<Entry, any Error>
  private let entering: AsyncThrowingStream<Entry, any Error>.Continuation
  private let room: AsyncStream<Void>
  private let leaving: AsyncStream<Void>.Continuation

  init(limit: Int) {
    (entered, entering) = AsyncThrowingStream<Entry, any Error>.makeStream()
    (room, leaving) = AsyncStream<Void>.makeStream()
    for _ in 0..<limit { leaving.yield() }
  }

  /// Returns when one more scan may be entered.
  func waitForRoom() async throws {
    for await _ in room { return }
    throw CancellationError()
  }

  func enter(_ entry: Entry) { entering.yield(entry) }

  func leave() { leaving.yield() }

  func finish(_ error: (any Error)?) { entering.finish(throwing: error) }
}

extension CartTransaction {
  /// Does a scan of a stream, unless it was done before.
  fileprivate mutating func scan(
    _ scan: SmartcartSequencedScan, in session: String, at desk: ScanDesk
  ) throws -> SmartcartScanResult {
    if let known = try ScanTable.result(sequence: scan.sequence, of: session, in: db) { return known }
    guard scan.sequence <= ScanTable.limit else {
      let basket = try cart(session).basket
      return desk.result(ScanDesk.exhausted, before: basket, after: basket)
    }
    let next = try ScanTable.lastSequence(of: session, in: db) + 1
    guard scan.sequence == next else {
      let message = "scan \(scan.sequence) leaves a gap: the next one is \(next)"
      throw RPCError(code: .failedPrecondition, message: message)
    }
    let state = try cart(session).basket.state
    guard !state.isFinal else { throw BasketError.wrongState(state) }
    let result = try self.scan(scan.scan, in: session, at: desk)
    try ScanTable.insert(result, sequence: scan.sequence, of: session, in: db)
    return result
  }
}
