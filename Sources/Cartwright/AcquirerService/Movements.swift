internal import CartwrightContracts
internal import Foundation
internal import GRDB
internal import SmartcartAPI
internal import WrightGoogle
internal import WrightProtobuf

/// Money taken: a row of `capture`.
struct Capture: Sendable {
  let requestID: String
  let bodyHash: [UInt8]
  let captureID: String
  let authorizationID: String
  let amount: Int64
  let capturedAt: WallTime

  func response(in currency: String) -> SmartcartCaptureResponse {
    .with {
      $0.captureID = captureID
      $0.captured = .with {
        $0.minorUnits = amount
        $0.currencyCode = currency
      }
      $0.capturedAt = Google_Protobuf_Timestamp(capturedAt)
    }
  }
}

extension Capture {
  init(_ row: Row) {
    requestID = row["request_id"]
    bodyHash = Array(row["body_hash"] as Data)
    captureID = row["capture_id"]
    authorizationID = row["authorization_id"]
    amount = row["amount"]
    capturedAt = WallTime(microseconds: row["captured_at"])
  }

  static func find(_ column: Column, _ id: String, in db: Database) throws -> Capture? {
    let statement = try db.cachedStatement(sql: "SELECT * FROM capture WHERE \(column.rawValue) = ?")
    return try Row.fetchOne(statement, arguments: [id]).map(Capture.init)
  }

  enum Column: String { case request = "request_id", capture = "capture_id", authorization = "authorization_id" }

  func insert(in db: Database) throws {
    try db.cachedStatement(sql: "INSERT INTO capture VALUES (?, ?, ?, ?, ?, ?)").execute(
      arguments: [requestID, Data(bodyHash), captureID, authorizationID, amount, capturedAt.microseconds])
  }
}

/// Money let go: a row of `void`.
struct Voiding: Sendable {
  let requestID: String
  let bodyHash: [UInt8]
  let authorizeRequestID: String
  let voidedAt: WallTime
}

extension Voiding {
  init(_ row: Row) {
    requestID = row["request_id"]
    bodyHash = Array(row["body_hash"] as Data)
    authorizeRequestID = row["authorize_request_id"]
    voidedAt = WallTime(microseconds: row["voided_at"])
  }

  static func find(request id: String, in db: Database) throws -> Voiding? {
    try Row.fetchOne(db.cachedStatement(sql: "SELECT * FROM void WHERE request_id = ?"), arguments: [id])
      .map(Voiding.init)
  }

  static func exists(authorization id: String, in db: Database) throws -> Bool {
    let sql = "SELECT EXISTS (SELECT 1 FROM void WHERE authorize_request_id = ?)"
    return try Bool.fetchOne(db.cachedStatement(sql: sql), arguments: [id]) ?? false
  }

  func insert(in db: Database) throws {
    try db.cachedStatement(sql: "INSERT INTO void VALUES (?, ?, ?, ?)").execute(
      arguments: [requestID, Data(bodyHash), authorizeRequestID, voidedAt.microseconds])
  }
}

/// Money given back: a row of `refund`.
struct Refund: Sendable {
  let requestID: String
  let bodyHash: [UInt8]
  let refundID: String
  let captureID: String
  let amount: Int64
  /// What all refunds of the capture gave back, this one included.
  let total: Int64
  let refundedAt: WallTime

  func response(in currency: String) -> SmartcartRefundResponse {
    .with {
      $0.acquirerRefundID = refundID
      $0.totalRefunded = .with {
        $0.minorUnits = total
        $0.currencyCode = currency
      }
      $0.refundedAt = Google_Protobuf_Timestamp(refundedAt)
    }
  }
}

extension Refund {
  init(_ row: Row) {
    requestID = row["request_id"]
    bodyHash = Array(row["body_hash"] as Data)
    refundID = row["refund_id"]
    captureID = row["capture_id"]
    amount = row["amount"]
    total = row["total"]
    refundedAt = WallTime(microseconds: row["refunded_at"])
  }

  static func find(request id: String, in db: Database) throws -> Refund? {
    try Row.fetchOne(db.cachedStatement(sql: "SELECT * FROM refund WHERE request_id = ?"), arguments: [id])
      .map(Refund.init)
  }

  static func total(of capture: String, in db: Database) throws -> Int64 {
    let statement = try db.cachedStatement(sql: "SELECT coalesce(sum(amount), 0) FROM refund WHERE capture_id = ?")
    return try Int64.fetchOne(statement, arguments: [capture]) ?? 0
  }

  func insert(in db: Database) throws {
    try db.cachedStatement(sql: "INSERT INTO refund VALUES (?, ?, ?, ?, ?, ?, ?)").execute(
      arguments: [requestID, Data(bodyHash), refundID, captureID, amount, total, refundedAt.microseconds])
  }
}
