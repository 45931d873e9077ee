internal import CartwrightCatalog
internal import CartwrightMoney

/// Commands of terminals and staff.
extension Basket {
  /// Pairs a terminal.
  ///
  /// Goods of somebody before that must not be sold to the young open an intervention: who is there now may be another.
  public func pair(_ pairing: String) throws(BasketError) -> [BasketChange] {
    try require(.open)
    // Whoever is old enough for the line that wants most is for the others.
    guard let line = lines.max(by: { $0.product.minimumAge < $1.product.minimumAge }), !isAsked(about: line) else {
      return [.paired(pairing: pairing)]
    }
    return [.paired(pairing: pairing)] + (try ageCheck(of: line))
  }

  private func isAsked(about line: BasketLine) -> Bool {
    interventions.contains { $0.kind == .ageCheck && $0.line == line.id }
  }

  /// Ends the pairing, and voids a quote.
  public func unpair() throws(BasketError) -> [BasketChange] {
    try require(.paired, .held, .locked)
    guard let pairing else { throw .wrongState(state) }
    return voidingQuote(.unpaired) + [.unpaired(pairing: pairing)]
  }

  /// Calls staff, and voids a quote.
  public func intervene(_ kind: Intervention.Kind, line: String? = nil) throws(BasketError) -> [BasketChange] {
    try requireChangeable()
    if let line { _ = try requireLine(line) }
    guard interventions.count < BasketLimits.openInterventions else { throw .full }
    let intervention = Intervention(id: nextInterventionID, kind: kind, line: line)
    return voidingQuote(.held) + [.interventionOpened(intervention)]
  }

  /// Records what staff decided.
  ///
  /// Refusal takes the line in question out.
  public func resolve(_ id: String, _ outcome: Intervention.Outcome) throws(BasketError) -> [BasketChange] {
    try require(.open, .held)
    guard let intervention = interventions.first(where: { $0.id == id }) else { throw .noSuchIntervention(id) }
    let closed = BasketChange.interventionClosed(id: id, outcome: outcome)
    guard outcome == .refused, let line = intervention.line, self.line(line) != nil else { return [closed] }
    let others = try remove(line).filter { $0 != .interventionClosed(id: id, outcome: .withdrawn) }
    return others + [closed]
  }

  /// Ends the session without payment.
  public func abandon() throws(BasketError) -> [BasketChange] {
    try require(.open, .paired, .held, .locked)
    return voidingQuote(.unpaired) + [.abandoned]
  }
}

/// Commands on the way from checkout to the gate.
extension Basket {
  /// Prices the cart as it is.
  ///
  /// Does not lock it: see `lock`.
  ///
  /// - Parameters:
  ///   - expiresAt: When the quote stops being payable, in seconds since 1970.
  ///   - digest: The hash (SHA-256 in Cartwright) of the quote's canonical bytes.
  public func makeQuote(
    id: String, expiresAt: Int64, digest: (_ canonicalBytes: [UInt8]) -> [UInt8]
  ) throws(BasketError) -> Quote {
    try requireLockable()
    guard !total.isZero else { throw .free }
    func quote(_ digest: [UInt8]) -> Quote {
      Quote(
        id: id, sessionID: sessionID, revision: revision, lines: lines, total: total, digest: digest,
        expiresAt: expiresAt)
    }
    return quote(digest(quote([]).canonicalBytes))
  }

  /// Locks the cart for payment.
  public func lock(_ quote: Quote) throws(BasketError) -> [BasketChange] {
    try requireQuotable(quote)
    return [.locked(quote)]
  }

  /// Voids the quote.
  public func unlock(_ quoteID: String, _ reason: UnlockReason = .requested) throws(BasketError) -> [BasketChange] {
    try require(.locked)
    guard quote?.id == quoteID else { throw .wrongQuote(quoteID) }
    return voidingQuote(reason)
  }

  /// A payment of the quote was submitted: from here on nothing changes until it is resolved.
  public func startPayment(_ payment: String, quoteID: String) throws(BasketError) -> [BasketChange] {
    try require(.locked)
    guard quote?.id == quoteID else { throw .wrongQuote(quoteID) }
    return [.paymentStarted(payment: payment)]
  }

  /// The payment came to nothing.
  public func stopPayment(_ payment: String) throws(BasketError) -> [BasketChange] {
    try requirePaying(payment)
    return [.paymentStopped(payment: payment)]
  }

  /// The goods are paid.
  public func pay(_ payment: String) throws(BasketError) -> [BasketChange] {
    try requirePaying(payment)
    return [.paid(payment: payment)]
  }

  /// The gate let the cart out.
  public func exit(pass: String) throws(BasketError) -> [BasketChange] {
    try require(.paid)
    return [.exited(pass: pass)]
  }
}
