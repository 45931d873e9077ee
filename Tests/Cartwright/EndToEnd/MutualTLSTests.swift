import CartwrightContracts
import SmartcartAPI
import TestSupport
import Testing
import WrightProtobuf
import WrightRPC
import WrightTLS
import WrightTransport

extension EndToEnd {
  /// Parties that know each other by their certificates.
  @Suite("Mutual TLS, end to end", .timeLimit(.minutes(3)))
  struct MutualTLSTests {
    let workshop: TemporaryFolder

    init() throws { workshop = try TemporaryFolder() }

    @Test("a purchase goes from photos to an open gate")
    func purchase() async throws {
      let shop = try await Shop(workshop, certified: true)
      let cart = try shop.cart(Executable.photos, "--checkout")
      let terminal = try shop.terminal("--pay")
      _ = try await cart.line(containing: "held for staff")
      let before = try await shop.gate("--session", try await cart.session())
      #expect(before.status == 2, "\(before.text)")
      let waiting = try await shop.staff("list")
      let intervention = try #require(waiting.lines.first?.split(separator: " ").first)
      let approval = try await shop.staff("approve", String(intervention))
      #expect(approval.status == 0, "\(approval.text)")
      let paid = try await terminal.ending()
      #expect(paid.status == 0, "\(paid.text)")
      let open = try await shop.gate("--pass-file", workshop.file("pass"))
      #expect(open.status == 0, "\(open.text)")
      let left = try await cart.ending()
      #expect(left.lines.last == "the gate has let the cart out")
      #expect(!shop.process.lines.contains { $0.contains("PLAINTEXT") })
    }

    @Test("a purchase works with each server in a process of its own")
    func apart() async throws {
      let servers = try await ServersApart(workshop, certified: true)
      let cart = try servers.cart(try workshop.photos(["01"]), "--checkout", "--until", "paid")
      let terminal = try servers.terminal("--pay")
      let paid = try await terminal.ending()
      #expect(paid.status == 0, "\(paid.text)")
      let end = try await cart.ending()
      #expect(end.status == 0, "\(end.text)")
    }

    @Test("a client on plaintext is refused by every server, whoever it says it is")
    func plaintext() async throws {
      let shop = try await Shop(workshop, certified: true)
      for address in [shop.addresses.gateway, shop.addresses.settlement, shop.addresses.acquirer] {
        let caller = try #require(Caller(role: .gateway, name: "gateway-1"))
        let client = try GRPCClient(to: address, interceptors: [CallerInterceptor(caller)])
        defer { client.close() }
        let refused = await #expect(throws: RPCError.self) { try await Self.query(client) }
        #expect(refused?.code == .unavailable, "\(address)")
      }
    }

    @Test("a client whose certificate another authority issued is refused")
    func stranger() async throws {
      let shop = try await Shop(workshop, certified: true)
      let made = try await Party("certs", "--into", "strange", folder: workshop.path).ending()
      #expect(made.status == 0)
      let client = try client(.gateway, of: .acquirer, at: shop.addresses.acquirer, identity: "strange")
      defer { client.close() }
      let refused = await #expect(throws: RPCError.self) { try await Self.query(client) }
      #expect(refused?.code == .unavailable)
    }

    @Test("a party does only what its certificate's role may, whatever its metadata says")
    func roles() async throws {
      let shop = try await Shop(workshop, certified: true)
      let gateway = shop.addresses.gateway
      try await expectDenied(.cart, .gateway, gateway, claiming: "terminal/terminal-1") {
        _ = try await SmartcartGatewayService.Client($0).submitPayment(.init(), metadata: $1)
      }
      try await expectDenied(.terminal, .gateway, gateway, claiming: "cart/cart-1") {
        _ = try await SmartcartCartService.Client($0).reportScan(.init(), metadata: $1)
      }
      for role in Caller.Role.allCases where role != .gateway {
        try await expectRecordingDenied(role, shop.addresses.settlement)
        try await expectDenied(role, .acquirer, shop.addresses.acquirer, claiming: "gateway/gateway-1") {
          _ = try await SmartcartAcquirerService.Client($0).authorize(.init(), metadata: $1)
        }
      }
    }

