import Testing
import WrightGoogle
import WrightProtobuf
import WrightTestAPI

@Suite("Dynamic messages") struct DynamicMessageTests {
  let pool: DescriptorPool

  init() throws {
    let files = File_wright_test_v1_everything.file.closure + File_wright_test_v1_legacy.file.closure
    pool = try DescriptorPool(files: files)
  }

  private func layout(_ name: String) throws -> MessageLayout {
    try #require(pool.message(named: "wright.test.v1." + name))
  }

  @Test("sets and gets fields by name, name in JSON, and number")
  func access() throws {
    var message = DynamicMessage(try layout("Scalars"))
    #expect(message["int32_field"] == .int32(0))
    #expect(!message.has("int32_field"))
    try message.set("int32_field", to: .int32(7))
    #expect(message["int32Field"] == .int32(7))
    #expect(message[number: 3] == .int32(7))
    #expect(message.has("int32_field"))
    try message.set(number: 3, to: .int32(0))
    #expect(!message.has("int32_field"))
    #expect(message["nothing"] == nil)
    #expect(message == DynamicMessage(try layout("Scalars")))
  }

  @Test("tells a zero from absence where the schema does")
  func presence() throws {
    var message = DynamicMessage(try layout("Optionals"))
    #expect(message["scalars"] == nil)
    try message.set("int32_field", to: .int32(0))
    #expect(message.has("int32_field"))
    #expect(try message.serializedBytes() == [0x18, 0])
    try message.set("int32_field", to: nil)
    #expect(try message.serializedBytes() == [])
  }

  @Test("gives the schema's defaults for what is absent")
  func defaults() throws {
    let message = DynamicMessage(try layout("Defaults"))
    #expect(message["number"] == .int32(-7))
    #expect(message["text"] == .string("a \"quoted\" word"))
    #expect(message["blob"] == .bytes([1, UInt8(ascii: "b"), 255]))
    #expect(message["infinite"] == .double(.infinity))
    #expect(message["grade"] == .enumeration(2))
    #expect(message["flag"] == .bool(true))
    #expect(message["large"] == .uint64(.max))
    #expect(message["fraction"] == .float(1.5))
  }

  @Test("refuses fields that do not exist and values of another type")
  func refusals() throws {
    var message = DynamicMessage(try layout("Maps"))
    #expect(throws: DynamicFieldError.unknownField("x", message: "wright.test.v1.Maps")) {
      try message.set("x", to: .int32(1))
    }
    let unfit: [DynamicValue] = [
      .string("a"), .list([]), .map([.int32(1): .string("a")]), .map([.string("a"): .int32(1)]),
    ]
    for value in unfit { #expect(throws: DynamicFieldError.self) { try message.set("texts", to: value) } }
    let other = DynamicValue.message(DynamicMessage(try layout("Maps")))
    #expect(throws: DynamicFieldError.self) { try message.set("messages", to: .map([.string("a"): other])) }
    var lists = DynamicMessage(try layout("Lists"))
    #expect(throws: DynamicFieldError.self) { try lists.set("int32_field", to: .list([.int32(1), .int64(1)])) }
  }

  @Test("keeps one member of a oneof")
  func oneofs() throws {
    var message = DynamicMessage(try layout("Choice"))
    try message.set("number", to: .int32(0))
    try message.set("text", to: .string(""))
    #expect(!message.has("number"))
    #expect(try message.serializedBytes() == [0x1A, 0])
  }

  @Test("reads and writes the same bytes as stubs do")
  func codec() throws {
    let choice = Wright_Test_V1_Choice.with {
      $0.name = "grüß \0"
      $0.choiceWithin = .with { $0.optionals = .with { $0.scalars = .with { $0.sint64Field = .min } } }
    }
    let lists = Wright_Test_V1_Lists.with {
      $0.doubleField = [1, -0.0]
      $0.boolField = [true, false]
      $0.stringField = ["", "a"]
      $0.bytesField = [[], [0]]
      $0.colour = [.red, .UNRECOGNIZED(77)]
      $0.scalars = [.init(), .with { $0.fixed32Field = 3 }]
      $0.unpacked = [1, 2]
    }
    try check(choice)
    try check(lists)
    try check(Wright_Test_V1_Scalars.with { $0.doubleField = -0.0 })
    try check(Wright_Test_V1_Tree.with { $0.forest.tree.named = ["a": .init()] })
  }

