import CartwrightAcquirerService
import CartwrightContracts
import CartwrightGatewayService
import CartwrightSealing
import CartwrightSettlementService
import Foundation
import SmartcartAPI
import Synchronization
import Testing
import WireTestSupport
import WrightProtobuf
import WrightRPC
import WrightTransport

/// An acquirer and a second server on loopback, carts in memory, and a gateway that may be stopped and started.
struct TestShop: Sendable {
  let folder: URL
  let carts: TestCarts
  let terminal: TestTerminal
  var keys: GatewayKeys
  let acquirer: GRPCClient
  let settlement: GRPCClient
  /// The second server, for callers who say themselves who they are.
  let plain: SmartcartSettlementService.Client
  let mishap: Mishap
  /// The gateway's clock.
  let clock = ShiftedClock()

  static func open<Result>(_ body: (TestShop) async throws -> Result) async throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: "shop-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let surroundings = Surroundings.live
    let gatewayKey = try SigningKey(secret: surroundings.randomBytes(32), purpose: .gateway)
    let settlementKey = try SigningKey(secret: surroundings.randomBytes(32), purpose: .settlement)
    let keys = GatewayKeys(
      signing: gatewayKey, sealing: try SealingKeyPair(keyID: "seal-1", privateKey: surroundings.randomBytes(32)),
      settlement: [settlementKey.verificationKey])
    let acquirer = try AcquirerService(path: folder.appending(path: "acquirer.sqlite").path)
    let settlement = try SettlementService(
      path: folder.appending(path: "settlement.sqlite").path, merchant: Merchant(id: "shop", name: "The Shop"),
      signingKey: settlementKey, gatewayKeys: [gatewayKey.verificationKey])
    let caller = CallerInterceptor(try #require(Caller(role: .gateway, name: "first")))
    let mishap = Mishap()
    let terminal = try TestTerminal()
    let parties = CartParties(cart: "cart-1", pairing: terminal.pairing("pairing-1"))
    let carts = TestCarts(LockedQuote(quote: try .test(), parties: parties))
    return try await serving(acquirer, mishap, caller) { first, _ in
      try await serving(settlement, mishap, caller) { second, port in
        defer { settlement.beginGracefulShutdown() }
        let plain = try GRPCClient(to: "127.0.0.1:\(port)")
        defer { plain.close() }
        return try await body(
          TestShop(
            folder: folder, carts: carts, terminal: terminal, keys: keys, acquirer: first, settlement: second,
            plain: SmartcartSettlementService.Client(plain), mishap: mishap))
      }
    }
  }

  private static func serving<Result>(
    _ service: any RPCService, _ mishap: Mishap, _ caller: CallerInterceptor,
    _ body: (GRPCClient, Int) async throws -> Result
  ) async throws -> Result {
    try await withServer([service], serverInterceptors: [mishap], clientInterceptors: [caller]) { client, _, port in
      try await body(client, port)
    }
  }

  /// Runs a gateway for a time; its store stays for the next one.
  func withGateway<Result: Sendable>(
    _ timings: GatewayTimings = .quick,
    _ body: @Sendable (SmartcartGatewayService.Client) async throws -> Result
  ) async throws -> Result {
    let gateway = try GatewayService(
      path: folder.appending(path: "gateway.sqlite").path, keys: keys, carts: carts, acquirer: acquirer,
      settlement: settlement, timings: timings, surroundings: clock.surroundings)
    return try await withThrowingTaskGroup(of: Swift.Void.self) { group in
      group.addTask { await gateway.run() }
      let result = try await withServer([gateway]) { client, _, _ in
        defer { gateway.beginGracefulShutdown() }
        return try await body(SmartcartGatewayService.Client(client))
      }
      group.cancelAll()
      try await group.waitForAll()
      try gateway.close()
      return result
    }
  }

  var second: SmartcartSettlementService.Client { SmartcartSettlementService.Client(settlement) }

  /// How many records the second server has: it says so to whoever asks for more.
  func completions() async throws -> Int64 {
    do {
      let records = second.streamCompletions(.with { $0.afterSequence = .max })
      for try await _ in records {}
      return -1
    } catch let error as RPCError where error.code == .outOfRange {
      return error.message.split(separator: " ").last.flatMap { Int64($0) } ?? -1
    }
  }
}

extension GatewayTimings {
  /// Short waits, but for answers.
  static var quick: GatewayTimings { waiting(.seconds(20)) }

