import CartwrightCertificates
import CartwrightContracts
import Testing
import WireTestSupport
import WrightRPC
import WrightTLS
import WrightTransport

@Suite("Who calls", .timeLimit(.minutes(1)))
struct CallerTests {
  @Test("a caller says its role and name in each call")
  func known() async throws {
    let cart = try #require(Caller(role: .cart, name: "cart-1"))
    let echo = BytesEcho(unary: { _, context in Array(try Caller.of(context, roles: .cart).name.utf8) })
    let name = try await withServer([echo], clientInterceptors: [CallerInterceptor(cart)]) { client, _, _ in
      try await client.unary(BytesEcho.Method.unary, [])
    }
    #expect(String(decoding: name, as: UTF8.self) == "cart-1")
  }

  @Test(
    "anybody else is refused",
    arguments: [[], ["gate/g1"], ["cart"], ["cart/"], ["queen/q1"], ["cart/a b"], ["cart/c1", "cart/c2"]])
  func refused(parties: [String]) async throws {
    let echo = BytesEcho(unary: { _, context in Array(try Caller.of(context, roles: .cart, .terminal).name.utf8) })
    var metadata = Metadata()
    for party in parties { metadata.addString(party, forKey: Caller.metadataKey) }
    let error = await #expect(throws: RPCError.self) {
      try await withServer([echo]) { client, _, _ in
        _ = try await client.unary(BytesEcho.Method.unary, [], metadata: metadata)
      }
    }
    #expect(error?.code == .permissionDenied)
  }

  /// Makes a call over TLS, from a client whose certificate has some URIs, or that has none, to a method that carts may call.
  private func callCertified(_ uris: [String]?, claiming party: String) async throws -> String {
    let authority = try CertificateAuthority(name: "Test authority")
    let roots = TLSConfiguration.TrustRoots.pem(.bytes(Array(authority.credential.certificatePEM.utf8)))
    let server = try authority.issue(CertificateHolder("server", names: AlternativeName.loopback))
    let client = try authority.issue(CertificateHolder("client", names: (uris ?? []).map { .uri($0) }))
    let echo = BytesEcho(unary: { _, context in Array(try Caller.of(context, roles: .cart).name.utf8) })
    var options = HTTP2ServerOptions()
    options.tls = .init(identity: .init(server), clientCertificates: .optional(roots))
    return try await withServer([echo], options: options) { _, _, port in
      var options = HTTP2ClientOptions()
      options.tls = .init(trustRoots: roots, identity: uris.map { _ in .init(client) })
      let client = try GRPCClient(to: "127.0.0.1:\(port)", options: options)
      defer { client.close() }
      let metadata: Metadata = [Caller.metadataKey: .string(party)]
      return String(
        decoding: try await client.unary(BytesEcho.Method.unary, [], metadata: metadata), as: UTF8.self)
    }
  }

  @Test("a caller over TLS without a certificate is nobody, whatever the metadata says")
  func uncertified() async throws {
    let error = await #expect(throws: RPCError.self) { try await callCertified(nil, claiming: "cart/cart-1") }
    #expect(error?.code == .permissionDenied)
  }

  @Test("a caller with a certificate is who that says, whatever the metadata says")
  func certified() async throws {
    let name = try await callCertified(["spiffe://smartcart/cart/cart-7"], claiming: "cart/cart-1")
    #expect(name == "cart-7")
  }

  @Test(
    "a certificate of another role, of nobody or of another domain is refused, whatever the metadata says",
    arguments: [
      ["spiffe://smartcart/terminal/t"], [], ["spiffe://smartcart/queen/q"], ["spiffe://smartcart.evil/cart/cart-1"],
      ["https://smartcart/cart/cart-1"], ["spiffe://smartcart/cart/cart-1", "spiffe://smartcart/cart/cart-2"],
    ])
  func certifiedStranger(_ uris: [String]) async throws {
    let error = await #expect(throws: RPCError.self) { try await callCertified(uris, claiming: "cart/cart-1") }
    #expect(error?.code == .permissionDenied)
  }

  @Test("a malformed field is named to the peer")
  func badRequest() async throws {
    let echo = BytesEcho(unary: { _, _ in throw RPCError.invalid("scan.text", "is empty") })
    let error = await #expect(throws: RPCError.self) {
      try await withServer([echo]) { client, _, _ in _ = try await client.unary(BytesEcho.Method.unary, []) }
    }
    #expect(error?.code == .invalidArgument)
    #expect(error?.invalidFields == ["scan.text"])
  }
}

extension TLSIdentity {
  fileprivate init(_ credential: Credential) {
    self.init(
      certificateChain: .bytes(Array(credential.certificatePEM.utf8)),
      privateKey: .bytes(Array(credential.privateKeyPEM.utf8)))
  }
}
