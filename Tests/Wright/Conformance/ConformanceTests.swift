import ProtobufConformanceStubs
import TestSupport
import Testing
import WrightDescriptorStubs
import WrightProtobuf
import WrightTestAPI

@Suite("The program that protobuf's conformance runner tests", .timeLimit(.minutes(1)))
struct ConformanceTests {
  typealias Request = Conformance_ConformanceRequest
  typealias Result = Conformance_ConformanceResponse.OneOf_Result

  /// One request, and what is to become of it.
  struct Case: Sendable {
    let request: Request
    let isRight: @Sendable (Result?) -> Bool

    init(
      _ message: String, _ payload: Request.OneOf_Payload?, to format: Conformance_WireFormat,
      in category: Conformance_TestCategory = .unspecifiedTest, gives isRight: @escaping @Sendable (Result?) -> Bool
    ) {
      request = .with {
        $0.messageType = message
        $0.payload = payload
        $0.requestedOutputFormat = format
        $0.testCategory = category
      }
      self.isRight = isRight
    }
  }

  private static func isParseError(_ result: Result?) -> Bool { if case .parseError = result { true } else { false } }
  private static func isSkipped(_ result: Result?) -> Bool { if case .skipped = result { true } else { false } }
  private static func isSerializeError(_ result: Result?) -> Bool {
    if case .serializeError = result { true } else { false }
  }
  private static func isRuntimeError(_ result: Result?) -> Bool {
    if case .runtimeError = result { true } else { false }
  }

  private static func binary(_ bytes: [UInt8]) -> @Sendable (Result?) -> Bool { { $0 == .protobufPayload(bytes) } }
  private static func json(_ text: String) -> @Sendable (Result?) -> Bool { { $0 == .jsonPayload(text) } }

  private static let (scalars, choice) = ("wright.test.v1.Scalars", "wright.test.v1.Choice")
  private static let (known, groups) = ("wright.test.v1.WellKnown", "wright.test.v1.Groups")
  private static let (required, optionals) = ("wright.test.v1.Required", "wright.test.v1.Optionals")
  private static let lists = "wright.test.v1.Lists"

