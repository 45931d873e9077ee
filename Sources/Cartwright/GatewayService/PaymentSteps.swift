internal import CartwrightContracts
internal import CartwrightMoney
internal import CartwrightPayment
internal import Foundation
internal import GRDB
internal import SmartcartAPI
internal import WrightGoogle
internal import WrightProtobuf
internal import WrightRPC

/// What happens to payments, each within one transaction: the change, its postings, and its words to others.
struct PaymentSteps: Sendable {
  let signingKey: SigningKey
  let surroundings: Surroundings

  /// What the acquirer says, or does not say, of an attempt.
  enum Outcome: Sendable {
    case authorized(id: String)
    case declined(SmartcartDeclineReason)
    case captured(SmartcartCaptureResponse)
    case becameUnknown
    case reversing
    case reversed
  }

  /// A payment begins.
  func begin(_ record: PaymentRecord, in db: Database) throws {
    try record.insert(in: db)
    try RequestEvent.append(record, .requested, in: db)
  }

  /// An attempt begins.
  func submit(_ attempt: RecordedAttempt, _ paymentID: String, in db: Database) throws -> PaymentRecord {
    var record = try PaymentRecord.get(paymentID, in: db)
    let change = RecordedChange(
      kind: .submitted, attempt: attempt.number, reference: attempt.instrument.instrumentID, at: surroundings.now())
    try record.append(change, in: db)
    try attempt.insert(paymentID, in: db)
    try Outbox.remove(.stopPayment, paymentID, in: db)
    record.attempts.append(attempt)
    return record
  }

  /// Nobody will pay: rejected, withdrawn, or out of time.
  func end(_ paymentID: String, _ kind: RecordedChange.Kind, in db: Database) throws -> PaymentRecord {
    var record = try PaymentRecord.get(paymentID, in: db)
    try record.append(RecordedChange(kind: kind, attempt: 0, at: surroundings.now()), in: db)
    try RequestEvent.append(record, kind == .expired ? .expired : .cancelled, in: db)
    try Outbox.put(.stopPayment, paymentID, in: db)
    return record
  }

  /// The acquirer's word on the last attempt.
  func resolve(_ paymentID: String, attempt: Int, _ outcome: Outcome, in db: Database) throws {
    var record = try PaymentRecord.get(paymentID, in: db)
    let now = surroundings.now()
    var change = RecordedChange(kind: outcome.kind, attempt: attempt, at: now)
    switch outcome {
    case .authorized(let id): change.reference = id
    case .declined(let reason): change.reason = reason
    case .captured(let capture):
      change.reference = capture.captureID
      record.completion = try completion(record, capture)
    case .becameUnknown, .reversing, .reversed: break
    }
    try record.append(change, in: db)
    try post(outcome, record, attempt, in: db)
    try tellOthers(outcome, record, in: db)
  }

  /// The second server has recorded the completion, and may have issued a pass: then or later.
  func complete(_ paymentID: String, _ pass: SmartcartSignedPayload?, in db: Database) throws {
    var record = try PaymentRecord.get(paymentID, in: db)
    let kind: RecordedChange.Kind
    switch try record.payment().state {
    case .captured: kind = .completed
    case .completed where pass != nil && record.exitPass == nil: kind = .passIssued
    default: return
    }
    record.exitPass = pass
    try record.append(RecordedChange(kind: kind, attempt: 0, at: surroundings.now()), in: db)
  }

  private func post(_ outcome: Outcome, _ record: PaymentRecord, _ attempt: Int, in db: Database) throws {
    let postings = PaymentPostings(
      ledger: LedgerRows(db: db), payment: record.paymentID, attempt: attempt, amount: try record.amount())
    switch outcome {
    case .authorized: try postings.hold()
    case .captured: try postings.take()
    case .reversed: try postings.letGo()
    case .declined, .becameUnknown, .reversing: break
    }
  }