    @Test("the first server's certificate is what opens the others")
    func gatewayIsTaken() async throws {
      let shop = try await Shop(workshop, certified: true)
      let client = try client(.gateway, of: .acquirer, at: shop.addresses.acquirer)
      defer { client.close() }
      let answer = await #expect(throws: RPCError.self) { try await Self.query(client) }
      #expect(answer?.code == .invalidArgument || answer?.code == .notFound, "\(String(describing: answer))")
    }

    @Test("a server is known by its role: no other party's server passes for it")
    func impostor() async throws {
      let shop = try await Shop(workshop, certified: true)
      let client = try client(.terminal, of: .gateway, at: shop.addresses.acquirer)
      defer { client.close() }
      let refused = await #expect(throws: RPCError.self) { try await Self.query(client) }
      #expect(refused?.code == .unavailable)
    }

    @Test(
      "a certificate that is missing is named, with the command that makes it",
      arguments: [
        ["serve", "acquirer", "acquirer-1"], ["acquirer", "acquirer", "acquirer-1"], ["cart", "cart", "cart-1"],
      ])
    func missing(_ what: [String]) async throws {
      let ports = what[0] == "serve" ? ["--port", "0", "--settlement-port", "0", "--acquirer-port", "0"] : []
      let security = try await Party(
        "certs", "--into", "certificates", "--party", "gate/gate-1", folder: workshop.path
      ).ending()
      #expect(security.status == 0)
      let end = try await Party(
        arguments: [what[0]] + ports + ["--certificates", "certificates"], folder: workshop.path
      ).ending()
      #expect(end.status == 1)
      #expect(end.text.contains("certificates/\(what[1])-\(what[2]).pem cannot be read"), "\(end.text)")
      #expect(end.text.contains("cartwright certs --into certificates --party \(what[1])/\(what[2])"), "\(end.text)")
    }

    @Test("plaintext is for this machine alone")
    func plaintextHost() async throws {
      let end = try await Party("acquirer", "--host", "0.0.0.0", "--port", "0", folder: workshop.path).ending()
      #expect(end.status == 64)
      #expect(end.text.contains("--certificates"), "\(end.text)")
    }

    private static func query(_ client: GRPCClient) async throws {
      _ = try await SmartcartAcquirerService.Client(client).query(.init())
    }

    private func expectRecordingDenied(_ role: Caller.Role, _ address: String) async throws {
      typealias Client = SmartcartSettlementService.Client
      let calls: [(GRPCClient, Metadata) async throws -> Void] = [
        { _ = try await Client($0).recordIdentification(.init(), metadata: $1) },
        { _ = try await Client($0).createPaymentRequest(.init(), metadata: $1) },
        { _ = try await Client($0).recordCompletion(.init(), metadata: $1) },
      ]
      for call in calls {
        try await expectDenied(role, .settlement, address, claiming: "gateway/gateway-1", call)
      }
    }

    private func expectDenied(
      _ role: Caller.Role, _ server: Caller.Role, _ address: String, claiming party: String,
      _ call: (GRPCClient, Metadata) async throws -> Void
    ) async throws {
      let client = try client(role, of: server, at: address)
      defer { client.close() }
      let metadata: Metadata = [Caller.metadataKey: .string(party)]
      let refused = await #expect(throws: RPCError.self) { try await call(client, metadata) }
      #expect(refused?.code == .permissionDenied, "\(role) at \(server): \(String(describing: refused))")
    }

    /// A client that shows the certificate of the party that a role has in a folder.
    private func client(
      _ role: Caller.Role, of server: Caller.Role, at address: String, identity folder: String = "certificates"
    ) throws -> GRPCClient {
      let file = workshop.file("\(folder)/\(role.rawValue)-\(role.rawValue)-1")
      var options = HTTP2ClientOptions()
      options.tls = TLSConfiguration.Client(
        trustRoots: .file(workshop.file("certificates/ca.pem")),
        identity: TLSIdentity(certificateChain: .file("\(file).pem"), privateKey: .file("\(file)-key.pem")),
        expectedName: server.serverName)
      return try GRPCClient(to: address, options: options)
    }
  }
}
