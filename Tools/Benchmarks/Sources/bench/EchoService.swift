import Wright
import WrightTestAPI

/// `wright.bench.v1.Echo`: gives back what it is sent.
struct EchoService: Wright_Bench_V1_Echo.ServiceProtocol {
  /// How often `ServerStream` answers with the message that it was sent.
  static let answers = 10

  func unary(request: Wright_Bench_V1_Payload, context: ServerContext) async throws -> Wright_Bench_V1_Payload {
    request
  }

  /// Answers with the last message.
  func clientStream(
    request: RPCAsyncSequence<Wright_Bench_V1_Payload>, context: ServerContext
  ) async throws -> Wright_Bench_V1_Payload {
    var last = Wright_Bench_V1_Payload()
    for try await message in request { last = message }
    return last
  }

  func serverStream(
    request: Wright_Bench_V1_Payload, response: RPCWriter<Wright_Bench_V1_Payload>, context: ServerContext
  ) async throws {
    for _ in 0..<Self.answers { try await response.write(request) }
  }

  func bothWays(
    request: RPCAsyncSequence<Wright_Bench_V1_Payload>, response: RPCWriter<Wright_Bench_V1_Payload>,
    context: ServerContext
  ) async throws {
    for try await message in request { try await response.write(message) }
  }
}