  static let cases: [Case] = [
    // What the runner asks first.
    Case("conformance.FailureSet", .protobufPayload([]), to: .protobuf, gives: binary([])),
    // Each format to each.
    Case(scalars, .protobufPayload([0x18, 7]), to: .protobuf, in: .binaryTest, gives: binary([0x18, 7])),
    Case(scalars, .protobufPayload([0x18, 7]), to: .json, in: .binaryTest, gives: json(#"{"int32Field":7}"#)),
    Case(scalars, .jsonPayload(#"{"int32_field":"7"}"#), to: .protobuf, in: .jsonTest, gives: binary([0x18, 7])),
    Case(
      scalars, .jsonPayload(#"{"colour":"COLOUR_RED"}"#), to: .json, in: .jsonTest,
      gives: json(#"{"colour":"COLOUR_RED"}"#)),
    // Unknown fields are kept in binary; in JSON they are an error, unless they are to be passed over.
    Case(scalars, .protobufPayload([0xF8, 7, 1, 0x18, 7]), to: .protobuf, gives: binary([0x18, 7, 0xF8, 7, 1])),
    Case(scalars, .jsonPayload(#"{"nope":[{}]}"#), to: .protobuf, in: .jsonTest, gives: isParseError),
    Case(scalars, .jsonPayload(#"{"nope":[{}]}"#), to: .protobuf, in: .jsonIgnoreUnknownParsingTest, gives: binary([])),
    Case(scalars, .jsonPayload(#"{"colour":"NOPE"}"#), to: .json, in: .jsonIgnoreUnknownParsingTest, gives: json("{}")),
    // Malformed.
    Case(scalars, .protobufPayload([0x18]), to: .protobuf, gives: isParseError),
    Case(scalars, .protobufPayload([0x72, 1, 0xFF]), to: .protobuf, gives: isParseError),
    Case(scalars, .protobufPayload([0x00, 0]), to: .protobuf, gives: isParseError),
    Case(scalars, .jsonPayload("{"), to: .protobuf, gives: isParseError),
    Case(scalars, .jsonPayload(#"{"int32Field":2147483648}"#), to: .protobuf, gives: isParseError),
    // A known field with another wire type is an unknown one; the last value counts; numbers come packed or not.
    Case(scalars, .protobufPayload([0x1D, 1, 0, 0, 0]), to: .json, gives: json("{}")),
    Case(scalars, .protobufPayload([0x18, 1, 0x18, 2]), to: .json, gives: json(#"{"int32Field":2}"#)),
    Case(lists, .protobufPayload([0x1A, 2, 1, 2, 0x18, 3]), to: .json, gives: json(#"{"int32Field":[1,2,3]}"#)),
    // A message that comes twice is merged, in a oneof too; the other member of a oneof replaces it.
    Case(
      optionals, .protobufPayload([0x8A, 1, 2, 0x18, 1, 0x8A, 1, 2, 0x20, 2]), to: .json,
      gives: json(#"{"scalars":{"int32Field":1,"int64Field":"2"}}"#)),
    Case(
      choice, .protobufPayload([0x2A, 2, 0x18, 1, 0x2A, 2, 0x20, 2]), to: .json,
      gives: json(#"{"scalars":{"int32Field":1,"int64Field":"2"}}"#)),
    Case(choice, .protobufPayload([0x10, 1, 0x1A, 1, 0x61]), to: .json, gives: json(#"{"text":"a"}"#)),
    // proto2: required fields, groups, closed enumerations, extensions.
    Case(required, .protobufPayload([0x10, 1]), to: .json, gives: isParseError),
    Case(groups, .protobufPayload([0x0B, 0x0A, 1, 0x61, 0x0C]), to: .json, gives: json(#"{"single":{"text":"a"}}"#)),
    Case(groups, .protobufPayload([0x28, 9, 0x28, 2]), to: .json, gives: json(#"{"grades":["GRADE_TWO"]}"#)),
    Case(
      groups, .jsonPayload(#"{"[wright.test.v1.extra]":"x"}"#), to: .protobuf, gives: binary([0xA2, 6, 1, 0x78])),
    // Well-known types, and an Any of a message that the set has.
    Case(
      known, .jsonPayload(#"{"duration":"1.5s"}"#), to: .protobuf,
      gives: binary([0x12, 8, 8, 1, 0x10, 128, 202, 181, 238, 1])),
    Case(
      known, .jsonPayload(#"{"any":{"@type":"x/wright.test.v1.Choice","number":3}}"#), to: .json,
      gives: json(#"{"any":{"@type":"x/wright.test.v1.Choice","number":3}}"#)),
    Case(
      known, .protobufPayload([0x0A, 7, 8, 0x80, 0x80, 0x80, 0x80, 0x80, 0x40]), to: .json, gives: isSerializeError),
    Case(known, .protobufPayload([0x3A, 5, 0x0A, 3, 0x78, 0x2F, 0x79]), to: .json, gives: isSerializeError),
    // What is not done, and what cannot be asked.
    Case(scalars, .textPayload("int32_field: 1"), to: .protobuf, in: .textFormatTest, gives: isSkipped),
    Case(scalars, .protobufPayload([]), to: .textFormat, gives: isSkipped),
    Case(scalars, .jspbPayload("[]"), to: .json, in: .jspbTest, gives: isSkipped),
    Case(scalars, .protobufPayload([]), to: .unspecified, gives: isRuntimeError),
    Case("wright.test.v1.Nope", .protobufPayload([]), to: .json, gives: isRuntimeError),
  ]

  /// The schemas of the tests as a descriptor set, in a folder of its own.
  private func schemas() throws -> (folder: TemporaryFolder, path: String) {
    let files = File_wright_test_v1_everything.file.closure + File_wright_test_v1_legacy.file.closure
    let set = try Google_Protobuf_FileDescriptorSet.with { set throws in
      set.file = try files.map { try Google_Protobuf_FileDescriptorProto(serializedBytes: $0) }
    }
    let folder = try TemporaryFolder()
    return (folder, try folder.write(try set.serializedBytes(), to: "set.binpb"))
  }

  private func run(_ arguments: [String], input: [UInt8]) async throws -> FinishedProcess {
    try await FinishedProcess.run(BuiltProgram.path("conformance"), arguments, input: input)
  }

  /// Runs the program on the tests' schemas.
  private func converse(_ input: [UInt8]) async throws -> FinishedProcess {
    let (folder, path) = try schemas()
    defer { withExtendedLifetime(folder) {} }
    return try await run(["--descriptor-set", path], input: input)
  }

  /// A message as it goes through the pipe.
  private func framed(_ message: [UInt8]) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: message.count >> ($0 * 8)) } + message
  }

  /// The messages that came through the pipe.
  private func unframed(_ bytes: [UInt8]) -> [[UInt8]] {
    var (messages, rest): ([[UInt8]], ArraySlice<UInt8>) = ([], bytes[...])
    while rest.count >= 4 {
      let length = rest.prefix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
      messages.append(Array(rest.dropFirst(4).prefix(length)))
      rest = rest.dropFirst(4 + length)
    }
    return messages
  }

  @Test("reads and writes what it is asked to, one answer for each request, in order")
  func answers() async throws {
    let input = try Self.cases.flatMap { framed(try $0.request.serializedBytes()) }
    let outcome = try await converse(input)
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
    let answers = unframed(outcome.output)
    #expect(answers.count == Self.cases.count)
    for (one, answer) in zip(Self.cases, answers) {
      let result = try Conformance_ConformanceResponse(serializedBytes: answer).result
      #expect(one.isRight(result), "\(one.request) is answered with \(String(describing: result))")
    }
  }

  @Test("a request that is none is answered as such, and the next one as ever")
  func garbage() async throws {
    let good = Self.cases[1]
    let input = framed([0xFF, 0xFF]) + framed(try good.request.serializedBytes())
    let outcome = try await converse(input)
    let results = try unframed(outcome.output).map { try Conformance_ConformanceResponse(serializedBytes: $0).result }
    #expect(results.count == 2)
    #expect(Self.isRuntimeError(results.first ?? nil) && good.isRight(results.last ?? nil))
  }

  @Test(
    "input that ends too soon, or is too long, is an error", arguments: [[1, 0], [9, 0, 0, 0, 1], [0, 0, 0, 0xFF]])
  func cutShort(_ input: [UInt8]) async throws {
    let outcome = try await converse(input)
    #expect(outcome.status == 1 && outcome.output.isEmpty)
    #expect(outcome.errors.contains("request"))
  }

  @Test("a descriptor set that is missing or none is an error that says so")
  func badSet() async throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Array("no descriptors".utf8), to: "set.binpb")
    for (arguments, complaint) in [
      (["--descriptor-set", path], "no usable descriptor set"), (["--descriptor-set", "/nowhere"], "cannot be read"),
      ([], "--descriptor-set"),
    ] {
      let outcome = try await run(arguments, input: [])
      #expect(outcome.status == 64 && outcome.output.isEmpty)
      #expect(outcome.errors.contains(complaint), "\(outcome.errors)")
    }
  }
}
