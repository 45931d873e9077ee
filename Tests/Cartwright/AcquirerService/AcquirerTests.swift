import CartwrightAcquirerService
import CartwrightContracts
import Foundation
import SmartcartAPI
import Testing
import WireTestSupport
import WrightProtobuf
import WrightRPC

@Suite("Acquirer")
struct AcquirerTests {
  let folder = FileManager.default.temporaryDirectory.appending(path: "acquirer-\(UUID())")
  let gateway = CallerInterceptor(Caller(role: .gateway, name: "g") ?? { preconditionFailure("a name") }())

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  func withAcquirer<Result>(
    _ body: (SmartcartAcquirerService.Client) async throws -> Result
  ) async throws -> Result {
    defer { try? FileManager.default.removeItem(at: folder) }
    return try await reopened(body)
  }

  func reopened<Result>(_ body: (SmartcartAcquirerService.Client) async throws -> Result) async throws -> Result {
    let service = try AcquirerService(path: folder.appending(path: "acquirer.sqlite").path)
    defer { try? service.close() }
    return try await withServer([service], clientInterceptors: [gateway]) { client, _, _ in
      try await body(SmartcartAcquirerService.Client(client))
    }
  }

  func authorization(_ token: String, id: String = "a-1", amount: Int64 = 500) -> SmartcartAuthorizeRequest {
    .with {
      $0.requestID = id
      $0.paymentID = "pay-1"
      $0.attempt = 1
      $0.merchantID = "shop"
      $0.amount = euro(amount)
      $0.token = token
    }
  }

  func euro(_ amount: Int64) -> SmartcartMoney {
    .with {
      $0.minorUnits = amount
      $0.currencyCode = "EUR"
    }
  }

  func capture(_ authorization: String, id: String = "c-1", amount: Int64 = 500) -> SmartcartCaptureRequest {
    .with {
      $0.requestID = id
      $0.authorizationID = authorization
      $0.amount = euro(amount)
    }
  }

  func void(_ id: String = "v-1", of authorization: String = "a-1") -> SmartcartVoidRequest {
    .with {
      $0.requestID = id
      $0.authorizeRequestID = authorization
      $0.amount = euro(500)
    }
  }

  func query(_ id: String = "a-1") -> SmartcartQueryRequest { .with { $0.authorizeRequestID = id } }

  func code(_ work: () async throws -> some Sendable) async -> StatusCode? {
    do {
      _ = try await work()
      return nil
    } catch {
      return (error as? RPCError)?.code
    }
  }

  @Test("holds, captures once, and gives back no more than it took")
  func happyPath() async throws {
    try await withAcquirer { acquirer in
      let held = try await acquirer.authorize(authorization("tok_visa"))
      #expect(held.outcome == .approved && held.authorized == euro(500))
      let taken = try await acquirer.capture(capture(held.authorizationID))
      #expect(taken.captured == euro(500))
      let again = await code { try await acquirer.capture(capture(held.authorizationID, id: "c-2")) }
      #expect(again == .failedPrecondition)
      func refund(_ id: String, _ amount: Int64) -> SmartcartRefundRequest {
        .with {
          $0.requestID = id
          $0.captureID = taken.captureID
          $0.amount = euro(amount)
        }
      }
      let some = try await acquirer.refund(refund("r-1", 300))
      let same = try await acquirer.refund(refund("r-1", 300))
      #expect(some == same && some.totalRefunded == euro(300))
      let tooMuch = await code { try await acquirer.refund(refund("r-2", 201)) }
      #expect(tooMuch == .failedPrecondition)
    }
  }

  @Test("answers a repeated request as before, and refuses its id for another", arguments: ["tok_visa", "tok_decline"])
  func isIdempotent(token: String) async throws {
    try await withAcquirer { acquirer in
      let first = try await acquirer.authorize(authorization(token))
      let second = try await acquirer.authorize(authorization(token))
      #expect(first == second)
      let other = await code { try await acquirer.authorize(authorization(token, amount: 501)) }
      #expect(other == .alreadyExists)
    }
  }

