import Testing
import WireTestSupport
import WrightGoogle
import WrightHTTP2
import WrightProtobuf
import WrightRPC
import WrightStatus

@Suite("Details of errors", .timeLimit(.minutes(1)))
struct StatusDetailTests {
  typealias Method = BytesEcho.Method

  /// What a client catches when a handler throws.
  private func caught(over carrier: Carrier = .tcp, _ error: RPCError) async throws -> RPCError {
    try await withServer(over: carrier, [BytesEcho(unary: { _, _ in throw error })]) { client, _ in
      let caught = await #expect(throws: RPCError.self) { try await client.unary(Method.unary, []) }
      return try #require(caught)
    }
  }

  @Test("are thrown by a handler and caught by a client as what they are", arguments: Carrier.allCases)
  func thereAndBack(over carrier: Carrier) async throws {
    let error = try await caught(
      over: carrier,
      RPCError(
        code: .failedPrecondition, message: "größer als erlaubt", metadata: ["why": "size"],
        details: [
          .badRequest(["size": "is over 10", "lines[2].quantity": "is not positive"]),
          .errorInfo(reason: "TOO_LARGE", domain: "shop.example", metadata: ["limit": "10"]),
          .retryInfo(after: .milliseconds(1500)), .debugInfo("stack", stackEntries: ["a", "b"]),
          .quotaFailure(["project:12": "used up"]),
          .preconditionFailure(type: "TERMS", subject: "shop.example", description: "not accepted"),
          .requestInfo(requestID: "r-1", servingData: "x"),
          .resourceInfo(type: "product", name: "tea", owner: "ann", description: "sold out"),
          .help(["read on": "https://shop.example/help"]), .localizedMessage("zu groß", locale: "de-CH"),
        ]))
    #expect(error.code == .failedPrecondition)
    #expect(error.metadata == ["why": "size"])
    #expect(error.status?.code == 9)
    #expect(error.status?.message == "größer als erlaubt")
    #expect(error.status?.details.count == 10)
    let fields = error.detail(of: Google_Rpc_BadRequest.self)?.fieldViolations
    #expect(fields?.map(\.field) == ["size", "lines[2].quantity"])
    #expect(fields?.last?.description_p == "is not positive")
    let info = error.detail(of: Google_Rpc_ErrorInfo.self)
    #expect(info?.reason == "TOO_LARGE" && info?.domain == "shop.example" && info?.metadata == ["limit": "10"])
    #expect(error.detail(of: Google_Rpc_RetryInfo.self).map { Duration($0.retryDelay) } == .milliseconds(1500))
    #expect(error.detail(of: Google_Rpc_DebugInfo.self)?.stackEntries == ["a", "b"])
    #expect(error.detail(of: Google_Rpc_QuotaFailure.self)?.violations.first?.subject == "project:12")
    #expect(error.detail(of: Google_Rpc_PreconditionFailure.self)?.violations.first?.type == "TERMS")
    #expect(error.detail(of: Google_Rpc_RequestInfo.self)?.requestID == "r-1")
    #expect(error.detail(of: Google_Rpc_ResourceInfo.self)?.resourceName == "tea")
    #expect(error.detail(of: Google_Rpc_Help.self)?.links.first?.url == "https://shop.example/help")
    #expect(error.detail(of: Google_Rpc_LocalizedMessage.self)?.message == "zu groß")
  }

  @Test("of one kind come in order, and a message of one's own is one too")
  func kinds() async throws {
    let error = try await caught(
      RPCError(
        code: .aborted, message: "",
        details: [
          .localizedMessage("no", locale: "en"), StatusDetail(Google_Protobuf_Int64Value.with { $0.value = 7 }),
          .localizedMessage("nein", locale: "de"),
        ]))
    #expect(error.details(of: Google_Rpc_LocalizedMessage.self).map(\.message) == ["no", "nein"])
    #expect(error.detail(of: Google_Protobuf_Int64Value.self)?.value == 7)
    #expect(error.detail(of: Google_Rpc_Help.self) == nil)
  }

