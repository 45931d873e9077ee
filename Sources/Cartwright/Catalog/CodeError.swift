/// What can be wrong with the text of a product code.
///
/// Every case says, as text, what to do about it.
public enum CodeError: Error, Hashable, Sendable {
  /// It is no product code: the text has another form than any that is known.
  case notACode(String)
  /// It has digits only, but not as many as a code has.
  case wrongLength(String)
  /// The last digit does not agree with the others: it was misread or mistyped.
  case wrongCheckDigit(String, expected: Int)
  /// The digit that guards a printed price or weight does not agree with it.
  case wrongVerifier(String, expected: Int)
  /// It has the form of a produce code but is outside their range.
  case notALookUpCode(String)
}

extension CodeError {
  /// Whether some digit was misread: another look may give another answer.
  public var isMisreading: Bool {
    switch self {
    case .wrongCheckDigit, .wrongVerifier: true
    default: false
    }
  }
}

extension CodeError: CustomStringConvertible {
  /// One sentence for a person.
  public var description: String {
    switch self {
    case .notACode(let text):
      "\"\(text.prefix(64))\" is not a product code: it is a GTIN, a PLU or a GS1 Digital Link"
    case .wrongLength(let text):
      "\(text.prefix(64)) has \(text.count) digits: a GTIN has 8, 12, 13 or 14 (were leading zeros lost?), a PLU 4 or 5"
    case .wrongCheckDigit(let text, let expected):
      "\(text) has a wrong check digit: the last digit would have to be \(expected)"
    case .wrongVerifier(let text, let expected):
      "\(text) has a wrong price or weight: its verifier digit would have to be \(expected)"
    case .notALookUpCode(let text):
      "\(text) is not a PLU: they are 3000 to 4999, with a 9 before them for organic produce"
    }
  }
}
