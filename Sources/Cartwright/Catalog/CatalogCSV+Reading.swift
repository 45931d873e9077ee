internal import CartwrightMoney

extension CatalogCSV {
  /// One pass over a file, line by line.
  struct Reading {
    private(set) var contents = Contents()
    private let columns: [Column]
    private let rules: FieldRules
    private var lineOfCode: [ProductCode: Int] = [:]

    init(columns: [Column], codes: CodeReader, currency: Currency?) {
      self.columns = columns
      rules = FieldRules(codes: codes, currency: currency)
    }

    /// Reads one line: a product, or what is wrong with it.
    mutating func read(_ line: ArraySlice<UInt8>, number: Int) {
      guard !line.allSatisfy({ [0x20, 0x09, 0x0D].contains($0) }) else { return }
      var draft = Draft(line: number)
      switch CatalogCSV.fields(of: line) {
      case .failure(let reason): draft.report(nil, reason.message)
      case .success(let fields) where fields.count != columns.count:
        draft.report(nil, "there are \(fields.count) fields where \(columns.count) belong")
      case .success(let fields): draft.fill(Dictionary(uniqueKeysWithValues: zip(columns, fields)), by: rules)
      }
      accept(draft)
    }

    private mutating func accept(_ draft: Draft) {
      var draft = draft
      if let code = draft.code {
        if let earlier = lineOfCode[code] {
          draft.report(.code, "\(code) is on line \(earlier) already: a code stands once")
        } else {
          lineOfCode[code] = draft.line
        }
      }
      if draft.problems.isEmpty, let product = draft.product { contents.products.append(product) }
      let room = max(0, CatalogCSV.maximumProblems - contents.problems.count)
      contents.problems += draft.problems.prefix(room)
      contents.moreProblems += max(0, draft.problems.count - room)
    }
  }
}

/// A product on its way from the fields of a line, with all that is wrong with them.
private struct Draft {
  let line: Int
  private(set) var problems: [CatalogProblem] = []
  private(set) var code: ProductCode?
  private(set) var product: Product?

  init(line: Int) { self.line = line }

  mutating func report(_ column: CatalogCSV.Column?, _ message: String) {
    problems.append(CatalogProblem(line: line, column: column, message: message))
  }

  /// Reads every field, also after a wrong one, so that all problems of a line are told at once.
  mutating func fill(_ fields: [CatalogCSV.Column: String], by rules: FieldRules) {
    code = value(.code, of: fields, rules.code)
    let name = value(.name, of: fields, rules.name)
    let currency = value(.currency, of: fields, rules.currency)
    let price = value(.price, of: fields) { text in try currency.map { try rules.price(text, in: $0) } }
    let unit = value(.unit, of: fields, rules.unit)
    let age = value(.minimumAge, of: fields, rules.age)
    guard let code, let name, let price = price ?? nil, let unit, let age else { return }
    product = try? Product(code: code, name: name, price: price, unit: unit, minimumAge: age)
  }

  /// The value that a column has, or a problem.
  private mutating func value<Value>(
    _ column: CatalogCSV.Column, of fields: [CatalogCSV.Column: String], _ read: (String) throws -> Value
  ) -> Value? {
    do {
      return try read(fields[column] ?? "")
    } catch {
      report(column, "\(error)")
      return nil
    }
  }
}

/// What each column may hold.
private struct FieldRules {
  let codes: CodeReader
  let currency: Currency?

  func code(_ text: String) throws -> ProductCode { try codes.read(text, as: .keyed).code }

  func name(_ text: String) throws -> String {
    try Product.check(name: text)
    return text
  }

  func currency(_ text: String) throws -> Currency {
    let found = try Currency(text)
    guard currency == nil || currency == found else {
      throw CatalogCSV.Unreadable(message: "prices here are in \(currency?.code ?? ""), not in \(found)")
    }
    return found
  }

  func price(_ text: String, in currency: Currency) throws -> Money {
    let price = try Money(decimal: text, currency: currency)
    guard !price.isNegative else { throw ProductError.negativePrice(price) }
    return price
  }

  func unit(_ text: String) throws -> PricingUnit {
    guard let unit = PricingUnit(rawValue: text.lowercased()) else {
      throw CatalogCSV.Unreadable(message: "\"\(text)\" is not a unit: write each or kg")
    }
    return unit
  }

  func age(_ text: String) throws -> Int {
    guard !text.isEmpty else { return 0 }
    guard let age = Int(text), (0...Product.highestAge).contains(age) else {
      throw CatalogCSV.Unreadable(message: "\"\(text)\" is not an age: write 0 to \(Product.highestAge), or nothing")
    }
    return age
  }
}

extension CatalogCSV.Unreadable: CustomStringConvertible {
  /// One sentence for a person.
  var description: String { message }
}
