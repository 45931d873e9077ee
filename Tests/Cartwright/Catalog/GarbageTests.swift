import CartwrightCatalog
import TestSupport
import Testing

@Suite("Garbage")
struct GarbageTests {
  private static let alphabet = Array("0123456789/?=&%:.\"',;\r\n \u{0}\u{FEFF}éhtps0101".utf8) + [0xFF, 0xC3]

  private func bytes(_ random: inout SeededRandom, upTo count: Int) -> [UInt8] {
    (0..<Int.random(in: 0...count, using: &random)).map { _ in Self.alphabet.randomElement(using: &random) ?? 0 }
  }

  @Test("answers any text with a code or an error that says something")
  func survivesAnyText() throws {
    let reader = CodeReader(layouts: [try VariableMeasureLayout("20IIIIIVPPPPC")])
    var random = SeededRandom(seed: 3)
    for _ in 0..<5_000 {
      let prefix = Bool.random(using: &random) ? "https://a/01/04006381333931" : ""
      let text = prefix + String(decoding: bytes(&random, upTo: 24), as: UTF8.self)
      let format = CodeFormat.allCases.randomElement(using: &random) ?? .keyed
      do {
        let code = try reader.read(text, as: format).code
        #expect(try ProductCode(canonicalText: code.canonicalText) == code)
      } catch {
        #expect(!error.description.isEmpty)
      }
    }
  }

  @Test("answers any file with products, or with the lines that are wrong")
  func survivesAnyFile() {
    var random = SeededRandom(seed: 5)
    let start = Array((CatalogCSV.header + "\n4006381333931,Pen,1.29,EUR,each,").utf8)
    for _ in 0..<1_000 {
      var file = start + bytes(&random, upTo: 40)
      let at = Int.random(in: 0..<file.count, using: &random)
      file[at] = Self.alphabet.randomElement(using: &random) ?? 0
      guard let contents = try? CatalogCSV().contents(of: file) else { continue }
      let lines = file.count { $0 == UInt8(ascii: "\n") } + 1
      #expect(contents.problems.allSatisfy { (2...lines).contains($0.line) && !$0.message.isEmpty })
      #expect(contents.products.count <= lines - 1)
    }
  }
}
