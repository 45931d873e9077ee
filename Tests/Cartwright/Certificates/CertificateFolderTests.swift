import CartwrightCertificates
import CartwrightParty
import Foundation
import PeerSupport
import Testing

@Suite("A folder of certificates")
struct CertificateFolderTests {
  private let path = FileManager.default.temporaryDirectory.appending(path: "certificates-\(UUID().uuidString)").path()

  private func parties(_ texts: String...) -> [Party] { texts.compactMap { Party($0) } }

  private func withFolder<R>(_ body: () async throws -> R) async throws -> R {
    defer { try? FileManager.default.removeItem(atPath: path) }
    return try await body()
  }

  private func contents(_ name: String) -> String? {
    FileManager.default.contents(atPath: "\(path)/\(name)").map { String(decoding: $0, as: UTF8.self) }
  }

  @Test("each party gets a certificate and a key, which its owner alone can read")
  func writes() async throws {
    try await withFolder {
      let written = try CertificateFolder(path).issue(to: parties("gateway/main", "cart/7"))
      let names = [
        "ca.pem", "ca-key.pem", "gateway-main.pem", "gateway-main-key.pem", "cart-7.pem", "cart-7-key.pem",
      ]
      #expect(written == names.map { "\(path)/\($0)" })
      for name in names {
        let isKey = name.hasSuffix("-key.pem")
        let attributes = try FileManager.default.attributesOfItem(atPath: "\(path)/\(name)")
        #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == (isKey ? 0o600 : 0o644), "\(name)")
        #expect(contents(name)?.hasPrefix("-----BEGIN \(isKey ? "PRIVATE KEY" : "CERTIFICATE")-----\n") == true)
      }
    }
  }

  @Test("openssl takes a certificate for what it is", .enabled(if: Program.find("openssl") != nil))
  func isVerified() async throws {
    try await withFolder {
      _ = try CertificateFolder(path).issue(to: parties("cart/7", "gateway/main"))
      let verified = [
        try await verify("cart-7", as: "sslclient"), try await verify("gateway-main", as: "sslclient"),
        try await verify("gateway-main", as: "sslserver"),
      ]
      for verdict in verified { #expect(verdict.status == 0, "\(verdict.text)") }
      let shown = try await openssl("x509", "-in", "\(path)/gateway-main.pem", "-noout", "-text")
      for part in [
        "URI:spiffe://smartcart/gateway/main", "DNS:main", "DNS:gateway.role.smartcart", "DNS:localhost",
        "IP Address:127.0.0.1", "prime256v1", "CA:FALSE",
      ] {
        #expect(shown.text.contains(part), "\(part) in \(shown.text)")
      }
    }
  }

  @Test("a device's certificate is no server's", .enabled(if: Program.find("openssl") != nil))
  func isNoServer() async throws {
    try await withFolder {
      _ = try CertificateFolder(path).issue(to: parties("cart/7"))
      let verdict = try await verify("cart-7", as: "sslserver")
      #expect(verdict.status != 0)
      let shown = try await openssl("x509", "-in", "\(path)/cart-7.pem", "-noout", "-text")
      #expect(shown.text.contains("URI:spiffe://smartcart/cart/7") && !shown.text.contains("DNS:"), "\(shown.text)")
    }
  }

  @Test(
    "no server's own name is another server's role", arguments: ["gateway.role.smartcart", "GATEWAY.ROLE.SMARTCART"])
  func namesakes(_ name: String) throws {
    let names = try #require(Party(role: .settlement, name: name)).holder.names
    #expect(!names.contains(.dns(name)))
    #expect(names.contains(.dns("settlement.role.smartcart")))
  }

  private func verify(_ name: String, as purpose: String) async throws -> Program.Outcome {
    try await openssl(
      "verify", "-x509_strict", "-purpose", purpose, "-CAfile", "\(path)/ca.pem", "\(path)/\(name).pem")
  }

  private func openssl(_ arguments: String...) async throws -> Program.Outcome {
    try await Program.run(#require(Program.find("openssl")), arguments)
  }

  @Test("what is there is not overwritten; its authority issues more")
  func keeps() async throws {
    try await withFolder {
      _ = try CertificateFolder(path).issue(to: parties("cart/7"))
      let before = (contents("ca.pem"), contents("cart-7.pem"))
      #expect(throws: CertificateFolderError.isThere("\(path)/cart-7.pem")) {
        try CertificateFolder(path).issue(to: parties("gate/1", "cart/7"))
      }
      #expect(contents("gate-1.pem") == nil)
      #expect(try CertificateFolder(path).issue(to: parties("gate/1")).count == 2)
      #expect(before == (contents("ca.pem"), contents("cart-7.pem")))
    }
  }

  @Test("all is made anew when that is wanted")
  func overwrites() async throws {
    try await withFolder {
      _ = try CertificateFolder(path).issue(to: parties("cart/7"))
      let before = (contents("ca.pem"), contents("cart-7-key.pem"))
      #expect(try CertificateFolder(path, overwrites: true).issue(to: parties("cart/7")).count == 4)
      #expect(contents("ca.pem") != before.0 && contents("cart-7-key.pem") != before.1)
    }
  }

  @Test("an authority that is none, or half of one, is told of")
  func refusesAuthority() async throws {
    try await withFolder {
      let folder = try CertificateFolder(path)
      try "nonsense".write(toFile: "\(path)/ca.pem", atomically: false, encoding: .utf8)
      #expect(throws: CertificateFolderError.isThere("\(path)/ca.pem")) { try folder.issue(to: parties("cart/7")) }
      try "nonsense".write(toFile: "\(path)/ca-key.pem", atomically: false, encoding: .utf8)
      #expect(throws: CertificateFolderError.noAuthority("\(path)/ca.pem")) { try folder.issue(to: parties("cart/7")) }
    }
  }
}
