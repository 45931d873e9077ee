internal import COpenSSL

/// A private key of OpenSSL's.
@safe final class PrivateKey {
  let handle: OpaquePointer

  /// Reads the first private key of the identity's PEM text.
  init(of identity: TLSIdentity) throws(TLSError) {
    let source = identity.privateKey
    let text = try source.read()
    let request = PassphraseRequest(identity.passphrase)
    ERR_clear_error()
    let handle = unsafe text.withMemoryBIO { bio in
      unsafe PEM_read_bio_PrivateKey(bio, nil, onPassphrase, Unmanaged.passUnretained(request).toOpaque())
    }
    let errors = OpenSSLErrors.drain()
    guard let handle = unsafe handle else {
      // OpenSSL tries whatever it knows on what is there, and then tells only that nothing fits.
      guard String(decoding: text, as: UTF8.self).contains("PRIVATE KEY-----") else { throw .noPrivateKey(source) }
      throw Self.error(source, request, errors)
    }
    unsafe self.handle = handle
  }

  deinit { unsafe EVP_PKEY_free(handle) }

  private static func error(_ source: PEMSource, _ request: PassphraseRequest, _ errors: OpenSSLErrors) -> TLSError {
    switch request.outcome {
    case .notAsked: .unusablePrivateKey(source, reason: errors.reason)
    case .nothingToTell: .passphraseNeeded(source)
    case .told: .wrongPassphrase(source)
    case .failed(let reason): .unusablePrivateKey(source, reason: "its passphrase cannot be had: \(reason)")
    }
  }
}

/// A question for a passphrase while a key is read, and what became of it.
final class PassphraseRequest {
  enum Outcome {
    case notAsked
    case nothingToTell
    case told
    case failed(String)
  }

  private(set) var outcome = Outcome.notAsked
  private let passphrase: (@Sendable () throws -> [UInt8])?

  init(_ passphrase: (@Sendable () throws -> [UInt8])?) { self.passphrase = passphrase }

  /// Puts the passphrase where OpenSSL wants it; `-1` when there is none that fits.
  func answer(_ room: UnsafeMutableBufferPointer<UInt8>) -> Int32 {
    guard let passphrase else {
      outcome = .nothingToTell
      return -1
    }
    do {
      let bytes = try passphrase()
      outcome = .told
      guard bytes.count <= room.count else { return -1 }
      _ = unsafe room.update(fromContentsOf: bytes)
      return Int32(bytes.count)
    } catch {
      outcome = .failed("\(error)")
      return -1
    }
  }
}
