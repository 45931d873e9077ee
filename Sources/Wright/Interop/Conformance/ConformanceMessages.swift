internal import ConnectConformanceStubs
internal import WrightGoogle
internal import WrightProtobuf
internal import WrightRPC

typealias ClientCompatRequest = Connectrpc_Conformance_V1_ClientCompatRequest
typealias ClientCompatResponse = Connectrpc_Conformance_V1_ClientCompatResponse
typealias ServerCompatRequest = Connectrpc_Conformance_V1_ServerCompatRequest
typealias ServerCompatResponse = Connectrpc_Conformance_V1_ServerCompatResponse
typealias ConformanceMethod = Connectrpc_Conformance_V1_ConformanceService.Method
typealias ConformancePayload = Connectrpc_Conformance_V1_ConformancePayload
typealias ConformanceHeader = Connectrpc_Conformance_V1_Header
typealias ConformanceError = Connectrpc_Conformance_V1_Error

/// A request that says what the one response to it is to be.
protocol UnaryDefinition: Message {
  var hasResponseDefinition: Bool { get }
  var responseDefinition: Connectrpc_Conformance_V1_UnaryResponseDefinition { get }
}

extension Connectrpc_Conformance_V1_UnaryRequest: UnaryDefinition {}
extension Connectrpc_Conformance_V1_IdempotentUnaryRequest: UnaryDefinition {}
extension Connectrpc_Conformance_V1_ClientStreamRequest: UnaryDefinition {}

/// A response.
protocol PayloadHolder: Message {
  var payload: ConformancePayload { get set }
}

extension Connectrpc_Conformance_V1_UnaryResponse: PayloadHolder {}
extension Connectrpc_Conformance_V1_IdempotentUnaryResponse: PayloadHolder {}
extension Connectrpc_Conformance_V1_ServerStreamResponse: PayloadHolder {}
extension Connectrpc_Conformance_V1_ClientStreamResponse: PayloadHolder {}
extension Connectrpc_Conformance_V1_BidiStreamResponse: PayloadHolder {}

// A method that no server has answers with nothing.
extension Connectrpc_Conformance_V1_UnimplementedResponse: PayloadHolder {
  var payload: ConformancePayload {
    get { ConformancePayload() }
    set {}
  }
}

extension Google_Protobuf_Any {
  /// Wraps a message.
  init(wrapping message: some Message) throws(CodecError) {
    self.init()
    typeURL = "type.googleapis.com/\(type(of: message).layout.name)"
    value = try message.serializedBytes()
  }

  /// The message that is wrapped here.
  ///
  /// - Throws: when it is one of another type.
  func unwrapped<M: Message>(as type: M.Type = M.self) throws -> M {
    guard typeURL.split(separator: "/").last.map(String.init) == M.layout.name else {
      throw InteropFailure("a \(M.layout.name) was to be sent, not a \(typeURL)")
    }
    return try M(serializedBytes: value)
  }
}

// MARK: Metadata

extension Metadata {
  /// Takes headers as the suite writes them: values of keys that end in `-bin` are base64.
  init(_ headers: [ConformanceHeader]) throws(InteropFailure) {
    self.init()
    for header in headers {
      for value in header.value { try add(value, forKey: header.name) }
    }
  }

  private mutating func add(_ value: String, forKey key: String) throws(InteropFailure) {
    guard key.lowercased().hasSuffix("-bin") else { return addString(value, forKey: key) }
    guard let bytes = WrightRPC.Base64.decode(value.utf8) else { throw InteropFailure("\(key) is no base64: \(value)") }
    addBinary(bytes, forKey: key)
  }

  /// Headers as the suite writes them.
  var headers: [ConformanceHeader] {
    var headers: [ConformanceHeader] = []
    for entry in self {
      let value =
        switch entry.value {
        case .string(let text): text
        case .binary(let bytes): WrightRPC.Base64.encode(bytes)
        }
      if let index = headers.firstIndex(where: { $0.name == entry.key }) {
        headers[index].value.append(value)
      } else {
        headers.append(
          .with {
            $0.name = entry.key
            $0.value = [value]
          })
      }
    }
    return headers
  }
}

// MARK: Errors

extension ConformanceError {
  /// What a client caught.
  init(_ error: RPCError) {
    self.init()
    code = .init(rawValue: error.code.rawValue) ?? .unknown
    message = error.message
    if let bytes = error.details, let status = try? Google_Rpc_Status(serializedBytes: bytes) {
      details = status.details
    }
  }

  /// What a server throws, with more details.
  func rpcError(adding more: [Google_Protobuf_Any]) throws -> RPCError {
    let status = Google_Rpc_Status.with {
      $0.code = Int32(code.rawValue)
      $0.message = message
      $0.details = details + more
    }
    return RPCError(
      code: StatusCode(rawValue: code.rawValue) ?? .unknown, message: message,
      details: status.details.isEmpty ? nil : try status.serializedBytes())
  }
}
