// swift-format-ignore-file
// Made by protoc-gen-wright from grpc/reflection/v1alpha/reflection.proto. Do not edit.

public import WrightProtobuf
public import WrightRPC

/// One question.
public struct Grpc_Reflection_V1alpha_ServerReflectionRequest: WrightProtobuf.Message {
  /// The host that is asked about.
  public var host: String = ""

  /// What is asked.
  public var messageRequest: OneOf_MessageRequest? = nil

  /// The schema file that others import by this path.
  public var fileByFilename: String {
    get {
      if case .fileByFilename(let value)? = self.messageRequest { return value }
      return ""
    }
    set { self.messageRequest = .fileByFilename(newValue) }
  }

  /// The schema file that defines this, named in full: a message, enumeration, service, method, field or extension.
  public var fileContainingSymbol: String {
    get {
      if case .fileContainingSymbol(let value)? = self.messageRequest { return value }
      return ""
    }
    set { self.messageRequest = .fileContainingSymbol(newValue) }
  }

  /// The schema file that defines an extension.
  public var fileContainingExtension: Grpc_Reflection_V1alpha_ExtensionRequest {
    get {
      if case .fileContainingExtension(let value)? = self.messageRequest { return value }
      return Grpc_Reflection_V1alpha_ExtensionRequest()
    }
    set { self.messageRequest = .fileContainingExtension(newValue) }
  }

  /// The numbers of all extensions of the message with this full name.
  public var allExtensionNumbersOfType: String {
    get {
      if case .allExtensionNumbersOfType(let value)? = self.messageRequest { return value }
      return ""
    }
    set { self.messageRequest = .allExtensionNumbersOfType(newValue) }
  }

  /// The names of all services; the value does not matter.
  public var listServices: String {
    get {
      if case .listServices(let value)? = self.messageRequest { return value }
      return ""
    }
    set { self.messageRequest = .listServices(newValue) }
  }

  /// What is asked.
  public enum OneOf_MessageRequest: Hashable, Sendable {
    /// The schema file that others import by this path.
    case fileByFilename(String)
    /// The schema file that defines this, named in full: a message, enumeration, service, method, field or extension.
    case fileContainingSymbol(String)
    /// The schema file that defines an extension.
    case fileContainingExtension(Grpc_Reflection_V1alpha_ExtensionRequest)
    /// The numbers of all extensions of the message with this full name.
    case allExtensionNumbersOfType(String)
    /// The names of all services; the value does not matter.
    case listServices(String)
  }

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "grpc.reflection.v1alpha.ServerReflectionRequest",
    fields: [
      .init(1, "host", .string),
      .init(3, "file_by_filename", .string, .optional, oneof: 0),
      .init(4, "file_containing_symbol", .string, .optional, oneof: 0),
      .init(5, "file_containing_extension", .message { Grpc_Reflection_V1alpha_ExtensionRequest.layout }, .optional, oneof: 0),
      .init(6, "all_extension_numbers_of_type", .string, .optional, oneof: 0),
      .init(7, "list_services", .string, .optional, oneof: 0),
    ], oneofs: ["message_request"])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.host = input.string()
      case 26: self.messageRequest = .fileByFilename(input.string())
      case 34: self.messageRequest = .fileContainingSymbol(input.string())
      case 42: self.messageRequest = .fileContainingExtension(input.message(joining: self.messageRequest != nil))
      case 50: self.messageRequest = .allExtensionNumbersOfType(input.string())
      case 58: self.messageRequest = .listServices(input.string())
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.host)
    switch self.messageRequest {
    case .fileByFilename(let value)?: fields.present(1, value)
    case .fileContainingSymbol(let value)?: fields.present(2, value)
    case .fileContainingExtension(let value)?: fields.present(3, value)
    case .allExtensionNumbersOfType(let value)?: fields.present(4, value)
    case .listServices(let value)?: fields.present(5, value)
    case nil: break
    }
  }
}

/// Names an extension.
public struct Grpc_Reflection_V1alpha_ExtensionRequest: WrightProtobuf.Message {
  /// The full name of the message that is extended.
  public var containingType: String = ""