  private func check<M: Message>(_ message: M) throws {
    let bytes = try message.serializedBytes()
    let layout = try #require(pool.message(named: M.layout.name))
    let dynamic = try DynamicMessage(layout, serializedBytes: bytes)
    #expect(try dynamic.serializedBytes() == bytes)
    #expect(try DynamicMessage(message) == dynamic)
    #expect(try M(DynamicMessage(message)) == message)
    #expect(try dynamic.jsonString() == message.jsonString())
    #expect(try DynamicMessage(layout, jsonString: message.jsonString()) == dynamic)
    #expect(try M(jsonString: message.jsonString()) == message)
  }

  @Test("reads and writes maps")
  func maps() throws {
    let maps = Wright_Test_V1_Maps.with {
      $0.texts = ["a": "", "": "b"]
      $0.blobs = [false: [1]]
      $0.messages = ["m": .with { $0.int64Field = 5 }]
      $0.doubles = [-5: .infinity]
    }
    let dynamic = try DynamicMessage(layout("Maps"), serializedBytes: maps.serializedBytes())
    #expect(dynamic["texts"] == .map([.string("a"): .string(""), .string(""): .string("b")]))
    #expect(try Wright_Test_V1_Maps(serializedBytes: dynamic.serializedBytes()) == maps)
    #expect(try Wright_Test_V1_Maps(jsonString: dynamic.jsonString()) == maps)
  }

  @Test("reads and writes groups, in bytes and in JSON")
  func groups() throws {
    let groups = OldGroups.with {
      $0.single.text = "a"
      $0.single.more.many = [.with { $0.number = 1 }, .with { $0.number = 2 }]
      $0.choice = .chosen(.with { $0.number = 5 })
      $0.tight = [1, 2]
      $0.loose = [3, 4]
      $0.grades = [.two]
    }
    let dynamic = try DynamicMessage(layout("Groups"), serializedBytes: groups.serializedBytes())
    #expect(try OldGroups(serializedBytes: dynamic.serializedBytes()) == groups)
    #expect(try dynamic.jsonString() == groups.jsonString())
    #expect(try OldGroups(jsonString: groups.jsonString()) == groups)
    #expect(try DynamicMessage(layout("Groups"), jsonString: groups.jsonString()) == dynamic)
  }

  @Test("knows extensions by their full names in brackets")
  func extensions() throws {
    let message = try DynamicMessage(layout("Groups"), jsonString: #"{"[wright.test.v1.extra]":"a"}"#)
    #expect(message["[wright.test.v1.extra]"] == .string("a"))
    #expect(try message.serializedBytes() == [0xA2, 0x06, 1, 0x61])
    #expect(try message.jsonString() == #"{"[wright.test.v1.extra]":"a"}"#)
  }

  @Test("keeps unknown fields")
  func unknownFields() throws {
    let bytes: [UInt8] = [0x0A, 1, 0x61, 0xC0, 0x3E, 5]
    let dynamic = try DynamicMessage(layout("Nothing"), serializedBytes: bytes)
    #expect(!dynamic.unknownFields.isEmpty)
    #expect(try dynamic.serializedBytes() == bytes)
  }

  @Test("refuses strings that are not UTF-8, naming the field")
  func invalidUTF8() throws {
    #expect(throws: CodecError.invalidUTF8(field: "wright.test.v1.Scalars.string_field")) {
      try DynamicMessage(layout("Scalars"), serializedBytes: [0x72, 1, 0xFF])
    }
  }

  @Test("refuses to become a stub of another message")
  func otherType() throws {
    #expect(throws: CodecError.self) { try Wright_Test_V1_Choice(DynamicMessage(Wright_Test_V1_Scalars.layout)) }
  }

  @Test("demands required fields in JSON too")
  func required() throws {
    #expect(throws: JSONError.self) { try OldRequired(jsonString: "{\"name\":\"a\"}") }
    #expect(throws: JSONError.self) { try DynamicMessage(layout("Required"), jsonString: "{\"name\":\"a\"}") }
    #expect(throws: Never.self) { try OldRequired(jsonString: "{\"name\":\"a\",\"number\":1}") }
  }

  @Test("refuses numbers that a closed enumeration does not have")
  func closedEnumerations() throws {
    #expect(throws: JSONError.self) { try OldDefaults(jsonString: "{\"grade\":3}") }
    #expect(try OldDefaults(jsonString: "{\"grade\":1}").grade == .one)
  }

  @Test("is known to an Any through its pool")
  func anyOfPool() throws {
    var decoding = JSONDecodingOptions()
    decoding.types = TypeRegistry(pool: pool)
    var encoding = JSONEncodingOptions()
    encoding.types = TypeRegistry(pool: pool)
    let text = #"{"any":{"@type":"t/wright.test.v1.Scalars","int32Field":1}}"#
    let message = try DynamicMessage(layout("WellKnown"), jsonString: text, options: decoding)
    #expect(try message.jsonString(options: encoding) == text)
  }
}
