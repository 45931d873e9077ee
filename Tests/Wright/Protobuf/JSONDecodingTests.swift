import Testing
import WrightGoogle
import WrightProtobuf
import WrightTestAPI

@Suite("JSON as messages") struct JSONDecodingTests {
  @Test(
    "reads whole numbers in every form that JSON has for them",
    arguments: [
      "5", "5.0", "5.000e0", "50e-1", "0.5e1", "5E0", "\"5\"", "\"5.0\"", "\"\\u0035\"", " 5 ", "0.0005E+4",
    ])
  func integers(text: String) throws {
    let message = try Wright_Test_V1_Scalars(jsonString: "{\"int32Field\":\(text)}")
    #expect(message.int32Field == 5)
  }

  @Test("reads escapes in time that grows with their number, not with the square of it")
  func manyEscapes() throws {
    let isLinear = try isLinear(3200, parts: 32) { count in
      let text = "{\"stringField\":\"" + String(repeating: #"\u0041"#, count: count) + "\"}"
      return { () throws in #expect(try Wright_Test_V1_Scalars(jsonString: text).stringField.utf8.count == count) }
    }
    #expect(isLinear)
  }

  @Test("reads the limits of 64-bit numbers exactly")
  func limits() throws {
    let message = try Wright_Test_V1_Scalars(
      jsonString: """
        {"int64Field": -9223372036854775808, "uint64Field": 1.8446744073709551615e19, "int32Field": "-2147483648"}
        """)
    #expect(message.int64Field == .min)
    #expect(message.uint64Field == .max)
    #expect(message.int32Field == .min)
  }

  @Test("takes what is too small to hold for zero, and keeps the sign of zero")
  func smallNumbers() throws {
    let message = try Wright_Test_V1_Scalars(jsonString: "{\"doubleField\": 1e-400, \"floatField\": -0}")
    #expect(message.doubleField == 0)
    #expect(message.floatField.sign == .minus)
  }

  @Test(
    "refuses values that a field cannot have",
    arguments: [
      "{\"int32Field\": 2147483648}", "{\"int32Field\": 0.5}", "{\"int32Field\": \"\"}", "{\"int32Field\": \" 1\"}",
      "{\"int32Field\": \"1 \"}", "{\"int32Field\": \"0x1\"}", "{\"int32Field\": true}",
      "{\"int32Field\": 1e400000000000}",
      "{\"uint32Field\": -1}", "{\"uint64Field\": 18446744073709551616}", "{\"int64Field\": 9223372036854775808}",
      "{\"floatField\": 3.502823e+38}", "{\"doubleField\": 1.89769e+308}", "{\"doubleField\": \"inf\"}",
      "{\"doubleField\": \"nan\"}", "{\"boolField\": \"true\"}", "{\"boolField\": 1}", "{\"stringField\": 1}",
      "{\"bytesField\": \"a?\"}", "{\"bytesField\": 1}", "{\"colour\": \"RED\"}", "{\"colour\": 0.5}",
      "{\"colour\": true}", "{\"nothing\": 1}", "[]", "null", "1", "\"\"",
    ])
  func unfit(text: String) throws {
    #expect(throws: JSONError.self) { try Wright_Test_V1_Scalars(jsonString: text) }
  }

  @Test(
    "refuses what is not JSON",
    arguments: [
      "", "{", "{}}", "{} {}", "{int32Field: 1}", "{'int32Field': 1}", "{\"int32Field\": 1,}", "{,}",
      "{\"int32Field\" 1}", "{\"int32Field\": 01}", "{\"int32Field\": +1}", "{\"int32Field\": 1.}",
      "{\"int32Field\": .5}", "{\"doubleField\": NaN}", "{\"doubleField\": 1e}", "{\"boolField\": tru}",
      "{\"boolField\": True}", "{\"int32Field\": 1 \"colour\": 1}", "{\"stringField\": \"a\nb\"}",
      "{\"stringField\": \"\\x\"}", "{\"stringField\": \"\\U8c37\"}", "{\"stringField\": \"\\u12G4\"}",
      "{\"stringField\": \"\\uD800\"}", "{\"stringField\": \"\\uDC00\\uD800\"}",
      "{\"stringField\": \"\\uD800\\u0041\"}",
      "{\"stringField\": \"\\", "{\"stringField\": \"\\u12", "{\"stringField\": \"", "// a comment\n{}", "\u{FEFF}{}",
    ])
  func malformed(text: String) throws {
    #expect(throws: JSONError.self) { try Wright_Test_V1_Scalars(jsonString: text) }
  }

  @Test("refuses strings that are not UTF-8")
  func invalidUTF8() throws {
    let text = Array("{\"stringField\": \"".utf8) + [0xC3, 0x28] + Array("\"}".utf8)
    #expect(throws: JSONError.self) { try Wright_Test_V1_Scalars(jsonBytes: text) }
  }

  @Test("reads strings with every escape")
  func escapes() throws {
    let message = try Wright_Test_V1_Scalars(
      jsonString: #"{"stringField": "\"\\\/\b\f\n\r\t\u0000\u00e9é\uD83D\ude00"}"#)
    #expect(message.stringField == "\"\\/\u{8}\u{C}\n\r\t\0éé😀")
  }

  @Test("reads bytes in both alphabets of base64, padded or not", arguments: ["-_8=", "+/8=", "-_8", "+/8"])
  func base64(text: String) throws {
    #expect(try Wright_Test_V1_Scalars(jsonString: "{\"bytesField\":\"\(text)\"}").bytesField == [0xFB, 0xFF])
  }

  @Test("finds fields by their names in JSON and in the schema")
  func names() throws {
    #expect(try Wright_Test_V1_Scalars(jsonString: #"{"int32Field":1,"int64_field":2}"#).int64Field == 2)
    #expect(try Wright_Test_V1_Names(jsonString: #"{"CUSTOM":"a"}"#).custom == "a")
    #expect(try Wright_Test_V1_Names(jsonString: #"{"custom":"a"}"#).custom == "a")
  }

  @Test(
    "refuses a field that comes twice, by whichever name",
    arguments: [#"{"int32Field":1,"int32Field":2}"#, #"{"int32Field":1,"int32_field":1}"#])
  func duplicates(text: String) throws {
    #expect(throws: JSONError.self) { try Wright_Test_V1_Scalars(jsonString: text) }
  }

  @Test("takes null for absence")
  func null() throws {
    let message = try Wright_Test_V1_Optionals(jsonString: #"{"int32Field":null,"scalars":null,"colour":null}"#)
    #expect(message == Wright_Test_V1_Optionals())
    #expect(try Wright_Test_V1_Lists(jsonString: #"{"int32Field":null}"#) == Wright_Test_V1_Lists())
  }

  @Test(
    "refuses null within lists and maps",
    arguments: [#"{"int32Field":[1,null]}"#, #"{"scalars":[null]}"#, #"{"int32Field":{}}"#, #"{"int32Field":1}"#])
  func nullElements(text: String) throws {
    #expect(throws: JSONError.self) { try Wright_Test_V1_Lists(jsonString: text) }
  }

  @Test("sets one member of a oneof, and refuses two")
  func oneofs() throws {
    #expect(try Wright_Test_V1_Choice(jsonString: #"{"number":0}"#).choice == .number(0))
    #expect(try Wright_Test_V1_Choice(jsonString: #"{"number":null,"text":"a"}"#).choice == .text("a"))
    #expect(throws: JSONError.self) { try Wright_Test_V1_Choice(jsonString: #"{"number":0,"text":"a"}"#) }
  }

  @Test("reads maps, and refuses keys that are not of their type or come twice")
  func maps() throws {
    let text =
      #"{"numbers":{"-1":"5"},"blobs":{"true":"AQ=="},"messages":{"a":{"int32Field":1}},"doubles":{"1":"NaN"}}"#
    let message = try Wright_Test_V1_Maps(jsonString: text)
    #expect(message.numbers == [-1: 5])
    #expect(message.blobs == [true: [1]])
    #expect(message.messages["a"]?.int32Field == 1)
    for text in [
      #"{"numbers":{"a":1}}"#, #"{"blobs":{"1":""}}"#, #"{"texts":{"a":"","\u0061":""}}"#, #"{"texts":{"a":null}}"#,
    ] {
      #expect(throws: JSONError.self) { try Wright_Test_V1_Maps(jsonString: text) }
    }
  }

  @Test("passes over what it does not know, if told to")
  func unknownFields() throws {
    var options = JSONDecodingOptions()
    options.ignoreUnknownFields = true
    let text = #"{"x":{"y":[1,"a",null,true,{}]},"int32Field":[7],"colour":["COLOUR_RED","PUCE"],"z":null}"#
    let message = try Wright_Test_V1_Lists(jsonString: text, options: options)
    #expect(message.int32Field == [7])
    #expect(message.colour == [.red])
    #expect(throws: JSONError.self) { try Wright_Test_V1_Lists(jsonString: #"{"x":1,}"#, options: options) }
  }

  @Test("tells where an error is: line, column and path")
  func positions() throws {
    let text = "{\n  \"named\": {\"é\": {\"others\": [{}, {\"label\": 1}]}}}"
    let error = try #require(throws: JSONError.self) { try Wright_Test_V1_Tree(jsonString: text) }
    guard case .mismatch(_, field: "named[é].others[1].label", at: let position) = error else {
      Issue.record(error)
      return
    }
    #expect(position.line == 2)
    #expect(position.column == 44)
    #expect(error.description.contains("line 2, column 44: named[é].others[1].label: "))
  }

  @Test("bounds nesting, known and unknown")
  func depth() throws {
    func tree(_ depth: Int) -> String {
      String(repeating: #"{"left":"#, count: depth - 1) + "{}" + String(repeating: "}", count: depth - 1)
    }
    #expect(throws: Never.self) { try Wright_Test_V1_Tree(jsonString: tree(100)) }
    #expect(throws: JSONError.self) { try Wright_Test_V1_Tree(jsonString: tree(101)) }
    var options = JSONDecodingOptions()
    options.ignoreUnknownFields = true
    let deep = "{\"x\":" + String(repeating: "[", count: 100_000)
    #expect(throws: JSONError.self) { try Wright_Test_V1_Tree(jsonString: deep, options: options) }
    #expect(throws: JSONError.self) {
      try Wright_Test_V1_WellKnown(jsonString: "{\"value\":" + String(repeating: "[", count: 100_000))
    }
  }
}
