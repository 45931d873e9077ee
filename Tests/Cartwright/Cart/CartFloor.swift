import CartwrightCart
import CartwrightCartService
import CartwrightCatalog
import CartwrightContracts
import CartwrightDevice
import CartwrightMoney
import Foundation
import SmartcartAPI
import Synchronization
import TestSupport
import WireTestSupport
import WrightProtobuf
import WrightRPC
import WrightTransport

/// A cart service in this process with one cart and one terminal, and a stand-in for those who take payments.
final class CartFloor: Sendable {
  let wire = LossyWire()
  /// The payments that were asked for.
  let asked = Heard<SmartcartRequestPaymentRequest>()
  /// What the cart showed.
  let shown = Heard<String>()
  private let showing = Latest(0)
  private let codes = Latest<String?>(nil)
  private let folder: TemporaryFolder
  private let transport = InProcessTransport()

  init(_ folder: TemporaryFolder) { self.folder = folder }

  static let photos = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Samples/photos")

  /// Serves for the time of a test.
  func open(_ body: () async throws -> Void) async throws {
    let service = try CartService(path: folder.file("carts.sqlite"))
    defer { try? service.close() }
    try await service.catalog.replaceAll(by: Self.products())
    let server = GRPCServer(transport: transport.server, services: [service, payments], interceptors: [wire])
    try await server.start()
    defer { server.close() }
    try await body()
  }

  private static func products() throws -> [Product] {
    let goods: [(String, String, Int64)] = [
      ("5060123450019", "Oat drink", 219), ("4012345670110", "Rye bread", 189), ("42123453", "Chocolate", 129),
      ("071234500109", "Water", 59),
    ]
    return try goods.map { code, name, cents in
      try Product(
        code: .gtin(GTIN(code)), name: name, price: Money(minorUnits: cents, currency: .eur), unit: .each)
    }
  }

  /// Whoever takes payments says that this one was declined, and that the terminal gave up.
  private var payments: StandIn {
    var standIn = StandIn()
    standIn.on(SmartcartGatewayService.Method.requestPayment) { [self] request in
      asked.add(request)
      return .with { $0.payment = Self.payment(.requested, 1) }
    }
    standIn.on(streaming: SmartcartGatewayService.Method.watchPayment) { request, response in
      for (index, state) in [SmartcartPaymentState.requested, .declined, .cancelled].enumerated()
      where index >= request.afterRevision {
        try await response.write(.with { $0.payment = Self.payment(state, Int64(index) + 1) })
      }
    }
    return standIn
  }

  private static func payment(_ state: SmartcartPaymentState, _ revision: Int64) -> SmartcartPayment {
    .with { ($0.paymentID, $0.state, $0.revision) = ("pay-1", state, revision) }
  }

  private func client(_ role: Caller.Role, _ name: String) -> GRPCClient {
    let interceptors = Caller(role: role, name: name).map { [CallerInterceptor($0)] } ?? []
    return GRPCClient(transport: transport.client, interceptors: interceptors)
  }

  /// Runs a cart until it is done.
  ///
  /// - Parameter photos: What its camera sees, by the beginnings of their names.
  func cart(
    _ photos: [String] = [], firstContact: Duration = .seconds(10), checksOut: Bool = false
  ) async throws -> SmartcartCart {
    var options = CartDevice.Options()
    options.firstContact = firstContact
    options.checksOut = checksOut
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.photos.path).sorted()
      .filter { name in photos.contains(where: name.hasPrefix) }
    let source = FrameSource(names: names) { [UInt8](try Data(contentsOf: Self.photos.appending(path: $0))) }
    let client = client(.cart, "cart-1")
    let journal = try CartJournal(folder.file("journal"))
    defer { journal.close() }
    let device = CartDevice(
      carts: .init(client), payments: .init(client), journal: journal, source: source,
      options: options, show: show)
    return try await device.run(commands: AsyncStream { $0.finish() })
  }

  private func show(_ event: CartwrightCart.CartEvent) {
    if case .pairingCode(let code) = event { codes.set(code) }
    showing.set(shown.add(event.description))
  }

  /// Returns once the cart has shown something with a text in it, so many times.
  func hasShown(_ text: String, times count: Int = 1) async throws {
    try await showing.first { _ in self.shown.all.count { $0.contains(text) } >= count }
  }

  /// Pairs a terminal by the code that the cart shows.
  func pair() async throws {
    let code = try await codes.first { $0 != nil } ?? ""
    let key = try SigningKey(secret: Array(repeating: 7, count: 32), purpose: .terminal).verificationKey
    let request = SmartcartPairTerminalRequest.with { ($0.requestID, $0.code, $0.terminalKey) = ("pair", code, key) }
    _ = try await SmartcartCartService.Client(client(.terminal, "phone-1")).pairTerminal(request)
  }

  /// Opens a session on the cart without its device.
  func openSession() async throws -> SmartcartCart {
    try await SmartcartCartService.Client(client(.cart, "cart-1")).openSession(.with { $0.requestID = "open" }).cart
  }

  /// The cart of a session, as staff see it.
  func standing(_ session: String) async throws -> SmartcartCart {
    try await SmartcartCartService.Client(client(.staff, "ann")).getCart(.with { $0.sessionID = session }).cart
  }

  /// The session that the journal is of.
  func session() async throws -> String {
    try await hasShown("session session-")
    let line = shown.all.last { $0.hasPrefix("session session-") } ?? ""
    return String(line.dropFirst("session ".count).prefix { $0 != "," })
  }
}

/// Loses calls between carts and their server, once for each time that it is told to.
final class LossyWire: ServerInterceptor {
  /// How many messages of an answer get through before the call is lost, for each method.
  private let losses = Mutex<[String: Int]>([:])

  /// Has the next call of a method lost after some messages of its answer; what was called for is done.
  func lose(_ method: String, after count: Int = 0) { losses.withLock { $0[method] = count } }

  func intercept<Input: Sendable, Output: Sendable>(
    request: StreamingServerRequest<Input>, context: ServerContext,
    next: @Sendable (StreamingServerRequest<Input>, ServerContext) async throws -> StreamingServerResponse<Output>
  ) async throws -> StreamingServerResponse<Output> {
    let method = context.method.split(separator: "/").last.map(String.init) ?? ""
    let response = try await next(request, context)
    guard let count = losses.withLock({ $0.removeValue(forKey: method) }) else { return response }
    return StreamingServerResponse { writer in
      let passed = Heard<Void>()
      _ = try await response.producer(
        RPCWriter { message in
          guard passed.add(()) <= count else { throw RPCError.lost }
          try await writer.write(message)
        })
      throw RPCError.lost
    }
  }
}
