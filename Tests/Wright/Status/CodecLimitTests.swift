import Testing
import WireTestSupport
import WrightProtobuf
import WrightRPC
import WrightStatus

@Suite("A message that the codec cannot read", .timeLimit(.minutes(1)))
struct CodecLimitTests {
  /// A service whose codec has an error for each request.
  private struct Failing: RPCService {
    static let descriptor = ServiceDescriptor(name: "test.Failing", methods: [], files: { [] })
    let error: CodecError

    func register(in router: inout RPCRouter) {
      let codec = MessageCodec<[UInt8]>(decode: { [error] _ in throw error }, encode: { _, _ in })
      router.unary(
        MethodDescriptor(service: "test.BytesEcho", name: "Unary", kind: .unary, request: codec, response: codec)
      ) { bytes, _ in bytes }
    }
  }

  @Test(
    "is RESOURCE_EXHAUSTED where it is sound and takes too much memory, else INTERNAL",
    arguments: [
      (CodecError.memoryLimitExceeded(limit: 5), StatusCode.resourceExhausted), (.malformed(message: "M"), .internal),
      (.nestedTooDeeply(limit: 5), .internal),
    ])
  func status(_ error: CodecError, _ code: StatusCode) async throws {
    try await withServer([Failing(error: error)]) { client, _, _ in
      let told = await #expect(throws: RPCError.self) { try await client.unary(BytesEcho.Method.unary, [1]) }
      #expect(told?.code == code)
      #expect(told?.message.contains("cannot be decoded") == true)
    }
  }
}
