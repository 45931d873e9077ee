internal import COpenSSL

/// A version of TLS; older ones are not spoken.
public enum TLSVersion: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// TLS 1.2, RFC 5246.
  case tls12
  /// TLS 1.3, RFC 8446.
  case tls13

  /// A text for people.
  public var description: String { self == .tls12 ? "TLS 1.2" : "TLS 1.3" }

  var code: Int32 { self == .tls12 ? TLS1_2_VERSION : TLS1_3_VERSION }

  init(code: Int32) { self = code == TLS1_3_VERSION ? .tls13 : .tls12 }
}
