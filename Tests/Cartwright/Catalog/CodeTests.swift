import CartwrightCatalog
import Testing

@Suite("Product codes")
struct CodeTests {
  @Test(
    "keeps numbers of every length as 14 digits",
    arguments: [
      ("4006381333931", "04006381333931"), ("036000291452", "00036000291452"), ("96385074", "00000096385074"),
      ("10012345678902", "10012345678902"), ("9780201379624", "09780201379624"),
    ])
  func keepsFourteenDigits(text: String, expected: String) throws {
    #expect(try GTIN(text).fourteenDigits == expected)
  }

  @Test("refuses every wrong check digit and says the right one")
  func refusesWrongCheckDigit() {
    for digit in 0...9 where digit != 1 {
      let text = "400638133393\(digit)"
      #expect(throws: CodeError.wrongCheckDigit(text, expected: 1)) { try GTIN(text) }
    }
  }

  @Test("notices every single misread digit")
  func noticesSingleMisreading() throws {
    let right = Array("4006381333931")
    for at in right.indices {
      for digit in "0123456789" where digit != right[at] {
        var wrong = right
        wrong[at] = digit
        #expect(throws: CodeError.self) { try GTIN(String(wrong)) }
      }
    }
  }

  @Test("refuses other lengths and other characters")
  func refusesOtherForms() {
    for text in ["1", "1234567", "36000291452", "123456789012345"] {
      #expect(throws: CodeError.wrongLength(text)) { try GTIN(text) }
    }
    for text in ["", "400638133393X", "٤٠٠٦٣٨١٣٣٣٩٣١", " 4006381333931", "-006381333931"] {
      #expect(throws: CodeError.notACode(text)) { try GTIN(text) }
    }
  }

  @Test(
    "expands UPC-E by its last digit",
    arguments: [
      ("01234505", "00012000003455"), ("01234514", "00012100003454"), ("01234531", "00012300000451"),
      ("01234543", "00012340000053"), ("04252614", "00042100005264"), ("01234565", "00012345000065"),
    ])
  func expandsUPCE(text: String, expected: String) throws {
    #expect(try GTIN(upcE: text).fourteenDigits == expected)
  }

  @Test("tells a UPC-E symbol from a GTIN-8 by its format alone")
  func tellsUPCEFromEAN8() throws {
    let reader = CodeReader()
    #expect(try reader.read("04252614", as: .upcE).code.canonicalText == "00042100005264")
    #expect(throws: CodeError.self) { try reader.read("04252614", as: .ean8) }
    #expect(throws: CodeError.notACode("24252614")) { try GTIN(upcE: "24252614") }
  }

  @Test("reads produce codes within their range", arguments: ["3000", "4011", "4999", "94011"])
  func readsPLU(text: String) throws {
    #expect(try PLU(text).digits == text)
    #expect(try CodeReader().read(text, as: .keyed).code == .plu(PLU(text)))
  }

  @Test("refuses produce codes out of range, and any that a camera read")
  func refusesPLU() {
    for text in ["2999", "5000", "84011", "95000", "04011"] {
      #expect(throws: CodeError.notALookUpCode(text)) { try PLU(text) }
    }
    #expect(throws: CodeError.wrongLength("4011")) { try CodeReader().read("4011", as: .ean13) }
  }

  @Test("reads back the canonical text of every kind of code")
  func readsBackCanonicalText() throws {
    let codes: [ProductCode] = [
      .gtin(try GTIN("96385074")), .plu(try PLU("4011")), .plu(try PLU("94011")),
      .variableMeasure(try VariableMeasureCode("2012345")),
    ]
    for code in codes { #expect(try ProductCode(canonicalText: code.canonicalText) == code) }
    #expect(Set(codes.map(\.canonicalText)).count == codes.count)
  }
}

@Suite("Codes of variable measure")
struct VariableMeasureTests {
  private func withCheckDigit(_ twelve: String) -> String {
    let sum = twelve.reversed().enumerated().reduce(0) { $0 + ($1.1.wholeNumberValue ?? 0) * ($1.0 % 2 == 0 ? 3 : 1) }
    return "\(twelve)\((10 - sum % 10) % 10)"
  }

  @Test("reads the price that the label carries, guarded by its verifier")
  func readsPrice() throws {
    let reader = CodeReader(layouts: [try VariableMeasureLayout("20IIIIIVPPPPC")])
    // The verifier of 2875 is 9.
    let code = try reader.read(withCheckDigit("201234592875"), as: .ean13)
    #expect(code.code == .variableMeasure(try VariableMeasureCode("2012345")))
    #expect(code.label == .price(minorUnits: 2_875))
  }

