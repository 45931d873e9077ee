internal import WrightHTTP2
internal import WrightRPC

/// The header blocks that a server sends.
enum ResponseHeaders {
  /// What goes before messages when there is no metadata.
  static let plain = HeaderBlock(permanent: [":status": "200", "content-type": "application/grpc"])

  /// Bytes of a `grpc-message`, which goes into every log on its way.
  private static let maxMessageBytes = 4096

  private static let okTrailers = HeaderBlock(permanent: ["grpc-status": "0"])

  /// - Throws: `RESOURCE_EXHAUSTED` for metadata over the client's limit.
  static func head(
    _ metadata: Metadata, _ compression: Compression, web: WebFraming?, limit: Int
  ) throws(RPCError) -> HeaderBlock {
    var block = HeaderBlock()
    block.append(":status", "200")
    block.append("content-type", web?.contentType ?? "application/grpc")
    if compression != .none { block.append("grpc-encoding", compression.rawValue) }
    block.append(metadata)
    web?.access.append(to: &block)
    guard block.listSize <= limit else { throw .headersTooLarge("the response's metadata", limit) }
    return block
  }

  static func ok(_ trailing: Metadata, limit: @autoclosure () -> Int) -> HeaderBlock {
    guard !trailing.isEmpty else { return okTrailers }
    var block = HeaderBlock()
    block.append("grpc-status", "0")
    block.append(trailing)
    return small(block, limit()) { status($0, [:], limit: .max) }
  }

  static func status(_ error: RPCError, _ trailing: Metadata, limit: Int) -> HeaderBlock {
    var block = HeaderBlock()
    append(error, trailing, to: &block)
    return small(block, limit) { status($0, [:], limit: .max) }
  }

  /// A response that is a status and nothing else.
  static func trailersOnly(
    _ error: RPCError, _ trailing: Metadata = [:], web: WebFraming?, limit: Int
  ) -> HeaderBlock {
    var block = HeaderBlock()
    block.append(":status", "200")
    block.append("content-type", web?.contentType ?? "application/grpc")
    append(error, trailing, to: &block)
    web?.access.append(to: &block)
    return small(block, limit) { trailersOnly($0, web: web, limit: .max) }
  }

  /// A block that the client takes, or an error that says that it would not.
  private static func small(_ block: HeaderBlock, _ limit: Int, _ instead: (RPCError) -> HeaderBlock) -> HeaderBlock {
    block.listSize <= limit ? block : instead(.headersTooLarge("the status and its metadata", limit))
  }

  private static func append(_ error: RPCError, _ trailing: Metadata, to block: inout HeaderBlock) {
    block.append("grpc-status", "\(error.code.rawValue)")
    if !error.message.isEmpty {
      block.append("grpc-message", PercentEncoding.encode(error.message, limit: maxMessageBytes))
    }
    if let details = error.details { block.append("grpc-status-details-bin", Base64.encode(details)) }
    if error.code == .unimplemented { block.append("grpc-accept-encoding", Compression.accepted) }
    block.append(trailing)
    block.append(error.metadata)
  }

  /// An answer to what is no gRPC request.
  static func http(status: String, allow: String?) -> HeaderBlock {
    var block = HeaderBlock()
    block.append(":status", status)
    block.append("content-type", "text/plain; charset=utf-8")
    if let allow { block.append("allow", allow) }
    return block
  }
}

extension RPCError {
  /// Header fields that the peer would not take, or that no frame would carry.
  static func headersTooLarge(_ what: String, _ limit: Int) -> RPCError {
    RPCError(
      code: .resourceExhausted,
      message: "\(what) would take more than the \(limit) bytes of header fields that the peer allows")
  }
}
