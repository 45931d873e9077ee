import CartwrightCertificates
import Foundation
import PeerSupport
import Synchronization
import Testing
import WrightTLS

@Suite("What is configured for TLS")
struct ConfigurationTests {
  private let shop: Shop
  private let folder: Folder

  init() throws {
    shop = try Shop.shared.get()
    folder = try Folder()
  }

  private func error(_ identity: TLSIdentity) -> TLSError? {
    do throws(TLSError) {
      _ = try TLSContext(server: .init(identity: identity))
      return nil
    } catch {
      return error
    }
  }

  @Test("certificates and keys are read from files")
  func readsFiles() throws {
    try folder.write(shop.serverCredential, "server")
    let roots = try folder.write(shop.authority.credential.certificatePEM, "ca.pem")
    let identity = TLSIdentity(
      certificateFile: folder.file("server.pem"), privateKeyFile: folder.file("server-key.pem"))
    let pair = try Pair(.init(trustRoots: .file(roots)), .init(identity: identity))
    pair.carry()
    #expect(pair.client.state == .established)
  }

  @Test("certificate and key may be in one file")
  func readsOneFile() throws {
    let both = shop.serverCredential.privateKeyPEM + shop.serverCredential.certificatePEM
    let path = try folder.write(both, "both.pem")
    #expect(error(TLSIdentity(certificateFile: path, privateKeyFile: path)) == nil)
  }

  @Test("a file that is not there is named")
  func namesMissingFile() throws {
    let path = folder.file("nowhere.pem")
    let missing = TLSError.unreadableFile(path: path, reason: "No such file or directory")
    let key = Shop.identity(shop.serverCredential).privateKey
    #expect(error(TLSIdentity(certificateChain: .file(path), privateKey: key)) == missing)
    #expect(throws: missing) { try TLSContext(client: .init(trustRoots: .file(path))) }
    #expect("\(missing)" == "TLS: cannot read \(path): No such file or directory")
    let folderError = error(TLSIdentity(certificateChain: .file(folder.path), privateKey: key))
    #expect(folderError == .unreadableFile(path: folder.path, reason: "Is a directory"))
  }

  @Test("a file that is no PEM is named, for certificates, keys and roots", arguments: ["", "hello\n", "\0\u{1}"])
  func namesOtherFile(_ text: String) throws {
    let source = PEMSource.file(try folder.write(text, "text.pem"))
    let good = Shop.identity(shop.serverCredential)
    #expect(error(TLSIdentity(certificateChain: source, privateKey: good.privateKey)) == .noCertificate(source))
    #expect(error(TLSIdentity(certificateChain: good.certificateChain, privateKey: source)) == .noPrivateKey(source))
    #expect(throws: TLSError.noCertificate(source)) { try TLSContext(client: .init(trustRoots: .pem(source))) }
  }

  @Test("a broken certificate is not taken for the end of the file")
  func noticesBrokenCertificate() throws {
    let broken = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"
    for text in [broken, shop.serverCredential.certificatePEM + broken] {
      let source = Shop.pem(text)
      let found = error(
        TLSIdentity(certificateChain: source, privateKey: Shop.pem(shop.serverCredential.privateKeyPEM)))
      guard case .unusableCertificate(source, let reason) = found else {
        Issue.record("\(String(describing: found))")
        continue
      }
      #expect(!reason.isEmpty)
    }
  }

  @Test("a key of another certificate is refused")
  func noticesMismatch() throws {
    let identity = TLSIdentity(
      certificateChain: Shop.pem(shop.serverCredential.certificatePEM),
      privateKey: Shop.pem(shop.clientCredential.privateKeyPEM))
    #expect(error(identity) == .keyMismatch(certificate: identity.certificateChain, key: identity.privateKey))
  }

  @Test("a certificate whose time is over, or has not come, is refused")
  func noticesTime() throws {
    let now = Date.now
    let old = CertificateHolder("old", names: [], validity: (now - 7200)...(now - 3600))
    guard case .expired = error(Shop.identity(try shop.authority.issue(old))) else {
      Issue.record("was taken")
      return
    }
    let young = CertificateHolder("young", names: [], validity: (now + 3600)...(now + 7200))
    guard case .notYetValid = error(Shop.identity(try shop.authority.issue(young))) else {
      Issue.record("was taken")
      return
    }
  }

