import CartwrightScanner
import Foundation
import Testing

@testable import render_photos

@Suite("Sample photos")
struct SampleTests {
  @Test("are read as the digits that were drawn, each confirmed and nothing else", arguments: Photo.trip)
  func sample(photo: Photo) throws {
    let readings = try BarcodeScanner().read(file: Folders.bytes(of: Self.file(of: photo)))
    #expect(Set(readings.map(\.code)) == Set(photo.packages.map(\.digits)))
    #expect(readings.count == photo.packages.count)
    #expect(readings.allSatisfy { $0.isConfirmed })
    for reading in readings { #expect(reading.symbology == Self.symbology(of: reading.code)) }
  }

  @Test("are what the renderer draws")
  func freshness() throws {
    let photo = try #require(Photo.trip.first)
    let drawn = try Self.render(photo, seed: 1)
    let shipped = try Image(file: Folders.bytes(of: Self.file(of: photo)))
    // Another machine's sine may round a few pixels to the next step of grey.
    let differing = zip(drawn.pixels, shipped.pixels).count { $0 != $1 }
    #expect(drawn.width == shipped.width && drawn.height == shipped.height)
    #expect(differing < 100)
  }

  @Test("are the same from the same seed and others from another")
  func determinism() throws {
    let photo = try #require(Photo.trip.last)
    let first = try Self.render(photo, seed: 7)
    #expect(try Self.render(photo, seed: 7) == first)
    #expect(try Self.render(photo, seed: 8) != first)
  }

  @Test("are small and few enough to ship")
  func size() throws {
    let files = try Folders.photos(in: Folders.samples.appendingPathComponent("photos"))
    #expect(files.map { $0.deletingPathExtension().lastPathComponent } == Photo.trip.map(\.name))
    for file in files { #expect(try Folders.bytes(of: file).count <= 60 << 10, "\(file.lastPathComponent)") }
  }

  @Test("have their products in the catalogue, but for the one that is unknown")
  func catalogue() throws {
    let text = try String(contentsOf: Folders.samples.appendingPathComponent("catalogue.csv"), encoding: .utf8)
    let lines = text.split(separator: "\n").dropFirst()
    let known = Set(lines.compactMap { $0.split(separator: ",").first.map(String.init) })
    let unknown = Photo.trip.filter { photo in photo.packages.contains { !known.contains($0.digits) } }
    #expect(unknown.map(\.name) == ["09-imported-tea"])
  }

  @Test("a symbol printed with a wrong check digit is told as such, and does not count")
  func wrongCheckDigit() throws {
    let photo = Photo(name: "misprint", packages: [Photo.Package(digits: "5060123450012")])
    let readings = BarcodeScanner().read(try Self.render(photo, seed: 1))
    #expect(readings.map(\.code) == ["5060123450012"])
    #expect(readings.map(\.doubt) == [.wrongCheckDigit])
  }

  private static func file(of photo: Photo) -> URL {
    Folders.samples.appendingPathComponent("photos/\(photo.name).png")
  }

  private static func render(_ photo: Photo, seed: UInt64) throws -> Image {
    var renderer = try #require(PhotoRenderer(photo, seed: seed))
    return try renderer.render()
  }

  private static func symbology(of digits: String) -> Symbology? { [8: .ean8, 12: .upcA, 13: .ean13][digits.count] }
}
