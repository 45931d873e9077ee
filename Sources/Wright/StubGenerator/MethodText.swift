import WrightDescriptorStubs
import WrightProtobuf

/// The Swift of one method of a service.
struct MethodText {
  private let method: Google_Protobuf_MethodDescriptorProto
  private let scope: SchemaScope
  private let service: String
  private let access: String
  private let name: String
  private let request: String
  private let response: String

  init(
    method: Google_Protobuf_MethodDescriptorProto, name: String, scope: SchemaScope, service: String, schema: Schema,
    access: String
  ) throws(GeneratorError) {
    self.method = method
    self.scope = scope
    self.service = service
    self.access = access
    self.name = name
    request = try schema.message(named: method.inputType).fullSwiftName
    response = try schema.message(named: method.outputType).fullSwiftName
  }

  /// The static property that describes the method.
  func writeDescriptor(to text: inout SwiftText) {
    text.documentation(documentation)
    text.line("\(access) static let \(name) = WrightRPC.MethodDescriptor<\(request), \(response)>(")
    text.line("  service: \(SwiftText.literal(service)), name: \(SwiftText.literal(method.name)), kind: .\(kind),")
    text.line("  request: \(codec(of: request)),")
    text.line("  response: \(codec(of: response)))")
  }

  /// What a server implements.
  func writeRequirement(to text: inout SwiftText) {
    let request = method.clientStreaming ? "WrightRPC.RPCAsyncSequence<\(request)>" : request
    text.documentation(documentation)
    if method.serverStreaming {
      text.line("func \(name)(")
      text.line("  request: \(request), response: WrightRPC.RPCWriter<\(response)>, context: WrightRPC.ServerContext")
      text.line(") async throws")
    } else {
      text.line("func \(name)(request: \(request), context: WrightRPC.ServerContext) async throws -> \(response)")
    }
  }

  /// The client's function.
  func writeCall(to text: inout SwiftText) {
    let message = method.clientStreaming ? "" : "_ message: \(request), "
    let argument = method.clientStreaming ? "" : "message, "
    let writer = method.clientStreaming ? "requests: requests" : ""
    text.documentation(documentation)
    text.line("\(access) func \(name)(")
    let end = method.clientStreaming ? "," : ""
    text.line("  \(message)metadata: WrightRPC.Metadata = [:], options: WrightRPC.CallOptions = .defaults\(end)")
    if method.clientStreaming {
      text.line("  requests: @escaping @Sendable (WrightRPC.RPCWriter<\(request)>) async throws -> Void")
    }
    text.line(") \(result) {")
    let separator = writer.isEmpty ? "" : ", "
    let call = "client.\(kind)(Method.\(name), \(argument)metadata: metadata, options: options\(separator)\(writer))"
    text.line("  \(method.serverStreaming ? "" : "try await ")\(call)")
    text.line("}")
  }

  /// The statement that makes an implementation known to a router.
  func writeRegistration(in service: String, to text: inout SwiftText) {
    let parameters = method.serverStreaming ? "request, response, context" : "request, context"
    let arguments = parameters.split(separator: ", ").map { "\($0): \($0)" }.joined(separator: ", ")
    guard kind != "unary" else { return writeUnaryRegistration(in: service, to: &text) }
    text.block("router.\(kind)(\(service).Method.\(name))", parameters: parameters) { text in
      text.line("try await self.\(name)(\(arguments))")
    }
  }

  /// What a unary call comes to when nobody intercepts is written out, so that nothing stands between the runtime and the method.
  private func writeUnaryRegistration(in service: String, to text: inout SwiftText) {
    text.line("router.unary(\(service).Method.\(name)) { messages in")
    text.line("  { bytes, context in")
    text.line("    try messages.seal(try await self.\(name)(request: try messages.open(bytes), context: context))")
    text.line("  }")
    text.line("} handle: { request, context in")
    text.line("  try await self.\(name)(request: request, context: context)")
    text.line("}")
  }

  private var documentation: String {
    scope.comment.isEmpty ? "The method `\(service).\(method.name)`." : scope.comment
  }

  private var result: String {
    method.serverStreaming ? "-> WrightRPC.ResponseStream<\(response)>" : "async throws -> \(response)"
  }

  private var kind: String {
    switch (method.clientStreaming, method.serverStreaming) {
    case (false, false): "unary"
    case (true, false): "clientStreaming"
    case (false, true): "serverStreaming"
    case (true, true): "bidirectionalStreaming"
    }
  }

  private func codec(of type: String) -> String {
    ".init(decode: { try \(type)(serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) })"
  }
}
