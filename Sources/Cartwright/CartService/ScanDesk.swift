internal import CartwrightBasket
internal import CartwrightCatalog
internal import CartwrightContracts
internal import CartwrightMoney
internal import SmartcartAPI
internal import WrightProtobuf

/// What becomes of a scan: the changes that it makes, or why it makes none, in words for the shopper.
struct ScanDesk: Sendable {
  private let codes: CodeReader

  init(codes: CodeReader) { self.codes = codes }

  /// A scan's outcome before the cart is changed.
  struct Verdict {
    var outcome: SmartcartScanOutcome
    var message: String
    var changes: [BasketChange] = []
    /// The product that is now in the cart.
    var product: Product?
  }

  /// Decides on a scan.
  ///
  /// - Parameter find: Looks a product up in the catalogue.
  func judge(
    _ scan: SmartcartScan, in basket: Basket, find: (ProductCode) throws -> Product?
  ) throws -> Verdict {
    guard scan.confirmed else {
      return Verdict(outcome: .unconfirmed, message: "That was not read clearly. Please scan it again.")
    }
    guard basket.state.allowsChanges else { return Self.closed(basket.state) }
    let code: ScannedCode
    do throws(CodeError) {
      code = try codes.read(scan.text, as: CodeFormat(scan.symbology))
    } catch {
      return Self.unreadable(error)
    }
    guard let product = try find(code.code) else {
      return Verdict(
        outcome: .unknownCode,
        message: "This shop does not know \(code.code). It was not added: please ask staff.")
    }
    return Self.adding(product, Measure(scanned: product, label: code.label), to: basket)
  }

  /// What is said when nothing more can happen in a session.
  static let exhausted = Verdict(
    outcome: .cartFull, message: "It was not added: too much happened to this cart. Please pay first.")

  /// The answer, once the changes have been made.
  func result(_ verdict: Verdict, before: Basket, after: Basket) -> SmartcartScanResult {
    let line = verdict.product.flatMap { Self.line(of: $0, before: before, after: after) }
    return .with { result in
      result.outcome = verdict.outcome
      result.revision = after.revision
      result.total = SmartcartMoney(after.total)
      if let line { result.line = SmartcartCartLine(line) }
      result.message = verdict.message + (line == nil ? "" : " Total: \(after.total).")
    }
  }

  private static func adding(_ product: Product, _ measure: Measure, to basket: Basket) -> Verdict {
    do throws(BasketError) {
      let changes = try basket.add(product, measure)
      let isHeld = changes.contains { if case .interventionOpened = $0 { true } else { false } }
      let (outcome, message) = added(product, measure, isHeld: isHeld)
      return Verdict(outcome: outcome, message: message, changes: changes, product: product)
    } catch {
      return refused(product, error)
    }
  }

  private static func added(
    _ product: Product, _ measure: Measure, isHeld: Bool
  ) -> (SmartcartScanOutcome, String) {
    if isHeld {
      let text = "\(product.name) added. It is not sold under \(product.minimumAge): staff will come before you pay."
      return (.addedAgeRestricted, text)
    }
    switch measure {
    case .awaitingWeight: return (.addedAwaitingWeight, "\(product.name) added. Please weigh it.")
    case .labelled(let price): return (.added, "\(product.name) added, \(price).")
    case .grams(let grams): return (.added, "\(product.name) added, \(grams) g.")
    case .pieces: return (.added, "\(product.name) added, \(product.price).")
    }
  }

  private static func refused(_ product: Product, _ error: BasketError) -> Verdict {
    switch error {
    case .full, .quantityOutOfRange, .money(.overflow):
      Verdict(outcome: .cartFull, message: "\(product.name) was not added: the cart is full. Please pay first.")
    default:
      Verdict(outcome: .unknownCode, message: "\(product.name) was not added: \(error). Please ask staff.")
    }
  }

  private static func unreadable(_ error: CodeError) -> Verdict {
    guard error.isMisreading else {
      return Verdict(outcome: .notAProductCode, message: "That is no product code. Please scan the product's barcode.")
    }
    return Verdict(
      outcome: .wrongCheckDigit, message: "That code was misread (its check digit is wrong). Please scan it again.")
  }

  private static func closed(_ state: SessionState) -> Verdict {
    let why =
      switch state {
      case .paying: "A payment is under way"
      case .paid: "This cart is paid"
      default: "This cart's session has ended"
      }
    return Verdict(outcome: .cartClosed, message: "\(why): nothing can be added.")
  }

  /// The line that holds what was just added: the one that is new or has grown.
  private static func line(of product: Product, before: Basket, after: Basket) -> BasketLine? {
    after.lines.last { line in line.product == product && before.line(line.id) != line }
  }
}

extension CodeFormat {
  /// The format that a symbol's text has.
  init(_ symbology: SmartcartSymbology) {
    self =
      switch symbology {
      case .ean8: .ean8
      case .ean13: .ean13
      case .upcA: .upcA
      case .upcE: .upcE
      case .qr: .qr
      case .itf14: .itf14
      case .keyed, .unspecified, .UNRECOGNIZED: .keyed
      }
  }
}
