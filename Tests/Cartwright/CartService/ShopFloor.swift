import CartwrightCartService
import CartwrightCatalog
import CartwrightContracts
import CartwrightMoney
import SmartcartAPI
import Synchronization
import TestSupport
import Testing
import WireTestSupport
import WrightProtobuf
import WrightRPC
import WrightTransport

typealias CartClient = SmartcartCartService.Client

/// A cart service on a file, served on loopback for the time of a test.
final class ShopFloor: Sendable {
  let service: CartService
  private let port: Int
  private let clients = Mutex<[Caller: GRPCClient]>([:])

  init(service: CartService, port: Int) {
    self.service = service
    self.port = port
  }

  /// A party's client; one for each party.
  func client(_ role: Caller.Role, _ name: String) throws -> CartClient {
    let caller = try #require(Caller(role: role, name: name))
    return try clients.withLock { clients in
      let client =
        try clients[caller] ?? GRPCClient(to: "127.0.0.1:\(port)", interceptors: [CallerInterceptor(caller)])
      clients[caller] = client
      return CartClient(client)
    }
  }

  /// Ends all calls of all parties.
  func close() {
    clients.withLock { clients in
      for client in clients.values { client.close() }
      clients = [:]
    }
  }

  var cart: CartClient { get throws { try client(.cart, "cart-1") } }
  var terminal: CartClient { get throws { try client(.terminal, "phone-1") } }
  var staff: CartClient { get throws { try client(.staff, "ann") } }

  static func products() throws -> [Product] {
    func price(_ cents: Int64) -> Money { Money(minorUnits: cents, currency: .eur) }
    return [
      try Product(code: .gtin(GTIN(Code.pen)), name: "Pen", price: price(129), unit: .each),
      try Product(code: .gtin(GTIN(Code.gum)), name: "Gum", price: price(99), unit: .each),
      try Product(code: .gtin(GTIN(Code.gin)), name: "Gin", price: price(1_499), unit: .each, minimumAge: 18),
      try Product(code: .plu(PLU("4011")), name: "Bananas", price: price(199), unit: .kilogram),
    ]
  }
}

enum Code {
  static let pen = "4006381333931"
  static let gum = "96385074"
  static let gin = "5012345678900"
}

/// Opens the store in a folder and serves it; the next call with the same folder is what a restart is.
func withShop<Result>(
  _ folder: TemporaryFolder, _ time: ManualTime = ManualTime(),
  _ body: (ShopFloor) async throws -> Result
) async throws -> Result {
  let service = try CartService(path: folder.file("carts.sqlite"), surroundings: time.surroundings)
  try await service.catalog.replaceAll(by: ShopFloor.products())
  defer { try? service.close() }
  return try await withServer([service]) { _, _, port in
    let shop = ShopFloor(service: service, port: port)
    defer { shop.close() }
    return try await body(shop)
  }
}

extension SmartcartScan {
  static func of(_ text: String, _ symbology: SmartcartSymbology = .ean13, confirmed: Bool = true) -> SmartcartScan {
    .with { ($0.text, $0.symbology, $0.confirmed) = (text, symbology, confirmed) }
  }
}

extension SmartcartSequencedScan {
  static func of(_ sequence: Int64, _ text: String) -> SmartcartSequencedScan {
    .with { ($0.sequence, $0.scan) = (sequence, .of(text)) }
  }
}

extension CartClient {
  func open(_ request: String = "open") async throws -> SmartcartCart {
    try await openSession(.with { $0.requestID = request }).cart
  }

  func scan(
    _ request: String, _ session: String, _ text: String, _ symbology: SmartcartSymbology = .ean13,
    confirmed: Bool = true
  ) async throws -> SmartcartScanResult {
    let scan = SmartcartScan.of(text, symbology, confirmed: confirmed)
    return try await reportScan(.with { ($0.requestID, $0.sessionID, $0.scan) = (request, session, scan) }).result
  }

  func code(_ request: String, _ session: String) async throws -> String {
    try await issuePairingCode(.with { ($0.requestID, $0.sessionID) = (request, session) }).code
  }

  func pair(_ request: String, code: String) async throws -> SmartcartPairTerminalResponse {
    let key = try SigningKey(secret: Array(repeating: 7, count: 32), purpose: .terminal).verificationKey
    return try await pairTerminal(.with { ($0.requestID, $0.code, $0.terminalKey) = (request, code, key) })
  }

  func get(_ session: String) async throws -> SmartcartCart { try await getCart(.with { $0.sessionID = session }).cart }

  func lock(_ request: String, _ cart: SmartcartCart) async throws -> SmartcartLockCartResponse {
    try await lockCart(
      .with { ($0.requestID, $0.sessionID, $0.expectedRevision) = (request, cart.sessionID, cart.revision) })
  }

  func unlock(_ request: String, _ quote: SmartcartQuote) async throws -> SmartcartCart {
    try await unlockCart(
      .with { ($0.requestID, $0.sessionID, $0.quoteID) = (request, quote.sessionID, quote.quoteID) }
    ).cart
  }

  func watch(_ session: String, from revision: Int64 = 0) -> ResponseStream<SmartcartWatchCartResponse> {
    watchCart(.with { ($0.sessionID, $0.fromRevision) = (session, revision) })
  }
}

extension ShopFloor {
  /// A session with a pen in the cart, and the terminal paired.
  func pairedCart() async throws -> SmartcartCart {
    let session = try await cart.open().sessionID
    _ = try await cart.scan("first", session, Code.pen)
    let code = try await cart.code("code", session)
    return try await terminal.pair("pair", code: code).cart
  }
}

/// The status of the error that something throws.
func status(_ body: () async throws -> Void) async -> StatusCode? {
  do {
    try await body()
    return nil
  } catch {
    return (error as? RPCError)?.code ?? .unknown
  }
}