  @Test("agree with a status that was changed on the way")
  func changed() async throws {
    var error = RPCError(code: .notFound, message: "no tea", details: [.errorInfo(reason: "TEA", domain: "d")])
    error.code = .unavailable
    error.message = String(repeating: "ü", count: 200)
    let arrived = try await caught(error)
    #expect(arrived.status?.code == 14)
    #expect(arrived.status?.message == error.message)
    #expect(arrived.detail(of: Google_Rpc_ErrorInfo.self)?.reason == "TEA")
    error.code = .ok
    #expect(error.status?.code == 2)
  }

  @Test("that a peer garbles leave the plain error", arguments: garbage)
  func garbled(_ details: String) async throws {
    let error = try await withScriptedServer({ session, stream in
      let fields: KeyValuePairs = [
        ":status": "200", "content-type": "application/grpc", "grpc-status": "5", "grpc-message": "no tea",
        "grpc-status-details-bin": details,
      ]
      session.submitHeadersOnly(.init(fields), on: stream)
    }) { client in
      await #expect(throws: RPCError.self) { try await client.unary(Method.unary, []) }
    }
    #expect(error?.code == .notFound)
    #expect(error?.message == "no tea")
    #expect(error?.details(of: Google_Rpc_BadRequest.self) == [])
  }

  /// What is no base64, no message, cut short, of another code, of none, or a detail that is not what it says it is.
  private static let garbage =
    ["%%%", "a", ""]
    + [
      [0xFF, 0xFF, 0xFF], [8, 5, 0x12, 6, 0x6E], encoded(code: 6, [0x0A, 3, 0x0A, 1, 0x66]),
      encoded(code: 0, [0x0A, 3, 0x0A, 1, 0x66]), encoded(code: 5, [0x0A, 0xFF]), [8, 5, 0x1A, 0],
    ].map { WrightRPC.Base64.encode($0) }

  private static func encoded(code: Int32, _ badRequest: [UInt8]) -> [UInt8] {
    let any = Google_Protobuf_Any.with {
      $0.typeURL = "type.googleapis.com/google.rpc.BadRequest"
      $0.value = badRequest
    }
    let status = Google_Rpc_Status.with {
      $0.code = code
      $0.details = [any]
    }
    return (try? status.serializedBytes()) ?? []
  }

  @Test("of the same bytes, but with the right code, are read")
  func notGarbled() {
    let error = RPCError(code: .notFound, message: "", details: Self.encoded(code: 5, [0x0A, 3, 0x0A, 1, 0x66]))
    #expect(error.detail(of: Google_Rpc_BadRequest.self)?.fieldViolations.map(\.field) == ["f"])
  }

  @Test("a message is packed with the name of its type, and unpacked as that alone")
  func packing() throws {
    let help = Google_Rpc_Help.with { $0.links = [.with { $0.url = "u" }] }
    var any = try Google_Protobuf_Any(message: help)
    #expect(any.typeURL == "type.googleapis.com/google.rpc.Help")
    #expect(try Google_Rpc_Help(unpackingAny: any) == help)
    #expect(throws: CodecError.malformed(message: "google.rpc.BadRequest")) {
      try Google_Rpc_BadRequest(unpackingAny: any)
    }
    any.typeURL = "google.rpc.Help/"
    #expect(!any.isA(Google_Rpc_Help.self))
  }

  @Test("durations are told as the schema has them", arguments: [0, 1.5, -1.5, 1e-9, 1e12, -1e12])
  func durations(_ seconds: Double) {
    let told = Google_Protobuf_Duration(.seconds(seconds))
    #expect(Duration(told) == .seconds(min(max(seconds, -315_576_000_000), 315_576_000_000)))
    #expect(told.seconds == 0 || told.nanos == 0 || (told.seconds < 0) == (told.nanos < 0))
  }
}
