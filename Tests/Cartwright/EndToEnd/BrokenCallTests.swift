import CartwrightContracts
import SmartcartAPI
import TestSupport
import Testing
import WireTestSupport
import WrightHTTP2
import WrightProtobuf
import WrightRPC
import WrightTransport

extension EndToEnd {
  /// Peers that lie about a length or break off in a message, at the servers as people run them.
  @Suite("Broken calls, end to end", .timeLimit(.minutes(2)))
  struct BrokenCallTests {
    private static let scans = "/smartcart.cart.v1.CartService/StreamScans"

    enum Fault: String, CaseIterable {
      case lengthOf4GiB
      case endInPrefix
      case endInMessage

      var body: [UInt8] {
        switch self {
        case .lengthOf4GiB: [0, 0xFF, 0xFF, 0xFF, 0xFF, 1, 2, 3]
        case .endInPrefix: [0, 0, 0]
        case .endInMessage: [0, 0, 0, 0, 100, 1, 2, 3]
        }
      }

      /// The status, and a part of its text.
      var answer: (status: StatusCode, text: String) {
        switch self {
        case .lengthOf4GiB: (.resourceExhausted, "4294967295")
        case .endInPrefix, .endInMessage: (.internal, "in the middle of a message")
        }
      }
    }

    @Test("each server of the shop answers a lie about a length, and an end in a message, and serves on")
    func everyServer() async throws {
      let shop = try await Shop(TemporaryFolder())
      let methods = [
        (shop.addresses.gateway, "/smartcart.cart.v1.CartService/OpenSession", "cart/cart-1"),
        (shop.addresses.gateway, "/smartcart.gateway.v1.GatewayService/SubmitPayment", "terminal/phone-1"),
        (shop.addresses.settlement, "/smartcart.settlement.v1.SettlementService/CheckExit", "gate/gate-1"),
        (shop.addresses.acquirer, "/smartcart.acquirer.v1.AcquirerService/Authorize", "gateway/gateway"),
      ]
      for (address, path, caller) in methods {
        for fault in Fault.allCases {
          let answer = try await ask(address, path, fault.body, as: caller)
          #expect(answer["grpc-status"] == "\(fault.answer.status.rawValue)", "\(path) \(fault)")
          #expect(answer["grpc-message"]?.contains(fault.answer.text) == true, "\(path) \(fault)")
        }
        let whole = try await ask(address, path, [0, 0, 0, 0, 0], as: caller)
        #expect(whole["grpc-status"] == "\(StatusCode.invalidArgument.rawValue)", "\(path): \(whole)")
      }
    }

    @Test("a stream of scans that ends in a message is told so, after what came whole has been answered")
    func endInStream() async throws {
      let shop = try await Shop(TemporaryFolder())
      try await withCart(of: shop) { cart in
        let session = try await cart.openSession(.with { $0.requestID = "open" }).cart.sessionID
        for fault in Fault.allCases {
          let start = try Self.envelope(.with { $0.start.sessionID = session })
          let answer = try await ask(shop.addresses.gateway, Self.scans, start + fault.body, as: "cart/cart-1")
          #expect(answer["grpc-status"] == "\(fault.answer.status.rawValue)", "\(fault)")
        }
        try await expectFirstScan(cart, session)
      }
    }

    @Test("a scan that a lost connection cuts in two was not made; the cart's next stream makes it")
    func cutStream() async throws {
      let shop = try await Shop(TemporaryFolder())
      try await withCart(of: shop) { cart in
        let session = try await cart.openSession(.with { $0.requestID = "open" }).cart.sessionID
        let connection = try await RawConnection(port: port(shop.addresses.gateway))
        let scan = try Self.envelope(.with { $0.scan = Self.firstScan })
        let start = try Self.envelope(.with { $0.start.sessionID = session })
        connection.send(try frames(of: start + scan.dropLast(3)))
        // The answer to the start names the session.
        await connection.bytes { $0.firstRange(of: session.utf8) != nil }
        connection.close()
        try await expectFirstScan(cart, session)
      }
    }

    private static let firstScan = SmartcartSequencedScan.with {
      $0.sequence = 1
      $0.scan = .with { ($0.text, $0.symbology, $0.confirmed) = ("5060123450019", .ean13, true) }
    }

    private static func envelope(_ message: SmartcartStreamScansRequest) throws -> [UInt8] {
      let bytes = try message.serializedBytes()
      return [0, 0, 0, 0, UInt8(bytes.count)] + bytes
    }

    private func port(_ address: String) throws -> Int { try #require(Int(Shop.Addresses.port(address))) }

    private func headers(_ path: String, _ caller: String) -> KeyValuePairs<String, String> {
      [
        ":method": "POST", ":scheme": "http", ":path": path, ":authority": "x", "te": "trailers",
        "content-type": "application/grpc", Caller.metadataKey: caller,
      ]
    }

    private func ask(
      _ address: String, _ path: String, _ body: [UInt8], as caller: String
    ) async throws -> RawAnswer {
      try await rawRequest(port: port(address), headers: headers(path, caller), body: [body])
    }

    /// What a client sends that opens a stream of scans and has not ended it.
    private func frames(of body: [UInt8]) throws -> [UInt8] {
      let session = try HTTP2Session(role: .client, names: HeaderNames([]))
      var block = HeaderBlock()
      for (name, value) in headers(Self.scans, "cart/cart-1") { block.append(name, value) }
      session.send(body, on: try session.submitRequest(block, context: nil))
      var bytes: [UInt8] = []
      try session.drain(into: &bytes, upTo: .max)
      return bytes
    }

    private func withCart(
      of shop: Shop, _ body: (SmartcartCartService.Client) async throws -> Void
    ) async throws {
      let caller = try #require(Caller(role: .cart, name: "cart-1"))
      let client = try GRPCClient(to: shop.addresses.gateway, interceptors: [CallerInterceptor(caller)])
      defer { client.close() }
      try await body(SmartcartCartService.Client(client))
    }

    /// Opens the stream of scans anew: nothing was scanned before, and the first scan is taken.
    private func expectFirstScan(_ cart: SmartcartCartService.Client, _ session: String) async throws {
      let answers = cart.streamScans { writer in
        try await writer.write(.with { $0.start.sessionID = session })
        try await writer.write(.with { $0.scan = Self.firstScan })
      }
      var messages: [SmartcartStreamScansResponse.OneOf_Message?] = []
      for try await answer in answers { messages.append(answer.message) }
      try #require(messages.count == 2)
      guard case .resumed(let resumed) = messages[0], case .acknowledged(let first) = messages[1] else {
        Issue.record("\(messages)")
        return
      }
      #expect(resumed.lastAcknowledgedSequence == 0)
      #expect(first.result.outcome == .added)
    }
  }
}
