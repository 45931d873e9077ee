import Testing
import WrightProtobuf
import WrightTestAPI

@Suite("proto2") struct LegacyTests {
  @Test("gives an absent field its default, and keeps a zero that was set")
  func defaults() throws {
    let empty = try OldDefaults(serializedBytes: [])
    #expect(empty.number == -7 && empty.text == "a \"quoted\" word" && empty.blob == [1, 98, 255])
    #expect(empty.infinite == .infinity && empty.grade == .two && empty.flag && empty.large == .max)
    #expect(empty.fraction == 1.5 && !empty.hasNumber)
    let zero = try OldDefaults(serializedBytes: hex("0800 1200"))
    #expect(zero.number == 0 && zero.hasNumber && zero.text.isEmpty)
    #expect(try zero.serializedBytes() == hex("0800 1200"))
  }

  @Test("tells fields apart whose names differ in case alone, and keeps the sign of a default")
  func alike() throws {
    let message = try Alike(serializedBytes: hex("0a0161 120162 1a0163 320164"))
    #expect(message.url == "a" && message.url_2 == "b" && message.url_3 == "c" && message.orderID == "d")
    #expect(try message.serializedBytes() == hex("0a0161 120162 1a0163 320164"))
    #expect(message.zero.sign == .minus && message.method == .none)
  }

  @Test("refuses a message without its required fields, naming the first, unless told otherwise")
  func required() throws {
    #expect(try OldRequired(serializedBytes: hex("0a00 1000")).hasNumber)
    #expect(throws: CodecError.missingRequiredField("wright.test.v1.Required.number")) {
      try OldRequired(serializedBytes: hex("0a00"))
    }
    #expect(throws: CodecError.missingRequiredField("wright.test.v1.Required.name")) {
      try OldRequired(serializedBytes: hex("0a00 1000 1a021001"))
    }
    #expect(throws: CodecError.missingRequiredField("wright.test.v1.Required.name")) {
      try OldRequired().serializedBytes()
    }
    var options = DecodingOptions()
    options.allowsMissingRequired = true
    #expect(try OldRequired(serializedBytes: hex("0a0161"), options: options).name == "a")
  }

  @Test("reads and writes groups, alone, repeated, nested and in a oneof")
  func groups() throws {
    let bytes = hex("0b0a0173 12041801 18020c 130801 14 130802 14 2202 0304 3308 08 34 a20603 657874")
    let message = try OldGroups(serializedBytes: bytes)
    #expect(message.single.text == "s" && message.single.more.loose == [1, 2])
    #expect(message.many.map(\.number) == [1, 2] && message.tight == [3, 4])
    #expect(message.choice == .chosen(.with { $0.number = 8 }))
    #expect(message.unknownFields.bytes == hex("a20603 657874"))
    #expect(try OldGroups(serializedBytes: message.serializedBytes()) == message)
  }

  @Test("knows a required group, and what is required within it, by stubs, dynamic messages and JSON")
  func requiredGroup() throws {
    let bytes = hex("0b 0805 0c")
    let message = try OldStrict(serializedBytes: bytes)
    #expect(message.needed.number == 5)
    #expect(try message.serializedBytes() == bytes)
    let dynamic = try DynamicMessage(OldStrict.layout, serializedBytes: bytes)
    #expect(try dynamic.serializedBytes() == bytes)
    #expect(try OldStrict(dynamic) == message)
    #expect(try OldStrict(jsonString: #"{"needed":{"number":5}}"#) == message)
    var without = DynamicMessage(OldStrict.layout)
    #expect(throws: CodecError.missingRequiredField("wright.test.v1.Strict.needed")) { try without.serializedBytes() }
    try without.set("needed", to: .message(DynamicMessage(OldStrict.Needed.layout)))
    #expect(throws: CodecError.missingRequiredField("wright.test.v1.Strict.Needed.number")) {
      try without.serializedBytes()
    }
  }

  @Test("writes groups that repeat often in time that grows with their number, not with the square of it")
  func manyGroups() throws {
    let field = DynamicValue.message(try DynamicMessage(OldGroups.Many.with { $0.number = 7 }))
    let isLinear = try isLinear(8000, parts: 32) { count in
      var message = DynamicMessage(OldGroups.layout)
      try message.set("many", to: .list(Array(repeating: field, count: count)))
      return { [message] () throws in #expect(try message.serializedBytes().count == 4 * count) }
    }
    #expect(isLinear)
  }

  @Test("keeps a pair whose value its closed enumeration does not have, whatever else is in it")
  func closedEnumsInMaps() throws {
    for pair in [hex("0a0161 1063"), hex("0a0161 1b1c 1063")] {
      let bytes = hex("0b 0805 0c 12") + [UInt8(pair.count)] + pair
      let message = try OldStrict(serializedBytes: bytes)
      #expect(message.tastes.isEmpty)
      #expect(message.unknownFields.bytes == [0x12, UInt8(pair.count)] + pair)
    }
    #expect(throws: CodecError.malformed(message: "wright.test.v1.Strict")) {
      try OldStrict(serializedBytes: hex("0b 0805 0c 1204 0a0161 0c"))
    }
  }

  @Test("keeps a number that a closed enumeration does not have as an unknown field")
  func closedEnums() throws {
    let message = try OldGroups(serializedBytes: hex("2801 2863 2802 3863"))
    #expect(message.grades == [.one, .two] && message.choice == nil)
    #expect(message.unknownFields.bytes == hex("2863 3863"))
    #expect(try message.serializedBytes() == hex("2801 2802 2863 3863"))
    #expect(throws: CodecError.malformed(message: "wright.test.v1.Groups")) {
      try OldGroups(serializedBytes: hex("2a02 6380"))
    }
    let packed = try OldGroups(serializedBytes: hex("2a03 016302"))
    #expect(packed.grades == [.one, .two] && packed.unknownFields.bytes == hex("2863"))
  }
}
