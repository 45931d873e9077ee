import Testing

@testable import WrightRPC

@Suite("Metadata")
struct MetadataTests {
  private func sent(_ metadata: Metadata) -> [String] {
    var fields: [String] = []
    metadata.forEachField { fields.append("\($0)=\($1)") }
    return fields
  }

  @Test("keys are lower case, values keep their order and number")
  func keys() {
    var metadata: Metadata = ["Trace": "a", "trace": "b", "other": "c"]
    metadata.addBinary([1, 2], forKey: "Key-Bin")
    #expect(metadata[stringValues: "TRACE"] == ["a", "b"])
    #expect(metadata[binaryValues: "key-bin"] == [[1, 2]])
    #expect(sent(metadata) == ["trace=a", "trace=b", "other=c", "key-bin=AQI"])
    metadata.replaceOrAddString("z", forKey: "tracE")
    #expect(metadata.firstString(forKey: "trace") == "z")
    #expect(metadata.count == 3)
  }

  @Test("what belongs to the protocol and what cannot be sent is not sent")
  func reserved() {
    let metadata: Metadata = [
      "grpc-status": "0", ":path": "/x", "te": "x", "content-type": "text/html", "user-agent": "me", "host": "h",
      "connection": "close", "content-length": "1", "keep-alive": "1", "proxy-connection": "x",
      "transfer-encoding": "chunked",
      "upgrade": "h2c", "": "x", "a b": "x", "naïve": "x", "line": "a\nb", "umlaut": "ä", "fine_1.x-y": " ~",
    ]
    #expect(sent(metadata) == ["fine_1.x-y= ~"])
  }

  @Test("text under a key for bytes is sent as the bytes of the text")
  func textAsBinary() {
    #expect(sent(["note-bin": "é,"]) == ["note-bin=w6ks"])
  }

  @Test("received bytes are parted at commas, padded or not; received text is not, and loses the spaces around it")
  func received() throws {
    var metadata = Metadata()
    try metadata.addReceived(key: "x-bin", value: "AQI=,AwQ,,BQ==")
    try metadata.addReceived(key: "x-bin", value: "Bg")
    try metadata.addReceived(key: "text", value: "  a, b  ")
    try metadata.addReceived(key: "blank", value: "   ")
    #expect(metadata[binaryValues: "x-bin"] == [[1, 2], [3, 4], [], [5], [6]])
    #expect(metadata[stringValues: "text"] == ["a, b"])
    #expect(metadata[stringValues: "blank"] == [""])
  }

  @Test("spaces around the commas of bytes do no harm")
  func spacedBytes() throws {
    var metadata = Metadata()
    try metadata.addReceived(key: "x-bin", value: "AQI=, AwQ , BQ==")
    #expect(metadata[binaryValues: "x-bin"] == [[1, 2], [3, 4], [5]])
  }

  @Test("a field of hundreds of values is refused: each costs far more than its comma")
  func commas() throws {
    var metadata = Metadata()
    try metadata.addReceived(key: "x-bin", value: String(repeating: ",", count: 255))
    #expect(metadata.count == 256)
    let error = #expect(throws: RPCError.self) {
      try metadata.addReceived(key: "x-bin", value: String(repeating: ",", count: 256))
    }
    #expect(error?.code == .resourceExhausted)
  }

  @Test("refuses bytes that are no base64")
  func badBase64() {
    var metadata = Metadata()
    #expect(throws: RPCError.self) { try metadata.addReceived(key: "x-bin", value: "AQI=,?") }
  }

  @Test("all bytes survive the way through a header field")
  func binary() throws {
    var metadata = Metadata()
    metadata.addBinary(Array(0...255), forKey: "all-bin")
    var back = Metadata()
    var failure: RPCError?
    metadata.forEachField { name, value in
      do throws(RPCError) { try back.addReceived(key: name, value: value) } catch { failure = error }
    }
    #expect(failure == nil)
    #expect(back == metadata)
  }
}