  /// Short waits, and so long for an answer of the acquirer's.
  static func waiting(_ answer: Duration) -> GatewayTimings {
    var timings = GatewayTimings()
    timings.acquirerAnswer = answer
    timings.settlementAnswer = .seconds(60)
    timings.firstRetry = .milliseconds(10)
    timings.longestRetry = .milliseconds(100)
    timings.expiryLook = .milliseconds(50)
    return timings
  }
}

/// Loses calls of some methods, before or after they were served.
final class Mishap: ServerInterceptor {
  enum Kind { case before, after }
  private let kinds = Mutex<[String: Kind]>([:])
  private let lost = Mutex<[String: Int]>([:])

  /// How many calls of a method were lost.
  func count(_ method: String) -> Int { lost.withLock { $0[method] ?? 0 } }

  func begin(_ method: String, _ kind: Kind) { kinds.withLock { $0[method] = kind } }
  func end(_ method: String) { kinds.withLock { $0[method] = nil } }

  func intercept<Input: Sendable, Output: Sendable>(
    request: StreamingServerRequest<Input>, context: ServerContext,
    next: @Sendable (StreamingServerRequest<Input>, ServerContext) async throws -> StreamingServerResponse<Output>
  ) async throws -> StreamingServerResponse<Output> {
    let method = context.method.split(separator: "/").last.map(String.init) ?? ""
    guard let kind = kinds.withLock({ $0[method] }) else { return try await next(request, context) }
    lost.withLock { $0[method, default: 0] += 1 }
    if kind == .after { _ = try await next(request, context).producer(RPCWriter { _ in }) }
    throw RPCError(code: .unavailable, message: "lost")
  }
}

/// A terminal's keys, and how it pays.
struct TestTerminal: Sendable {
  let key: SigningKey
  let name = "phone-1"
  var metadata: Metadata { ["smartcart-party": "terminal/phone-1"] }

  init() throws {
    key = try SigningKey(secret: Surroundings.live.randomBytes(32), purpose: .terminal)
  }

  func pairing(_ id: String) -> CartParties.Pairing {
    CartParties.Pairing(id: id, terminal: name, terminalKey: key.verificationKey)
  }

  func register(
    _ token: String, brand: String = "Visa", at gateway: SmartcartGatewayService.Client
  ) async throws -> SmartcartInstrumentView {
    let request = SmartcartRegisterInstrumentRequest.with {
      $0.requestID = "register-\(token)"
      $0.token = token
      $0.brand = brand
      $0.lastFour = "4242"
      $0.terminalKey = key.verificationKey
    }
    return try await gateway.registerInstrument(request, metadata: metadata).instrument
  }

  /// A submission, right unless `spoil` makes it wrong before it is signed.
  func submission(
    of payment: SmartcartPayment, _ instrument: SmartcartInstrumentView, _ token: String, attempt: Int = 1,
    id: String = "submit-1", counter: Int64 = 1, signer: SigningKey? = nil
  ) throws -> SmartcartSubmitPaymentRequest {
    let information = SmartcartPaymentInformation.with {
      $0.instrumentID = instrument.instrumentID
      $0.token = token
    }
    let sealed = try PaymentSealing.seal(
      information, answering: payment.request, attempt: attempt, requestID: id, counter: counter
    ) { try (signer ?? key).sign($0) }
    return .with {
      $0.requestID = id
      $0.paymentID = payment.paymentID
      $0.paymentInformation = sealed
    }
  }
}

extension SmartcartGatewayService.Client {
  static var cart: Metadata { ["smartcart-party": "cart/cart-1"] }

  func ask(_ id: String = "ask-1", quote: String = "quote-1") async throws -> SmartcartPayment {
    let request = SmartcartRequestPaymentRequest.with {
      $0.requestID = id
      $0.sessionID = "session-1"
      $0.quoteID = quote
    }
    return try await requestPayment(request, metadata: Self.cart).payment
  }

  /// Follows a payment until `isEnough`, and tells all that came.
  func follow(
    _ payment: String, after revision: Int64 = 0, until isEnough: (SmartcartPayment) -> Bool = { _ in false }
  ) async throws -> [SmartcartPayment] {
    let request = SmartcartWatchPaymentRequest.with {
      $0.paymentID = payment
      $0.afterRevision = revision
    }
    var seen: [SmartcartPayment] = []
    let options = CallOptions(timeout: .seconds(60))
    for try await next in watchPayment(request, metadata: Self.cart, options: options) {
      seen.append(next.payment)
      if isEnough(next.payment) { break }
    }
    return seen
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