  /// The field's number.
  public var extensionNumber: Int32 = 0

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "grpc.reflection.v1alpha.ExtensionRequest",
    fields: [
      .init(1, "containing_type", .string),
      .init(2, "extension_number", .int32),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.containingType = input.string()
      case 16: self.extensionNumber = input.varint()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.containingType)
    fields.value(1, self.extensionNumber)
  }
}

/// One answer.
public struct Grpc_Reflection_V1alpha_ServerReflectionResponse: WrightProtobuf.Message {
  /// The host that was asked about.
  public var validHost: String = ""

  /// The question.
  public var originalRequest: Grpc_Reflection_V1alpha_ServerReflectionRequest {
    get { self._originalRequest ?? Grpc_Reflection_V1alpha_ServerReflectionRequest() }
    set { self._originalRequest = newValue }
  }
  /// Whether `originalRequest` has been set.
  public var hasOriginalRequest: Bool { self._originalRequest != nil }
  /// Makes `originalRequest` absent.
  public mutating func clearOriginalRequest() { self._originalRequest = nil }
  private var _originalRequest: Grpc_Reflection_V1alpha_ServerReflectionRequest? = nil

  /// The answer to it.
  public var messageResponse: OneOf_MessageResponse? = nil

  /// For questions after a file.
  public var fileDescriptorResponse: Grpc_Reflection_V1alpha_FileDescriptorResponse {
    get {
      if case .fileDescriptorResponse(let value)? = self.messageResponse { return value }
      return Grpc_Reflection_V1alpha_FileDescriptorResponse()
    }
    set { self.messageResponse = .fileDescriptorResponse(newValue) }
  }

  /// For the question after all extensions.
  public var allExtensionNumbersResponse: Grpc_Reflection_V1alpha_ExtensionNumberResponse {
    get {
      if case .allExtensionNumbersResponse(let value)? = self.messageResponse { return value }
      return Grpc_Reflection_V1alpha_ExtensionNumberResponse()
    }
    set { self.messageResponse = .allExtensionNumbersResponse(newValue) }
  }

  /// For the question after all services.
  public var listServicesResponse: Grpc_Reflection_V1alpha_ListServiceResponse {
    get {
      if case .listServicesResponse(let value)? = self.messageResponse { return value }
      return Grpc_Reflection_V1alpha_ListServiceResponse()
    }
    set { self.messageResponse = .listServicesResponse(newValue) }
  }

  /// For a question that has no answer.
  public var errorResponse: Grpc_Reflection_V1alpha_ErrorResponse {
    get {
      if case .errorResponse(let value)? = self.messageResponse { return value }
      return Grpc_Reflection_V1alpha_ErrorResponse()
    }
    set { self.messageResponse = .errorResponse(newValue) }
  }

  /// The answer to it.
  public enum OneOf_MessageResponse: Hashable, Sendable {
    /// For questions after a file.
    case fileDescriptorResponse(Grpc_Reflection_V1alpha_FileDescriptorResponse)
    /// For the question after all extensions.
    case allExtensionNumbersResponse(Grpc_Reflection_V1alpha_ExtensionNumberResponse)
    /// For the question after all services.
    case listServicesResponse(Grpc_Reflection_V1alpha_ListServiceResponse)
    /// For a question that has no answer.
    case errorResponse(Grpc_Reflection_V1alpha_ErrorResponse)
  }

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "grpc.reflection.v1alpha.ServerReflectionResponse",
    fields: [
      .init(1, "valid_host", .string),
      .init(2, "original_request", .message { Grpc_Reflection_V1alpha_ServerReflectionRequest.layout }, .optional),
      .init(4, "file_descriptor_response", .message { Grpc_Reflection_V1alpha_FileDescriptorResponse.layout }, .optional, oneof: 0),
      .init(5, "all_extension_numbers_response", .message { Grpc_Reflection_V1alpha_ExtensionNumberResponse.layout }, .optional, oneof: 0),
      .init(6, "list_services_response", .message { Grpc_Reflection_V1alpha_ListServiceResponse.layout }, .optional, oneof: 0),
      .init(7, "error_response", .message { Grpc_Reflection_V1alpha_ErrorResponse.layout }, .optional, oneof: 0),
    ], oneofs: ["message_response"])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.validHost = input.string()
      case 18: input.message(&self._originalRequest)
      case 34: self.messageResponse = .fileDescriptorResponse(input.message(joining: self.messageResponse != nil))
      case 42: self.messageResponse = .allExtensionNumbersResponse(input.message(joining: self.messageResponse != nil))
      case 50: self.messageResponse = .listServicesResponse(input.message(joining: self.messageResponse != nil))
      case 58: self.messageResponse = .errorResponse(input.message(joining: self.messageResponse != nil))
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.validHost)
    fields.optional(1, self._originalRequest)
    switch self.messageResponse {
    case .fileDescriptorResponse(let value)?: fields.present(2, value)
    case .allExtensionNumbersResponse(let value)?: fields.present(3, value)
    case .listServicesResponse(let value)?: fields.present(4, value)
    case .errorResponse(let value)?: fields.present(5, value)
    case nil: break
    }
  }
}

