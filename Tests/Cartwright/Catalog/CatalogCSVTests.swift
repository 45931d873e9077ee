import CartwrightCatalog
import CartwrightMoney
import Testing

@Suite("Catalogue from CSV")
struct CatalogCSVTests {
  private let header = "code,name,price,currency,unit,minimum_age"

  private func bytes(_ lines: String...) -> [UInt8] { Array(([header] + lines).joined(separator: "\n").utf8) }

  private func problems(_ lines: String...) throws -> [String] {
    try CatalogCSV().contents(of: Array(([header] + lines).joined(separator: "\n").utf8)).problems.map(\.description)
  }

  @Test("reads products by the piece, by weight and for adults")
  func readsProducts() throws {
    let products = try CatalogCSV().products(
      from: bytes(
        "4006381333931,Pen,1.29,EUR,each,", "4011,Bananas,1.99,EUR,kg,0", "96385074,Gin,12.5,EUR,each,18", ""))
    #expect(products.map(\.name) == ["Pen", "Bananas", "Gin"])
    #expect(products.map(\.unit) == [.each, .kilogram, .each])
    #expect(products.map(\.price.minorUnits) == [129, 199, 1250])
    #expect(products.map(\.minimumAge) == [0, 0, 18])
    #expect(try products.contains { try $0.code == .plu(PLU("4011")) && $0.name == "Bananas" })
  }

  @Test("reads a byte order mark, CRLF, blank lines, quoted fields and columns in another order")
  func readsOtherForms() throws {
    let header = "\u{FEFF}Name , CODE,unit,currency,price,minimum_age"
    let text = header + "\r\n\r\n\"Pens, \"\"red\"\"\",4006381333931,EACH,EUR,1.29,\r\n"
    let products = try CatalogCSV().products(from: Array(text.utf8))
    #expect(products.map(\.name) == ["Pens, \"red\""])
  }

  @Test("names every wrong field of every wrong line by number")
  func namesEveryWrongField() throws {
    let found = try problems(
      "4006381333932,Pen,1.29,EUR,each,",
      "96385074,Gum,1.29,EUR,each,",
      "4011,,1.999,EUR,pound,old",
      "036000291452,Tissues,1.29,euro,each,")
    #expect(
      found == [
        "line 2, code: 4006381333932 has a wrong check digit: the last digit would have to be 1",
        "line 4, name: the name is empty",
        "line 4, price: \"1.999\" has too many decimals: EUR has 2",
        "line 4, unit: \"pound\" is not a unit: write each or kg",
        "line 4, minimum_age: \"old\" is not an age: write 0 to 99, or nothing",
        "line 5, currency: \"euro\" is not a currency of ISO 4217: write three upper-case letters, such as EUR",
      ])
  }

  @Test("imports nothing when any line is wrong, and the right lines when asked to")
  func importsAllOrNothing() throws {
    let file = bytes("4006381333931,Pen,1.29,EUR,each,", "1,Gum,1.29,EUR,each,")
    #expect(throws: CatalogCSVError.self) { try CatalogCSV().products(from: file) }
    #expect(try CatalogCSV().contents(of: file).products.map(\.name) == ["Pen"])
  }

  @Test("refuses a code twice, however it is written, and names the first line")
  func refusesDuplicates() throws {
    let found = try problems(
      "036000291452,Tissues,1.29,EUR,each,", "", "0036000291452,Tissues again,1.29,EUR,each,")
    #expect(found == ["line 4, code: 0036000291452 is on line 2 already: a code stands once"])
  }

  @Test("tells wrong quotes, wrong numbers of fields, control characters and other encodings apart")
  func tellsBrokenLinesApart() throws {
    let found = try problems(
      "4006381333931,\"Pen,1.29,EUR,each,", "4006381333931,Pen 5\" \",1.29,EUR,each,", "4006381333931,Pen",
      "4006381333931,P\u{0}n,1.29,EUR,each,", "4006381333931,Pen,1.29,EUR,each,")
    #expect(found.count == 4)
    #expect(found[0].hasPrefix("line 2: a quote is not closed"))
    #expect(found[1].hasPrefix("line 3: a quote is out of place"))
    #expect(found[2] == "line 4: there are 2 fields where 6 belong")
    #expect(found[3].hasPrefix("line 5: there are control characters"))
    let latin = bytes() + Array("\n4006381333931,K".utf8) + [0xE4] + Array("se,1.29,EUR,each,".utf8)
    #expect(try CatalogCSV().contents(of: latin).problems.map(\.line) == [2])
  }

  @Test("refuses a header that does not name the columns")
  func refusesHeader() {
    let semicolons = "code;name;price;currency;unit;minimum_age"
    for text in [semicolons, "code,name", header + ",code", header + ",colour", "\"", "{}"] {
      #expect(throws: CatalogCSVError.wrongHeader(text)) { try CatalogCSV().products(from: Array(text.utf8)) }
    }
    #expect(throws: CatalogCSVError.empty) { try CatalogCSV().products(from: []) }
    #expect(throws: CatalogCSVError.empty) { try CatalogCSV().products(from: [0xEF, 0xBB, 0xBF]) }
  }

  @Test("refuses a currency that is not the shop's, and prices below zero")
  func refusesOtherCurrency() throws {
    let file = bytes("4006381333931,Pen,1.29,USD,each,", "96385074,Gum,-1,EUR,each,")
    let found = try CatalogCSV(currency: .eur).contents(of: file).problems
    #expect(found.map(\.line) == [2, 3])
    #expect(found.map(\.column) == [.currency, .price])
  }

  @Test("refuses a file that is too large before reading it")
  func refusesLargeFile() {
    let file = [UInt8](repeating: 0x41, count: CatalogCSV.maximumBytes + 1)
    #expect(throws: CatalogCSVError.tooLarge(bytes: file.count)) { try CatalogCSV().products(from: file) }
  }

  @Test("names so many problems and counts the rest")
  func countsTheRest() throws {
    let lines = repeatElement("x,y,1,EUR,each,", count: CatalogCSV.maximumProblems + 5)
    let file = Array(([header] + lines).joined(separator: "\n").utf8)
    let contents = try CatalogCSV().contents(of: file)
    #expect(contents.problems.count == CatalogCSV.maximumProblems)
    #expect(contents.moreProblems == 5)
  }

  @Test("takes a code of variable measure with any measure in it for the code alone")
  func readsVariableMeasure() throws {
    let codes = CodeReader(layouts: [try VariableMeasureLayout("20IIIIIVPPPPC")])
    let products = try CatalogCSV(codes: codes).products(from: bytes("2012345000001,Cheese,0,EUR,each,"))
    #expect(products.map(\.code.canonicalText) == ["2012345"])
  }
}
