/// A case of gRPC's interoperability tests (`doc/interop-test-descriptions.md` and
/// `doc/negative-http2-interop-test-descriptions.md` in grpc/grpc), as a client runs it.
public enum InteropCase: String, CaseIterable, Sendable {
  // With a server of the suite.
  case emptyUnary = "empty_unary"
  case largeUnary = "large_unary"
  case clientCompressedUnary = "client_compressed_unary"
  case serverCompressedUnary = "server_compressed_unary"
  case clientStreaming = "client_streaming"
  case clientCompressedStreaming = "client_compressed_streaming"
  case serverStreaming = "server_streaming"
  case serverCompressedStreaming = "server_compressed_streaming"
  case pingPong = "ping_pong"
  case emptyStream = "empty_stream"
  case customMetadata = "custom_metadata"
  case statusCodeAndMessage = "status_code_and_message"
  case specialStatusMessage = "special_status_message"
  case unimplementedMethod = "unimplemented_method"
  case unimplementedService = "unimplemented_service"
  case cancelAfterBegin = "cancel_after_begin"
  case cancelAfterFirstResponse = "cancel_after_first_response"
  case timeoutOnSleepingServer = "timeout_on_sleeping_server"
  case rpcSoak = "rpc_soak"
  case channelSoak = "channel_soak"
  // With the suite's HTTP/2 server that misbehaves in just this way.
  case goAway = "goaway"
  case resetAfterHeader = "rst_after_header"
  case resetDuringData = "rst_during_data"
  case resetAfterData = "rst_after_data"
  case ping = "ping"
  case maxStreams = "max_streams"
  case dataFramePadding = "data_frame_padding"

  /// Whether the server is to misbehave.
  public var isNegative: Bool {
    switch self {
    case .goAway, .resetAfterHeader, .resetDuringData, .resetAfterData, .ping, .maxStreams, .dataFramePadding: true
    default: false
    }
  }

  /// Runs the case.
  ///
  /// - Throws: ``InteropFailure`` when the server, or what is between, does not do what the case wants.
  public func run(on client: InteropClient) async throws {
    switch self {
    case .emptyUnary: try await client.emptyUnary()
    case .largeUnary: try await client.largeUnary()
    case .clientCompressedUnary: try await client.clientCompressedUnary()
    case .serverCompressedUnary: try await client.serverCompressedUnary()
    case .clientStreaming: try await client.clientStreaming()
    case .clientCompressedStreaming: try await client.clientCompressedStreaming()
    case .serverStreaming: try await client.serverStreaming()
    case .serverCompressedStreaming: try await client.serverCompressedStreaming()
    case .pingPong: try await client.pingPong()
    case .emptyStream: try await client.emptyStream()
    case .customMetadata: try await client.customMetadata()
    case .statusCodeAndMessage: try await client.statusCodeAndMessage()
    case .specialStatusMessage: try await client.specialStatusMessage()
    case .unimplementedMethod: try await client.unimplementedMethod()
    case .unimplementedService: try await client.unimplementedService()
    case .cancelAfterBegin: try await client.cancelAfterBegin()
    case .cancelAfterFirstResponse: try await client.cancelAfterFirstResponse()
    case .timeoutOnSleepingServer: try await client.timeoutOnSleepingServer()
    case .rpcSoak: try await client.soak(newChannels: false)
    case .channelSoak: try await client.soak(newChannels: true)
    case .goAway: try await client.goAway()
    case .resetAfterHeader, .resetDuringData, .resetAfterData: try await client.reset()
    case .ping, .dataFramePadding: try await client.largeUnary()
    case .maxStreams: try await client.maxStreams()
    }
  }
}

/// A case that did not go as it should.
public struct InteropFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// What was wanted, and what came instead.
  public let description: String

  init(_ description: String) { self.description = description }
}

/// - Throws: ``InteropFailure`` if something does not hold.
func expect(_ holds: Bool, _ wanted: @autoclosure () -> String) throws(InteropFailure) {
  if !holds { throw InteropFailure(wanted()) }
}