/// Schema files.
public struct Grpc_Reflection_V1alpha_FileDescriptorResponse: WrightProtobuf.Message {
  /// Encoded `google.protobuf.FileDescriptorProto`s: the file, and what it imports unless that was sent before.
  public var fileDescriptorProto: [[UInt8]] = []

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "grpc.reflection.v1alpha.FileDescriptorResponse",
    fields: [
      .init(1, "file_descriptor_proto", .bytes, .repeated),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.repeated(&self.fileDescriptorProto, tag) { $0.bytes() }
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.repeated(0, self.fileDescriptorProto)
  }
}

/// The extensions of a message.
public struct Grpc_Reflection_V1alpha_ExtensionNumberResponse: WrightProtobuf.Message {
  /// The full name of the message.
  public var baseTypeName: String = ""

  /// The numbers, in no order.
  public var extensionNumber: [Int32] = []

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "grpc.reflection.v1alpha.ExtensionNumberResponse",
    fields: [
      .init(1, "base_type_name", .string),
      .init(2, "extension_number", .int32, .packed),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.baseTypeName = input.string()
      case 16: input.repeated(&self.extensionNumber, tag) { $0.varint() }
      case 18: input.packed(&self.extensionNumber) { $0.varint() }
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.baseTypeName)
    fields.repeated(1, self.extensionNumber)
  }
}

/// The services of a server.
public struct Grpc_Reflection_V1alpha_ListServiceResponse: WrightProtobuf.Message {
  /// One entry for each.
  public var service: [Grpc_Reflection_V1alpha_ServiceResponse] = []

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "grpc.reflection.v1alpha.ListServiceResponse",
    fields: [
      .init(1, "service", .message { Grpc_Reflection_V1alpha_ServiceResponse.layout }, .repeated),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.messages(&self.service, tag)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.repeated(0, self.service)
  }
}

/// One service.
public struct Grpc_Reflection_V1alpha_ServiceResponse: WrightProtobuf.Message {
  /// The full name, with the package.
  public var name: String = ""

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "grpc.reflection.v1alpha.ServiceResponse",
    fields: [
      .init(1, "name", .string),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.name = input.string()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.name)
  }
}

/// Why there is no answer.
public struct Grpc_Reflection_V1alpha_ErrorResponse: WrightProtobuf.Message {
  /// A gRPC status.
  public var errorCode: Int32 = 0

  /// A text for people.
  public var errorMessage: String = ""

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "grpc.reflection.v1alpha.ErrorResponse",
    fields: [
      .init(1, "error_code", .int32),
      .init(2, "error_message", .string),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 8: self.errorCode = input.varint()
      case 18: self.errorMessage = input.string()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.errorCode)
    fields.value(1, self.errorMessage)
  }
}

/// Tells what a server has to offer.
public enum Grpc_Reflection_V1alpha_ServerReflection {
  /// The service as the schema has it.
  public static let descriptor = WrightRPC.ServiceDescriptor(
    name: "grpc.reflection.v1alpha.ServerReflection",
    methods: ["ServerReflectionInfo"],
    files: { File_grpc_reflection_v1alpha_reflection.file.closure })

  /// The methods of the service.
  public enum Method {
    /// An answer for each question, in order.
    public static let serverReflectionInfo = WrightRPC.MethodDescriptor<Grpc_Reflection_V1alpha_ServerReflectionRequest, Grpc_Reflection_V1alpha_ServerReflectionResponse>(
      service: "grpc.reflection.v1alpha.ServerReflection", name: "ServerReflectionInfo", kind: .bidirectionalStreaming,
      request: .init(decode: { try Grpc_Reflection_V1alpha_ServerReflectionRequest(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }),
      response: .init(decode: { try Grpc_Reflection_V1alpha_ServerReflectionResponse(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) }))
  }

