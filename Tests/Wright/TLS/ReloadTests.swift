import CartwrightCertificates
import Foundation
import Testing
import WrightTLS

@Suite("Reloading certificates")
struct ReloadTests {
  private let shop: Shop
  private let folder: Folder
  private let context: ReloadingTLSContext

  init() throws {
    shop = try Shop.shared.get()
    folder = try Folder()
    try folder.write(shop.serverCredential, "server")
    context = try ReloadingTLSContext(
      server: .init(
        identity: TLSIdentity(
          certificateFile: folder.file("server.pem"), privateKeyFile: folder.file("server-key.pem"))))
  }

  /// The certificate that a client sees on a new connection.
  private func shown() throws -> [UInt8]? {
    let scratch = TLSScratch()
    let client = try TLSEngine(TLSContext(client: shop.client), host: "localhost", scratch: scratch)
    let server = try TLSEngine(context.current, scratch: scratch)
    while client.hasPending || server.hasPending {
      for (from, to) in [(client, server), (server, client)] {
        var bytes: [UInt8] = []
        from.drain(into: &bytes)
        to.receive(bytes.span) { _ in }
      }
    }
    return client.peerCertificate?.sha256
  }

  private func renew() throws {
    try folder.write(
      try shop.authority.issue(CertificateHolder("renewed", names: AlternativeName.loopback)), "server")
  }

  @Test("files that are as they were are not read again")
  func keepsUnchanged() {
    let first = context.current
    #expect(context.reloadIfChanged() == .unchanged)
    #expect(context.current === first)
  }

  @Test("new connections see renewed certificates, old ones keep theirs")
  func reloads() throws {
    let scratch = TLSScratch()
    let old = try TLSEngine(context.current, scratch: scratch)
    let first = try shown()
    try renew()
    #expect(context.reloadIfChanged() == .reloaded)
    #expect(context.reloadIfChanged() == .unchanged)
    let second = try shown()
    #expect(first != nil && second != nil && first != second)
    let client = try TLSEngine(TLSContext(client: shop.client), host: "localhost", scratch: scratch)
    var bytes: [UInt8] = []
    client.drain(into: &bytes)
    old.receive(bytes.span) { _ in }
    bytes = []
    old.drain(into: &bytes)
    client.receive(bytes.span) { _ in }
    #expect(client.peerCertificate?.sha256 == first)
  }

  @Test("files that cannot be used change nothing, and are complained of once")
  func keepsOld() throws {
    let first = try shown()
    let other = try shop.authority.issue(CertificateHolder("renewed", names: AlternativeName.loopback))
    try folder.write(other.certificatePEM, "server.pem")
    let files = (PEMSource.file(folder.file("server.pem")), PEMSource.file(folder.file("server-key.pem")))
    #expect(context.reloadIfChanged() == .kept(because: .keyMismatch(certificate: files.0, key: files.1)))
    #expect(context.reloadIfChanged() == .unchanged)
    #expect(try shown() == first)
    // The other half arrives.
    try folder.write(other.privateKeyPEM, "server-key.pem")
    #expect(context.reloadIfChanged() == .reloaded)
    #expect(try shown() != first)
  }

  @Test("a file that is gone, or replaced by another, is a change")
  func noticesReplacement() throws {
    try FileManager.default.removeItem(atPath: folder.file("server.pem"))
    guard case .kept(.unreadableFile) = context.reloadIfChanged() else {
      Issue.record("was not missed")
      return
    }
    try renew()
    #expect(context.reloadIfChanged() == .reloaded)
  }

  @Test("polling looks no more often than it should, by the caller's clock")
  func polls() throws {
    let start = ContinuousClock.now
    #expect(context.poll(now: start, every: .seconds(10)) == .unchanged)
    try renew()
    #expect(context.poll(now: start + .seconds(9), every: .seconds(10)) == .unchanged)
    #expect(context.poll(now: start + .seconds(10), every: .seconds(10)) == .reloaded)
    try renew()
    #expect(context.poll(now: start + .seconds(19), every: .seconds(10)) == .unchanged)
    #expect(context.poll(now: start + .seconds(20), every: .seconds(10)) == .reloaded)
  }

  @Test("a client's roots are followed too")
  func followsRoots() throws {
    let path = try folder.write(try Shop().authority.credential.certificatePEM, "ca.pem")
    let client = try ReloadingTLSContext(client: .init(trustRoots: .file(path)))
    try folder.write(shop.authority.credential.certificatePEM, "ca.pem")
    #expect(client.reloadIfChanged() == .reloaded)
  }
}
