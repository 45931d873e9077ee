/// UPC-E, which leaves out zeros of a UPC-A.
public enum UPCE {
  /// The twelve digits that the eight of a UPC-E symbol stand for; nil if they are not eight digits.
  public static func expanded(_ text: String) -> String? {
    guard let digits = Digits.values(text.utf8), digits.count == 8 else { return nil }
    return Digits.text(expanded(digits))
  }

  /// The same for the values of eight digits: number system, six digits, check digit.
  ///
  /// The last of the six says where zeros were left out.
  static func expanded(_ digits: [UInt8]) -> [UInt8] {
    let (system, body, check) = (digits[0], Array(digits[1...6]), digits[7])
    let middle: [UInt8] =
      switch body[5] {
      case 0...2: body[0...1] + [body[5], 0, 0, 0, 0] + body[2...4]
      case 3: body[0...2] + [0, 0, 0, 0, 0] + body[3...4]
      case 4: body[0...3] + [0, 0, 0, 0, 0] + [body[4]]
      default: body[0...4] + [0, 0, 0, 0] + [body[5]]
      }
    return [system] + middle + [check]
  }
}
