internal import CartwrightContracts
internal import Foundation
internal import GRDB
internal import SmartcartAPI
internal import WrightGoogle
internal import WrightProtobuf

/// One authorisation: a row of `hold`.
struct Hold: Sendable {
  let requestID: String
  let bodyHash: [UInt8]
  let authorizationID: String
  let paymentID: String
  let attempt: Int32
  let merchantID: String
  let amount: SmartcartMoney
  let decline: SmartcartAuthorizationDecline
  /// When it is decided; pending until then.
  let decidesAt: WallTime
  /// When it ends by itself.
  let expiresAt: WallTime
  let losesCaptureReply: Bool

  /// How long money is held.
  static let lifetime = Duration.seconds(7 * 24 * 3_600)

  init(_ request: SmartcartAuthorizeRequest, _ behavior: SimulatedBehavior, id: String, hash: [UInt8], at now: WallTime)
  {
    requestID = request.requestID
    bodyHash = hash
    authorizationID = id
    paymentID = request.paymentID
    attempt = request.attempt
    merchantID = request.merchantID
    amount = request.amount
    decline = behavior.decline
    decidesAt = now.advanced(by: behavior.delay)
    expiresAt = now.advanced(by: Self.lifetime)
    losesCaptureReply = behavior.losesCaptureReply
  }

  var isApproved: Bool { decline == .unspecified }

  /// The answer, once it is decided.
  var response: SmartcartAuthorizeResponse {
    .with {
      $0.outcome = isApproved ? .approved : .declined
      $0.authorizationID = isApproved ? authorizationID : ""
      $0.decline = decline
      $0.authorized = amount
      if !isApproved { $0.authorized.minorUnits = 0 }
      if isApproved { $0.expiresAt = Google_Protobuf_Timestamp(expiresAt) }
    }
  }
}

extension Hold {
  init(_ row: Row) {
    requestID = row["request_id"]
    bodyHash = Array(row["body_hash"] as Data)
    authorizationID = row["authorization_id"]
    paymentID = row["payment_id"]
    attempt = row["attempt"]
    merchantID = row["merchant_id"]
    amount = .with {
      $0.minorUnits = row["amount"]
      $0.currencyCode = row["currency"]
    }
    decline = SmartcartAuthorizationDecline(rawValue: row["decline"]) ?? .other
    decidesAt = WallTime(microseconds: row["decides_at"])
    expiresAt = WallTime(microseconds: row["expires_at"])
    losesCaptureReply = row["loses_capture_reply"]
  }

  static func find(request id: String, in db: Database) throws -> Hold? {
    try Row.fetchOne(db.cachedStatement(sql: "SELECT * FROM hold WHERE request_id = ?"), arguments: [id]).map(Hold.init)
  }

  static func find(authorization id: String, in db: Database) throws -> Hold? {
    try Row.fetchOne(db.cachedStatement(sql: "SELECT * FROM hold WHERE authorization_id = ?"), arguments: [id])
      .map(Hold.init)
  }

  func insert(in db: Database) throws {
    try db.cachedStatement(sql: "INSERT INTO hold VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)").execute(
      arguments: [
        requestID, Data(bodyHash), authorizationID, paymentID, attempt, merchantID, amount.minorUnits,
        amount.currencyCode, decline.rawValue, decidesAt.microseconds, expiresAt.microseconds, losesCaptureReply,
      ])
  }
}
