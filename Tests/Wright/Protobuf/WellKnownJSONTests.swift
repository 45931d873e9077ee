import Testing
import WrightGoogle
import WrightProtobuf
import WrightTestAPI

@Suite("Well-known types in JSON") struct WellKnownJSONTests {
  @Test(
    "reads times and writes them in UTC",
    arguments: [
      ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z", -62_135_596_800),
      ("9999-12-31T23:59:59.999999999Z", "9999-12-31T23:59:59.999999999Z", 253_402_300_799),
      ("1969-12-31T16:00:00-08:00", "1970-01-01T00:00:00Z", 0),
      ("1970-01-01T05:30:00+05:30", "1970-01-01T00:00:00Z", 0),
      ("2000-02-29T12:00:00.1Z", "2000-02-29T12:00:00.100Z", 951_825_600),
      ("1900-03-01T00:00:00.000001Z", "1900-03-01T00:00:00.000001Z", -2_203_891_200),
    ] as [(String, String, Int64)])
  func times(text: String, canonical: String, seconds: Int64) throws {
    let time = try Google_Protobuf_Timestamp(jsonString: "\"\(text)\"")
    #expect(time.seconds == seconds)
    #expect(try time.jsonString() == "\"\(canonical)\"")
  }

  @Test(
    "refuses what is no time",
    arguments: [
      "0000-01-01T00:00:00Z", "10000-01-01T00:00:00Z", "0001-01-01T00:00:00", "0001-01-01 00:00:00Z",
      "0001-01-01t00:00:00Z", "0001-01-01T00:00:00z", "2001-02-29T00:00:00Z", "1900-02-29T00:00:00Z",
      "2000-13-01T00:00:00Z", "2000-00-01T00:00:00Z", "2000-04-31T00:00:00Z", "2000-01-01T24:00:00Z",
      "2000-01-01T00:60:00Z", "2000-01-01T00:00:60Z", "2000-01-01T00:00:00.Z", "2000-01-01T00:00:00.1234567890Z",
      "2000-01-01T00:00:00+24:00", "2000-01-01T00:00:00+0100", "9999-12-31T23:59:59-00:01", "", "Z",
    ])
  func badTimes(text: String) throws {
    #expect(throws: JSONError.self) { try Google_Protobuf_Timestamp(jsonString: "\"\(text)\"") }
  }

  @Test(
    "reads and writes spans of time",
    arguments: [
      ("0s", "0s", 0, 0), ("1.000000000s", "1s", 1, 0), ("-0.5s", "-0.500s", 0, -500_000_000),
      ("1.01s", "1.010s", 1, 10_000_000),
      ("315576000000.999999999s", "315576000000.999999999s", 315_576_000_000, 999_999_999),
      ("-315576000000.000001s", "-315576000000.000001s", -315_576_000_000, -1000),
    ] as [(String, String, Int64, Int32)])
  func durations(text: String, canonical: String, seconds: Int64, nanos: Int32) throws {
    let duration = try Google_Protobuf_Duration(jsonString: "\"\(text)\"")
    #expect(
      duration
        == .with {
          $0.seconds = seconds; $0.nanos = nanos
        })
    #expect(try duration.jsonString() == "\"\(canonical)\"")
  }

  @Test(
    "refuses what is no span of time",
    arguments: [
      "1", "s", "-s", "+1s", "1.s", ".5s", "1.0000000001s", "315576000001s", "--1s", "1 s", "1S",
      "99999999999999999999s",
    ])
  func badDurations(text: String) throws {
    #expect(throws: JSONError.self) { try Google_Protobuf_Duration(jsonString: "\"\(text)\"") }
  }

  @Test("reads field masks, and refuses paths in snake case")
  func fieldMasks() throws {
    #expect(try Google_Protobuf_FieldMask(jsonString: "\"foo,barBaz.qux\"").paths == ["foo", "bar_baz.qux"])
    #expect(try Google_Protobuf_FieldMask(jsonString: "\"\"").paths == [])
    #expect(throws: JSONError.self) { try Google_Protobuf_FieldMask(jsonString: "\"foo,bar_bar\"") }
  }

  @Test(
    "reads any JSON as a Value and writes it back",
    arguments: ["null", "true", "1.5", "\"a\"", "[]", "{}", #"{"a":[1,{"b":null}],"c":"d"}"#])
  func values(text: String) throws {
    #expect(try Google_Protobuf_Value(jsonString: text).jsonString() == text)
  }

  @Test("tells a Value that is null from one that is absent")
  func nullValue() throws {
    let message = try Wright_Test_V1_WellKnown(
      jsonString: #"{"value":null,"nullValue":null,"wrapped":null,"time":null}"#)
    #expect(message.hasValue)
    #expect(message.value.kind == .nullValue(.nullValue))
    #expect(!message.hasWrapped)
    #expect(!message.hasTime)
    #expect(try message.jsonString() == #"{"value":null}"#)
  }

  @Test("reads wrappers as what they wrap")
  func wrappers() throws {
    let message = try Wright_Test_V1_WellKnown(jsonString: #"{"wrapped":"7","wrappedText":"","wrappedBytes":"AQ=="}"#)
    #expect(message.wrapped.value == 7)
    #expect(message.hasWrappedText)
    #expect(message.wrappedBytes.value == [1])
  }

  @Test(
    "reads an Any, wherever its type stands",
    arguments: [
      #"{"@type":"t/wright.test.v1.Choice","name":"n","number":3}"#,
      #"{"name":"n","number":3,"@type":"t/wright.test.v1.Choice"}"#,
    ])
  func anys(text: String) throws {
    var options = JSONDecodingOptions()
    options.types = TypeRegistry([Wright_Test_V1_Choice.layout])
    let any = try Google_Protobuf_Any(jsonString: text, options: options)
    #expect(any.typeURL == "t/wright.test.v1.Choice")
    let choice = try Wright_Test_V1_Choice(serializedBytes: any.value)
    #expect(
      choice
        == .with {
          $0.name = "n"; $0.number = 3
        })
  }

  @Test(
    "reads an Any of a well-known type by its own form",
    arguments: [
      #"{"@type":"t/google.protobuf.Duration","value":"1.500s"}"#,
      #"{"@type":"t/google.protobuf.Int32Value","value":5}"#,
      #"{"@type":"t/google.protobuf.Value","value":{"a":null}}"#, #"{"@type":"t/google.protobuf.Empty"}"#,
      #"{"@type":"t/google.protobuf.Any","value":{"@type":"t/google.protobuf.FieldMask","value":"a,bC"}}"#, "{}",
    ])
  func wellKnownAnys(text: String) throws {
    #expect(try Google_Protobuf_Any(jsonString: text).jsonString() == text)
  }

  @Test(
    "refuses an Any without a type, of an unknown one, or with more than its value",
    arguments: [
      #"{"name":"n"}"#, #"{"@type":"t/unheard.Of"}"#, #"{"@type":"google.protobuf.Duration","value":"1s"}"#,
      #"{"@type":"t/google.protobuf.Duration"}"#, #"{"@type":"t/google.protobuf.Duration","value":"1s","a":1}"#,
      #"{"@type":"t/google.protobuf.Duration","value":"1s","value":"1s"}"#, #"{"@type":1}"#, "[]",
      #"{"@type":"t/google.protobuf.Empty","@type":"t/google.protobuf.Empty"}"#,
    ])
  func badAnys(text: String) throws {
    #expect(throws: JSONError.self) { try Google_Protobuf_Any(jsonString: text) }
  }
}
