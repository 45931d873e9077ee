public import CartwrightCatalog
internal import CartwrightMoney

/// Commands that change what is in the cart. Each voids a quote first, where there is one.
extension Basket {
  /// Puts a product in: pieces join a line of the same product, everything else makes a line of its own.
  ///
  /// Goods that must not be sold to the young open an intervention, unless staff have confirmed the age already.
  public func add(_ product: Product, _ measure: Measure) throws(BasketError) -> [BasketChange] {
    try requireChangeable()
    guard product.price.currency == currency else { throw .money(.currencyMismatch(currency, product.price.currency)) }
    if case .pieces(let more) = measure, let line = joinable(product), case .pieces(let count) = line.measure {
      return try setQuantity(of: line.id, to: sum(count, more))
    }
    guard lines.count < BasketLimits.lines else { throw .full }
    let line = try BasketLine(id: nextLineID, product: product, measure: measure)
    _ = try total(without: .zero(currency), with: line.amount)
    return voidingQuote(.goodsChanged) + [.lineAdded(line)] + (try ageCheck(of: line))
  }

  /// Sets how many pieces of a line there are.
  ///
  /// The same number again changes nothing.
  public func setQuantity(of id: String, to quantity: Int64) throws(BasketError) -> [BasketChange] {
    try requireChangeable()
    let line = try requireLine(id)
    switch line.measure {
    case .pieces(quantity): return []
    case .pieces: break
    case .labelled: throw .pricedByLabel(line.product.name)
    case .grams, .awaitingWeight: throw .wrongUnit(line.product.name, line.product.unit)
    }
    let amount = try BasketLine(id: id, product: line.product, measure: .pieces(quantity)).amount
    _ = try total(without: line.amount, with: amount)
    return voidingQuote(.goodsChanged) + [.quantitySet(line: id, quantity: quantity, amount: amount)]
  }

  /// Takes a line out, and withdraws what waited for staff because of it.
  public func remove(_ id: String) throws(BasketError) -> [BasketChange] {
    try requireChangeable()
    _ = try requireLine(id)
    let withdrawn = interventions.filter { $0.line == id }
      .map { BasketChange.interventionClosed(id: $0.id, outcome: .withdrawn) }
    return voidingQuote(.goodsChanged) + [.lineRemoved(line: id)] + withdrawn
  }

  /// Weighs a line, for the first time or anew.
  public func weigh(_ id: String, grams: Int64) throws(BasketError) -> [BasketChange] {
    try requireChangeable()
    let line = try requireLine(id)
    switch line.measure {
    case .grams(grams): return []
    case .grams, .awaitingWeight: break
    case .labelled: throw .pricedByLabel(line.product.name)
    case .pieces: throw .wrongUnit(line.product.name, line.product.unit)
    }
    let amount = try BasketLine(id: id, product: line.product, measure: .grams(grams)).amount
    _ = try total(without: line.amount, with: amount)
    return voidingQuote(.goodsChanged) + [.weightSet(line: id, grams: grams, amount: amount)]
  }

  /// Reports what all goods weigh together.
  ///
  /// A locked cart keeps its quote while the weight stays the same.
  public func weighCart(grams: Int64) throws(BasketError) -> [BasketChange] {
    try requireChangeable()
    guard BasketLimits.cartGrams.contains(grams) else { throw .weightOutOfRange(grams) }
    guard grams != reportedGrams else { return [] }
    return voidingQuote(.goodsChanged) + [.cartWeighed(grams: grams)]
  }

  /// Checks that goods may be put in and taken out.
  func requireChangeable() throws(BasketError) {
    guard state.allowsChanges else { throw .wrongState(state) }
  }

  /// The change that voids the quote, where there is one.
  func voidingQuote(_ reason: UnlockReason) -> [BasketChange] {
    guard state == .locked, let quote else { return [] }
    return [.unlocked(quote: quote.id, reason: reason)]
  }

  private func joinable(_ product: Product) -> BasketLine? {
    lines.first { line in
      if case .pieces = line.measure { return line.product == product }
      return false
    }
  }

  private func sum(_ count: Int64, _ more: Int64) throws(BasketError) -> Int64 {
    guard BasketLimits.quantities.contains(more) else { throw .quantityOutOfRange(more) }
    return count + more
  }

  /// Calls staff where a line must not be sold to the young, and nobody has confirmed the age.
  func ageCheck(of line: BasketLine) throws(BasketError) -> [BasketChange] {
    guard line.product.minimumAge > confirmedAge else { return [] }
    guard interventions.count < BasketLimits.openInterventions else { throw .full }
    return [.interventionOpened(Intervention(id: nextInterventionID, kind: .ageCheck, line: line.id))]
  }
}
