public import CartwrightBasket
public import CartwrightCatalog
public import CartwrightMoney
public import SmartcartAPI
public import WrightGoogle
internal import WrightProtobuf
public import WrightRPC

// Messages to domain values throw `INVALID_ARGUMENT` that names the field, whose path the caller gives.

extension SmartcartMoney {
  /// An amount as a message.
  public init(_ money: Money) {
    self.init()
    minorUnits = money.minorUnits
    currencyCode = money.currency.code
  }
}

extension Money {
  /// Reads an amount.
  public init(_ message: SmartcartMoney, field: String) throws(RPCError) {
    do {
      self.init(minorUnits: message.minorUnits, currency: try Currency(message.currencyCode))
    } catch {
      throw .invalid("\(field).currency_code", error.description)
    }
  }
}

extension Google_Protobuf_Timestamp {
  /// A moment as a message.
  public init(_ time: WallTime) {
    self.init()
    seconds = time.seconds
    nanos = Int32((time.microseconds &- time.seconds &* 1_000_000) * 1_000)
  }
}

extension WallTime {
  /// Reads a moment; what is finer than a microsecond is dropped.
  public init(_ message: Google_Protobuf_Timestamp) {
    let fraction = Duration.nanoseconds(Int64(message.nanos) / 1_000 * 1_000)
    self = WallTime(seconds: message.seconds).advanced(by: fraction)
  }
}

extension SmartcartProductCode {
  /// A code as a message.
  public init(_ code: ProductCode) {
    self.init()
    switch code {
    case .gtin: self.code = .gtin(code.canonicalText)
    case .plu: self.code = .plu(code.canonicalText)
    case .variableMeasure: self.code = .variableMeasure(code.canonicalText)
    }
  }
}

extension ProductCode {
  /// Reads a code.
  public init(_ message: SmartcartProductCode, field: String) throws(RPCError) {
    do {
      switch message.code {
      case .gtin(let digits): self = .gtin(try GTIN(digits))
      case .plu(let digits): self = .plu(try PLU(digits))
      case .variableMeasure(let digits): self = .variableMeasure(try VariableMeasureCode(digits))
      case nil: throw CodeError.notACode("")
      }
    } catch let error as CodeError {
      throw .invalid(field, error.description)
    } catch {
      throw .invalid(field, "\(error)")
    }
  }
}

extension SmartcartProduct {
  /// A product as a message.
  public init(_ product: Product) {
    self.init()
    code = SmartcartProductCode(product.code)
    name = product.name
    price = SmartcartMoney(product.price)
    unit = product.unit == .each ? .each : .kilogram
    minimumAge = Int32(product.minimumAge)
  }
}

extension Product {
  /// Reads a product.
  public init(_ message: SmartcartProduct, field: String) throws(RPCError) {
    let code = try ProductCode(message.code, field: "\(field).code")
    let price = try Money(message.price, field: "\(field).price")
    let unit: PricingUnit
    switch message.unit {
    case .each: unit = .each
    case .kilogram: unit = .kilogram
    case .unspecified, .UNRECOGNIZED: throw .invalid("\(field).unit", "must be each or kilogram")
    }
    do {
      try self.init(
        code: code, name: message.name, price: price, unit: unit, minimumAge: Int(message.minimumAge))
    } catch {
      throw .invalid(field, error.description)
    }
  }
}

extension SmartcartCartLine {
  /// A line as a message.
  public init(_ line: BasketLine) {
    self.init()
    lineID = line.id
    product = SmartcartProduct(line.product)
    amount = SmartcartMoney(line.amount)
    switch line.measure {
    case .pieces(let count): measure = .quantity(count)
    case .grams(let grams): measure = .grams(grams)
    case .labelled(let price): measure = .labelPrice(SmartcartMoney(price))
    case .awaitingWeight: measure = nil
    }
  }
}

extension BasketLine {
  /// Reads a line.
  public init(_ message: SmartcartCartLine, field: String) throws(RPCError) {
    let measure: Measure
    switch message.measure {
    case .quantity(let count): measure = .pieces(count)
    case .grams(let grams): measure = .grams(grams)
    case .labelPrice(let price): measure = .labelled(try Money(price, field: "\(field).label_price"))
    case nil: measure = .awaitingWeight
    }
    self.init(
      id: message.lineID, product: try Product(message.product, field: "\(field).product"), measure: measure,
      amount: try Money(message.amount, field: "\(field).amount"))
  }
}

extension SmartcartQuote {
  /// A quote as a message.
  public init(_ quote: Quote) {
    self.init()
    quoteID = quote.id
    sessionID = quote.sessionID
    revision = quote.revision
    lines = quote.lines.map(SmartcartCartLine.init)
    total = SmartcartMoney(quote.total)
    digest = quote.digest
    expiresAt = Google_Protobuf_Timestamp(WallTime(seconds: quote.expiresAt))
  }
}

extension Quote {
  /// Reads a quote.
  public init(_ message: SmartcartQuote, field: String) throws(RPCError) {
    var lines: [BasketLine] = []
    for (index, line) in message.lines.enumerated() {
      lines.append(try BasketLine(line, field: "\(field).lines[\(index)]"))
    }
    self.init(
      id: message.quoteID, sessionID: message.sessionID, revision: message.revision, lines: lines,
      total: try Money(message.total, field: "\(field).total"), digest: message.digest,
      expiresAt: message.expiresAt.seconds)
  }
}