  @Test("a minimum above the maximum is refused")
  func noticesVersions() throws {
    var server = shop.server
    (server.minimumVersion, server.maximumVersion) = (.tls13, .tls12)
    #expect(throws: TLSError.noVersion) { try TLSContext(server: server) }
  }

  @Test("a name that can be nobody's is refused")
  func noticesName() {
    #expect(throws: TLSError.invalidServerName(".test")) { try TLSContext(client: .init(expectedName: ".test")) }
  }

  // MARK: Encrypted keys

  private func encryptedKey(_ options: [String]) async throws -> PEMSource {
    let openssl = try #require(Program.find("openssl"), "Tools/setup --tests installs openssl")
    let key = try folder.write(shop.serverCredential.privateKeyPEM, "key.pem")
    let encrypted = folder.file("encrypted.pem")
    let outcome = try await Program.run(openssl, options + ["-in", key, "-out", encrypted, "-passout", "pass:secret"])
    try #require(outcome.status == 0, "\(outcome.text)")
    return .file(encrypted)
  }

  @Test(
    "an encrypted key wants its passphrase, and nobody is asked on the terminal",
    arguments: [["pkcs8", "-topk8", "-v2", "aes-256-cbc"], ["ec", "-aes128"]])
  func wantsPassphrase(_ options: [String]) async throws {
    let key = try await encryptedKey(options)
    let chain = Shop.pem(shop.serverCredential.certificatePEM)
    func found(_ passphrase: (@Sendable () throws -> [UInt8])?) -> TLSError? {
      error(TLSIdentity(certificateChain: chain, privateKey: key, passphrase: passphrase))
    }
    #expect(found { Array("secret".utf8) } == nil)
    #expect(found(nil) == .passphraseNeeded(key))
    #expect(found { Array("wrong".utf8) } == .wrongPassphrase(key))
    #expect(found { [] } == .wrongPassphrase(key))
    #expect(found { [UInt8](repeating: 1, count: 5000) } == .wrongPassphrase(key))
    #expect(
      found { throw CancellationError() }
        == .unusablePrivateKey(key, reason: "its passphrase cannot be had: CancellationError()"))
  }

  @Test("a key whose passphrase cannot be had when it is read again is tried again, though its file has not changed")
  func asksAgain() async throws {
    let key = try await encryptedKey(["pkcs8", "-topk8", "-v2", "aes-256-cbc"])
    let chain = try folder.write(shop.serverCredential.certificatePEM, "chain.pem")
    let isLost = Mutex(false)
    let identity = TLSIdentity(certificateChain: .file(chain), privateKey: key) {
      if isLost.withLock({ $0 }) { throw CancellationError() }
      return Array("secret".utf8)
    }
    let context = try ReloadingTLSContext(server: .init(identity: identity))
    let first = context.current
    isLost.withLock { $0 = true }
    try folder.write(shop.serverCredential.certificatePEM + "\n", "chain.pem")
    let reason = "its passphrase cannot be had: CancellationError()"
    #expect(context.reloadIfChanged() == .kept(because: .unusablePrivateKey(key, reason: reason)))
    #expect(context.reloadIfChanged() == .unchanged && context.current === first)
    isLost.withLock { $0 = false }
    #expect(context.reloadIfChanged() == .reloaded && context.current !== first)
    #expect(context.reloadIfChanged() == .unchanged)
  }

  @Test("what one connection did wrong is not told of another")
  func drainsErrors() throws {
    #expect(error(TLSIdentity(certificateChain: .bytes([1]), privateKey: .bytes([]))) != nil)
    let failing = try Pair(shop.client, try Shop().server)
    failing.carry()
    #expect(failing.client.state.error != nil)
    let pair = try Pair(shop.client, shop.server)
    pair.carry()
    failing.deliver([1, 2, 3, 4, 5, 6], to: failing.client)
    pair.deliver(pair.encrypted([1], by: pair.client), to: pair.server)
    #expect(pair.serverReceived == [1])
    #expect(pair.server.state == .established)
  }
}
