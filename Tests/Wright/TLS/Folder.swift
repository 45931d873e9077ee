import CartwrightCertificates
import Foundation

/// A folder of a test's own, gone when the test is.
final class Folder {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appending(path: "wright-tls-\(UUID().uuidString)").path()
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file, and gives its path.
  @discardableResult func write(_ text: String, _ name: String) throws -> String {
    try text.write(toFile: file(name), atomically: false, encoding: .utf8)
    return file(name)
  }

  /// Writes a certificate and its key.
  func write(_ credential: Credential, _ name: String) throws {
    try write(credential.certificatePEM, "\(name).pem")
    try write(credential.privateKeyPEM, "\(name)-key.pem")
  }

  func file(_ name: String) -> String { "\(path)/\(name)" }
}
