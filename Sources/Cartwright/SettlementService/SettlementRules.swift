internal import CartwrightContracts
internal import Crypto
internal import GRDB
internal import SmartcartAPI
internal import WrightGoogle
internal import WrightProtobuf
internal import WrightRPC

/// What the second server records and signs: each a step within one transaction.
struct SettlementRules: Sendable {
  let merchant: Merchant
  let signingKey: SigningKey
  let surroundings: Surroundings

  /// Records goods; an earlier revision that comes late changes nothing.
  func record(
    _ identification: SmartcartRecordIdentificationRequest, in db: Database
  ) throws -> SmartcartRecordIdentificationResponse {
    let before = try RecordedGoods.find(identification.sessionID, in: db)
    if let before, identification.revision <= before.revision {
      try requireSame(identification, as: before)
      return .with { $0.recordedRevision = before.revision }
    }
    try RecordedGoods.write(identification, at: surroundings.now(), in: db)
    return .with { $0.recordedRevision = identification.revision }
  }

  private func requireSame(_ identification: SmartcartRecordIdentificationRequest, as before: RecordedGoods) throws {
    guard identification.revision < before.revision || identification.lines == before.lines else {
      throw RPCError(code: .alreadyExists, message: "other goods were recorded at this revision")
    }
  }

  /// Authors the request that a shopper pay for the goods of a quote; the same one when it is asked for again.
  func ask(
    _ request: SmartcartCreatePaymentRequestRequest, in db: Database
  ) throws -> SmartcartCreatePaymentRequestResponse {
    let hash = Array(SHA256.hash(data: try request.serializedBytes()))
    if let before = try AskedPayment.find(request.paymentID, in: db) {
      guard before.bodyHash == hash else { throw Self.otherPayment }
      return response(before.request)
    }
    try requirePayable(request.quote, in: db)
    let terms = terms(for: request)
    let asked = AskedPayment(
      paymentID: request.paymentID, sessionID: terms.sessionID, bodyHash: hash, request: try signingKey.sign(terms),
      expiresAt: WallTime(terms.expiresAt), isWithdrawn: false)
    try AskedPayment.withdrawAll(of: terms.sessionID, in: db)
    try asked.insert(at: surroundings.now(), in: db)
    return response(asked.request)
  }

  private func response(_ request: SmartcartSignedPayload) -> SmartcartCreatePaymentRequestResponse {
    .with {
      $0.request = request
      $0.key = signingKey.verificationKey
    }
  }

  private func requirePayable(_ quote: SmartcartQuote, in db: Database) throws {
    let goods = try RecordedGoods.get(quote.sessionID, in: db)
    guard WallTime(quote.expiresAt) > surroundings.now() else { throw Self.refusal("the quote has expired") }
    guard goods.revision >= quote.revision, goods.lines == quote.lines else {
      throw Self.refusal("other goods are recorded at this revision")
    }
    guard goods.total == quote.total else { throw Self.refusal("the total is not what the goods cost") }
    guard !goods.hasOpenInterventions else { throw Self.refusal("something waits for staff") }
    let paid = try PaidLines.payments(of: quote.sessionID, in: db)
    guard quote.lines.allSatisfy({ paid[$0.lineID] == nil }) else { throw Self.refusal("a line is paid already") }
  }

  private func terms(for request: SmartcartCreatePaymentRequestRequest) -> SmartcartPaymentTerms {
    let quote = request.quote
    return .with {
      $0.paymentID = request.paymentID
      $0.merchantID = merchant.id
      $0.merchantName = merchant.name
      $0.sessionID = quote.sessionID
      $0.pairingID = request.pairingID
      $0.quoteID = quote.quoteID
      $0.quoteDigest = quote.digest
      $0.lines = quote.lines
      $0.total = quote.total
      $0.nonce = surroundings.randomBytes(16)
      $0.sealingKey = request.sealingKey
      $0.issuedAt = Google_Protobuf_Timestamp(surroundings.now())
      $0.expiresAt = quote.expiresAt
      $0.revision = quote.revision
    }
  }

  /// Records that a payment is complete; what was recorded before when it comes again.
  func complete(
    _ statement: SmartcartCompletionStatement, _ signed: SmartcartSignedPayload, in db: Database
  ) throws -> SmartcartRecordCompletionResponse {
    let asked = try AskedPayment.get(statement.paymentID, in: db)
    if let before = try RecordLog.find(.completion, statement.paymentID, in: db) {
      let recorded = try SmartcartSignedPayload(serializedBytes: before.bytes)
      guard recorded.payload == signed.payload else { throw Self.otherPayment }
      return before.completionResponse
    }
    let differences = statement.differences(from: try asked.terms)
    guard differences.isEmpty else {
      throw Self.refusal("\(differences.joined(separator: ", ")) differ from the payment request")
    }
    try PaidLines.insert(statement.lineIds, of: statement.sessionID, by: statement.paymentID, in: db)
    let now = surroundings.now()
    return try RecordLog.append(.completion, statement.paymentID, signed, at: now, in: db).completionResponse
  }

  static func refusal(_ message: String) -> RPCError { RPCError(code: .failedPrecondition, message: message) }

  private static let otherPayment = RPCError(
    code: .alreadyExists, message: "something else is recorded for this payment id")
}

extension RecordLog.Entry {
  var completionResponse: SmartcartRecordCompletionResponse {
    .with {
      $0.sequence = sequence
      $0.recordedAt = Google_Protobuf_Timestamp(recordedAt)
    }
  }
}

extension SmartcartCompletionStatement {
  /// The schema's names of the fields in which a completion is not what was asked for.
  func differences(from terms: SmartcartPaymentTerms) -> [String] {
    var names: [String] = []
    if sessionID != terms.sessionID { names.append("session_id") }
    if quoteID != terms.quoteID { names.append("quote_id") }
    if quoteDigest != terms.quoteDigest { names.append("quote_digest") }
    if lineIds != terms.lines.map(\.lineID) { names.append("line_ids") }
    if captured != terms.total { names.append("captured") }
    if revision != terms.revision { names.append("revision") }
    return names
  }
}