  @Test("declines for the reason that the token names")
  func declines() async throws {
    try await withAcquirer { acquirer in
      let answer = try await acquirer.authorize(authorization("tok_decline_insufficient"))
      #expect(answer.outcome == .declined && answer.decline == .insufficientFunds && answer.authorizationID.isEmpty)
      #expect(answer.authorized == euro(0))
    }
  }

  @Test("loses an answer but not what it records, also across a restart")
  func losesReply() async throws {
    let lost = try await reopened { acquirer in
      await code { try await acquirer.authorize(authorization("tok_lost_reply")) }
    }
    #expect(lost == .unavailable)
    try await withAcquirer { acquirer in
      let found = try await acquirer.query(query())
      #expect(found.state == .approved && found.authorization.authorized == euro(500))
      let answer = try await acquirer.authorize(authorization("tok_lost_reply"))
      #expect(answer == found.authorization)
    }
  }

  @Test("says pending until a slow decision is made, and takes the caller's time limit")
  func isSlow() async throws {
    try await withAcquirer { acquirer in
      let isOver = Event<Void>()
      async let late = code {
        defer { isOver.happen() }
        return try await acquirer.authorize(
          authorization("tok_slow_60s"), options: .init(timeout: .seconds(5)))
      }
      var state: SmartcartAuthorizationState?
      while state == nil, !isOver.hasHappened { state = try? await acquirer.query(query()).state }
      #expect(state == .pending)
      let status = await late
      #expect(status == .deadlineExceeded)
    }
  }

  @Test("knows nothing of what it never answered; voiding that keeps it from coming later")
  func voidsWhatNeverCame() async throws {
    try await withAcquirer { acquirer in
      let options = CallOptions(timeout: .milliseconds(200))
      let late = await code { try await acquirer.authorize(authorization("tok_timeout"), options: options) }
      #expect(late == .deadlineExceeded)
      let unknown = await code { try await acquirer.query(query()) }
      #expect(unknown == .notFound)
      let first = try await acquirer.void(void())
      let second = try await acquirer.void(void())
      #expect(first == second)
      let comesLate = await code { try await acquirer.authorize(authorization("tok_visa")) }
      #expect(comesLate == .failedPrecondition)
    }
  }

  @Test("does not capture what was voided, nor void what was captured")
  func voidOrCapture() async throws {
    try await withAcquirer { acquirer in
      let one = try await acquirer.authorize(authorization("tok_visa"))
      _ = try await acquirer.void(void())
      let captured = await code { try await acquirer.capture(capture(one.authorizationID)) }
      #expect(captured == .failedPrecondition)
      let other = try await acquirer.authorize(authorization("tok_visa", id: "a-2"))
      _ = try await acquirer.capture(capture(other.authorizationID, id: "c-2"))
      let voided = await code { try await acquirer.void(void("v-2", of: "a-2")) }
      #expect(voided == .failedPrecondition)
    }
  }

  @Test("names the malformed field, and serves the first server alone")
  func refuses() async throws {
    try await withAcquirer { acquirer in
      do {
        _ = try await acquirer.authorize(authorization("tok_visa", amount: 0))
        Issue.record("an amount of nothing was authorised")
      } catch let error as RPCError {
        #expect(error.code == .invalidArgument && error.invalidFields == ["amount.minor_units"])
      }
      let terminal: Metadata = ["smartcart-party": "terminal/t"]
      let service = try AcquirerService(path: folder.appending(path: "other.sqlite").path)
      let denied = try await withServer([service]) { client, _, _ in
        let acquirer = SmartcartAcquirerService.Client(client)
        return await code { try await acquirer.authorize(authorization("tok_visa"), metadata: terminal) }
      }
      #expect(denied == .permissionDenied)
    }
  }
}
