public import CartwrightCatalog
public import CartwrightMoney

/// Why a cart did not change.
///
/// Every case says, as text, what to do about it.
public enum BasketError: Error, Hashable, Sendable {
  /// The session's state does not allow it.
  case wrongState(SessionState)
  /// A history does not begin with the opening of its session.
  case notOpened
  /// The caller decided on another revision than the cart's.
  case staleRevision(expected: Int64, actual: Int64)
  /// There is no such line.
  case noSuchLine(String)
  /// There is a line of this id already.
  case duplicateLine(String)
  /// There is no such intervention, or it is closed.
  case noSuchIntervention(String)
  /// More or fewer pieces than a line may have.
  case quantityOutOfRange(Int64)
  /// More or less than a line, or a cart, may weigh.
  case weightOutOfRange(Int64)
  /// Pieces of a product sold by weight, or the other way round.
  case wrongUnit(String, PricingUnit)
  /// The line's price is printed on its label.
  case pricedByLabel(String)
  /// The cart has as many lines, or interventions, as it may have.
  case full
  /// There is nothing in the cart to pay for.
  case empty
  /// The goods cost nothing.
  case free
  /// Lines wait for their weight.
  case awaitsWeight(lines: [String])
  /// Something waits for staff.
  case held(interventions: [String])
  /// Another quote than the cart's, or one of other goods.
  case wrongQuote(String)
  /// Another pairing than the cart's.
  case wrongPairing(String)
  /// Another payment than the one under way.
  case wrongPayment(String)
  /// An amount that cannot be.
  case money(MoneyError)
}

extension BasketError {
  /// The amount that a calculation gives, or why a cart cannot have it.
  static func wrapping(_ amount: () throws(MoneyError) -> Money) throws(BasketError) -> Money {
    do {
      return try amount()
    } catch {
      throw .money(error)
    }
  }
}

extension BasketError: CustomStringConvertible {
  /// One sentence for a person.
  public var description: String {
    switch self {
    case .wrongState(let state): "the session is \(state.rawValue): it does not allow this"
    case .notOpened: "the history of the cart lacks its beginning: ask for all of it, or for a snapshot"
    case .staleRevision(let expected, let actual):
      "the cart is at revision \(actual), not \(expected): look at it again"
    case .noSuchLine(let id): "there is no line \"\(id)\" in the cart"
    case .duplicateLine(let id): "there is a line \"\(id)\" in the cart already"
    case .noSuchIntervention(let id): "there is no open intervention \"\(id)\""
    case .quantityOutOfRange(let count):
      "\(count) pieces: a line has \(BasketLimits.quantities.lowerBound) to \(BasketLimits.quantities.upperBound)"
    case .weightOutOfRange(let grams):
      "\(grams) g: a line weighs at most \(BasketLimits.lineGrams.upperBound) g, a cart \(BasketLimits.cartGrams.upperBound) g"
    case .wrongUnit(let name, .each): "\(name) is sold by the piece: say how many"
    case .wrongUnit(let name, .kilogram): "\(name) is sold by weight: weigh it"
    case .pricedByLabel(let name): "\(name) is priced by its label: scan each piece"
    case .full: "the cart is full: pay for what is in it first"
    case .empty: "the cart is empty: scan something first"
    case .free: "there is nothing to pay: ask staff to let you out"
    case .awaitsWeight(let lines): "weigh first: lines \(lines.joined(separator: ", "))"
    case .held: "staff must look at the cart first"
    case .wrongQuote(let id): "the quote \"\(id)\" is not the cart's: lock the cart again"
    case .wrongPairing(let id): "the pairing \"\(id)\" is not the cart's: pair again"
    case .wrongPayment(let id): "the payment \"\(id)\" is not the one under way"
    case .money(let error): error.description
    }
  }
}
