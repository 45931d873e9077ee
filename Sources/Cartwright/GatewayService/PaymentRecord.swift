internal import CartwrightContracts
internal import CartwrightMoney
internal import CartwrightPayment
internal import Foundation
internal import GRDB
internal import SmartcartAPI
internal import WrightGoogle
internal import WrightProtobuf
internal import WrightRPC

/// A payment as it is kept: the request, and every change since.
///
/// Rows of `payment`, `payment_change` and `payment_attempt`.
struct PaymentRecord: Sendable {
  let paymentID: String
  let sessionID: String
  let quoteID: String
  let pairingID: String
  let cart: String
  let terminal: String
  /// A signed PaymentTerms of the second server's.
  let request: SmartcartSignedPayload
  let terms: SmartcartPaymentTerms
  let requestedAt: WallTime
  var completion: SmartcartSignedPayload?
  var exitPass: SmartcartSignedPayload?
  /// The changes after the request, oldest first: the first makes revision 2.
  var changes: [RecordedChange] = []
  /// The attempts, oldest first.
  var attempts: [RecordedAttempt] = []

  /// What the changes make of the request.
  func payment(at revision: Int64 = .max) throws -> Payment {
    let count = Int(min(revision - 1, Int64(changes.count)))
    return try Payment(domainRequest(), folding: changes.prefix(count).map { try $0.change(of: self) })
  }

  var revision: Int64 { Int64(changes.count) + 1 }

  func amount() throws -> Money { try Money(terms.total, field: "total") }

  private func domainRequest() throws -> Payment.Request {
    try Payment.Request(
      paymentID: paymentID, pairing: pairingID, quoteDigest: terms.quoteDigest, amount: amount(),
      expiresAt: terms.expiresAt.seconds)
  }
}

/// One change to a payment, with what the domain does not need to know: a row of `payment_change`.
struct RecordedChange: Sendable {
  let kind: Kind
  /// 0 where it belongs to no attempt.
  let attempt: Int
  /// The instrument of a submission; the acquirer's id of an authorisation or a capture.
  var reference = ""
  /// Why it was declined.
  var reason = SmartcartDeclineReason.unspecified
  let at: WallTime

  enum Kind: String, Sendable {
    case submitted, authorized, declined, captured, completed, passIssued, becameUnknown, reversing, reversed,
      cancelled, expired
  }

  func change(of record: PaymentRecord) throws -> PaymentChange {
    switch kind {
    case .submitted:
      .submitted(
        PaymentChange.Submission(
          attempt: attempt, pairing: record.pairingID, quoteDigest: record.terms.quoteDigest,
          amount: try record.amount(), instrument: reference, at: at.seconds))
    case .authorized: .authorized(attempt: attempt, amount: try record.amount())
    case .declined: .declined(attempt: attempt)
    case .captured: .captured(attempt: attempt, amount: try record.amount())
    case .completed: .completed
    case .passIssued: .passIssued
    case .becameUnknown: .becameUnknown(attempt: attempt)
    case .reversing: .reversing(attempt: attempt)
    case .reversed: .reversed(attempt: attempt)
    case .cancelled: .cancelled
    case .expired: .expired(at: at.seconds)
    }
  }
}

/// One try at a payment: a row of `payment_attempt` with its instrument.
struct RecordedAttempt: Sendable {
  let number: Int
  let instrument: Instrument
  /// The terminal's signature, and the counter that it was made with.
  let cryptogram: [UInt8]
  let counter: Int64

  /// What the acquirer knows the authorisation by, and a lost answer is asked for by.
  func authorizeRequestID(of payment: String) -> String { "\(payment)-\(number)-authorize" }
  func captureRequestID(of payment: String) -> String { "\(payment)-\(number)-capture" }
  func voidRequestID(of payment: String) -> String { "\(payment)-\(number)-void" }
}

extension PaymentRecord {
  /// A payment that has just been requested.
  init(
    _ request: SmartcartSignedPayload, _ terms: SmartcartPaymentTerms, cart: String, terminal: String, at now: WallTime
  ) throws {
    self.request = request
    self.terms = terms
    paymentID = terms.paymentID
    sessionID = terms.sessionID
    quoteID = terms.quoteID
    pairingID = terms.pairingID
    (self.cart, self.terminal, requestedAt) = (cart, terminal, now)
    _ = try payment()
  }

  private init(_ row: Row, in db: Database) throws {
    paymentID = row["payment_id"]
    sessionID = row["session_id"]
    quoteID = row["quote_id"]
    pairingID = row["pairing_id"]
    cart = row["cart"]
    terminal = row["terminal"]
    request = try SmartcartSignedPayload(serializedBytes: Array(row["request"] as Data))
    terms = try SmartcartPaymentTerms(serializedBytes: request.payload)
    requestedAt = WallTime(microseconds: row["requested_at"])
    completion = try (row["completion"] as Data?).map { try SmartcartSignedPayload(serializedBytes: Array($0)) }
    exitPass = try (row["exit_pass"] as Data?).map { try SmartcartSignedPayload(serializedBytes: Array($0)) }
    changes = try RecordedChange.all(of: paymentID, in: db)
    attempts = try RecordedAttempt.all(of: paymentID, in: db)
  }

