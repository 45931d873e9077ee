internal import WrightHTTP2
internal import WrightRPC

/// The header blocks that a server sends.
enum ResponseHeaders {
  /// What goes before messages when there is no metadata.
  static let plain = HeaderBlock(permanent: [":status": "200", "content-type": "application/grpc"])

  private static let okTrailers = HeaderBlock(permanent: ["grpc-status": "0"])

  static func head(_ metadata: Metadata, _ compression: Compression) -> HeaderBlock {
    var block = HeaderBlock()
    block.append(":status", "200")
    block.append("content-type", "application/grpc")
    if compression != .none { block.append("grpc-encoding", compression.rawValue) }
    block.append(metadata)
    return block
  }

  static func ok(_ trailing: Metadata) -> HeaderBlock {
    guard !trailing.isEmpty else { return okTrailers }
    var block = HeaderBlock()
    block.append("grpc-status", "0")
    block.append(trailing)
    return block
  }

  static func status(_ error: RPCError, _ trailing: Metadata) -> HeaderBlock {
    var block = HeaderBlock()
    append(error, trailing, to: &block)
    return block
  }

  /// A response that is a status and nothing else.
  static func trailersOnly(_ error: RPCError, _ trailing: Metadata = [:]) -> HeaderBlock {
    var block = HeaderBlock()
    block.append(":status", "200")
    block.append("content-type", "application/grpc")
    append(error, trailing, to: &block)
    return block
  }

  private static func append(_ error: RPCError, _ trailing: Metadata, to block: inout HeaderBlock) {
    block.append("grpc-status", "\(error.code.rawValue)")
    if !error.message.isEmpty { block.append("grpc-message", PercentEncoding.encode(error.message)) }
    if let details = error.details { block.append("grpc-status-details-bin", Base64.encode(details)) }
    if error.code == .unimplemented { block.append("grpc-accept-encoding", Compression.accepted) }
    block.append(trailing)
    block.append(error.metadata)
  }

  /// An answer to what is no gRPC request.
  static func http(status: String) -> HeaderBlock {
    var block = HeaderBlock()
    block.append(":status", status)
    block.append("content-type", "text/plain; charset=utf-8")
    if status == "405" { block.append("allow", "POST") }
    return block
  }
}
