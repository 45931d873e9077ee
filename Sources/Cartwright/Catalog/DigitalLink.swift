/// A GS1 Digital Link: a web address that names a product, and perhaps its lot, serial number and expiry.
///
/// `https://host[/path]/01/{gtin}[/22/variant][/10/lot][/21/serial][?17=YYMMDD]`. Other parameters are passed over.
public struct DigitalLink: Hashable, Sendable {
  /// The product.
  public let gtin: GTIN
  /// The lot or batch, at most 20 characters.
  public let lot: String?
  /// The serial number, at most 20 characters.
  public let serial: String?
  /// The last day on which it may be sold or eaten.
  public let expiry: Expiry?

  /// A day of the calendar.
  public struct Expiry: Hashable, Sendable {
    /// The year, 2000 to 2099.
    public let year: Int
    /// The month, 1 to 12.
    public let month: Int
    /// The day, 1 to 31; the last of the month where the link says 0.
    public let day: Int
  }

  /// Reads an address.
  public init(_ text: String) throws(CodeError) {
    guard let address = Address(text), let at = address.path.lastIndex(of: "01"), at + 1 < address.path.endIndex else {
      throw .notACode(text)
    }
    gtin = try GTIN(address.path[at + 1])
    guard let qualifiers = Self.pairs(address.path[(at + 2)...]) else { throw .notACode(text) }
    lot = qualifiers["10"]
    serial = qualifiers["21"]
    expiry = address.query["17"].flatMap(Expiry.init)
    guard qualifiers.keys.allSatisfy(["10", "21", "22"].contains),
      qualifiers.values.allSatisfy({ (1...20).contains($0.count) }), address.query["17"] == nil || expiry != nil
    else { throw .notACode(text) }
  }

  private static func pairs(_ segments: ArraySlice<String>) -> [String: String]? {
    guard segments.count.isMultiple(of: 2) else { return nil }
    var pairs: [String: String] = [:]
    for at in stride(from: segments.startIndex, to: segments.endIndex, by: 2) {
      guard pairs.updateValue(segments[at + 1], forKey: segments[at]) == nil else { return nil }
    }
    return pairs
  }
}

extension DigitalLink.Expiry {
  /// Reads YYMMDD.
  init?(_ text: String) {
    guard let digits = Digits.values(text.utf8), digits.count == 6 else { return nil }
    let parts = [0, 2, 4].map { Int(Digits.number(digits[$0...($0 + 1)])) }
    guard (1...12).contains(parts[1]) else { return nil }
    (year, month) = (2_000 + parts[0], parts[1])
    let isLeap = year.isMultiple(of: 4) && year != 2_100
    let last = month == 2 ? (isLeap ? 29 : 28) : ([4, 6, 9, 11].contains(month) ? 30 : 31)
    guard parts[2] <= last else { return nil }
    day = parts[2] == 0 ? last : parts[2]
  }
}

/// The parts of a web address that matter here, with percent signs resolved.
private struct Address {
  let path: [String]
  let query: [String: String]

  init?(_ text: String) {
    guard let separator = text.firstRange(of: "://"),
      ["http", "https"].contains(text[..<separator.lowerBound].lowercased())
    else { return nil }
    let rest = text[separator.upperBound...].prefix { $0 != "#" }
    let halves = rest.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    let segments = halves[0].split(separator: "/", omittingEmptySubsequences: false)
    guard let host = segments.first, !host.isEmpty else { return nil }
    let decoded = segments.dropFirst().map(Self.decoded)
    path = decoded.compactMap { $0 }
    guard path.count == decoded.count else { return nil }
    query = Self.parameters(halves.count == 2 ? halves[1] : "")
  }

  private static func parameters(_ text: Substring) -> [String: String] {
    var parameters: [String: String] = [:]
    for pair in text.split(whereSeparator: { $0 == "&" || $0 == ";" }) {
      let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard halves.count == 2, let name = decoded(halves[0]), let value = decoded(halves[1]) else { continue }
      parameters[name] = value
    }
    return parameters
  }

  private static func decoded(_ text: Substring) -> String? {
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let pair = String(rest.prefix(2)), pair.utf8.count == 2, pair.allSatisfy(\.isHexDigit),
        let value = UInt8(pair, radix: 16)
      else { return nil }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
