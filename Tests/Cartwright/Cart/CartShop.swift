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

/// A cart service in this process, and one cart that looks at sample photos.
final class CartShop: Sendable {
  private let client: GRPCClient
  private let folder: TemporaryFolder
  private let breaks: Breaks
  private let shown = Heard<String>()
  private let showing = Latest(0)

  fileprivate init(_ client: GRPCClient, _ folder: TemporaryFolder, _ breaks: Breaks) {
    (self.client, self.folder, self.breaks) = (client, folder, breaks)
  }

  private var carts: SmartcartCartService.Client { .init(client) }

  /// Has the next streams of scans break before anything comes.
  func `break`(streams count: Int) { breaks.left.withLock { $0 = count } }

  /// A session with some goods in it, which no journal knows of.
  func openSession(scanning codes: [String]) async throws -> String {
    let session = try await carts.openSession(.with { $0.requestID = "open" }).cart.sessionID
    let answers = carts.streamScans { writer in
      try await writer.write(.with { $0.start.sessionID = session })
      for (index, code) in codes.enumerated() {
        try await writer.write(
          .with { message in
            message.scan.sequence = Int64(index + 1)
            message.scan.scan = .with { ($0.text, $0.symbology, $0.confirmed) = (code, code.symbology, true) }
          })
      }
    }
    for try await _ in answers {}
    return session
  }

  /// Runs a cart until something has happened, and ends it there as a power cut would.
  func cart(_ photos: [String], typing line: String? = nil, until happened: () async throws -> Void) async throws {
    let source = FrameSource(names: photos) { [UInt8](try Data(contentsOf: Self.photos.appending(path: $0))) }
    let journal = try CartJournal(folder.file("journal"))
    defer { journal.close() }
    let device = CartDevice(
      carts: carts, payments: .init(client), journal: journal, source: source,
      show: { event in self.showing.set(self.shown.add(event.description)) })
    let commands = AsyncStream { continuation in
      if let command = line.flatMap(CartCommand.init) { continuation.yield(command) }
      continuation.finish()
    }
    let task = Task { try await device.run(commands: commands) }
    try await happened()
    task.cancel()
    _ = await task.result
  }

  private static let photos = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Samples/photos")

  /// Returns once the cart has shown something with a text in it.
  func hasShown(_ text: String) async throws {
    try await showing.first { _ in self.shown.all.contains { $0.contains(text) } }
  }

  /// How many there are of each product in the cart.
  func quantities(_ session: String) async throws -> [String: Int64] {
    let lines = try await carts.getCart(.with { $0.sessionID = session }).cart.lines
    return Dictionary(lines.map { ($0.product.name, $0.quantity) }, uniquingKeysWith: +)
  }
}

/// Serves a shop on a file for the time of a test.
func withCartShop(_ folder: TemporaryFolder, _ body: (CartShop) async throws -> Void) async throws {
  let service = try CartService(path: folder.file("carts.sqlite"))
  defer { try? service.close() }
  try await service.catalog.replaceAll(by: products())
  let breaks = Breaks()
  let caller = Caller(role: .cart, name: "cart-1").map { [CallerInterceptor($0)] } ?? []
  try await withServer(over: .inProcess, [service], serverInterceptors: [breaks], clientInterceptors: caller) {
    client, _ in
    try await body(CartShop(client, folder, breaks))
  }
}

private func products() throws -> [Product] {
  let goods: [(String, String, Int64)] = [
    ("5060123450019", "Oat drink", 219), ("4012345670110", "Rye bread", 189), ("42123453", "Chocolate", 129),
    ("071234500109", "Water", 59),
  ]
  return try goods.map { code, name, cents in
    try Product(
      code: .gtin(GTIN(code)), name: name, price: Money(minorUnits: cents, currency: .eur), unit: .each)
  }
}

extension String {
  /// What a code of so many digits is printed as.
  fileprivate var symbology: SmartcartSymbology {
    switch utf8.count {
    case 8: .ean8
    case 12: .upcA
    default: .ean13
    }
  }
}

/// Breaks streams of scans before anything comes of them.
private final class Breaks: ServerInterceptor {
  let left = Mutex(0)

  func intercept<Input: Sendable, Output: Sendable>(
    request: StreamingServerRequest<Input>, context: ServerContext,
    next: @Sendable (StreamingServerRequest<Input>, ServerContext) async throws -> StreamingServerResponse<Output>
  ) async throws -> StreamingServerResponse<Output> {
    let isBroken =
      context.method.hasSuffix("/StreamScans")
      && left.withLock { left in
        defer { left = max(0, left - 1) }
        return left > 0
      }
    if isBroken { throw RPCError.lost }
    return try await next(request, context)
  }
}