  private func tellOthers(_ outcome: Outcome, _ record: PaymentRecord, in db: Database) throws {
    switch outcome {
    case .declined, .reversed: try Outbox.put(.stopPayment, record.paymentID, in: db)
    case .captured:
      try insertCapturedLines(record, in: db)
      try Outbox.put(.completion, record.paymentID, in: db)
      try Outbox.put(.markPaid, record.paymentID, in: db)
    case .authorized, .becameUnknown, .reversing: break
    }
    if case .reversed = outcome { try RequestEvent.append(record, .cancelled, in: db) }
  }

  /// A line is in one captured payment at most: the key of the table says so.
  private func insertCapturedLines(_ record: PaymentRecord, in db: Database) throws {
    let statement = try db.cachedStatement(sql: "INSERT INTO captured_line VALUES (?, ?, ?)")
    for line in record.terms.lines {
      try statement.execute(arguments: [record.sessionID, line.lineID, record.paymentID])
    }
  }

  private func completion(
    _ record: PaymentRecord, _ capture: SmartcartCaptureResponse
  ) throws -> SmartcartSignedPayload {
    guard try Money(capture.captured, field: "captured") == record.amount() else {
      throw RPCError(code: .dataLoss, message: "the acquirer captured another amount than was asked for")
    }
    return try signingKey.sign(
      SmartcartCompletionStatement.with {
        $0.paymentID = record.paymentID
        $0.sessionID = record.sessionID
        $0.quoteID = record.quoteID
        $0.quoteDigest = record.terms.quoteDigest
        $0.lineIds = record.terms.lines.map(\.lineID)
        $0.captured = capture.captured
        $0.captureID = capture.captureID
        $0.capturedAt = capture.capturedAt
        $0.revision = record.terms.revision
      })
  }
}

extension PaymentSteps.Outcome {
  var kind: RecordedChange.Kind {
    switch self {
    case .authorized: .authorized
    case .declined: .declined
    case .captured: .captured
    case .becameUnknown: .becameUnknown
    case .reversing: .reversing
    case .reversed: .reversed
    }
  }
}

/// Payment requests of a pairing and their ends, in order with no gap: rows of `request_event`.
struct RequestEvent: Sendable {
  let sequence: Int64
  let paymentID: String
  let state: PaymentState

  static let batch = 50

  static func append(_ record: PaymentRecord, _ state: PaymentState, in db: Database) throws {
    let next = try last(of: record.pairingID, in: db) + 1
    try db.cachedStatement(sql: "INSERT INTO request_event VALUES (?, ?, ?, ?)")
      .execute(arguments: [record.pairingID, next, record.paymentID, state.rawValue])
  }

  static func last(of pairing: String, in db: Database) throws -> Int64 {
    let statement = try db.cachedStatement(sql: "SELECT max(sequence) FROM request_event WHERE pairing_id = ?")
    return try Int64.fetchOne(statement, arguments: [pairing]) ?? 0
  }

  static func after(
    _ sequence: Int64, of pairing: String, in db: Database
  ) throws -> [SmartcartWatchPaymentRequestsResponse] {
    let sql = "SELECT * FROM request_event WHERE pairing_id = ? AND sequence > ? ORDER BY sequence LIMIT \(batch)"
    return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [pairing, sequence]).map { row in
      let event = RequestEvent(
        sequence: row["sequence"], paymentID: row["payment_id"],
        state: PaymentState(rawValue: row["state"]) ?? .cancelled)
      return try event.message(in: db)
    }
  }

  private func message(in db: Database) throws -> SmartcartWatchPaymentRequestsResponse {
    var message = SmartcartWatchPaymentRequestsResponse()
    message.sequence = sequence
    if state == .requested {
      message.issued.paymentID = paymentID
      message.issued.request = try PaymentRecord.get(paymentID, in: db).request
    } else {
      message.withdrawn.paymentID = paymentID
      message.withdrawn.state = SmartcartPaymentState(state)
    }
    return message
  }
}
