import Testing
import WrightRPC

@testable import WrightCommand

@Suite("What a command line says")
struct TextTests {
  private func split(_ text: String, step: Int) -> [String] {
    var splitter = JSONSplitter()
    var values: [[UInt8]] = []
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      values += splitter.append(rest.prefix(step))
      rest = rest.dropFirst(step)
    }
    values += splitter.finish().map { [$0] } ?? []
    return values.map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(
    "JSON values are parted where they end, however they come",
    arguments: [
      ("", []), ("  \n ", []), ("{}", ["{}"]), ("{}{}", ["{}", "{}"]),
      ("{\"a\":{\"b\":[1,{}]}}\n{}", ["{\"a\":{\"b\":[1,{}]}}", "{}"]),
      ("{\"a\":\"}{\\\"\"}[1]", ["{\"a\":\"}{\\\"\"}", "[1]"]), ("1 2\n\"x y\" true", ["1", "2", "\"x y\"", "true"]),
      ("\"a\"\"b\"", ["\"a\"", "\"b\""]), ("{\n \"a\" : 1\n}", ["{\n \"a\" : 1\n}"]), ("{\"a\":", ["{\"a\":"]),
      ("}{}", ["}", "{}"]),
      ("7{}", ["7", "{}"]), ("\"\\\\\"{}", ["\"\\\\\"", "{}"]),
    ] as [(String, [String])])
  func splitter(_ text: String, _ values: [String]) {
    for step in 1...8 { #expect(split(text, step: step) == values) }
  }

  @Test(
    "times are read with their unit",
    arguments: [
      ("2s", Duration.seconds(2)), ("150ms", .milliseconds(150)), ("1.5m", .seconds(90)), ("1h", .seconds(3600)),
      ("250us", .microseconds(250)),
    ])
  func timeout(_ text: String, _ duration: Duration) throws {
    #expect(try CallOptionsText.timeout(text) == duration)
  }

  @Test("what is no time is refused", arguments: ["", "2", "s", "-1s", "0s", "2 d", "1e300h", "nans", "infs"])
  func badTimeout(_ text: String) {
    #expect(throws: CommandError.self) { try CallOptionsText.timeout(text) }
  }

  @Test("headers become metadata, in base64 where the key says bytes")
  func headers() throws {
    var metadata = Metadata()
    for text in ["Trace: 7", "empty:", "time: 12:30", "key-bin: AQID,BA"] {
      try CallOptionsText.addHeader(text, to: &metadata)
    }
    #expect(metadata == ["trace": "7", "empty": "", "time": "12:30", "key-bin": [1, 2, 3], "key-bin": [4]])
  }

  @Test(
    "what cannot be a header is refused",
    arguments: ["", "x", ": y", "grpc-status: 0", "a b: c", "x: é", "k-bin: ?", ":path: /"])
  func badHeader(_ text: String) {
    var metadata = Metadata()
    #expect(throws: CommandError.self) { try CallOptionsText.addHeader(text, to: &metadata) }
    #expect(metadata.isEmpty)
  }

  @Test("a folder in place of a file of messages is a mistake that is told")
  func folder() async throws {
    var messages = try InputMessages(arguments: ["@/tmp"]).makeAsyncIterator()
    let error = await #expect(throws: CommandError.self) { _ = try await messages.next() }
    #expect(error.map { "\($0)".contains("cannot read") } == true)
  }
}
