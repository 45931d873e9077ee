/// Who this end is: a certificate, those that lead to its authority, and the private key.
public struct TLSIdentity: Sendable {
  /// The certificate first, then those between it and the authority.
  public var certificateChain: PEMSource
  /// The key of the first certificate; may be the same file.
  public var privateKey: PEMSource
  /// Tells the passphrase of an encrypted key; asked when the key is read, and again when it is reloaded.
  ///
  /// Without it an encrypted key is an error: nobody is ever asked on the terminal.
  public var passphrase: (@Sendable () throws -> [UInt8])?

  /// Names the certificates and the key; nothing is read yet.
  public init(
    certificateChain: PEMSource, privateKey: PEMSource, passphrase: (@Sendable () throws -> [UInt8])? = nil
  ) {
    self.certificateChain = certificateChain
    self.privateKey = privateKey
    self.passphrase = passphrase
  }

  /// Names two files.
  public init(
    certificateFile: String, privateKeyFile: String, passphrase: (@Sendable () throws -> [UInt8])? = nil
  ) {
    self.init(certificateChain: .file(certificateFile), privateKey: .file(privateKeyFile), passphrase: passphrase)
  }

  var paths: [String] { [certificateChain.path, privateKey.path].compactMap { $0 } }
}
