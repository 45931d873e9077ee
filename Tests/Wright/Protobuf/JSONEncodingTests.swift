import Testing
import WrightGoogle
import WrightProtobuf
import WrightTestAPI

@Suite("Messages as JSON") struct JSONEncodingTests {
  @Test("writes every scalar type in its canonical form")
  func scalars() throws {
    let message = Wright_Test_V1_Scalars.with {
      $0.doubleField = 1e300
      $0.floatField = 0.1
      $0.int32Field = .min
      $0.int64Field = .min
      $0.uint32Field = .max
      $0.uint64Field = .max
      $0.boolField = true
      $0.stringField = "a\"\\\n\u{1}é🛒"
      $0.bytesField = [0xFB, 0xFF]
      $0.colour = .green
    }
    let expected = #"""
      {"doubleField":1e+300,"floatField":0.1,"int32Field":-2147483648,"int64Field":"-9223372036854775808",\#
      "uint32Field":4294967295,"uint64Field":"18446744073709551615","boolField":true,\#
      "stringField":"a\"\\\n\u0001é🛒","bytesField":"+/8=","colour":"COLOUR_GREEN"}
      """#
    #expect(try message.jsonString() == expected)
  }

  @Test(
    "writes numbers as short as they read back the same",
    arguments: [
      (1, "1"), (-0.0, "-0"), (0.1, "0.1"), (.leastNonzeroMagnitude, "5e-324"),
      (1e16, "1e+16"), (123_456_789, "123456789"),
      (.nan, "\"NaN\""), (.infinity, "\"Infinity\""), (-.infinity, "\"-Infinity\""),
    ])
  func doubles(value: Double, text: String) throws {
    let message = Wright_Test_V1_Scalars.with { $0.doubleField = value }
    #expect(try message.jsonString() == "{\"doubleField\":\(text)}")
  }

  @Test("leaves out what is absent, and writes what is present though zero")
  func presence() throws {
    #expect(try Wright_Test_V1_Scalars().jsonString() == "{}")
    let message = Wright_Test_V1_Optionals.with {
      $0.int32Field = 0
      $0.stringField = ""
      $0.scalars = .init()
    }
    #expect(try message.jsonString() == #"{"int32Field":0,"stringField":"","scalars":{}}"#)
  }

  @Test("writes lists, and maps in the order of their keys")
  func containers() throws {
    let lists = Wright_Test_V1_Lists.with {
      $0.int64Field = [1, -1]
      $0.colour = [.red, .UNRECOGNIZED(9)]
      $0.scalars = [.init()]
    }
    #expect(
      try lists.jsonString() == #"{"int64Field":["1","-1"],"colour":["COLOUR_RED",9],"scalars":[{}]}"#)
    let maps = Wright_Test_V1_Maps.with {
      $0.texts = ["b": "2", "a": "1"]
      $0.numbers = [-1: 5]
      $0.blobs = [true: [1], false: []]
      $0.colours = [.max: .red]
    }
    #expect(
      try maps.jsonString() == #"""
        {"texts":{"a":"1","b":"2"},"numbers":{"-1":"5"},"blobs":{"false":"","true":"AQ=="},\#
        "colours":{"18446744073709551615":"COLOUR_RED"}}
        """#)
  }

  @Test("writes the well-known types in their own forms")
  func wellKnown() throws {
    let message = Wright_Test_V1_WellKnown.with {
      $0.time = .with {
        $0.seconds = 1_136_214_245; $0.nanos = 10_000_000
      }
      $0.duration = .with {
        $0.seconds = -1; $0.nanos = -500
      }
      $0.value = .with {
        $0.listValue = .with { $0.values = [.with { $0.numberValue = 1 }, .with { $0.nullValue = .nullValue }] }
      }
      $0.object = .with { $0.fields = ["a": .with { $0.boolValue = true }] }
      $0.mask = .with { $0.paths = ["user.display_name", "photo"] }
      $0.wrapped = .with { $0.value = 3 }
      $0.wrappedText = .init()
    }
    #expect(
      try message.jsonString() == #"""
        {"time":"2006-01-02T15:04:05.010Z","duration":"-1.000000500s","object":{"a":true},"value":[1,null],\#
        "mask":"user.displayName,photo","wrapped":"3","wrappedText":""}
        """#)
  }

  @Test("unfolds an Any of a registered type")
  func any() throws {
    var options = JSONEncodingOptions()
    options.types = TypeRegistry([Wright_Test_V1_Choice.layout])
    let choice = try Wright_Test_V1_Choice.with { $0.number = 0 }.serializedBytes()
    let message = Google_Protobuf_Any.with {
      $0.typeURL = "type.example.com/wright.test.v1.Choice"
      $0.value = choice
    }
    #expect(
      try message.jsonString(options: options) == #"{"@type":"type.example.com/wright.test.v1.Choice","number":0}"#)
    let nested = try Google_Protobuf_Any.with {
      $0.typeURL = "type.googleapis.com/google.protobuf.Any"
      $0.value = try message.serializedBytes()
    }
    #expect(
      try nested.jsonString(options: options) == #"""
        {"@type":"type.googleapis.com/google.protobuf.Any",\#
        "value":{"@type":"type.example.com/wright.test.v1.Choice","number":0}}
        """#)
    #expect(try Google_Protobuf_Any().jsonString() == "{}")
  }

  @Test("refuses what JSON cannot say, with the field's path")
  func unrepresentable() throws {
    let late = Wright_Test_V1_WellKnown.with { $0.times = [.init(), .with { $0.seconds = 253_402_300_800 }] }
    let error = try #require(throws: JSONError.self) { try late.jsonString() }
    guard case .unrepresentable(_, field: "times[1]") = error else { Issue.record(error); return }
    let unfit: [Wright_Test_V1_WellKnown] = [
      .with { $0.duration.seconds = 315_576_000_001 },
      .with {
        $0.duration = .with {
          $0.seconds = 1; $0.nanos = -1
        }
      },
      .with { $0.mask.paths = ["fooBar"] },
      .with { $0.mask.paths = ["foo__bar"] },
      .with { $0.value.numberValue = .nan },
      .with { $0.value = .init() },
      .with { $0.any.typeURL = "type.googleapis.com/unheard.Of" },
    ]
    for message in unfit { #expect(throws: JSONError.self) { try message.jsonString() } }
  }

  @Test("refuses an Any within Anys deeper than messages may be")
  func nestedAnys() throws {
    var any = Google_Protobuf_Any()
    for _ in 0..<150 {
      let content = try any.serializedBytes()
      any = .with {
        $0.typeURL = "t/google.protobuf.Any"; $0.value = content
      }
    }
    #expect(throws: JSONError.self) { try any.jsonString() }
  }

  @Test("follows its options")
  func options() throws {
    let message = Wright_Test_V1_Choice.with { $0.choiceWithin = .with { $0.colour = .red } }
    var options = JSONEncodingOptions()
    options.preserveProtoFieldNames = true
    options.enumsAsNumbers = true
    options.pretty = true
    #expect(
      try message.jsonString(options: options) == """
        {
          "choice_within": {
            "colour": 1
          }
        }
        """)
    var defaults = JSONEncodingOptions()
    defaults.includeDefaults = true
    #expect(try Wright_Test_V1_Choice().jsonString(options: defaults) == #"{"name":""}"#)
    #expect(
      try Wright_Test_V1_Tree().jsonString(options: defaults) == #"{"label":"","others":[],"named":{}}"#)
  }
}
