/// Why one end of a connection gave it up, as it tells the other: RFC 8446, section 6.
public struct TLSAlert: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
  /// The code on the wire.
  public let rawValue: UInt8

  /// Takes any code; those that have no name here are legal too.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The certificate is broken.
  public static let badCertificate = TLSAlert(rawValue: 42)
  /// The certificate has expired.
  public static let certificateExpired = TLSAlert(rawValue: 45)
  /// Something else is wrong with the certificate.
  public static let certificateUnknown = TLSAlert(rawValue: 46)
  /// The certificate's issuer is not trusted.
  public static let unknownCA = TLSAlert(rawValue: 48)
  /// There is no version that both ends speak.
  public static let protocolVersion = TLSAlert(rawValue: 70)
  /// A certificate is demanded, and none came.
  public static let certificateRequired = TLSAlert(rawValue: 116)
  /// There is no application protocol that both ends speak.
  public static let noApplicationProtocol = TLSAlert(rawValue: 120)

  /// The alert's name in the specification, such as `unknown_ca`.
  public var description: String { Self.names[rawValue] ?? "alert \(rawValue)" }

  private static let names: [UInt8: String] = [
    0: "close_notify", 10: "unexpected_message", 20: "bad_record_mac", 22: "record_overflow", 40: "handshake_failure",
    41: "no_certificate", 42: "bad_certificate", 43: "unsupported_certificate", 44: "certificate_revoked",
    45: "certificate_expired", 46: "certificate_unknown", 47: "illegal_parameter", 48: "unknown_ca",
    49: "access_denied", 50: "decode_error", 51: "decrypt_error", 70: "protocol_version", 71: "insufficient_security",
    80: "internal_error", 86: "inappropriate_fallback", 90: "user_canceled", 100: "no_renegotiation",
    109: "missing_extension", 110: "unsupported_extension", 112: "unrecognized_name",
    113: "bad_certificate_status_response", 115: "unknown_psk_identity", 116: "certificate_required",
    120: "no_application_protocol",
  ]

  /// What whoever hears of the alert can do about it; `nil` when the name says all.
  var advice: String? {
    switch self {
    case .unknownCA: "the peer does not trust the authority that signed this end's certificate"
    case .certificateRequired, TLSAlert(rawValue: 41): "the peer demands a certificate of this end; give an identity"
    case .certificateExpired: "the peer says that this end's certificate has expired"
    case .badCertificate, .certificateUnknown: "the peer refuses this end's certificate"
    case .protocolVersion: "the peer speaks none of the TLS versions that are allowed here"
    case .noApplicationProtocol: "the peer does not speak HTTP/2 (ALPN h2) here"
    default: nil
    }
  }
}
