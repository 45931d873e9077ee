import Testing
import WireTestSupport
import WrightProtobuf
import WrightRPC
import WrightServiceStubs
import WrightServices
import WrightTestAPI

@Suite("Reflection", .timeLimit(.minutes(1)))
struct ReflectionTests {
  private typealias Reflection = Grpc_Reflection_V1_ServerReflection
  private typealias Question = Grpc_Reflection_V1_ServerReflectionRequest
  private typealias Answer = Grpc_Reflection_V1_ServerReflectionResponse

  /// A service whose schema has much in it: imports, and an extension.
  private struct Everything: RPCService {
    static let descriptor = ServiceDescriptor(
      name: "test.Everything", methods: [],
      files: { File_wright_test_v1_everything.file.closure + File_wright_test_v1_legacy.file.closure })
    func register(in router: inout RPCRouter) {}
  }

  /// A service whose schema is none.
  private struct Garbled: RPCService {
    static let descriptor = ServiceDescriptor(name: "test.Garbled", methods: [], files: { [[0xFF]] })
    func register(in router: inout RPCRouter) {}
  }

  @Test("one schema that cannot be read hides no service, and whoever asks for more is told why")
  func garbled() async throws {
    let answers = try await Self.ask(
      [.fileContainingSymbol("test.Everything"), .listServices("")], of: [Everything(), Garbled(), ReflectionService()])
    guard case .errorResponse(let error)? = answers[0].messageResponse,
      case .listServicesResponse(let list)? = answers[1].messageResponse
    else {
      Issue.record("\(answers)")
      return
    }
    #expect(error.errorCode == StatusCode.internal.rawValue && error.errorMessage.contains("schemas"))
    #expect(list.service.map(\.name).contains("test.Garbled") && list.service.map(\.name).contains("test.Everything"))
  }

  /// What a server with all that answers, on one stream.
  private static func ask(
    _ questions: [Question.OneOf_MessageRequest?], over carrier: Carrier = .inProcess,
    of services: [any RPCService] = [Everything(), ReflectionService(), HealthService()]
  ) async throws -> [Answer] {
    try await withServer(over: carrier, services) { client, _ in
      let responses = Reflection.Client(client).serverReflectionInfo { writer in
        for question in questions {
          try await writer.write(
            .with {
              $0.host = "shop"
              $0.messageRequest = question
            })
        }
      }
      var answers: [Answer] = []
      for try await answer in responses { answers.append(answer) }
      return answers
    }
  }

  private static func names(of files: [[UInt8]]) throws -> Set<String> {
    Set(try DescriptorPool(files: files).files.map(\.name))
  }

  @Test("the services are listed", arguments: Carrier.allCases)
  func services(_ carrier: Carrier) async throws {
    let answers = try await Self.ask([.listServices("")], over: carrier)
    #expect(
      answers.first?.listServicesResponse.service.map(\.name) == [
        "grpc.health.v1.Health", "grpc.reflection.v1.ServerReflection", "grpc.reflection.v1alpha.ServerReflection",
        "test.Everything",
      ])
    #expect(answers.first?.validHost == "shop")
    #expect(answers.first?.originalRequest.messageRequest == .listServices(""))
  }

  @Test(
    "the file that defines something comes with what it imports",
    arguments: [
      "grpc.health.v1.Health", "grpc.health.v1.Health.Watch", "grpc.health.v1.HealthCheckResponse",
      "grpc.health.v1.HealthCheckResponse.ServingStatus", "grpc.health.v1.HealthCheckResponse.SERVING",
      "grpc.health.v1.HealthCheckRequest.service",
    ])
  func symbols(_ symbol: String) async throws {
    let files = try await Self.ask([.fileContainingSymbol(symbol)])[0].fileDescriptorResponse.fileDescriptorProto
    #expect(try Self.names(of: files) == ["grpc/health/v1/health.proto"])
    #expect(try DescriptorPool(files: files).service(named: "grpc.health.v1.Health")?.methods.count == 3)
  }

  @Test("a file is always sent, and what it imports once a stream")
  func once() async throws {
    let name = "wright/test/v1/everything.proto"
    let answers = try await Self.ask([
      .fileByFilename(name), .fileByFilename(name), .fileByFilename("google/protobuf/timestamp.proto"),
    ])
    let files = answers.map(\.fileDescriptorResponse.fileDescriptorProto)
    let all = try DescriptorPool(files: files[0])
    let imports = try #require(all.file(named: name)?.imports)
    #expect(imports.count > 1)
    #expect(Set(imports).isSubset(of: Set(all.files.map(\.name))))
    #expect(files[1].count == 1)
    #expect(files[1].first == files[0].first)
    #expect(try Self.names(of: files[2]) == ["google/protobuf/timestamp.proto"])
  }

  @Test("extensions are found by the message that they extend")
  func extensions() async throws {
    let extended = "wright.test.v1.Groups"
    func numbered(_ number: Int32) -> Question.OneOf_MessageRequest {
      .fileContainingExtension(
        .with {
          $0.containingType = extended
          $0.extensionNumber = number
        })
    }
    let answers = try await Self.ask([
      .allExtensionNumbersOfType(extended), numbered(100), numbered(101), .allExtensionNumbersOfType("nobody"),
      .allExtensionNumbersOfType("wright.test.v1.Required"),
    ])
    #expect(answers[0].allExtensionNumbersResponse.extensionNumber == [100])
    #expect(answers[0].allExtensionNumbersResponse.baseTypeName == extended)
    #expect(
      try Self.names(of: answers[1].fileDescriptorResponse.fileDescriptorProto) == ["wright/test/v1/legacy.proto"])
    #expect(answers[2].errorResponse.errorCode == 5)
    #expect(answers[3].errorResponse.errorCode == 5)
    #expect(
      answers[4].messageResponse == .allExtensionNumbersResponse(.with { $0.baseTypeName = "wright.test.v1.Required" }))
  }

  @Test("a question without an answer gets an error, and the stream lives on", arguments: Carrier.allCases)
  func failures(_ carrier: Carrier) async throws {
    let answers = try await Self.ask(
      [.fileByFilename("nowhere.proto"), .fileContainingSymbol("nobody"), nil, .listServices("")], over: carrier)
    #expect(answers.map(\.errorResponse.errorCode) == [5, 5, 3, 0])
    #expect(answers[0].errorResponse.errorMessage == "there is no file nowhere.proto")
    #expect(answers[0].originalRequest.fileByFilename == "nowhere.proto")
    #expect(answers[3].listServicesResponse.service.count == 4)
  }

  @Test("the older name answers the same")
  func alpha() async throws {
    let names = try await withServer(over: .tcp, [ReflectionService()]) { client, _ in
      let alpha = Grpc_Reflection_V1alpha_ServerReflection.Client(client)
      let responses = alpha.serverReflectionInfo { writer in
        try await writer.write(.with { $0.fileContainingSymbol = "grpc.reflection.v1alpha.ServerReflection" })
        try await writer.write(.with { $0.fileContainingSymbol = "nobody" })
      }
      var names: [String] = []
      for try await answer in responses {
        let files = answer.fileDescriptorResponse.fileDescriptorProto
        names += files.isEmpty ? [answer.errorResponse.errorMessage] : try Self.names(of: files).sorted()
      }
      return names
    }
    #expect(names == ["grpc/reflection/v1alpha/reflection.proto", "nothing here is called nobody"])
  }
}
