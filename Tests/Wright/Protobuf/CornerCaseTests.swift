import Testing
import WrightGoogle
import WrightProtobuf
import WrightTestAPI

/// What protobuf's own conformance suite tries on an encoding, tried on stubs and on dynamic messages.
@Suite("Corner cases of the encoding, by stubs and by dynamic messages") struct CornerCaseTests {
  /// Bytes, and what comes of reading and writing them; `nil` for what is refused.
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let bytes: [UInt8]
    let written: [UInt8]?
    let ways: @Sendable ([UInt8]) -> [[UInt8]?]

    init<M: Message>(_ name: String, _ type: M.Type, _ bytes: String, _ written: String?) {
      testDescription = name
      self.bytes = hex(bytes)
      self.written = written.map { hex($0) }
      ways = { Self.ways(type, $0) }
    }

    /// Read and written again: straight off the wire, through libprotobuf-c, and dynamically.
    private static func ways<M: Message>(_ type: M.Type, _ bytes: [UInt8]) -> [[UInt8]?] {
      [
        try? M(serializedBytes: bytes).serializedBytes(),
        try? M(unpacking: bytes.span, options: DecodingOptions()).serializedBytes(),
        try? DynamicMessage(M.layout, serializedBytes: bytes).serializedBytes(),
      ]
    }
  }

  private typealias Optionals = Wright_Test_V1_Optionals
  private typealias Scalars = Wright_Test_V1_Scalars
  private typealias Lists = Wright_Test_V1_Lists
  private typealias Choice = Wright_Test_V1_Choice
  private typealias WellKnown = Wright_Test_V1_WellKnown
  private typealias Maps = Wright_Test_V1_Maps

  static let numbers: [Case] = [
    Case("an int32 is the low half of what comes", Optionals.self, "18 81 80 80 80 80 20", "18 01"),
    Case("a negative int32 has ten bytes", Optionals.self, "18 FF FF FF FF 0F", "18 FF FF FF FF FF FF FF FF FF 01"),
    Case("a number may be longer than it need be", Optionals.self, "18 81 80 80 00 20 80 00", "18 01 20 00"),
    Case(
      "a uint32 is the low half of what comes", Optionals.self, "28 FF FF FF FF FF FF FF FF FF 01", "28 FF FF FF FF 0F"),
    Case("a sint32 is the low half of what comes", Optionals.self, "38 81 80 80 80 10", "38 01"),
    Case(
      "a uint64 has all its bits", Optionals.self, "30 FF FF FF FF FF FF FF FF FF 01",
      "30 FF FF FF FF FF FF FF FF FF 01"),
    Case("bits beyond the 64th are lost", Optionals.self, "30 81 80 80 80 80 80 80 80 80 7E", "30 01"),
    Case("eleven bytes are no number", Optionals.self, "30 80 80 80 80 80 80 80 80 80 80 01", nil),
    Case("a bool is true for any bit", Optionals.self, "68 80 80 80 80 80 80 80 80 80 01", "68 01"),
    Case(
      "an open enumeration takes any number", Optionals.self, "80 01 FF FF FF FF FF FF FF FF FF 01",
      "80 01 FF FF FF FF FF FF FF FF FF 01"),
    Case("an enumeration is the low half of what comes", Optionals.self, "80 01 82 80 80 80 10", "80 01 02"),
    Case("the last value counts", Optionals.self, "18 01 18 02 18 00", "18 00"),
    Case("a zero without presence is not written", Scalars.self, "18 05 18 00 72 01 61 72 00", ""),
    Case("minus zero is written", Scalars.self, "09 00 00 00 00 00 00 00 80", "09 00 00 00 00 00 00 00 80"),
    Case("no number is written as it came", Scalars.self, "15 01 00 C0 7F", "15 01 00 C0 7F"),
  ]

  static let structure: [Case] = [
    Case("a field's number is not 0", Scalars.self, "00 00", nil),
    Case("nor is it over 2^29 - 1", Scalars.self, "80 80 80 80 10 00", nil),
    Case("wire type 6 is none", Scalars.self, "1E 00", nil), Case("wire type 7 is none", Scalars.self, "1F 00", nil),
    Case(
      "unknown fields are kept, as they came", Scalars.self, "F8 07 81 00 18 01 FA 07 01 61",
      "18 01 F8 07 81 00 FA 07 01 61"),
    Case("lengths longer than they need be too", Scalars.self, "FA 07 81 80 00 61", "FA 07 81 80 00 61"),
    Case("an unknown number ends within ten bytes", Scalars.self, "F8 07 80 80 80 80 80 80 80 80 80 80 01", nil),
    Case("an unknown length is within the message", Scalars.self, "FA 07 FF FF FF FF FF FF FF FF FF 01", nil),
    Case("unknown groups too", Scalars.self, "FB 07 08 01 FC 07 18 01", "18 01 FB 07 08 01 FC 07"),
    Case("a group ends by its own number", Scalars.self, "FB 07 08 01 F4 07", nil),
    Case("a group that begins ends", Scalars.self, "FB 07 08 01", nil),
    Case("a group that ends has begun", Scalars.self, "FC 07", nil),
    Case(
      "a message that comes twice is merged", Optionals.self, "8A 01 02 18 01 8A 01 04 18 02 20 03",
      "8A 01 04 18 02 20 03"),
    Case(
      "unknown fields within it too", Optionals.self, "8A 01 03 F8 07 01 8A 01 03 F8 07 02",
      "8A 01 06 F8 07 01 F8 07 02"),
    Case("a oneof keeps its last member, a zero too", Choice.self, "1A 01 61 10 00", "10 00"),
    Case("a oneof's message is merged", Choice.self, "2A 02 18 01 2A 02 20 02", "2A 04 18 01 20 02"),
    Case("but not with one that was replaced", Choice.self, "2A 02 18 01 10 01 2A 02 20 02", "2A 02 20 02"),
    Case("a oneof's unset message is there", Choice.self, "2A 00", "2A 00"),
    Case("a known number with another wire type is unknown", Choice.self, "15 01 00 00 00", "15 01 00 00 00"),
    Case("and replaces nothing", Choice.self, "1A 01 61 1D 01 00 00 00", "1A 01 61 1D 01 00 00 00"),
    Case("a bool with a length is unknown too", Optionals.self, "6A 01 01", "6A 01 01"),
    Case("a message whose oneof is unset may come twice", WellKnown.self, "22 00 22 00", "22 00"),
  ]

  static let many: [Case] = [
    Case(
      "numbers come packed, one by one, and both", Lists.self, "1A 02 01 02 18 03 1A 00 1A 01 04", "1A 04 01 02 03 04"),
    Case("what is unpacked comes packed", Lists.self, "92 01 02 01 02", "90 01 01 90 01 02"),
    Case("an empty list is nothing", Lists.self, "1A 00", ""),
    Case("a packed number is whole", Lists.self, "1A 02 01 80", nil),
    Case("packed fixed numbers are whole", Lists.self, "4A 03 01 00 00", nil),
    Case("packed bools may be long", Lists.self, "6A 03 80 01 00", "6A 02 01 00"),
    Case("texts are not packed", Lists.self, "72 00 72 01 61", "72 00 72 01 61"),
    Case("an entry without key and value has their zeroes", Maps.self, "12 00", "12 04 08 00 10 00"),
    Case("the order of key and value is free", Maps.self, "12 04 10 02 08 01", "12 04 08 01 10 02"),
    Case("the last of equal keys counts", Maps.self, "12 04 08 01 10 02 12 04 08 01 10 03", "12 04 08 01 10 03"),
    Case("the last key of an entry counts", Maps.self, "12 06 08 01 08 02 10 03", "12 04 08 02 10 03"),
    Case("what else is in an entry is passed over", Maps.self, "12 06 08 01 10 02 18 09", "12 04 08 01 10 02"),
    Case(
      "a message of an entry that comes twice is merged", Maps.self, "22 0B 0A 01 61 12 02 18 01 12 02 20 02",
      "22 09 0A 01 61 12 04 18 01 20 02"),
    Case("an entry without its message has an empty one", Maps.self, "22 03 0A 01 61", "22 05 0A 01 61 12 00"),
    Case("an entry's key is UTF-8", Maps.self, "0A 05 0A 01 FF 12 00", nil),
  ]

  static let legacy: [Case] = [
    Case("a closed enumeration's unknown number is an unknown field", OldGroups.self, "38 09", "38 09"),
    Case("and replaces nothing in a oneof", OldGroups.self, "38 02 38 09", "38 02 38 09"),
    Case("in a list each by itself", OldGroups.self, "28 01 28 09 28 02", "28 01 28 02 28 09"),
    Case("and packed too", OldGroups.self, "2A 03 01 09 02", "28 01 28 02 28 09"),
    Case("a group that comes twice is merged", OldGroups.self, "0B 0A 01 61 0C 0B 0A 01 62 0C", "0B 0A 01 62 0C"),
    Case("a required field that is missing is an error", OldRequired.self, "10 01", nil),
    Case(
      "in a message that comes in parts it may come late", OldRequired.self,
      "0A 01 61 10 01 1A 03 0A 01 62 1A 02 10 02", "0A 01 61 10 01 1A 05 0A 01 62 10 02"),
    Case(
      "a default that was set is written", OldDefaults.self, "08 F9 FF FF FF FF FF FF FF FF 01",
      "08 F9 FF FF FF FF FF FF FF FF 01"),
  ]

  @Test("all ways give what the specification says", arguments: numbers + structure + many + legacy)
  func ways(_ one: Case) {
    for way in one.ways(one.bytes) { #expect(way == one.written) }
  }

  @Test(
    "all ways refuse what ends too soon, wherever it does",
    arguments: [
      "09 00 00 00 00 00 00 00 01", "15 00 00 00 01", "18 81 01", "72 03 61 62 63", "7A 03 61 62 63", "82 01 02 01 02",
      "8A 01 04 18 81 81 01", "FA 07 03 61 62 63", "FB 07 18 01 FC 07", "F9 07 00 00 00 00 00 00 00 01",
      "FD 07 00 00 00 01",
    ])
  func cutShort(_ text: String) {
    let bytes = hex(text)
    for count in 1..<bytes.count {
      let one = Case("", Wright_Test_V1_Optionals.self, "", nil)
      #expect(one.ways(Array(bytes.prefix(count))) == [nil, nil, nil], "\(count) bytes of \(text)")
    }
  }
}
