internal import Tracing
internal import WrightRPC

/// The span of a call, with the attributes that OpenTelemetry's conventions have for RPC.
struct CallSpan: Sendable {
  private let span: any Span
  private let isClient: Bool

  /// Begins the span of a client's call, the child of what its caller does, and puts its context into the metadata.
  init(_ tracer: any Tracer, clientCall method: String, target: String, metadata: inout Metadata) {
    isClient = true
    span = tracer.startAnySpan(method, ofKind: .client)
    describe(method)
    describe(NetworkPlace(target), as: "server")
    tracer.inject(span.context, into: &metadata, using: MetadataCarrier())
  }

  /// Begins the span of a server's call, the child of the client's whose context came with it.
  init(_ tracer: any Tracer, serverCall method: String, _ head: ServerCallHead) {
    isClient = false
    var context = ServiceContext.topLevel
    tracer.extract(head.metadata, into: &context, using: MetadataCarrier())
    span = tracer.startAnySpan(method, context: context, ofKind: .server)
    describe(method)
    describe(NetworkPlace(head.origin.remotePeer), as: "network.peer")
  }

  private func describe(_ place: NetworkPlace, as name: String) {
    span.attributes["\(name).address"] = place.address
    if let port = place.port { span.attributes["\(name).port"] = port }
  }

  private func describe(_ method: String) {
    span.attributes["rpc.system"] = "grpc"
    guard let slash = method.lastIndex(of: "/") else { return }
    span.attributes["rpc.service"] = String(method[..<slash])
    span.attributes["rpc.method"] = String(method[method.index(after: slash)...])
  }

  /// Runs a handler whose spans and calls are this span's children.
  func serve(_ handler: () async throws -> [UInt8]?) async throws -> [UInt8]? {
    try await ServiceContext.withValue(span.context) {
      do {
        return try await handler()
      } catch {
        span.recordError(error)
        throw error
      }
    }
  }

  /// Ends the span with the call's status.
  func end(_ code: StatusCode, _ message: String) {
    span.attributes["rpc.grpc.status_code"] = code.rawValue
    if isError(code) {
      span.setStatus(SpanStatus(code: .error, message: message))
      if isClient { span.recordError(RPCError(code: code, message: message)) }
    }
    span.end()
  }

  /// Whether a status is an error of this end: at a server the caller's mistakes are none.
  private func isError(_ code: StatusCode) -> Bool {
    switch code {
    case .ok: false
    case .unknown, .deadlineExceeded, .unimplemented, .internal, .unavailable, .dataLoss: true
    default: isClient
    }
  }
}

/// Metadata as what carries a span's context.
private struct MetadataCarrier: Injector, Extractor {
  func inject(_ value: String, forKey key: String, into metadata: inout Metadata) {
    metadata.replaceOrAddString(value, forKey: key)
  }

  /// Fields that come several times are one with commas: W3C's Trace Context has that for `tracestate`.
  func extract(key: String, from metadata: Metadata) -> String? {
    let values = metadata[stringValues: key]
    return values.isEmpty ? nil : values.joined(separator: ",")
  }
}