  /// Tells what a server has to offer.
  public protocol ServiceProtocol: WrightRPC.RPCService {
    /// An answer for each question, in order.
    func serverReflectionInfo(
      request: WrightRPC.RPCAsyncSequence<Grpc_Reflection_V1alpha_ServerReflectionRequest>, response: WrightRPC.RPCWriter<Grpc_Reflection_V1alpha_ServerReflectionResponse>, context: WrightRPC.ServerContext
    ) async throws
  }

  /// Calls the methods of `grpc.reflection.v1alpha.ServerReflection`.
  public struct Client: Sendable {
    /// What the calls go through.
    public let client: WrightRPC.GRPCClient

    /// Calls through `client`.
    public init(_ client: WrightRPC.GRPCClient) { self.client = client }

    /// An answer for each question, in order.
    public func serverReflectionInfo(
      metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults,
      requests: @escaping @Sendable (WrightRPC.RPCWriter<Grpc_Reflection_V1alpha_ServerReflectionRequest>) async throws -> Void
    ) -> WrightRPC.ResponseStream<Grpc_Reflection_V1alpha_ServerReflectionResponse> {
      client.bidirectionalStreaming(Method.serverReflectionInfo, metadata: metadata, options: options, requests: requests)
    }
  }
}

extension Grpc_Reflection_V1alpha_ServerReflection.ServiceProtocol {
  /// The service as the schema has it.
  public static var descriptor: WrightRPC.ServiceDescriptor { Grpc_Reflection_V1alpha_ServerReflection.descriptor }

