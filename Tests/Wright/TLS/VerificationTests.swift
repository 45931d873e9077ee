import CartwrightCertificates
import Testing
import WrightTLS

@Suite("Verification of servers")
struct VerificationTests {
  private let shop: Shop

  init() throws { shop = try Shop.shared.get() }

  private func result(
    names: [AlternativeName], host: String, expectedName: String? = nil
  ) throws -> (state: TLSEngine.State, server: TLSEngine.State) {
    var client = shop.client
    client.expectedName = expectedName
    let pair = try Pair(client, shop.server(for: CertificateHolder("localhost", names: names)), host: host)
    pair.carry()
    return (pair.client.state, pair.server.state)
  }

  @Test(
    "a name is matched by the certificate's alternative names",
    arguments: [
      ("gateway.shop.test", "gateway.shop.test", true), ("gateway.shop.test", "GATEWAY.shop.test", true),
      ("gateway.shop.test", "gateway.shop.test.", true), ("*.shop.test", "gateway.shop.test", true),
      ("*.shop.test", "shop.test", false), ("*.shop.test", "a.gateway.shop.test", false),
      ("g*.shop.test", "gateway.shop.test", false), ("gateway.shop.test", "other.shop.test", false),
      ("gateway.shop.test", "shop.test", false),
    ])
  func matchesNames(_ name: String, _ host: String, _ isMatch: Bool) throws {
    let state = try result(names: [.dns(name)], host: host).state
    #expect((state == .established) == isMatch)
    #expect((state.failure?.reason == .nameMismatch) == !isMatch)
  }

  @Test("an address is matched by addresses alone")
  func matchesAddresses() throws {
    let names: [AlternativeName] = [.dns("10.0.0.2"), .ip([10, 0, 0, 1]), .ip([UInt8](repeating: 0, count: 15) + [9])]
    #expect(try result(names: names, host: "10.0.0.1").state == .established)
    #expect(try result(names: names, host: "::9").state == .established)
    #expect(try result(names: names, host: "10.0.0.2").state.failure?.reason == .nameMismatch)
  }

  @Test("the common name is no name of a host")
  func ignoresCommonName() throws {
    let failure = try #require(try result(names: [.uri("spiffe://a/b")], host: "localhost").state.failure)
    #expect(failure.reason == .nameMismatch)
    #expect(failure.description.contains("certificate is for no name (CN=localhost)"))
  }

  @Test("a mismatch says what was expected and what came; the server hears of it")
  func explainsMismatch() throws {
    let (state, server) = try result(names: [.dns("a.test"), .ip([10, 0, 0, 1])], host: "b.test")
    #expect(
      state.error?.description
        == "TLS: hostname mismatch: expected b.test, certificate is for a.test, 10.0.0.1")
    #expect(server.error == .receivedAlert(.badCertificate))
  }

  @Test("another name than the host's can be expected")
  func expectsOtherName() throws {
    #expect(
      try result(names: [.dns("a.test")], host: "10.0.0.1", expectedName: "a.test").state == .established)
    #expect(
      try result(names: [.dns("a.test")], host: "a.test", expectedName: "b.test").state.failure?.expectedName
        == "b.test")
  }

  @Test(
    "without a name nothing is begun", arguments: ["", ".shop.test", "a b", "a..b", "shop.test\0.evil", "käse.test"])
  func needsName(_ host: String) throws {
    #expect(throws: TLSError.invalidServerName(host)) { try Pair(shop.client, shop.server, host: host) }
  }

  @Test("a server of another authority is not trusted")
  func refusesStranger() throws {
    let pair = try Pair(shop.client, try Shop().server)
    pair.carry()
    #expect(pair.client.state.failure?.reason == .unknownIssuer)
    #expect(pair.client.state.error?.description.contains("as a trust root") == true)
    #expect(pair.server.state.error == .receivedAlert(.unknownCA))
    #expect(pair.client.peerCertificate == nil)
  }

  @Test("the system's trust roots do not vouch for a certificate of our own")
  func usesSystemRoots() throws {
    let pair = try Pair(.init(), shop.server)
    pair.carry()
    #expect(pair.client.state.failure?.reason == .unknownIssuer)
  }

  @Test("an intermediate authority's certificate is sent along, and may be a root itself")
  func verifiesChain() throws {
    let middle = try shop.authority.authority(name: "Middle")
    let holder = CertificateHolder("server", names: AlternativeName.loopback)
    let server = TLSConfiguration.Server(identity: Shop.identity(try middle.issue(holder)))
    let pair = try Pair(shop.client, server)
    pair.carry()
    #expect(pair.client.state == .established)
    #expect(pair.client.peerCertificate?.chain.count == 2)
    #expect(pair.client.peerCertificate?.issuer == "CN=Middle")
    let anchored = TLSConfiguration.Client(trustRoots: .pem(Shop.pem(middle.credential.certificatePEM)))
    let other = try Pair(anchored, server)
    other.carry()
    #expect(other.client.state == .established)
  }

  @Test("a chain without its intermediate is not trusted")
  func needsIntermediate() throws {
    let middle = try shop.authority.authority(name: "Middle")
    var credential = try middle.issue(CertificateHolder("server", names: AlternativeName.loopback))
    let end = try #require(credential.certificatePEM.firstRange(of: "-----END CERTIFICATE-----"))
    credential.certificatePEM = String(credential.certificatePEM[..<end.upperBound]) + "\n"
    let pair = try Pair(shop.client, .init(identity: Shop.identity(credential)))
    pair.carry()
    #expect(pair.client.state.failure?.reason == .unknownIssuer)
  }

  @Test("whoever asks for it trusts anyone, and says whom it calls only if it can")
  func trustsAnyone() throws {
    for host in ["localhost", "elsewhere.test", ""] {
      let pair = try Pair(.init(verification: .unsafelyTrustingAnyServer), try Shop().server, host: host)
      pair.carry()
      #expect(pair.client.state == .established)
      #expect(pair.client.peerCertificate == nil)
      pair.deliver([23, 3, 3, 0, 20] + [UInt8](repeating: 1, count: 20), to: pair.client)
      #expect(pair.client.state.error == .corrupted)
    }
  }
}
