import CartwrightCertificates
import Foundation
import PeerSupport
import Testing
import WrightTLS

/// The `openssl` command as the other end.
@Suite(
  "TLS with peers that others wrote", .serialized, .timeLimit(.minutes(2)), .enabled(if: Program.find("openssl") != nil)
)
struct OpenSSLPeerTests {
  private let shop: Shop
  private let folder: Folder
  private let openssl: String

  init() throws {
    shop = try Shop.shared.get()
    folder = try Folder()
    openssl = try #require(Program.find("openssl"))
    try folder.write(shop.authority.credential, "ca")
    try folder.write(shop.serverCredential, "server")
    try folder.write(shop.clientCredential, "client")
  }

  /// Runs `openssl s_server` for one connection, and dials it.
  private func dial(
    _ client: TLSConfiguration.Client, _ options: [String], certificate: String = "server"
  ) async throws -> Endpoint.End {
    let identity = ["-cert", folder.file("\(certificate).pem"), "-key", folder.file("\(certificate)-key.pem")]
    let (server, lines) = try Program.start(
      openssl, ["s_server", "-accept", "127.0.0.1:0", "-naccept", "1", "-rev"] + identity + options)
    var port: Int?
    for await line in lines {
      guard line.hasPrefix("ACCEPT "), let text = line.split(separator: ":").last else { continue }
      port = Int(text)
      break
    }
    let end = try await Endpoint.dial(try #require(port), client, greeting: "olleh\n", enough: 6)
    await server.terminate()
    return end
  }

  @Test("a client talks with openssl's server", arguments: ["-tls1_2", "-tls1_3"])
  func dials(_ version: String) async throws {
    let end = try await dial(shop.client, ["-alpn", "h2", version])
    #expect(end.received == "hello\n")
    #expect(end.version == (version == "-tls1_2" ? .tls12 : .tls13))
    #expect(end.certificate?.dnsNames == ["localhost"])
  }

  @Test("a client shows its certificate to openssl's server", arguments: ["-tls1_2", "-tls1_3"])
  func showsCertificate(_ version: String) async throws {
    let options = ["-alpn", "h2", version, "-Verify", "2", "-verify_return_error", "-CAfile", folder.file("ca.pem")]
    let end = try await dial(shop.mutual.client, options)
    #expect(end.received == "hello\n")
    let refused = try await dial(shop.client, options)
    let alert = refused.state.error
    #expect(alert == .receivedAlert(version == "-tls1_2" ? TLSAlert(rawValue: 40) : .certificateRequired))
  }

  @Test("a client refuses a server that does not agree to HTTP/2", arguments: [[], ["-alpn", "http/1.1"]])
  func refusesOtherProtocol(_ options: [String]) async throws {
    let end = try await dial(shop.client, options)
    let expected: Set<TLSError> = [.noApplicationProtocol, .receivedAlert(.noApplicationProtocol)]
    #expect(end.state.error.map { expected.contains($0) } == true)
  }

  @Test("a client refuses a server whose certificate has expired")
  func refusesExpired() async throws {
    let holder = CertificateHolder(
      "old", names: AlternativeName.loopback, validity: (.now - 7200)...Date(timeIntervalSinceNow: -3600))
    try folder.write(try shop.authority.issue(holder), "old")
    let end = try await dial(shop.client, ["-alpn", "h2"], certificate: "old")
    #expect(end.state.failure?.reason == .expired)
    #expect(
      end.state.error?.description == "TLS: the peer's certificate is not valid: certificate has expired (CN=old)")
  }

  /// Listens, and has `openssl s_client` dial.
  private func beDialled(
    _ server: TLSConfiguration.Server, _ options: [String]
  ) async throws -> (end: Endpoint.End, text: String) {
    let (port, ends) = try await Endpoint.listen(server, greeting: "hello\n", enough: 0)
    let outcome = try await Program.run(
      openssl,
      [
        "s_client", "-connect", "127.0.0.1:\(port)", "-servername", "localhost", "-CAfile", folder.file("ca.pem"),
        "-ign_eof",
      ] + options)
    for await end in ends { return (end, outcome.text) }
    throw CancellationError()
  }

  @Test("a server talks with openssl's client", arguments: ["-tls1_2", "-tls1_3"])
  func isDialled(_ version: String) async throws {
    let (end, text) = try await beDialled(
      shop.server, ["-alpn", "h2", version, "-verify_return_error", "-verify_hostname", "localhost"])
    #expect(end.version == (version == "-tls1_2" ? .tls12 : .tls13))
    for part in ["ALPN protocol: h2", "Verification: OK", "hello\n", "Secure Renegotiation IS"] {
      #expect(text.contains(part), "\(text)")
    }
    #expect(!text.contains("error"), "\(text)")
  }

  @Test("a server verifies openssl's client", arguments: ["-tls1_2", "-tls1_3"])
  func verifiesClient(_ version: String) async throws {
    let certificate = ["-cert", folder.file("client.pem"), "-key", folder.file("client-key.pem")]
    let (end, text) = try await beDialled(shop.mutual.server, ["-alpn", "h2", version] + certificate)
    #expect(end.certificate?.spiffeID == "spiffe://smartcart/cart/7")
    #expect(text.contains("hello\n"))
    #expect(text.contains("Test authority"), "the client is told whose certificates are taken")
    let (refused, _) = try await beDialled(shop.mutual.server, ["-alpn", "h2", version])
    #expect(refused.state.error == .noClientCertificate)
  }

  @Test("a client that does not offer HTTP/2 is told so", arguments: [[], ["-alpn", "http/1.1"]])
  func tellsOtherProtocol(_ options: [String]) async throws {
    let (end, text) = try await beDialled(shop.server, options)
    #expect(end.state.error == .noApplicationProtocol)
    #expect(text.contains("no application protocol"), "\(text)")
  }

  /// Listens, has `openssl s_client` dial, and once it has been greeted gives it a command, and words after its answer.
  private func beTold(
    _ command: String, answer: String, words: String, _ options: [String]
  ) async throws -> Endpoint.End {
    let (port, ends) = try await Endpoint.listen(shop.server, greeting: "hello\n", enough: 6)
    let (client, lines) = try Program.start(
      openssl, ["s_client", "-connect", "127.0.0.1:\(port)", "-alpn", "h2", "-servername", "localhost"] + options)
    for await line in lines where line == "hello" { break }
    try client.send("\(command)\n")
    for await line in lines where line == answer { break }
    try client.send(words)
    var end: Endpoint.End?
    for await one in ends { end = one }
    await client.terminate()
    return try #require(end)
  }

  @Test("a client may change its keys, and ask for the server's to be changed")
  func changesKeys() async throws {
    let end = try await beTold("K", answer: "KEYUPDATE", words: "again\n", ["-tls1_3"])
    #expect(end.received == "again\n")
    #expect(end.state == .established)
  }

  @Test("a client that would renegotiate is not heard")
  func doesNotRenegotiate() async throws {
    let end = try await beTold("R", answer: "RENEGOTIATING", words: "", ["-tls1_2"])
    #expect(end.received.isEmpty)
    #expect(end.state.error == .receivedAlert(TLSAlert(rawValue: 40)))
  }

  @Test("a client that would send early data is given no chance to")
  func takesNoEarlyData() async throws {
    let session = folder.file("session.pem")
    let (_, text) = try await beDialled(shop.server, ["-alpn", "h2", "-sess_out", session])
    #expect(text.contains("Max Early Data: 0"), "\(text)")
  }
}
