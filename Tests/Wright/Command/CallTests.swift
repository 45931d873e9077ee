import Testing
import WireTestSupport
import WrightDescriptorStubs
import WrightGoogle
import WrightProtobuf
import WrightRPC
import WrightTestAPI
import WrightTransport

@testable import WrightCommand

@Suite("wright call", .timeLimit(.minutes(1)))
struct CallTests {
  private func call(
    _ method: String, _ data: [String] = [], _ change: (inout CallByName) throws -> Void = { _ in }
  ) async throws -> (code: StatusCode, paper: Paper) {
    let paper = Paper()
    let code = try await withServer(over: .inProcess, [Echo()]) { client, _ in
      var call = try CallByName(method, in: stubPool())
      try change(&call)
      return try await call.run(client, input: InputMessages(arguments: data), console: paper.console)
    }
    return (code, paper)
  }

  @Test(
    "a unary method gets one message, {} if none was given",
    arguments: ["wright.bench.v1.Echo/Unary", "Echo.Unary", "Unary"])
  func unary(_ name: String) async throws {
    let (code, paper) = try await call(name, [#"{"payload": "AQID"}"#])
    #expect(code == .ok)
    #expect(paper.printed == [#"{"payload":"AQID"}"#])
    #expect(paper.noted == [])
    #expect(try await call(name).paper.printed == ["{}"])
  }

  @Test("the other kinds of method get and give messages one after the other")
  func streams() async throws {
    let two = #"{"payload":"AQ=="}{"payload":"Ag=="}"#
    #expect(try await call("Echo/ClientStream", [two]).paper.printed == [#"{"payload":"AQI="}"#])
    #expect(try await call("Echo/ClientStream").paper.printed == ["{}"])
    #expect(
      try await call("Echo/BothWays", [two, #"{"payload":"Aw=="}"#]).paper.printed
        == [#"{"payload":"AQ=="}"#, #"{"payload":"Ag=="}"#, #"{"payload":"Aw=="}"#])
    #expect(try await call("Echo/ServerStream").paper.printed.count == 10)
  }

  @Test("verbose shows metadata, trailers and status")
  func verbose() async throws {
    let (_, paper) = try await call("Echo/Unary") { call in
      call.isVerbose = true
      try CallOptionsText.addHeader("Ask: what", to: &call.metadata)
      try CallOptionsText.addHeader("key-bin: AQID", to: &call.metadata)
    }
    #expect(Array(paper.noted.dropLast()) == ["> ask: what", "> key-bin: AQID", "< echo: what", "< sum-bin: AQID"])
    #expect(paper.noted.last?.hasPrefix("= OK in ") == true)
  }

  private static let fail = #"{"payload":"ZmFpbA=="}"#

  @Test("an error is one clear line, and its details one each")
  func error() async throws {
    let (code, paper) = try await call("Echo/Unary", [Self.fail])
    #expect(code == .notFound)
    #expect(paper.printed == [])
    #expect(
      paper.noted == [
        "NOT_FOUND: no such product",
        #"  google.rpc.ResourceInfo {"resourceType":"product","resourceName":"4006381333931"}"#,
        "  shop.Secret (2 bytes)",
      ])
  }

  @Test("or a google.rpc.Status in one line of JSON")
  func jsonError() async throws {
    let (_, paper) = try await call("Echo/Unary", [Self.fail]) { $0.hasJSONErrors = true }
    #expect(
      paper.noted == [
        #"{"code":5,"message":"no such product","details":[{"@type":"type.googleapis.com/google.rpc.ResourceInfo","#
          + #""resourceType":"product","resourceName":"4006381333931"}]}"#
      ])
  }

  @Test("a deadline ends the call")
  func deadline() async throws {
    let (code, paper) = try await call("Echo/Unary", [#"{"payload":"d2FpdA=="}"#]) {
      $0.options.timeout = .milliseconds(20)
    }
    #expect(code == .deadlineExceeded)
    #expect(paper.noted == ["DEADLINE_EXCEEDED: the deadline passed"])
  }

  @Test(
    "what is no message is told by its place and never sent",
    arguments: [
      (#"{"payload": 7}"#, "message 1 is no wright.bench.v1.Payload"), (#"{"pay": ""}"#, "pay"), ("{", "message 1"),
      (#"{} {}"#, "takes one message"), ("nonsense", "line 1, column 1"),
    ])
  func badInput(_ text: String, _ complaint: String) async throws {
    let error = await #expect(throws: CommandError.self) { try await call("Echo/Unary", [text]) }
    #expect(error?.description.contains(complaint) == true)
  }

  @Test("a message that is wrong in the middle of a stream ends the call")
  func badStream() async throws {
    let error = await #expect(throws: CommandError.self) { try await call("Echo/BothWays", ["{}", "{}", "[]"]) }
    #expect(error?.description.hasPrefix("message 3 is no wright.bench.v1.Payload") == true)
  }

  /// Answers with an `Any` of a type that nobody knows, and with one that is no duration; and then well.
  private struct Riddles: RPCService {
    static let descriptor = ServiceDescriptor(name: "wright.bench.v1.Echo", methods: [], files: { [] })

    func register(in router: inout RPCRouter) {
      typealias Known = Wright_Test_V1_WellKnown
      let method = MethodDescriptor<Wright_Bench_V1_Payload, Known>(
        service: "riddles.Riddles", name: "Ask", kind: .serverStreaming,
        request: .init(decode: { try .init(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
        response: .init(decode: { try .init(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
      router.serverStreaming(method) { _, writer, _ in
        try await writer.write(.with { $0.any = .with { ($0.typeURL, $0.value) = ("a/b.C", [1, 2]) } })
        try await writer.write(.with { $0.duration = .with { $0.nanos = -2_000_000_000 } })
        try await writer.write(Known())
      }
    }
  }

  @Test("a response that JSON cannot carry is told, those that hold what nobody knows are shown, and the others too")
  func unshown() async throws {
    let file = try Google_Protobuf_FileDescriptorProto.with {
      $0.name = "riddles.proto"
      $0.package = "riddles"
      $0.dependency = ["wright/test/v1/everything.proto", "wright/bench/v1/echo.proto"]
      $0.service = [
        .with {
          $0.name = "Riddles"
          $0.method = [
            .with {
              ($0.name, $0.serverStreaming) = ("Ask", true)
              ($0.inputType, $0.outputType) = (".wright.bench.v1.Payload", ".wright.test.v1.WellKnown")
            }
          ]
        }
      ]
    }.serializedBytes()
    let files = File_wright_test_v1_everything.file.closure + File_wright_bench_v1_echo.file.closure
    let call = try CallByName("Riddles/Ask", in: DescriptorPool(files: files + [file]))
    let paper = Paper()
    let code = try await withServer(over: .inProcess, [Riddles()]) { client, _ in
      try await call.run(client, input: InputMessages(arguments: []), console: paper.console)
    }
    #expect(code == .internal)
    #expect(paper.printed == [#"{"any":{"@type":"a/b.C","value":"AQI="}}"#, "{}"])
    #expect(paper.noted.first?.hasPrefix("wright: response 2 has no form in JSON: duration: ") == true)
  }

  @Test("a method that is not there is told, with those that are")
  func noMethod() async throws {
    for (name, complaint) in [
      ("Echo/Nope", "Unary, ClientStream"), ("Nope/Unary", "wright list"), ("x", "wright list"),
    ] {
      let error = await #expect(throws: CommandError.self) { try await call(name) }
      #expect(error?.description.contains(complaint) == true)
    }
  }

  @Test("a server that cannot be reached is UNAVAILABLE")
  func unavailable() async throws {
    let paper = Paper()
    let client = try GRPCClient(to: "unix:\(temporarySocketPath())")
    let call = try CallByName("Echo/Unary", in: stubPool())
    let code = try await call.run(client, input: InputMessages(arguments: []), console: paper.console)
    #expect(code == .unavailable)
    #expect(paper.noted.first?.hasPrefix("UNAVAILABLE: cannot connect to unix:") == true)
  }
}
