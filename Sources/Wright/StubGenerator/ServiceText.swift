import WrightDescriptorStubs
import WrightProtobuf

/// The Swift of one service: its descriptor, what a server implements, and a client.
struct ServiceText {
  let service: SchemaService
  let file: SchemaFile
  let schema: Schema
  let access: String

  /// The enum that holds everything, and the extension that registers an implementation.
  func write(to text: inout SwiftText) throws(GeneratorError) {
    let names = service.methodNames
    let methods = try service.descriptor.method.enumerated().map { index, method throws(GeneratorError) in
      try MethodText(
        method: method, name: names[index], scope: service.scope.child(2, index), service: service.fullName,
        schema: schema, access: access)
    }
    text.line()
    text.documentation(documentation("The service `\(service.fullName)`."))
    text.block("\(access) enum \(service.swiftName)") { text in
      writeDescriptor(to: &text)
      text.line()
      text.documentation("The methods of the service.")
      text.block("\(access) enum Method") { text in
        for method in methods { method.writeDescriptor(to: &text) }
      }
      text.line()
      writeProtocol(methods, to: &text)
      text.line()
      writeClient(methods, to: &text)
    }
    text.line()
    writeRegistration(methods, to: &text)
  }

  private func documentation(_ fallback: String) -> String {
    service.scope.comment.isEmpty ? fallback : service.scope.comment
  }

  private func writeDescriptor(to text: inout SwiftText) {
    let names = service.descriptor.method.map { SwiftText.literal($0.name) }.joined(separator: ", ")
    text.documentation("The service as the schema has it.")
    text.line("\(access) static let descriptor = WrightRPC.ServiceDescriptor(")
    text.line("  name: \(SwiftText.literal(service.fullName)),")
    text.line("  methods: [\(names)],")
    text.line("  files: { \(file.swiftName).file.closure })")
  }

  private func writeProtocol(_ methods: [MethodText], to text: inout SwiftText) {
    text.documentation(documentation("What a server of `\(service.fullName)` does."))
    text.block("\(access) protocol ServiceProtocol: WrightRPC.RPCService") { text in
      for (index, method) in methods.enumerated() {
        if index > 0 { text.line() }
        method.writeRequirement(to: &text)
      }
    }
  }

  private func writeClient(_ methods: [MethodText], to text: inout SwiftText) {
    text.documentation("Calls the methods of `\(service.fullName)`.")
    text.block("\(access) struct Client: Sendable") { text in
      text.documentation("What the calls go through.")
      text.line("\(access) let client: WrightRPC.GRPCClient")
      text.line()
      text.documentation("Calls through `client`.")
      text.line("\(access) init(_ client: WrightRPC.GRPCClient) { self.client = client }")
      for method in methods {
        text.line()
        method.writeCall(to: &text)
      }
    }
  }

  private func writeRegistration(_ methods: [MethodText], to text: inout SwiftText) {
    text.block("extension \(service.swiftName).ServiceProtocol") { text in
      text.documentation("The service as the schema has it.")
      text.line("\(access) static var descriptor: WrightRPC.ServiceDescriptor { \(service.swiftName).descriptor }")
      text.line()
      text.documentation("Makes the methods known to `router`.")
      text.block("\(access) func register(in router: inout WrightRPC.RPCRouter)") { text in
        for method in methods { method.writeRegistration(in: service.swiftName, to: &text) }
      }
    }
  }
}
