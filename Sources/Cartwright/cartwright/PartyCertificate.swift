internal import ArgumentParser
internal import CartwrightCertificates
internal import CartwrightContracts
internal import Foundation
internal import WrightTLS

/// Where a command's certificates are.
struct CertificateOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Use mutual TLS, by this folder of certificates (see `cartwright certs`); plaintext if left out.",
      valueName: "folder"))
  var certificates: String?

  /// A party's certificate; `nil` for plaintext.
  func certificate(of party: Caller) throws(PartyCertificateError) -> PartyCertificate? {
    guard let certificates else { return nil }
    return try PartyCertificate(party, in: certificates)
  }
}

/// The files of a party's certificate, its key, and the authority that it trusts.
struct PartyCertificate: Sendable {
  private let authority: TLSConfiguration.TrustRoots
  private let identity: TLSIdentity

  /// Finds the files in a folder that `cartwright certs` made.
  init(_ party: Caller, in folder: String) throws(PartyCertificateError) {
    let names = [
      CertificateFolder.authorityName, CertificateFolder.certificateName(party), CertificateFolder.keyName(party),
    ]
    let files = names.map { "\(folder)/\($0)" }
    for file in files where !FileManager.default.isReadableFile(atPath: file) {
      throw .noFile(file, folder: folder, party)
    }
    authority = .file(files[0])
    identity = TLSIdentity(certificateChain: .file(files[1]), privateKey: .file(files[2]))
  }

  /// How the party serves: to clients with a certificate of the same authority, and nobody else.
  var serverSide: TLSConfiguration.Server {
    TLSConfiguration.Server(identity: identity, clientCertificates: .required(authority))
  }

  /// How the party calls a server: known by its role, on whatever host it is.
  func clientSide(calling role: Caller.Role) -> TLSConfiguration.Client {
    TLSConfiguration.Client(trustRoots: authority, identity: identity, expectedName: role.serverName)
  }
}

/// Why a party has no certificate.
enum PartyCertificateError: Error {
  case noFile(String, folder: String, Caller)
}

extension PartyCertificateError: CustomStringConvertible {
  var description: String {
    switch self {
    case .noFile(let file, let folder, let party):
      "\(file) cannot be read: make it with `cartwright certs --into \(folder) --party \(party)`"
    }
  }
}
