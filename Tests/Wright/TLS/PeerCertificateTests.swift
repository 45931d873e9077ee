import CartwrightCertificates
import Foundation
import Testing
import WrightTLS

@Suite("Peers' certificates")
struct PeerCertificateTests {
  private let shop: Shop

  init() throws { shop = try Shop.shared.get() }

  private func certificate(_ holder: CertificateHolder) throws -> PeerCertificate {
    var (client, server) = shop.mutual
    client.identity = Shop.identity(try shop.authority.issue(holder))
    server.clientCertificates = .required(shop.roots)
    let pair = try Pair(client, server)
    pair.carry()
    return try #require(pair.server.peerCertificate)
  }

  @Test("all names are told, each by its kind")
  func tellsNames() throws {
    let certificate = try certificate(
      CertificateHolder(
        "till, 4 \u{e4}",
        names: [
          .dns("a.test"), .dns("*.b.test"), .uri("spiffe://smartcart/gate/1"), .email("a@b.test"), .ip([10, 0, 0, 1]),
          .ip([0x20, 1, 0xd, 0xb8] + [UInt8](repeating: 0, count: 11) + [1]),
        ]))
    #expect(certificate.subject == "CN=till\\, 4 \u{e4}")
    #expect(certificate.issuer == "CN=Test authority")
    #expect(certificate.dnsNames == ["a.test", "*.b.test"])
    #expect(certificate.uris == ["spiffe://smartcart/gate/1"])
    #expect(certificate.spiffeID == "spiffe://smartcart/gate/1")
    #expect(certificate.emailAddresses == ["a@b.test"])
    #expect(certificate.ipAddresses == ["10.0.0.1", "2001:db8::1"])
  }

  @Test("an identity is one URI of the scheme, and no more")
  func findsIdentity() throws {
    #expect(try certificate(CertificateHolder("a", names: [])).spiffeID == nil)
    #expect(try certificate(CertificateHolder("a", names: [.uri("https://smartcart/a")])).spiffeID == nil)
    let two = CertificateHolder("a", names: [.uri("spiffe://smartcart/gate/1"), .uri("https://a.test")])
    #expect(try certificate(two).spiffeID == nil)
  }

  @Test("times, serial number, fingerprint and bytes are those of the certificate")
  func tellsTheRest() throws {
    let start = Date(timeIntervalSince1970: 1_700_000_000)
    let end = Date(timeIntervalSince1970: 4_000_000_000)
    let certificate = try certificate(CertificateHolder("a", names: [], validity: start...end))
    #expect(certificate.notBeforeSeconds == 1_700_000_000)
    #expect(certificate.notAfterSeconds == 4_000_000_000)
    #expect(certificate.sha256.count == 32)
    #expect(certificate.serialNumber.count >= 16)
    #expect(certificate.serialNumber.allSatisfy { $0.isHexDigit })
    #expect(certificate.chain == [certificate.der])
    #expect(certificate.der.starts(with: [0x30, 0x82]))
  }
}