  static func find(_ id: String, in db: Database) throws -> PaymentRecord? {
    try Row.fetchOne(db.cachedStatement(sql: "SELECT * FROM payment WHERE payment_id = ?"), arguments: [id])
      .map { try PaymentRecord($0, in: db) }
  }

  static func get(_ id: String, in db: Database) throws -> PaymentRecord {
    guard id.isID, let record = try find(id, in: db) else {
      throw RPCError(code: .notFound, message: "there is no such payment")
    }
    return record
  }

  /// The live payments of some states, those that expire first coming first.
  static func live(_ states: [PaymentState], expiringBy time: WallTime? = nil, in db: Database) throws -> [String] {
    let marks = states.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    let sql = """
      SELECT payment_id FROM payment WHERE is_live AND state IN (\(marks)) AND expires_at <= ? ORDER BY expires_at
      """
    return try String.fetchAll(db.cachedStatement(sql: sql), arguments: [time?.microseconds ?? .max])
  }

  static func live(of session: String, in db: Database) throws -> PaymentRecord? {
    try Row.fetchOne(
      db.cachedStatement(sql: "SELECT * FROM payment WHERE session_id = ? AND is_live"), arguments: [session]
    ).map { try PaymentRecord($0, in: db) }
  }

  /// - Throws: `FAILED_PRECONDITION` when the session has a live payment.
  func insert(in db: Database) throws {
    let sql = """
      INSERT INTO payment (payment_id, session_id, quote_id, pairing_id, cart, terminal, request, requested_at,
        expires_at, state, is_live) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)
      """
    guard try Self.live(of: sessionID, in: db) == nil else { throw Self.underWay }
    try requireRoom(in: db)
    try db.cachedStatement(sql: sql).execute(
      arguments: [
        paymentID, sessionID, quoteID, pairingID, cart, terminal, Data(try request.serializedBytes()),
        requestedAt.microseconds, WallTime(terms.expiresAt).microseconds, PaymentState.requested.rawValue,
      ])
  }

  /// The most payments of a quote that come to nothing: the shopper refuses, and is asked again.
  static let limitForQuote = 100

  private func requireRoom(in db: Database) throws {
    let statement = try db.cachedStatement(
      sql: "SELECT count(*) FROM payment WHERE session_id = ? AND quote_id = ?")
    guard try Int.fetchOne(statement, arguments: [sessionID, quoteID]) ?? 0 < Self.limitForQuote else {
      throw RPCError(code: .resourceExhausted, message: "this quote was asked for too often: lock the cart anew")
    }
  }

  static let underWay = RPCError(code: .failedPrecondition, message: "a payment of this cart is under way")

  /// Writes one change, which the payment must allow.
  mutating func append(_ change: RecordedChange, in db: Database) throws {
    var payment = try payment()
    try payment.apply(change.change(of: self))
    changes.append(change)
    try change.insert(paymentID, revision: revision, in: db)
    try db.cachedStatement(
      sql: "UPDATE payment SET state = ?, is_live = ?, completion = ?, exit_pass = ? WHERE payment_id = ?"
    ).execute(
      arguments: [
        payment.state.rawValue, payment.state.isLive, try completion.map { Data(try $0.serializedBytes()) },
        try exitPass.map { Data(try $0.serializedBytes()) }, paymentID,
      ])
  }
}

extension PaymentState {
  /// Whether it may still come to a capture: a session has one such payment at most.
  var isLive: Bool { acceptsSubmission || (isUnderWay && !hasCaptured) }
}

extension RecordedChange {
  static func all(of payment: String, in db: Database) throws -> [RecordedChange] {
    let sql = "SELECT * FROM payment_change WHERE payment_id = ? ORDER BY revision"
    return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [payment]).map { row in
      guard let kind = Kind(rawValue: row["kind"]) else {
        throw RPCError(code: .dataLoss, message: "the store holds an unknown change")
      }
      return RecordedChange(
        kind: kind, attempt: row["attempt"], reference: row["reference"],
        reason: SmartcartDeclineReason(rawValue: row["reason"]) ?? .other,
        at: WallTime(microseconds: row["made_at"]))
    }
  }

  func insert(_ payment: String, revision: Int64, in db: Database) throws {
    try db.cachedStatement(sql: "INSERT INTO payment_change VALUES (?, ?, ?, ?, ?, ?, ?)").execute(
      arguments: [payment, revision, kind.rawValue, attempt, reference, reason.rawValue, at.microseconds])
  }
}

extension RecordedAttempt {
  static func all(of payment: String, in db: Database) throws -> [RecordedAttempt] {
    let sql = """
      SELECT * FROM payment_attempt JOIN instrument USING (instrument_id) WHERE payment_id = ? ORDER BY attempt
      """
    return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [payment]).map { row in
      RecordedAttempt(
        number: row["attempt"], instrument: try Instrument(row), cryptogram: Array(row["cryptogram"] as Data),
        counter: row["counter"])
    }
  }

  func insert(_ payment: String, in db: Database) throws {
    try db.cachedStatement(sql: "INSERT INTO payment_attempt VALUES (?, ?, ?, ?, ?)").execute(
      arguments: [payment, number, instrument.instrumentID, Data(cryptogram), counter])
  }
}
