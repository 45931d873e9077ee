import Testing
import WireTestSupport
import WrightRPC
import WrightTransport

@Suite("What comes beside a single response", .timeLimit(.minutes(1)))
struct ResponseMetadataTests {
  typealias Method = BytesEcho.Method

  /// Hands everything on.
  private struct Passing: ClientInterceptor {
    func intercept<Input: Sendable, Output: Sendable>(
      request: StreamingClientRequest<Input>, context: ClientContext,
      next: @Sendable (StreamingClientRequest<Input>, ClientContext) async throws -> StreamingClientResponse<Output>
    ) async throws -> StreamingClientResponse<Output> { try await next(request, context) }
  }

  /// Says something before and after each response; of nothing it makes an error.
  private struct Telling: RPCService {
    static let descriptor = ServiceDescriptor(name: "test.Telling", methods: [], files: { [] })

    func register(in router: inout RPCRouter) {
      router.unary(Method.unary) { bytes, context in
        context.responseMetadata.addString("before", forKey: "first")
        context.trailingMetadata.addString("after", forKey: "last")
        if bytes.isEmpty { throw RPCError(code: .notFound, message: "nothing") }
        return bytes
      }
      router.clientStreaming(Method.join) { requests, context in
        context.responseMetadata.addString("before", forKey: "first")
        context.trailingMetadata.addString("after", forKey: "last")
        return try await requests.reduce(into: []) { $0 += $1 }
      }
    }
  }

  @Test("is there when the call has ended, well or not", arguments: Carrier.allCases, [false, true])
  func told(over carrier: Carrier, isIntercepted: Bool) async throws {
    let interceptors: [any ClientInterceptor] = isIntercepted ? [Passing()] : []
    try await withServer(over: carrier, [Telling()], clientInterceptors: interceptors) { client, _ in
      for request: [UInt8] in [[7], []] {
        let came = ResponseMetadata()
        let answer = try? await client.unary(Method.unary, request, options: CallOptions(responseMetadata: came))
        #expect((answer == nil) == request.isEmpty)
        #expect(came.initial[stringValues: "first"] == ["before"])
        #expect(came.trailing[stringValues: "last"] == ["after"])
      }
      let came = ResponseMetadata()
      let joined = try await client.clientStreaming(Method.join, options: CallOptions(responseMetadata: came)) {
        writer in
        for byte in UInt8(0)..<3 { try await writer.write([byte]) }
      }
      #expect(joined == [0, 1, 2])
      #expect(came.initial[stringValues: "first"] == ["before"])
      #expect(came.trailing[stringValues: "last"] == ["after"])
    }
  }

  @Test("is empty when nobody answers")
  func nobody() async throws {
    let client = try GRPCClient(to: "127.0.0.1:1")
    let came = ResponseMetadata()
    _ = try? await client.unary(Method.unary, [], options: CallOptions(responseMetadata: came))
    #expect(came.initial.isEmpty && came.trailing.isEmpty)
    client.close()
  }
}
