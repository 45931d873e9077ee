internal import Synchronization
internal import WrightProtobuf
public import WrightRPC
package import WrightServiceStubs

/// Tells what a server has to offer, from the descriptors of its services: `grpc.reflection.v1`, and `v1alpha` as well.
public struct ReflectionService: ServerObserver {
  /// The service as the schema has it.
  public static var descriptor: ServiceDescriptor { Grpc_Reflection_V1_ServerReflection.descriptor }

  private let catalog = Catalog()

  /// Makes the service; what there is to tell it learns from its server.
  public init() {}

  /// Enters its method, under both names.
  public func register(in router: inout RPCRouter) {
    ReflectionMethods(catalog: catalog).register(in: &router)
    router.add(AlphaReflectionService(methods: ReflectionMethods(catalog: catalog)))
  }

  /// Takes note of what is served.
  public func serverWillStart(_ services: [ServiceDescriptor], on transport: any ServerTransport) {
    catalog.take(services)
  }
}

/// The services of a server; their schemas are read when somebody asks for the first time.
private final class Catalog: Sendable {
  private struct State {
    var services: [ServiceDescriptor] = []
    var index: ReflectionIndex?
  }

  private let state = Mutex(State())

  /// The names of the services, sorted.
  var services: [String] { state.withLock { Set($0.services.map(\.name)).sorted() } }

  func take(_ services: [ServiceDescriptor]) { state.withLock { $0 = State(services: services) } }

  /// - Throws: `DescriptorError` when the schemas of the services do not fit together.
  var index: ReflectionIndex {
    get throws {
      try state.withLock { state in
        if let index = state.index { return index }
        let index = try ReflectionIndex(state.services)
        state.index = index
        return index
      }
    }
  }
}

/// The method, over the services of a server.
private struct ReflectionMethods: Grpc_Reflection_V1_ServerReflection.ServiceProtocol {
  let catalog: Catalog

  func serverReflectionInfo(
    request: RPCAsyncSequence<Grpc_Reflection_V1_ServerReflectionRequest>,
    response: RPCWriter<Grpc_Reflection_V1_ServerReflectionResponse>, context: ServerContext
  ) async throws {
    var conversation = ReflectionConversation(catalog.services, Result { try catalog.index })
    for try await question in request { try await response.write(conversation.answer(question)) }
  }
}

/// The method, by both of its names.
///
/// The messages are the same on the wire, so those of v1 are read and written under either.
package enum ReflectionMethod {
  /// As it is called now.
  package static let v1 = Grpc_Reflection_V1_ServerReflection.Method.serverReflectionInfo

  /// As older tools and servers call it.
  package static let alpha = MethodDescriptor(
    service: Grpc_Reflection_V1alpha_ServerReflection.descriptor.name, name: v1.name, kind: v1.kind,
    request: v1.request, response: v1.response)
}

/// The same service under the name that older tools ask for.
private struct AlphaReflectionService: RPCService {
  static var descriptor: ServiceDescriptor { Grpc_Reflection_V1alpha_ServerReflection.descriptor }

  let methods: ReflectionMethods

  func register(in router: inout RPCRouter) {
    router.bidirectionalStreaming(ReflectionMethod.alpha) { request, response, context in
      try await methods.serverReflectionInfo(request: request, response: response, context: context)
    }
  }
}
