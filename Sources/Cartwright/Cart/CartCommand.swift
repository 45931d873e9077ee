/// Something that the shopper asks of the cart, as a line of text.
public enum CartCommand: Hashable, Sendable {
  /// Pay.
  case checkout
  /// Show the goods.
  case list
  /// Take out a line, by its number in the list.
  case remove(line: Int)
  /// Have so many pieces of a line.
  case set(line: Int, pieces: Int64)
  /// A line was weighed.
  case weigh(line: Int, grams: Int64)
  /// Produce by its look-up code, some pieces of it.
  case produce(plu: String, pieces: Int64)
  /// Produce by its look-up code, weighed.
  case weighedProduce(plu: String, grams: Int64)
  /// Void the quote and go on shopping.
  case unlock
  /// End the session without payment.
  case abandon

  /// What may be typed.
  public static let usage = """
    checkout | list | remove LINE | set LINE PIECES | weigh LINE GRAMS | plu CODE PIECES | plu CODE GRAMSg | unlock \
    | abandon
    """

  /// Reads a line of text; `nil` when it is no command.
  public init?(_ text: String) {
    let words = text.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    switch (words.first, words.count) {
    case ("checkout", 1): self = .checkout
    case ("list", 1): self = .list
    case ("unlock", 1): self = .unlock
    case ("abandon", 1): self = .abandon
    case ("plu", 3): self.init(plu: words[1], measure: words[2])
    default: self.init(onLine: words)
    }
  }

  private init?(plu: String, measure: String) {
    if measure.hasSuffix("g"), let grams = Int64(measure.dropLast()) {
      self = .weighedProduce(plu: plu, grams: grams)
    } else if let pieces = Int64(measure) {
      self = .produce(plu: plu, pieces: pieces)
    } else {
      return nil
    }
  }

  private init?(onLine words: [String]) {
    guard words.count > 1, let line = Int(words[1]) else { return nil }
    let number = words.count == 3 ? Int64(words[2]) : nil
    switch (words[0], number, words.count) {
    case ("remove", nil, 2): self = .remove(line: line)
    case ("set", let pieces?, 3): self = .set(line: line, pieces: pieces)
    case ("weigh", let grams?, 3): self = .weigh(line: line, grams: grams)
    default: return nil
    }
  }
}
