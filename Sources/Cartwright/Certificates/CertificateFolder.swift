public import CartwrightParty
internal import Foundation

/// A folder of an authority and of the certificates that it issued: `ca.pem`, `ca-key.pem`, `ROLE-NAME.pem`,
/// `ROLE-NAME-key.pem`.
public struct CertificateFolder: Sendable {
  private let path: String
  private let overwrites: Bool

  /// Makes the folder if need be, for its owner alone.
  ///
  /// - Parameter overwrites: whether files that are there, the authority's too, are made anew.
  public init(_ path: String, overwrites: Bool = false) throws {
    self.path = path
    self.overwrites = overwrites
    do {
      try FileManager.default.createDirectory(
        at: URL(fileURLWithPath: path), withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw CertificateFolderError.unwritable(path)
    }
  }

  /// Issues a certificate to each party, by the folder's authority; one is made if there is none.
  ///
  /// - Returns: the files that were written. Nothing is written when one of them is there and may not be overwritten.
  public func issue(to parties: [Party]) throws -> [String] {
    if !overwrites { try parties.flatMap { Self.names($0) }.forEach { try refuseIfThere($0) } }
    let (authority, written) = try authority()
    return try parties.reduce(into: written) { written, party in
      written += try write(try authority.issue(party.holder), as: Self.names(party))
    }
  }

  /// The file of the authority's certificate.
  public static let authorityName = "ca.pem"

  /// The file of a party's certificate.
  public static func certificateName(_ party: Party) -> String { "\(party.role.rawValue)-\(party.name).pem" }

  /// The file of a party's private key.
  public static func keyName(_ party: Party) -> String { "\(party.role.rawValue)-\(party.name)-key.pem" }

  private static let authorityNames = [authorityName, "ca-key.pem"]

  private static func names(_ party: Party) -> [String] { [certificateName(party), keyName(party)] }

  private func authority() throws -> (CertificateAuthority, written: [String]) {
    let texts = Self.authorityNames.map { FileManager.default.contents(atPath: file($0)) }
    if !overwrites, let certificate = texts[0], let key = texts[1] {
      let credential = Credential(
        certificatePEM: String(decoding: certificate, as: UTF8.self),
        privateKeyPEM: String(decoding: key, as: UTF8.self))
      guard let authority = try? CertificateAuthority(credential) else {
        throw CertificateFolderError.noAuthority(file(Self.authorityNames[0]))
      }
      return (authority, [])
    }
    let authority = try CertificateAuthority(name: "Smart cart development authority")
    return (authority, try write(authority.credential, as: Self.authorityNames))
  }

  private func write(_ credential: Credential, as names: [String]) throws -> [String] {
    try write(credential.certificatePEM, names[0], 0o644)
    try write(credential.privateKeyPEM, names[1], 0o600)
    return names.map { file($0) }
  }

  private func write(_ text: String, _ name: String, _ permissions: Int) throws {
    if overwrites { try? FileManager.default.removeItem(atPath: file(name)) }
    try refuseIfThere(name)
    // Foundation makes a file for all to read, and then changes who may: so it is made where nobody else can come.
    let workshop = file(".\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(atPath: workshop) }
    do {
      let permitted = { (mode: Int) in [FileAttributeKey.posixPermissions: mode] }
      try FileManager.default.createDirectory(
        atPath: workshop, withIntermediateDirectories: false, attributes: permitted(0o700))
      try Data(text.utf8).write(to: URL(fileURLWithPath: "\(workshop)/draft"), options: .withoutOverwriting)
      try FileManager.default.setAttributes(permitted(permissions), ofItemAtPath: "\(workshop)/draft")
      try publish("\(workshop)/draft", name)
    } catch let error as CertificateFolderError {
      throw error
    } catch {
      throw CertificateFolderError.unwritable(file(name))
    }
  }

  /// A link is refused where there is a file by now; not all file systems have links.
  private func publish(_ draft: String, _ name: String) throws {
    do {
      try FileManager.default.linkItem(atPath: draft, toPath: file(name))
    } catch let error as CocoaError where error.code == .fileWriteFileExists {
      throw CertificateFolderError.isThere(file(name))
    } catch {
      try FileManager.default.moveItem(atPath: draft, toPath: file(name))
    }
  }

  private func refuseIfThere(_ name: String) throws {
    guard !FileManager.default.fileExists(atPath: file(name)) else { throw CertificateFolderError.isThere(file(name)) }
  }

  private func file(_ name: String) -> String { "\(path)/\(name)" }
}

/// Why no certificates were made.
public enum CertificateFolderError: Error, Hashable, Sendable {
  /// A file or a folder cannot be written.
  case unwritable(String)
  /// A file is there, and is not overwritten unasked.
  case isThere(String)
  /// The authority's files are not what was written.
  case noAuthority(String)
}

extension CertificateFolderError: CustomStringConvertible {
  /// One line: what is wrong and what to do.
  public var description: String {
    switch self {
    case .unwritable(let path): "\(path) cannot be written: name another folder (--into)"
    case .isThere(let path): "\(path) is there already: --force makes all anew, the authority too"
    case .noAuthority(let path): "\(path) and its key are not an authority's: --force makes all anew"
    }
  }
}
