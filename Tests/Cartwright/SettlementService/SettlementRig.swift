import CartwrightBasket
import CartwrightCatalog
import CartwrightContracts
import CartwrightMoney
import CartwrightSettlementService
import Crypto
import Foundation
import SmartcartAPI
import Synchronization
import WireTestSupport
import WrightGoogle
import WrightProtobuf
import WrightRPC

/// A second server on loopback, at a time that the test says, and the first server's part of what it is told.
struct SettlementRig: Sendable {
  let client: SmartcartSettlementService.Client
  let clock: Clock
  let gatewayKey: SigningKey
  let settlementKey: SigningKey

  /// A clock that stands until it is moved.
  final class Clock: Sendable {
    private let time = Mutex(WallTime(seconds: 1_700_000_000))
    var now: WallTime { time.withLock { $0 } }
    func advance(by duration: Duration) { time.withLock { $0 = $0.advanced(by: duration) } }
  }

  static let gateway: Metadata = ["smartcart-party": "gateway/first"]
  static let gate: Metadata = ["smartcart-party": "gate/gate-1"]

  static func open<Result>(_ body: (SettlementRig) async throws -> Result) async throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: "settlement-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let clock = Clock()
    var surroundings = Surroundings.live
    surroundings.now = { clock.now }
    let gatewayKey = try SigningKey(secret: surroundings.randomBytes(32), purpose: .gateway)
    let settlementKey = try SigningKey(secret: surroundings.randomBytes(32), purpose: .settlement)
    let service = try SettlementService(
      path: folder.appending(path: "settlement.sqlite").path, merchant: Merchant(id: "shop", name: "The Shop"),
      signingKey: settlementKey, gatewayKeys: [gatewayKey.verificationKey], surroundings: surroundings)
    return try await withServer([service]) { client, _, _ in
      defer { service.beginGracefulShutdown() }
      return try await body(
        SettlementRig(
          client: SmartcartSettlementService.Client(client), clock: clock, gatewayKey: gatewayKey,
          settlementKey: settlementKey))
    }
  }

  /// Goods of 2.49 a line.
  func lines(_ ids: [String], pieces: Int64 = 1) throws -> [BasketLine] {
    try ids.map { id in
      let bread = try Product(
        code: .gtin(GTIN("4006381333931")), name: "Bread", price: Money(minorUnits: 249, currency: .eur), unit: .each)
      return try BasketLine(id: id, product: bread, measure: .pieces(pieces))
    }
  }

  func identification(
    _ ids: [String], revision: Int64 = 5, interventions: [String] = [], pieces: Int64 = 1
  ) throws -> SmartcartRecordIdentificationRequest {
    let lines = try lines(ids, pieces: pieces)
    return .with {
      $0.requestID = "goods-\(revision)"
      $0.sessionID = "session-1"
      $0.revision = revision
      $0.lines = lines.map(SmartcartCartLine.init)
      $0.total = SmartcartMoney(Money(minorUnits: 249 * pieces * Int64(ids.count), currency: .eur))
      $0.openInterventionIds = interventions
    }
  }

  func identify(
    _ ids: [String], revision: Int64 = 5, interventions: [String] = [], pieces: Int64 = 1
  ) async throws {
    let request = try identification(ids, revision: revision, interventions: interventions, pieces: pieces)
    _ = try await client.recordIdentification(request, metadata: Self.gateway)
  }

  func asking(
    _ payment: String, _ ids: [String], revision: Int64 = 5, total: Int64? = nil
  ) throws -> SmartcartCreatePaymentRequestRequest {
    let lines = try lines(ids)
    let expiresAt = clock.now.advanced(by: .seconds(600)).seconds
    func quote(_ digest: [UInt8]) -> Quote {
      Quote(
        id: "quote-\(revision)", sessionID: "session-1", revision: revision, lines: lines,
        total: Money(minorUnits: total ?? 249 * Int64(ids.count), currency: .eur), digest: digest, expiresAt: expiresAt)
    }
    let digest = Array(SHA256.hash(data: quote([]).canonicalBytes))
    return .with {
      $0.requestID = payment
      $0.paymentID = payment
      $0.pairingID = "pairing-1"
      $0.quote = SmartcartQuote(quote(digest))
      $0.sealingKey.publicKey = Array(repeating: 1, count: 32)
    }
  }

  func ask(_ payment: String, _ ids: [String], revision: Int64 = 5) async throws -> SmartcartPaymentTerms {
    let request = try asking(payment, ids, revision: revision)
    let answer = try await client.createPaymentRequest(request, metadata: Self.gateway)
    return try answer.request.verified(by: [settlementKey.verificationKey], for: .settlement)
  }

  func completion(
    of terms: SmartcartPaymentTerms, key: SigningKey? = nil,
    _ change: (inout SmartcartCompletionStatement) -> Void = { _ in }
  ) throws -> SmartcartRecordCompletionRequest {
    var statement = SmartcartCompletionStatement.with {
      $0.paymentID = terms.paymentID
      $0.sessionID = terms.sessionID
      $0.quoteID = terms.quoteID
      $0.quoteDigest = terms.quoteDigest
      $0.lineIds = terms.lines.map(\.lineID)
      $0.captured = terms.total
      $0.captureID = "capture-1"
      $0.revision = terms.revision
    }
    change(&statement)
    let signed = try (key ?? gatewayKey).sign(statement)
    return .with { $0.completion = signed }
  }

  /// Everything up to a recorded completion.
  func pay(_ ids: [String]) async throws {
    try await identify(ids)
    let completion = try completion(of: try await ask("pay-1", ids))
    _ = try await client.recordCompletion(completion, metadata: Self.gateway)
  }

  func pass(_ id: String = "pass-1") async throws -> SmartcartSignedPayload {
    let request = SmartcartIssueExitPassRequest.with {
      $0.requestID = id
      $0.sessionID = "session-1"
    }
    return try await client.issueExitPass(request, metadata: Self.gateway).exitPass
  }

  func show(_ pass: SmartcartSignedPayload?, id: String = "exit-1") async throws -> SmartcartCheckExitResponse {
    let request = SmartcartCheckExitRequest.with {
      $0.requestID = id
      if let pass { $0.exitPass = pass } else { $0.sessionID = "session-1" }
    }
    return try await client.checkExit(request, metadata: Self.gate)
  }
}

/// The status of a call that should fail.
func code(_ work: () async throws -> some Sendable) async -> StatusCode? {
  do {
    _ = try await work()
    return nil
  } catch {
    return RPCError(mapping: error).code
  }
}
