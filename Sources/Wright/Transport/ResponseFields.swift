internal import WrightHTTP2
internal import WrightRPC

/// What a client reads from a response's header block: gRPC's `doc/PROTOCOL-HTTP2.md`, "Responses".
struct ResponseFields {
  private(set) var metadata = Metadata()
  /// How the response's messages are compressed.
  private(set) var encoding: Compression?
  private var httpStatus: Int?
  private var isGRPC = false
  private var status: Int?
  private var message = ""
  private var details: [UInt8]?

  init(_ block: ReceivedHeaders, _ fields: Range<Int>) throws(RPCError) {
    for index in fields {
      switch block.known(index) {
      case .status: httpStatus = Int(block.value(index))
      case .contentType: isGRPC = block.isGRPCContentType(index)
      case .grpcStatus: status = Int(block.value(index)) ?? -1
      case .grpcMessage: message = PercentEncoding.decode(block.value(index))
      case .grpcEncoding: try noteEncoding(block, index)
      case .grpcAcceptEncoding: break
      case .grpcStatusDetails: details = Base64.decode(block.valueBytes(index))
      default: try metadata.addReceived(key: block.name(index), value: block.value(index))
      }
    }
  }

  private mutating func noteEncoding(_ block: ReceivedHeaders, _ index: Int) throws(RPCError) {
    encoding = Compression(rawValue: block.value(index))
    guard encoding == nil else { return }
    throw RPCError(code: .internal, message: "the response's grpc-encoding \(block.value(index)) was not asked for")
  }

  /// Whether this is a 1xx response, to be skipped.
  var isInformational: Bool { (100..<200).contains(httpStatus ?? 0) }

  /// Why this is no head of a gRPC response.
  var refusal: RPCError? {
    if let httpStatus, httpStatus != 200 { return httpError(httpStatus) }
    return isGRPC ? nil : RPCError(code: .unknown, message: "the response is not gRPC: its content-type is another")
  }

  /// The error that the block's status tells; `nil` for OK.
  var error: RPCError? {
    guard let status else {
      if let httpStatus, httpStatus != 200 { return httpError(httpStatus) }
      return RPCError(code: .unknown, message: "the response has no grpc-status")
    }
    guard let code = StatusCode(rawValue: status) else {
      return RPCError(code: .unknown, message: message.isEmpty ? "an unknown grpc-status" : message)
    }
    return code == .ok ? nil : RPCError(code: code, message: message, details: details)
  }

  private func httpError(_ status: Int) -> RPCError {
    RPCError(code: StatusCode(httpStatus: status), message: "the server answered HTTP status \(status)")
  }
}

extension RPCError {
  /// What a reset stream means: gRPC's `doc/PROTOCOL-HTTP2.md`, "Errors".
  init(reset code: HTTP2ErrorCode) {
    let status: StatusCode =
      switch code {
      case .refusedStream: .unavailable
      case .cancel: .cancelled
      case .enhanceYourCalm: .resourceExhausted
      case .inadequateSecurity: .permissionDenied
      default: .internal
      }
    self.init(code: status, message: "the server reset the stream: \(code)")
  }
}
