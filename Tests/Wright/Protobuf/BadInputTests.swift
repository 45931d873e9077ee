import Testing
import WrightProtobuf
import WrightTestAPI

@Suite("Bytes that are wrong, or right in an unusual way") struct BadInputTests {
  @Test(
    "refuses what is not an encoding",
    arguments: [
      "08", "0a05 6162", "0aff", "ffffffffffffffffffffff", "00", "0801 0700", "0e", "0f01", "0c", "0b", "090102",
      "0d01",
      "0affffffffffffffffff01", "1a02ff",
    ])
  func malformed(text: String) {
    #expect(throws: CodecError.malformed(message: "wright.test.v1.Lists")) {
      try Wright_Test_V1_Lists(serializedBytes: hex(text))
    }
  }

  @Test("refuses a string that is not UTF-8, naming the field")
  func invalidText() {
    #expect(throws: CodecError.invalidUTF8(field: "wright.test.v1.Tree.label")) {
      try Wright_Test_V1_Tree(serializedBytes: hex("0a0161 12030a01ff"))
    }
    #expect(throws: CodecError.invalidUTF8(field: "wright.test.v1.Lists.string_field")) {
      try Wright_Test_V1_Lists(serializedBytes: hex("720161 7202c328"))
    }
  }

  @Test("reads a hundred nested messages, and refuses one more")
  func depth() throws {
    func nested(_ levels: Int) -> [UInt8] {
      (0..<levels).reduce([]) { inner, _ in
        var bytes: [UInt8] = [0x12]
        var length = inner.count
        while length > 127 {
          bytes.append(UInt8(length & 127) | 128)
          length >>= 7
        }
        return bytes + [UInt8(length)] + inner
      }
    }
    #expect(try Wright_Test_V1_Tree(serializedBytes: nested(100)).hasLeft)
    #expect(throws: CodecError.nestedTooDeeply(limit: 100)) { try Wright_Test_V1_Tree(serializedBytes: nested(101)) }
    #expect(throws: CodecError.nestedTooDeeply(limit: 100)) { try Wright_Test_V1_Tree(serializedBytes: nested(20_000)) }
    var options = DecodingOptions()
    options.depthLimit = 3
    #expect(throws: CodecError.nestedTooDeeply(limit: 3)) {
      try Wright_Test_V1_Tree(serializedBytes: nested(4), options: options)
    }
  }

  @Test("bounds nesting of groups too")
  func groupDepth() throws {
    let groups = [UInt8](repeating: 0x0B, count: 50_000) + [UInt8](repeating: 0x0C, count: 50_000)
    #expect(throws: CodecError.nestedTooDeeply(limit: 100)) { try Wright_Test_V1_Nothing(serializedBytes: groups) }
  }

  @Test("bounds the memory that a small message can take")
  func memory() {
    let bytes = (0..<1_000_000).flatMap { _ in [0x8A, 0x01, 0x00] as [UInt8] }
    var options = DecodingOptions()
    options.memoryLimit = 1 << 20
    #expect(throws: CodecError.memoryLimitExceeded(limit: 1 << 20)) {
      try Wright_Test_V1_Lists(serializedBytes: bytes, options: options)
    }
  }

  @Test("bounds the memory that messages in parts take, at all levels together")
  func memoryOfParts() throws {
    // Nothing known, of 100 kB; at each level a second part, so that the first has to be copied.
    let filling = hex("a206 a08d06") + [UInt8](repeating: 0, count: 100_000)
    let bytes = (0..<90).reduce(filling) { inner, _ in
      let count = inner.count
      return [0x12, UInt8(count & 127 | 128), UInt8(count >> 7 & 127 | 128), UInt8(count >> 14)] + inner + [0x12, 0]
    }
    #expect(try Wright_Test_V1_Tree(serializedBytes: bytes).hasLeft)
    var options = DecodingOptions()
    options.memoryLimit = 1 << 20
    #expect(throws: CodecError.memoryLimitExceeded(limit: 1 << 20)) {
      try Wright_Test_V1_Tree(serializedBytes: bytes, options: options)
    }
  }

  @Test("takes a limit below zero for zero")
  func negativeDepth() throws {
    var options = DecodingOptions()
    options.depthLimit = -1
    #expect(try Wright_Test_V1_Tree(serializedBytes: hex("0a0161"), options: options).label == "a")
    #expect(throws: CodecError.nestedTooDeeply(limit: -1)) {
      try Wright_Test_V1_Tree(serializedBytes: hex("1200"), options: options)
    }
  }

  @Test(
    "keeps fields that the schema does not have",
    arguments: ["a00601", "a10601020304 05060708", "a20602 6162", "a5060102 0304", "a30608 01 a406", "9ae20903010203"])
  func unknown(text: String) throws {
    let message = try Wright_Test_V1_Choice(serializedBytes: hex("0a016e") + hex(text))
    #expect(message.name == "n" && message.unknownFields.bytes == hex(text))
    #expect(try message.serializedBytes() == hex("0a016e") + hex(text))
  }

  @Test("keeps a known number with another wire type as an unknown field")
  func otherWireType() throws {
    let message = try Wright_Test_V1_Choice(serializedBytes: hex("0801 0a016e 1201ff"))
    #expect(message.name == "n" && message.choice == nil)
    #expect(message.unknownFields.bytes == hex("0801 1201ff"))
  }

  @Test("joins a message that comes twice")
  func merging() throws {
    let message = try Wright_Test_V1_Optionals(
      serializedBytes: hex("8a0104 18053801 8a0105 3803720162 8a0100"))
    #expect(
      message.scalars
        == .with {
          $0.int32Field = 5; $0.sint32Field = -2; $0.stringField = "b"
        })
    let tree = try Wright_Test_V1_Tree(serializedBytes: hex("1205 2203 0a0161 1205 2203 0a0162 1205 1203 0a0163"))
    #expect(tree.left.others.map(\.label) == ["a", "b"] && tree.left.left.label == "c")
  }

  @Test(
    "joins a message that comes often in time that grows with its length, not with the square of it",
    arguments: [false, true])
  func mergingIsLinear(isDynamic: Bool) throws {
    // Each adds to a list, a label of 120 bytes.
    let one = hex("127c 227a 0a78") + [UInt8](repeating: 0x61, count: 120)
    let isLinear = try isLinear(32_000, parts: 64) { count in
      let bytes = [[UInt8]](repeating: one, count: count).flatMap(\.self)
      return { () throws in
        if isDynamic {
          _ = try DynamicMessage(Wright_Test_V1_Tree.layout, serializedBytes: bytes)
        } else {
          #expect(try Wright_Test_V1_Tree(serializedBytes: bytes).left.others.count == count)
        }
      }
    }
    #expect(isLinear)
  }

  @Test("joins messages in a oneof only if nothing else was set between them")
  func mergingInOneof() throws {
    let joined = try Wright_Test_V1_Choice(serializedBytes: hex("2a02 1805 2a02 3801"))
    #expect(
      joined.choice
        == .scalars(
          .with {
            $0.int32Field = 5; $0.sint32Field = -1
          }))
    let replaced = try Wright_Test_V1_Choice(serializedBytes: hex("2a02 1805 1001 2a02 3801"))
    #expect(replaced.choice == .scalars(.with { $0.sint32Field = -1 }))
    let other = try Wright_Test_V1_Choice(serializedBytes: hex("2a02 1805 2a02 3801 1a0161"))
    #expect(other.choice == .text("a"))
  }

  @Test("refuses a message in a oneof that is malformed, though another member takes its place")
  func malformedInOneof() {
    for text in ["2a02 0a72", "2a02 0a72 1001", "2a02 0a72 1a0161"] {
      #expect(throws: CodecError.self) { try Wright_Test_V1_Choice(serializedBytes: hex(text)) }
      #expect(throws: CodecError.self) {
        try DynamicMessage(Wright_Test_V1_Choice.layout, serializedBytes: hex(text))
      }
    }
  }

  @Test("decodes on many threads at once")
  func threads() async throws {
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for index in 0..<64 {
        group.addTask {
          let message = Wright_Test_V1_Tree.with { $0.others = (0..<index).map { n in .with { $0.label = "\(n)" } } }
          return try Wright_Test_V1_Tree(serializedBytes: message.serializedBytes()) == message
        }
      }
      for try await isEqual in group { #expect(isEqual) }
    }
  }
}
