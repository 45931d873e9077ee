internal import CartwrightContracts
internal import Crypto
internal import GRDB
internal import SmartcartAPI
internal import WrightGoogle
internal import WrightProtobuf
internal import WrightRPC

/// What the acquirer answers and records: each a step within one transaction.
struct AcquirerRules: Sendable {
  let surroundings: Surroundings

  /// The hold of a request, and whether the request came for the first time.
  func authorize(_ request: SmartcartAuthorizeRequest, in db: Database) throws -> (hold: Hold, isNew: Bool) {
    let hash = try request.hash
    if let hold = try Hold.find(request: request.requestID, in: db) {
      try hold.bodyHash.requireSame(as: hash, request.requestID)
      return (hold, false)
    }
    guard try !Voiding.exists(authorization: request.requestID, in: db) else { throw Self.voidedBefore }
    let hold = Hold(
      request, SimulatedBehavior(token: request.token), id: surroundings.newID("auth"), hash: hash,
      at: surroundings.now())
    try hold.insert(in: db)
    return (hold, true)
  }

  /// The capture of a request, and whether its answer is to be lost.
  func capture(
    _ request: SmartcartCaptureRequest, in db: Database
  ) throws -> (response: SmartcartCaptureResponse, isLost: Bool) {
    let hash = try request.hash
    let hold = try Hold.find(authorization: request.authorizationID, in: db)
    guard let hold, hold.isApproved else { throw RPCError(code: .notFound, message: "there is no such authorisation") }
    if let capture = try Capture.find(.request, request.requestID, in: db) {
      try capture.bodyHash.requireSame(as: hash, request.requestID)
      return (capture.response(in: hold.amount.currencyCode), false)
    }
    try requireCapturable(hold, request.amount, in: db)
    let capture = Capture(
      requestID: request.requestID, bodyHash: hash, captureID: surroundings.newID("capture"),
      authorizationID: hold.authorizationID, amount: request.amount.minorUnits, capturedAt: surroundings.now())
    try capture.insert(in: db)
    return (capture.response(in: hold.amount.currencyCode), hold.losesCaptureReply)
  }

  /// Lets go of a hold, or of one that may still come.
  func void(_ request: SmartcartVoidRequest, in db: Database) throws -> SmartcartVoidResponse {
    let hash = try request.hash
    if let voiding = try Voiding.find(request: request.requestID, in: db) {
      try voiding.bodyHash.requireSame(as: hash, request.requestID)
      return voiding.response
    }
    if let hold = try Hold.find(request: request.authorizeRequestID, in: db) {
      guard hold.amount == request.amount else { throw RPCError.invalid("amount", "must be what was asked for") }
      guard try Capture.find(.authorization, hold.authorizationID, in: db) == nil else {
        throw RPCError(code: .failedPrecondition, message: "it is captured already: refund it")
      }
    }
    let voiding = Voiding(
      requestID: request.requestID, bodyHash: hash, authorizeRequestID: request.authorizeRequestID,
      voidedAt: surroundings.now())
    try voiding.insert(in: db)
    return voiding.response
  }

  /// Gives back what was captured, or a part of it.
  func refund(_ request: SmartcartRefundRequest, in db: Database) throws -> SmartcartRefundResponse {
    let hash = try request.hash
    guard let capture = try Capture.find(.capture, request.captureID, in: db),
      let hold = try Hold.find(authorization: capture.authorizationID, in: db)
    else { throw RPCError(code: .notFound, message: "there is no such capture") }
    if let refund = try Refund.find(request: request.requestID, in: db) {
      try refund.bodyHash.requireSame(as: hash, request.requestID)
      return refund.response(in: hold.amount.currencyCode)
    }
    let before = try Refund.total(of: capture.captureID, in: db)
    guard request.amount.currencyCode == hold.amount.currencyCode,
      request.amount.minorUnits <= capture.amount - before
    else { throw RPCError(code: .failedPrecondition, message: "at most \(capture.amount - before) are left to refund") }
    let refund = Refund(
      requestID: request.requestID, bodyHash: hash, refundID: surroundings.newID("refund"),
      captureID: capture.captureID, amount: request.amount.minorUnits, total: before + request.amount.minorUnits,
      refundedAt: surroundings.now())
    try refund.insert(in: db)
    return refund.response(in: hold.amount.currencyCode)
  }

  /// What became of an authorisation.
  func query(_ request: SmartcartQueryRequest, in db: Database) throws -> SmartcartQueryResponse {
    guard let hold = try Hold.find(request: request.authorizeRequestID, in: db) else {
      throw RPCError(code: .notFound, message: "no such authorisation has come")
    }
    let capture = try Capture.find(.authorization, hold.authorizationID, in: db)
    var response = SmartcartQueryResponse()
    response.state = try state(of: hold, capture, in: db)
    if response.state != .pending { response.authorization = hold.response }
    guard let capture else { return response }
    response.capture = capture.response(in: hold.amount.currencyCode)
    response.totalRefunded = hold.amount
    response.totalRefunded.minorUnits = try Refund.total(of: capture.captureID, in: db)
    return response
  }

  /// Where an authorisation stands.
  func state(of hold: Hold, _ capture: Capture?, in db: Database) throws -> SmartcartAuthorizationState {
    if capture != nil { return .captured }
    if try Voiding.exists(authorization: hold.requestID, in: db) { return .voided }
    let now = surroundings.now()
    if now < hold.decidesAt { return .pending }
    if !hold.isApproved { return .declined }
    return now < hold.expiresAt ? .approved : .expired
  }

  static let voidedBefore = RPCError(code: .failedPrecondition, message: "the authorisation was voided")

  private func requireCapturable(_ hold: Hold, _ amount: SmartcartMoney, in db: Database) throws {
    let capture = try Capture.find(.authorization, hold.authorizationID, in: db)
    let state = try state(of: hold, capture, in: db)
    guard state == .approved else {
      throw RPCError(code: .failedPrecondition, message: "only an approved authorisation is captured, and once")
    }
    guard amount.currencyCode == hold.amount.currencyCode, amount.minorUnits <= hold.amount.minorUnits else {
      throw RPCError(code: .failedPrecondition, message: "more than is held cannot be captured")
    }
  }
}

extension Voiding {
  var response: SmartcartVoidResponse { .with { $0.voidedAt = Google_Protobuf_Timestamp(voidedAt) } }
}

extension Message {
  /// What tells this request from another one with the same id.
  fileprivate var hash: [UInt8] {
    get throws { try Array(SHA256.hash(data: serializedBytes())) }
  }
}

extension [UInt8] {
  fileprivate func requireSame(as other: [UInt8], _ requestID: String) throws {
    guard self == other else {
      throw RPCError(code: .alreadyExists, message: "the request id \(requestID) was used for another request")
    }
  }
}
