import Testing
import WireTestSupport
import WrightProtobuf
import WrightRPC
import WrightServiceStubs
import WrightServices
import WrightTransport

@testable import WrightCommand

@Suite("Schemas that a server tells", .timeLimit(.minutes(1)))
struct ReflectionTests {
  private static func reflected<R>(
    _ services: [any RPCService], _ body: (inout ReflectedSchemas) async throws -> R
  ) async throws -> R {
    try await withServer(over: .inProcess, services) { client, _ in
      var schemas = ReflectedSchemas(client)
      return try await body(&schemas)
    }
  }

  @Test("its services are listed, and their schemas are whole")
  func whole() async throws {
    try await Self.reflected([Echo(), ReflectionService()]) { schemas in
      let services = try await schemas.services()
      #expect(
        services == [
          "grpc.reflection.v1.ServerReflection", "grpc.reflection.v1alpha.ServerReflection", "wright.bench.v1.Echo",
        ])
      let pool = try await schemas.load()
      #expect(pool?.service(named: "wright.bench.v1.Echo")?.methods.count == 4)
      #expect(pool?.message(named: "wright.bench.v1.Payload") != nil)
    }
  }

  @Test("a server that knows only the older name is asked by it")
  func alpha() async throws {
    try await Self.reflected([OldReflection()]) { schemas in
      let services = try await schemas.services()
      #expect(services == ["old.Service"])
      // It tells the file alone: what that imports is asked for by name, and what is not to be had is a mistake.
      let error = await #expect(throws: CommandError.self) { _ = try await schemas.load() }
      #expect(error?.description.contains("not whole") == true)
    }
  }

  @Test("a server that tells nothing is told apart from one that is not there")
  func nothing() async throws {
    try await Self.reflected([Echo()]) { schemas in
      let pool = try await schemas.load()
      #expect(pool == nil)
      let error = await #expect(throws: CommandError.self) { _ = try await schemas.told { try await $0.load() } }
      #expect(error?.description.contains("--descriptor-set") == true)
    }
    var nowhere = ReflectedSchemas(try GRPCClient(to: "unix:\(temporarySocketPath())"))
    let error = await #expect(throws: RPCError.self) { _ = try await nowhere.load() }
    #expect(error?.code == .unavailable)
  }

  /// Reflection under its older name alone, as old servers have it; its file imports one that nobody has.
  private struct OldReflection: Grpc_Reflection_V1alpha_ServerReflection.ServiceProtocol {
    func serverReflectionInfo(
      request: RPCAsyncSequence<Grpc_Reflection_V1alpha_ServerReflectionRequest>,
      response: RPCWriter<Grpc_Reflection_V1alpha_ServerReflectionResponse>, context: ServerContext
    ) async throws {
      for try await question in request {
        try await response.write(
          .with { answer in
            switch question.messageRequest {
            case .listServices: answer.listServicesResponse.service = [.with { $0.name = "old.Service" }]
            case .fileContainingSymbol: answer.fileDescriptorResponse.fileDescriptorProto = [Self.file]
            default: answer.errorResponse.errorCode = 5
            }
          })
      }
    }

    /// `old.proto`, with a service `old.Service` whose method takes a message of the file `gone.proto`.
    private static var file: [UInt8] {
      func field(_ number: UInt8, _ bytes: [UInt8]) -> [UInt8] { [number << 3 | 2, UInt8(bytes.count)] + bytes }
      let type = Array(".old.Gone".utf8)
      let method = field(1, Array("Do".utf8)) + field(2, type) + field(3, type)
      let service = field(1, Array("Service".utf8)) + field(2, method)
      return field(1, Array("old.proto".utf8)) + field(2, Array("old".utf8)) + field(3, Array("gone.proto".utf8))
        + field(6, service) + field(12, Array("proto3".utf8))
    }
  }
}
