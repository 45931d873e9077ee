/// Why payment information was not sealed, or not opened.
///
/// Every case says, as text, what to do about it. None carries anything of the payment information.
public enum SealingError: Error, Hashable, Sendable {
  /// The key cannot be sealed to: another suite, or not 32 bytes.
  case wrongSealingKey
  /// It was sealed to a key that is not, or no longer, in use.
  case unknownKey(String)
  /// The sealed payment is larger than it may be.
  case tooLarge
  /// It does not open: it was sealed to another key, or it was changed on its way.
  case cannotOpen
  /// What is bound is not a binding, or what was sealed is not payment information.
  case unreadable
  /// It is bound to something else: the fields that differ.
  case boundToSomethingElse([String])
  /// The terminal signed something else: the digests that differ.
  case signedSomethingElse([String])
}

extension SealingError: CustomStringConvertible {
  /// One sentence for a person.
  public var description: String {
    switch self {
    case .wrongSealingKey: "the sealing key is not 32 bytes of X25519: update this terminal"
    case .unknownKey(let id): "the key \"\(id.prefix(64))\" is not in use: seal to the key of the payment request"
    case .tooLarge: "sealed payment information has at most \(PaymentSealing.maximumCiphertextBytes) bytes"
    case .cannotOpen: "the payment information does not open: seal it anew to the key of the payment request"
    case .unreadable: "the payment information cannot be read"
    case .boundToSomethingElse(let fields):
      "the payment information is bound to something else: \(fields.joined(separator: ", ")) differ"
    case .signedSomethingElse(let fields):
      "the terminal signed something else: \(fields.joined(separator: ", ")) differ"
    }
  }
}
