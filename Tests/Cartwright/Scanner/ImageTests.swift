import CartwrightScanner
import Foundation
import Testing

@Suite("Image files")
struct ImageTests {
  @Test("refuses an empty file")
  func empty() {
    #expect(throws: ImageError.empty) { try Image(file: []) }
  }

  @Test("refuses what is no image")
  func text() {
    #expect(throws: ImageError.notAnImage) { try Image(file: Array("code,name,price\n".utf8)) }
    #expect(throws: ImageError.notAnImage) { try Image(file: [0x89]) }
  }

  @Test("refuses a PNG that is cut short, wherever it is", arguments: [8, 20, 33, 60, 5_000, 40_000])
  func truncatedPNG(length: Int) throws {
    let whole = try Self.png()
    #expect(Self.isDamaged(Array(whole.prefix(length)), .png))
  }

  @Test("refuses a JPEG that is cut short, wherever it is", arguments: [3, 20, 300, 5_000])
  func truncatedJPEG(length: Int) throws {
    let whole = try Self.jpeg()
    #expect(Self.isDamaged(Array(whole.prefix(length)), .jpeg))
  }

  @Test("refuses a PNG whose pixels were overwritten")
  func corruptPNG() throws {
    var bytes = try Self.png()
    for index in 2_000..<2_100 { bytes[index] ^= 0x5A }
    #expect(Self.isDamaged(bytes, .png))
  }

  @Test("survives any single byte of a file's first hundred being wrong")
  func mutations() throws {
    for whole in [try Self.png(), try Self.jpeg()] {
      for index in 0..<100 {
        var bytes = whole
        bytes[index] ^= 0xFF
        // Some bytes do not matter; for the rest an error is right. Nothing else may happen.
        if let image = try? Image(file: bytes) { #expect(image.pixels.count == image.width * image.height) }
      }
    }
  }

  @Test("refuses a PNG that claims more pixels than the limit")
  func tooManyPixels() throws {
    // The header of a PNG of 60,000 x 60,000 pixels of grey.
    let header: [UInt8] = [0x00, 0x00, 0xEA, 0x60, 0x00, 0x00, 0xEA, 0x60, 8, 0, 0, 0, 0]
    let chunk = Array("IHDR".utf8) + header
    var bytes: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + chunk
    bytes += Self.bigEndian(Self.crc32(chunk)) + [0, 0, 0, 0] + Array("IDAT".utf8) + [0x35, 0xAF, 0x06, 0x1E]
    #expect(throws: ImageError.tooManyPixels(width: 60_000, height: 60_000)) { try Image(file: bytes) }
  }

  @Test("refuses a file of more bytes than the limit")
  func tooManyBytes() {
    let bytes = [UInt8](repeating: 0x89, count: Image.fileLimit + 1)
    #expect(throws: ImageError.fileTooLarge(bytes: bytes.count)) { try Image(file: bytes) }
  }

  @Test("refuses pixels that do not fill the size")
  func wrongPixelCount() {
    #expect(throws: ImageError.wrongPixelCount(expected: 6, found: 5)) {
      try Image(width: 2, height: 3, pixels: [UInt8](repeating: 0, count: 5))
    }
    #expect(throws: ImageError.noPixels(width: 0, height: 3)) { try Image(width: 0, height: 3, pixels: []) }
    #expect(throws: ImageError.tooManyPixels(width: .max, height: 2)) { try Image(width: .max, height: 2, pixels: []) }
  }

  @Test("finds nothing in images that are too small for a symbol", arguments: [(1, 1), (1, 500), (500, 1), (3, 3)])
  func tiny(width: Int, height: Int) throws {
    let image = try Image(width: width, height: height, pixels: [UInt8](repeating: 128, count: width * height))
    #expect(BarcodeScanner().read(image).isEmpty)
  }

  @Test("reads a JPEG as it reads a PNG")
  func jpeg() throws {
    let readings = try BarcodeScanner().read(file: Self.jpeg())
    #expect(readings.filter(\.isConfirmed).map(\.code) == ["5060123450019"])
  }

  @Test("finds no product in noise")
  func noise() throws {
    var state: UInt32 = 1
    let pixels = (0..<200 * 200).map { _ -> UInt8 in
      state = state &* 1_664_525 &+ 1_013_904_223
      return UInt8(state >> 24)
    }
    let readings = BarcodeScanner().read(try Image(width: 200, height: 200, pixels: pixels))
    #expect(!readings.contains { $0.isConfirmed })
  }

  @Test("each error says in words what to do")
  func messages() {
    #expect(ImageError.empty.description.contains("PNG or JPEG"))
    let damage = ImageError.damaged(format: .png, detail: "CRC error").description
    #expect(damage.contains("PNG file is cut short or corrupt"))
  }

  private static func png() throws -> [UInt8] {
    try Folders.bytes(of: Folders.samples.appendingPathComponent("photos/01-oat-drink.png"))
  }

  private static func jpeg() throws -> [UInt8] {
    let file = try #require(Bundle.module.url(forResource: "oat-drink", withExtension: "jpg", subdirectory: "Photos"))
    return try Folders.bytes(of: file)
  }

  private static func isDamaged(_ bytes: [UInt8], _ format: ImageFormat) -> Bool {
    do {
      _ = try Image(file: bytes)
      return false
    } catch {
      guard case .damaged(format, let detail) = error else { return false }
      return !detail.isEmpty
    }
  }

  private static func bigEndian(_ value: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> UInt32($0)) }
  }

  private static func crc32(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(UInt32.max) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in sum & 1 == 1 ? (sum >> 1) ^ 0xEDB8_8320 : sum >> 1 }
    }
  }
}