  /// Makes the methods known to `router`.
  public func register(in router: inout WrightRPC.RPCRouter) {
    router.bidirectionalStreaming(Grpc_Reflection_V1alpha_ServerReflection.Method.serverReflectionInfo) { request, response, context in
      try await self.serverReflectionInfo(request: request, response: response, context: context)
    }
  }
}

/// The schema file `grpc/reflection/v1alpha/reflection.proto`.
public enum File_grpc_reflection_v1alpha_reflection {
  /// The file's descriptor and its imports.
  public static let file = WrightProtobuf.ProtoFile(
    name: "grpc/reflection/v1alpha/reflection.proto",
    base64: """
      CihncnBjL3JlZmxlY3Rpb24vdjFhbHBoYS9yZWZsZWN0aW9uLnByb3RvEhdncnBjLnJlZmxlY3Rpb24udjFhbHBoYSL4AgoXU2Vy\
      dmVyUmVmbGVjdGlvblJlcXVlc3QSEgoEaG9zdBgBIAEoCVIEaG9zdBIqChBmaWxlX2J5X2ZpbGVuYW1lGAMgASgJSABSDmZpbGVC\
      eUZpbGVuYW1lEjYKFmZpbGVfY29udGFpbmluZ19zeW1ib2wYBCABKAlIAFIUZmlsZUNvbnRhaW5pbmdTeW1ib2wSZwoZZmlsZV9j\
      b250YWluaW5nX2V4dGVuc2lvbhgFIAEoCzIpLmdycGMucmVmbGVjdGlvbi52MWFscGhhLkV4dGVuc2lvblJlcXVlc3RIAFIXZmls\
      ZUNvbnRhaW5pbmdFeHRlbnNpb24SQgodYWxsX2V4dGVuc2lvbl9udW1iZXJzX29mX3R5cGUYBiABKAlIAFIZYWxsRXh0ZW5zaW9u\
      TnVtYmVyc09mVHlwZRIlCg1saXN0X3NlcnZpY2VzGAcgASgJSABSDGxpc3RTZXJ2aWNlc0IRCg9tZXNzYWdlX3JlcXVlc3QiZgoQ\
      RXh0ZW5zaW9uUmVxdWVzdBInCg9jb250YWluaW5nX3R5cGUYASABKAlSDmNvbnRhaW5pbmdUeXBlEikKEGV4dGVuc2lvbl9udW1i\
      ZXIYAiABKAVSD2V4dGVuc2lvbk51bWJlciLHBAoYU2VydmVyUmVmbGVjdGlvblJlc3BvbnNlEh0KCnZhbGlkX2hvc3QYASABKAlS\
      CXZhbGlkSG9zdBJbChBvcmlnaW5hbF9yZXF1ZXN0GAIgASgLMjAuZ3JwYy5yZWZsZWN0aW9uLnYxYWxwaGEuU2VydmVyUmVmbGVj\
      dGlvblJlcXVlc3RSD29yaWdpbmFsUmVxdWVzdBJrChhmaWxlX2Rlc2NyaXB0b3JfcmVzcG9uc2UYBCABKAsyLy5ncnBjLnJlZmxl\
      Y3Rpb24udjFhbHBoYS5GaWxlRGVzY3JpcHRvclJlc3BvbnNlSABSFmZpbGVEZXNjcmlwdG9yUmVzcG9uc2USdwoeYWxsX2V4dGVu\
      c2lvbl9udW1iZXJzX3Jlc3BvbnNlGAUgASgLMjAuZ3JwYy5yZWZsZWN0aW9uLnYxYWxwaGEuRXh0ZW5zaW9uTnVtYmVyUmVzcG9u\
      c2VIAFIbYWxsRXh0ZW5zaW9uTnVtYmVyc1Jlc3BvbnNlEmQKFmxpc3Rfc2VydmljZXNfcmVzcG9uc2UYBiABKAsyLC5ncnBjLnJl\
      ZmxlY3Rpb24udjFhbHBoYS5MaXN0U2VydmljZVJlc3BvbnNlSABSFGxpc3RTZXJ2aWNlc1Jlc3BvbnNlEk8KDmVycm9yX3Jlc3Bv\
      bnNlGAcgASgLMiYuZ3JwYy5yZWZsZWN0aW9uLnYxYWxwaGEuRXJyb3JSZXNwb25zZUgAUg1lcnJvclJlc3BvbnNlQhIKEG1lc3Nh\
      Z2VfcmVzcG9uc2UiTAoWRmlsZURlc2NyaXB0b3JSZXNwb25zZRIyChVmaWxlX2Rlc2NyaXB0b3JfcHJvdG8YASADKAxSE2ZpbGVE\
      ZXNjcmlwdG9yUHJvdG8iagoXRXh0ZW5zaW9uTnVtYmVyUmVzcG9uc2USJAoOYmFzZV90eXBlX25hbWUYASABKAlSDGJhc2VUeXBl\
      TmFtZRIpChBleHRlbnNpb25fbnVtYmVyGAIgAygFUg9leHRlbnNpb25OdW1iZXIiWQoTTGlzdFNlcnZpY2VSZXNwb25zZRJCCgdz\
      ZXJ2aWNlGAEgAygLMiguZ3JwYy5yZWZsZWN0aW9uLnYxYWxwaGEuU2VydmljZVJlc3BvbnNlUgdzZXJ2aWNlIiUKD1NlcnZpY2VS\
      ZXNwb25zZRISCgRuYW1lGAEgASgJUgRuYW1lIlMKDUVycm9yUmVzcG9uc2USHQoKZXJyb3JfY29kZRgBIAEoBVIJZXJyb3JDb2Rl\
      EiMKDWVycm9yX21lc3NhZ2UYAiABKAlSDGVycm9yTWVzc2FnZTKTAQoQU2VydmVyUmVmbGVjdGlvbhJ/ChRTZXJ2ZXJSZWZsZWN0\
      aW9uSW5mbxIwLmdycGMucmVmbGVjdGlvbi52MWFscGhhLlNlcnZlclJlZmxlY3Rpb25SZXF1ZXN0GjEuZ3JwYy5yZWZsZWN0aW9u\
      LnYxYWxwaGEuU2VydmVyUmVmbGVjdGlvblJlc3BvbnNlKAEwAUJwChppby5ncnBjLnJlZmxlY3Rpb24udjFhbHBoYUIVU2VydmVy\
      UmVmbGVjdGlvblByb3RvUAFaOWdvb2dsZS5nb2xhbmcub3JnL2dycGMvcmVmbGVjdGlvbi9ncnBjX3JlZmxlY3Rpb25fdjFhbHBo\
      YWIGcHJvdG8z
      """,
    imports: { [] })
}
