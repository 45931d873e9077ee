import CartwrightScanner
import Foundation
import Testing

@Suite("Photographs of real products", .enabled(if: Folders.isThere(Folders.photographs)))
struct PhotographTests {
  /// The sets, and how many of their images `zbarimg` reads right.
  static let sets = [("ean13-3", 54), ("ean13-5", 0), ("upca-2", 35), ("falsepositives-2", 0)]

  @Test("reads at least as many right as zbarimg does, and none wrong", arguments: sets)
  func photographs(set: String, readByOthers: Int) async throws {
    let photos = try Folders.photos(in: Folders.photographs.appendingPathComponent(set))
    try #require(!photos.isEmpty)
    var right = 0
    for (photo, readings) in try await Self.readings(of: photos) {
      let truth = try Self.truth(of: photo)
      let confirmed = readings.filter(\.isConfirmed).map(\.fourteenDigits)
      #expect(confirmed.allSatisfy { $0 == truth }, "\(set)/\(photo.lastPathComponent)")
      if let truth, confirmed.contains(truth) { right += 1 }
    }
    #expect(right >= readByOthers)
  }

  private static func readings(of photos: [URL]) async throws -> [(URL, [Reading])] {
    try await withThrowingTaskGroup(of: (URL, [Reading]).self) { group in
      for photo in photos {
        group.addTask { (photo, try BarcodeScanner().read(file: Folders.bytes(of: photo))) }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
  }

  /// The digits that a person reads in the photograph, as fourteen; nil where there is no barcode.
  private static func truth(of photo: URL) throws -> String? {
    let file = photo.deletingPathExtension().appendingPathExtension("txt")
    guard Folders.isThere(file) else { return nil }
    let digits = try String(contentsOf: file, encoding: .utf8).trimmingCharacters(in: .whitespacesAndNewlines)
    return String(repeating: "0", count: 14 - digits.count) + digits
  }
}
