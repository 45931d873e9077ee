internal import CartwrightCatalog
public import CartwrightMoney

/// The price of a cart at one revision.
public struct Quote: Hashable, Sendable {
  /// Names the quote.
  public let id: String
  /// The session whose cart was quoted.
  public let sessionID: String
  /// The revision that was quoted.
  public let revision: Int64
  /// The goods.
  public let lines: [BasketLine]
  /// What they cost together.
  public let total: Money
  /// A hash of `canonicalBytes`, by which payments are bound to these goods.
  public let digest: [UInt8]
  /// When it stops being payable, in seconds since 1970.
  public let expiresAt: Int64

  /// A quote as it was made before.
  public init(
    id: String, sessionID: String, revision: Int64, lines: [BasketLine], total: Money, digest: [UInt8],
    expiresAt: Int64
  ) {
    self.id = id
    self.sessionID = sessionID
    self.revision = revision
    self.lines = lines
    self.total = total
    self.digest = digest
    self.expiresAt = expiresAt
  }

  /// The bytes that the digest is of.
  ///
  /// Different goods, prices, sessions or revisions make different bytes.
  ///
  /// Texts (4 bytes of length, then UTF-8) and numbers (8 bytes), all big-endian, in the order that the schema's
  /// `Quote.digest` gives.
  public var canonicalBytes: [UInt8] {
    var bytes = CanonicalBytes()
    bytes.append("smartcart.quote.v1")
    bytes.append(sessionID)
    bytes.append(revision)
    bytes.append(total.currency.code)
    bytes.append(Int64(lines.count))
    for line in lines { bytes.append(line) }
    bytes.append(total.minorUnits)
    return bytes.bytes
  }
}

/// Texts and numbers one after another, so that no two sequences of them make the same bytes.
private struct CanonicalBytes {
  private(set) var bytes: [UInt8] = []

  mutating func append(_ number: Int64) {
    for shift in stride(from: 56, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> Int64(shift)))
    }
  }

  mutating func append(_ text: String) {
    let length = UInt32(text.utf8.count)
    for shift in stride(from: 24, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: length >> UInt32(shift)))
    }
    bytes += text.utf8
  }

  mutating func append(_ line: BasketLine) {
    append(line.id)
    append(line.product.code.canonicalText)
    append(line.product.name)
    append(line.product.price.minorUnits)
    append(line.product.unit == .each ? 1 : 2)
    append(Int64(line.product.minimumAge))
    append(line.measure)
    append(line.amount.minorUnits)
  }

  private mutating func append(_ measure: Measure) {
    let (kind, number): (Int64, Int64) =
      switch measure {
      case .pieces(let count): (1, count)
      case .grams(let grams): (2, grams)
      case .labelled(let price): (3, price.minorUnits)
      case .awaitingWeight: (4, 0)
      }
    append(kind)
    append(number)
  }
}
