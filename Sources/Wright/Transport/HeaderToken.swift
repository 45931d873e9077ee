internal import WrightHTTP2
internal import WrightRPC

/// The header fields that gRPC over HTTP/2 gives a meaning to.
enum HeaderToken: UInt8, CaseIterable {
  case method, path, status, contentType, userAgent
  case grpcTimeout, grpcEncoding, grpcAcceptEncoding, grpcStatus, grpcMessage, grpcStatusDetails

  private var name: StaticString {
    switch self {
    case .method: ":method"
    case .path: ":path"
    case .status: ":status"
    case .contentType: "content-type"
    case .userAgent: "user-agent"
    case .grpcTimeout: "grpc-timeout"
    case .grpcEncoding: "grpc-encoding"
    case .grpcAcceptEncoding: "grpc-accept-encoding"
    case .grpcStatus: "grpc-status"
    case .grpcMessage: "grpc-message"
    case .grpcStatusDetails: "grpc-status-details-bin"
    }
  }

  /// The names, for a session to recognise.
  ///
  /// nghttp2 holds the body against its `content-length`, which tells a call nothing.
  static let names = HeaderNames(
    allCases.map(\.name), dropped: [":scheme", ":authority", "te", "content-length"])
}

extension ReceivedHeaders {
  /// Which of gRPC's fields this is, if any.
  func known(_ index: Int) -> HeaderToken? { HeaderToken(rawValue: token(index)) }

  /// Whether a field's value says gRPC, in protobuf: `application/grpc` or `application/grpc+proto`, then the end or `;`.
  func isGRPCContentType(_ index: Int) -> Bool {
    value(index, equals: "application/grpc") || value(index, equals: "application/grpc+proto")
      || value(index, hasPrefix: "application/grpc;") || value(index, hasPrefix: "application/grpc+proto;")
  }
}

extension HeaderBlock {
  mutating func append(_ metadata: Metadata) { metadata.forEachField { append($0, $1) } }
}
