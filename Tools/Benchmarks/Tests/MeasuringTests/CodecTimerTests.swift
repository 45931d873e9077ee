import Foundation
import Measuring
import Testing

@Suite struct CodecTimerTests {
  private let timer = CodecTimer(duration: .milliseconds(5))

  @Test("times decoding and encoding, each by itself")
  func times() throws {
    let timing = try timer.time("Slow", [1, 2, 3]) { bytes in
      for _ in 0..<200 { blackHole(bytes.reversed()) }
      return bytes
    } encode: {
      $0
    }
    #expect(timing.message == "Slow" && timing.bytes == 3)
    #expect(timing.encodeNanoseconds > 0)
    #expect(timing.decodeNanoseconds > 5 * timing.encodeNanoseconds)
  }

  @Test("refuses a message that does not encode to its own bytes")
  func otherMessage() {
    #expect(throws: CodecTimer.Failure.otherMessage(name: "Cart")) {
      try timer.time("Cart", [1, 2], decode: { $0 }, encode: { _ in [1] })
    }
  }

  @Test("times the messages of a folder that it knows, and says when there are none")
  func folder() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "codec-timer-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let known: [String: CodecTimer.Work] = ["Cart": { try $2.time($0, $1, decode: { $0 }, encode: { $0 }) }]
    #expect(throws: CodecTimer.Failure.noMessages(folder: folder.path)) {
      try CodecTimer.json(folder: folder.path, seconds: 0.01, known: known)
    }
    try Data([7]).write(to: folder.appending(path: "Cart.binpb"))
    try Data([7]).write(to: folder.appending(path: "Other.binpb"))
    let json = try CodecTimer.json(folder: folder.path, seconds: 0.01, known: known)
    #expect(try JSONDecoder().decode([CodecTiming].self, from: Data(json.utf8)).map(\.message) == ["Cart"])
  }

  /// Work that the optimiser must do.
  @inline(never)
  private func blackHole(_ bytes: [UInt8]) {}
}
