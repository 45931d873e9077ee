public import WrightGoogle
public import WrightProtobuf
public import WrightRPC

extension RPCError {
  /// Makes an error with details, which the peer sees; one that cannot be encoded is left out.
  public init(
    code: StatusCode, message: String, metadata: Metadata = [:], details: [StatusDetail], cause: (any Error)? = nil
  ) {
    self.init(code: code, message: message, metadata: metadata, cause: cause)
    let status = Google_Rpc_Status.with {
      $0.code = Int32(self.code.rawValue)
      $0.message = message
      $0.details = details.compactMap { try? Google_Protobuf_Any(message: $0.message) }
    }
    self.details = try? status.serializedBytes()
  }

  /// The status with its details; `nil` when none came, or none that can be read.
  ///
  /// Details that name another code than `grpc-status` does are about something else, and count as none (gRPC's
  /// `doc/PROTOCOL-HTTP2.md`, "Responses").
  public var status: Google_Rpc_Status? {
    guard let details, let status = try? Google_Rpc_Status(serializedBytes: details), status.code == code.rawValue
    else {
      return nil
    }
    return status
  }

  /// The details of one kind, in order; those that cannot be read are left out.
  public func details<Detail: Message>(of kind: Detail.Type) -> [Detail] {
    status?.details.compactMap { try? Detail(unpackingAny: $0) } ?? []
  }

  /// The first detail of one kind.
  public func detail<Detail: Message>(of kind: Detail.Type) -> Detail? { details(of: kind).first }
}