  @Test("refuses a price whose verifier is wrong although the check digit is right")
  func refusesWrongVerifier() throws {
    let reader = CodeReader(layouts: [try VariableMeasureLayout("20IIIIIVPPPPC")])
    let text = withCheckDigit("201234512875")
    #expect(throws: CodeError.wrongVerifier(text, expected: 9)) { try reader.read(text, as: .ean13) }
  }

  @Test("guards five digits with the five-digit rule")
  func guardsFiveDigits() throws {
    let reader = CodeReader(layouts: [try VariableMeasureLayout("2IIIIIVPPPPPC")])
    // The verifier of 14685 is 6.
    let right = try reader.read(withCheckDigit("212345614685"), as: .ean13)
    #expect(right.label == .price(minorUnits: 14_685))
    let wrong = withCheckDigit("212345714685")
    #expect(throws: CodeError.wrongVerifier(wrong, expected: 6)) { try reader.read(wrong, as: .ean13) }
  }

  @Test("reads weights, with a step, and prefers the longer prefix")
  func readsWeight() throws {
    let layouts = [try VariableMeasureLayout("2IIIIIIPPPPPC"), try VariableMeasureLayout("28IIIIIWWWWWC", step: 10)]
    let reader = CodeReader(layouts: layouts)
    #expect(try reader.read(withCheckDigit("281234500125"), as: .ean13).label == .grams(1_250))
    #expect(try reader.read(withCheckDigit("271234500125"), as: .ean13).label == .price(minorUnits: 125))
  }

  @Test("reads a layout of twelve digits from UPC-A")
  func readsUPCA() throws {
    let reader = CodeReader(layouts: [try VariableMeasureLayout("2IIIIIVPPPPC")])
    let code = try reader.read(String(withCheckDigit("021234592875").dropFirst()), as: .upcA)
    #expect(code.code.canonicalText == "212345")
    #expect(code.label == .price(minorUnits: 2_875))
  }

  @Test("reads as a plain number what belongs to no layout")
  func readsWithoutLayout() throws {
    let text = withCheckDigit("291234512875")
    let reader = CodeReader(layouts: [try VariableMeasureLayout("20IIIIIVPPPPC")])
    #expect(try reader.read(text, as: .ean13).code == .gtin(GTIN(text)))
  }

  @Test(
    "refuses a layout that makes no code",
    arguments: [
      "", "20IIIIIVPPPP", "30IIIIIVPPPPC", "20IIIIIIIIIIC", "20IIIIIVPPWWC", "20IIIIIVVPPPC", "20IIIIIVPPPXC",
      "2IIIIVPPPPPPC", "20I1IIIVPPPPC", "00IIIIIVPPPPC",
    ])
  func refusesLayout(pattern: String) {
    #expect(throws: LayoutError.self) { try VariableMeasureLayout(pattern) }
  }
}

@Suite("GS1 Digital Links")
struct DigitalLinkTests {
  @Test("reads the product, lot, serial number and expiry")
  func reads() throws {
    let link = try DigitalLink("https://id.example.org/shop/01/04006381333931/10/AB%2F1/21/7?17=271130&x=1#top")
    #expect(link.gtin == (try GTIN("4006381333931")))
    #expect(link.lot == "AB/1")
    #expect(link.serial == "7")
    #expect(link.expiry.map { [$0.year, $0.month, $0.day] } == [2027, 11, 30])
  }

  @Test("takes day 0 for the last of the month", arguments: [("270200", 28), ("280200", 29), ("270400", 30)])
  func readsDayZero(text: String, day: Int) throws {
    #expect(try DigitalLink("http://a/01/04006381333931?17=\(text)").expiry?.day == day)
  }

  @Test(
    "refuses addresses that are no link to a product",
    arguments: [
      "https://example.org/", "ftp://a/01/04006381333931", "01/04006381333931", "https://a/01",
      "https:///01/04006381333931",
      "https://a/01/04006381333931/10", "https://a/01/04006381333931/99/x", "https://a/01/04006381333931/10/%GG",
      "https://a/01/04006381333931?17=271301", "https://a/01/04006381333931/10/123456789012345678901",
      "https://a/01/04006381333931/10/a/10/b", "https://a/01/04006381333931/10/%",
    ])
  func refuses(text: String) {
    #expect(throws: CodeError.notACode(text)) { try DigitalLink(text) }
  }

  @Test("verifies the check digit in a link")
  func verifies() {
    #expect(throws: CodeError.wrongCheckDigit("04006381333932", expected: 1)) {
      try CodeReader().read("https://a/01/04006381333932", as: .qr)
    }
  }

  @Test("refuses text without end")
  func refusesLongText() {
    let text = "https://a/01/04006381333931?x=" + String(repeating: "y", count: CodeReader.maximumLength)
    #expect(throws: CodeError.self) { try CodeReader().read(text, as: .qr) }
  }
}
