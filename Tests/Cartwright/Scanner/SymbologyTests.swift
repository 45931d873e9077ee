import CartwrightScanner
import Testing

@testable import render_photos

@Suite("Symbologies")
struct SymbologyTests {
  @Test("a UPC-E is read as the twelve digits that it stands for", arguments: UPCESample.all)
  func upcE(sample: UPCESample) throws {
    let readings = BarcodeScanner().read(try Self.image(of: sample.modules))
    #expect(readings.map(\.code) == [sample.expanded])
    #expect(readings.map(\.symbology) == [.upcE])
    #expect(readings.map(\.doubt) == [nil])
  }

  @Test("an EAN-13 that begins with 0 is a UPC-A")
  func upcA() throws {
    let symbol = try #require(Symbol(digits: "0012345678905"))
    let readings = BarcodeScanner().read(try Self.image(of: symbol.modules))
    #expect(readings.map(\.code) == ["012345678905"])
    #expect(readings.map(\.symbology) == [.upcA])
    #expect(readings.map(\.fourteenDigits) == ["00012345678905"])
  }

  @Test("symbols are read from every side", arguments: [0, 90, 180, 270])
  func sides(degrees: Int) throws {
    let photo = Photo(
      name: "side", packages: [Photo.Package(digits: "96385074", degrees: Double(degrees))], shadow: 0, noise: 2)
    var renderer = try #require(PhotoRenderer(photo, seed: 3))
    let readings = BarcodeScanner().read(try renderer.render())
    #expect(readings.filter(\.isConfirmed).map(\.code) == ["96385074"])
  }

  @Test("a glance confirms what is plain to see")
  func glance() throws {
    let symbol = try #require(Symbol(digits: "5060123450019"))
    let readings = BarcodeScanner().glance(at: try Self.image(of: symbol.modules))
    #expect(readings.filter(\.isConfirmed).map(\.code) == ["5060123450019"])
  }

  @Test("a symbol that fills a small part of a large photo is found")
  func small() throws {
    let symbol = try #require(Symbol(digits: "5060123450019"))
    let print = try Self.image(of: symbol.modules)
    let (width, height) = (4_000, print.height)
    var pixels = [UInt8](repeating: 255, count: width * height)
    for row in 0..<height {
      // Two of three pixels: modules so narrow that halving the photo blurs them away.
      for column in 0..<print.width * 2 / 3 {
        pixels[row * width + 3_000 + column] = print.pixels[row * print.width + column * 3 / 2]
      }
    }
    let readings = BarcodeScanner().read(try Image(width: width, height: height, pixels: pixels))
    #expect(readings.filter(\.isConfirmed).map(\.code) == ["5060123450019"])
  }

  /// A flawless print: black modules of three pixels on white.
  private static func image(of modules: [Bool]) throws -> Image {
    let (module, quiet, height) = (3, 12, 160)
    let bars = [Bool](repeating: false, count: quiet) + modules + [Bool](repeating: false, count: quiet)
    let row = bars.flatMap { [UInt8](repeating: $0 ? 0 : 255, count: module) }
    let white = [UInt8](repeating: 255, count: row.count * 20)
    let pixels = white + (0..<height).flatMap { _ in row } + white
    return try Image(width: row.count, height: height + 40, pixels: pixels)
  }
}

/// A UPC-E with the bars that the standard gives it.
struct UPCESample: Sendable {
  let expanded: String
  let modules: [Bool]

  /// Digits of the sets A (odd) and B (even), as the check digit of each calls for.
  static let all = [
    UPCESample(expanded: "042100005264", digits: "425261", sets: "BABBAA"),
    UPCESample(expanded: "012345000065", digits: "123456", sets: "BAABBA"),
  ]

  private init(expanded: String, digits: String, sets: String) {
    let setA = [
      "0001101", "0011001", "0010011", "0111101", "0100011", "0110001", "0101111", "0111011", "0110111", "0001011",
    ]
    let body = zip(digits.compactMap(\.wholeNumberValue), sets).map { digit, set in
      set == "A" ? setA[digit] : String(setA[digit].reversed().map { $0 == "0" ? "1" : "0" })
    }
    self.expanded = expanded
    modules = ("101" + body.joined() + "010101").map { $0 == "1" }
  }
}
