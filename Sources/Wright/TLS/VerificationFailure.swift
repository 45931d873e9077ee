internal import COpenSSL

/// Why a peer's certificate was refused.
public struct VerificationFailure: Hashable, Sendable, CustomStringConvertible {
  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    /// Past its time.
    case expired
    /// Its time has not come.
    case notYetValid
    /// It does not lead to anyone who is trusted.
    case unknownIssuer
    /// It is another name's.
    case nameMismatch
    /// It is not meant for this use.
    case wrongPurpose
    /// Its signature is not its issuer's.
    case badSignature
    /// Anything else; the text tells.
    case other
  }

  /// What is wrong.
  public let reason: Reason
  /// What is wrong, in OpenSSL's words.
  public let detail: String
  /// The subject of the certificate that is at fault, as RFC 2253 writes it.
  public let subject: String
  /// The certificate's place in the chain: 0 is the peer's own.
  public let depth: Int
  /// The name that was expected; `nil` where none is, as with clients.
  public let expectedName: String?
  /// The DNS names and IP addresses that the peer's own certificate is for.
  public let names: [String]

  /// A text for people, with what to do where that is known.
  public var description: String {
    switch reason {
    case .nameMismatch:
      "hostname mismatch: expected \(expectedName ?? "another name"), certificate is for "
        + (names.isEmpty ? "no name (\(subject))" : names.joined(separator: ", "))
    case .unknownIssuer:
      "the peer's certificate is not trusted: \(detail) (\(subject)); "
        + "give the authority that signed it as a trust root"
    default: "the peer's certificate is not valid: \(detail) (\(subject))"
    }
  }
}

extension VerificationFailure.Reason {
  init(code: Int32) {
    switch code {
    case X509_V_ERR_CERT_HAS_EXPIRED: self = .expired
    case X509_V_ERR_CERT_NOT_YET_VALID: self = .notYetValid
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT, X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN,
      X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT, X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY,
      X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE, X509_V_ERR_CERT_UNTRUSTED:
      self = .unknownIssuer
    case X509_V_ERR_HOSTNAME_MISMATCH, X509_V_ERR_IP_ADDRESS_MISMATCH: self = .nameMismatch
    case X509_V_ERR_INVALID_PURPOSE: self = .wrongPurpose
    case X509_V_ERR_CERT_SIGNATURE_FAILURE: self = .badSignature
    default: self = .other
    }
  }
}
