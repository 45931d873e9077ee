import CartwrightCertificates
import Testing
import WrightTLS

@Suite("TLS handshakes")
struct HandshakeTests {
  private let shop: Shop

  init() throws { shop = try Shop.shared.get() }

  @Test("two ends agree on TLS 1.3 and HTTP/2")
  func agrees() throws {
    let pair = try Pair(shop.client, shop.server)
    #expect(pair.client.state == .handshaking)
    #expect(pair.client.version == nil)
    pair.carry()
    for engine in [pair.client, pair.server] {
      #expect(engine.state == .established)
      #expect(engine.version == .tls13)
      #expect(engine.cipher == "TLS_AES_128_GCM_SHA256")
      #expect(engine.applicationProtocol == "h2")
    }
  }

  @Test("either end may ask for TLS 1.2", arguments: [true, false])
  func speaksTLS12(_ isClient: Bool) throws {
    var (client, server) = (shop.client, shop.server)
    if isClient { client.maximumVersion = .tls12 } else { server.maximumVersion = .tls12 }
    let pair = try Pair(client, server)
    pair.carry()
    #expect(pair.server.state == .established)
    #expect(pair.client.version == .tls12)
    #expect(pair.client.cipher == "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384")
  }

  @Test("ends with no common version refuse each other in words")
  func refusesVersions() throws {
    var (client, server) = (shop.client, shop.server)
    client.maximumVersion = .tls12
    server.minimumVersion = .tls13
    let pair = try Pair(client, server)
    pair.carry()
    #expect(pair.server.state.error == .noCommonVersion)
    #expect(pair.client.state.error == .receivedAlert(.protocolVersion))
  }

  @Test("a handshake takes bytes as they come, one at a time", arguments: [TLSVersion.tls12, .tls13])
  func takesBytes(_ version: TLSVersion) throws {
    var client = shop.mutual.client
    client.maximumVersion = version
    let pair = try Pair(client, shop.mutual.server)
    while pair.client.hasPending || pair.server.hasPending {
      pair.deliver(pair.pending(pair.client), to: pair.server, step: 1)
      pair.deliver(pair.pending(pair.server), to: pair.client, step: 1)
    }
    #expect(pair.client.state == .established)
    #expect(pair.server.state == .established)
  }

  @Test("data that comes along with the end of a handshake is not lost", arguments: [TLSVersion.tls12, .tls13])
  func takesDataWithHandshake(_ version: TLSVersion) throws {
    var client = shop.client
    client.maximumVersion = version
    let pair = try Pair(client, shop.server)
    while pair.client.state == .handshaking {
      let bytes = pair.pending(pair.client)
      pair.deliver(bytes, to: pair.server)
      pair.deliver(pair.pending(pair.server), to: pair.client)
    }
    var bytes = pair.pending(pair.client)
    bytes += pair.encrypted([1, 2, 3], by: pair.client)
    pair.deliver(bytes, to: pair.server)
    #expect(pair.serverReceived == [1, 2, 3])
  }

  @Test("no session ticket is given where clients show certificates, so that each is verified anew")
  func givesTickets() throws {
    #expect(try afterHandshake(shop.client, shop.server) > 0)
    #expect(try afterHandshake(shop.mutual.client, shop.mutual.server) == 0)
  }

  /// The bytes that a server sends once it has verified the client.
  private func afterHandshake(_ client: TLSConfiguration.Client, _ server: TLSConfiguration.Server) throws -> Int {
    let pair = try Pair(client, server)
    pair.deliver(pair.pending(pair.client), to: pair.server)
    pair.deliver(pair.pending(pair.server), to: pair.client)
    pair.deliver(pair.pending(pair.client), to: pair.server)
    #expect(pair.server.state == .established)
    return pair.pending(pair.server).count
  }

  @Test("a socket that ends during the handshake is an error at either end")
  func endsEarly() throws {
    let pair = try Pair(shop.client, shop.server)
    pair.client.receivedEnd()
    pair.server.receivedEnd()
    #expect(pair.client.state.error == .endedInHandshake)
    #expect(pair.server.state.error == .endedInHandshake)
  }

  @Test(
    "a peer that speaks plaintext is told apart",
    arguments: ["PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "GET / HTTP/1.1\r\nHost: a\r\n\r\n", "SSH-2.0-OpenSSH_9.2\r\n"])
  func noticesPlaintext(_ text: String) throws {
    let pair = try Pair(shop.client, shop.server)
    pair.deliver(Array(text.utf8), to: pair.server)
    pair.deliver(Array(text.utf8), to: pair.client)
    #expect(pair.server.state.error == .notTLS)
    #expect(pair.client.state.error == .notTLS)
  }
}

@Suite("Mutual TLS")
struct MutualTests {
  private let shop: Shop

  init() throws { shop = try Shop.shared.get() }

  @Test("both ends learn who the other is", arguments: [TLSVersion.tls12, .tls13])
  func verifiesBoth(_ version: TLSVersion) throws {
    var client = shop.mutual.client
    client.maximumVersion = version
    let pair = try Pair(client, shop.mutual.server)
    pair.carry()
    #expect(pair.server.peerCertificate?.spiffeID == "spiffe://smartcart/cart/7")
    #expect(pair.client.peerCertificate?.dnsNames == ["localhost"])
    #expect(pair.client.version == version)
  }

  @Test("a client without a certificate is refused, and told why")
  func demandsCertificate() throws {
    let pair = try Pair(shop.client, shop.mutual.server)
    pair.carry()
    #expect(pair.server.state.error == .noClientCertificate)
    #expect(pair.client.state.error == .receivedAlert(.certificateRequired))
    #expect(pair.client.state.error?.description.contains("give an identity") == true)
  }

  @Test("where certificates are optional a client may have none")
  func takesNone() throws {
    var server = shop.server
    server.clientCertificates = .optional(shop.roots)
    let pair = try Pair(shop.client, server)
    pair.carry()
    #expect(pair.server.state == .established)
    #expect(pair.server.peerCertificate == nil)
  }

  @Test("a certificate of somebody else's authority is refused, also where it is optional", arguments: [true, false])
  func refusesStranger(_ isOptional: Bool) throws {
    let stranger = try Shop()
    var (client, server) = shop.mutual
    client.identity = Shop.identity(stranger.clientCredential)
    if isOptional { server.clientCertificates = .optional(shop.roots) }
    let pair = try Pair(client, server)
    pair.carry()
    #expect(pair.server.state.failure?.reason == .unknownIssuer)
    #expect(pair.server.state.failure?.subject == "CN=client")
    #expect(pair.client.state.error == .receivedAlert(.unknownCA))
  }

  @Test("a server's certificate is not a client's")
  func looksAtUsage() throws {
    let holder = CertificateHolder("server", names: AlternativeName.loopback, usages: [.server])
    var (client, server) = shop.mutual
    client.identity = Shop.identity(try shop.authority.issue(holder))
    server.clientCertificates = .required(shop.roots)
    let pair = try Pair(client, server)
    pair.carry()
    #expect(pair.server.state.failure?.reason == .wrongPurpose)
  }

  @Test("a server that asks for none does not look at a client's certificate")
  func asksForNone() throws {
    let pair = try Pair(shop.mutual.client, shop.server)
    pair.carry()
    #expect(pair.server.state == .established)
    #expect(pair.server.peerCertificate == nil)
  }
}
