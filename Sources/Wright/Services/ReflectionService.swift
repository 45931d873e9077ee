internal import Synchronization
internal import WrightProtobuf
public import WrightRPC
internal import WrightServiceStubs

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

  func take(_ services: [ServiceDescriptor]) { state.withLock { $0 = State(services: services) } }

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
    var conversation = ReflectionConversation(try catalog.index)
    for try await question in request { try await response.write(conversation.answer(question)) }
  }
}

/// The same under the name that older tools ask for.
///
/// The messages are the same on the wire, so those of v1 are read and written.
private struct AlphaReflectionService: RPCService {
  static var descriptor: ServiceDescriptor { Grpc_Reflection_V1alpha_ServerReflection.descriptor }

  let methods: ReflectionMethods

  func register(in router: inout RPCRouter) {
    let method = Grpc_Reflection_V1_ServerReflection.Method.serverReflectionInfo
    let alpha = MethodDescriptor(
      service: Self.descriptor.name, name: method.name, kind: method.kind, request: method.request,
      response: method.response)
    router.bidirectionalStreaming(alpha) { request, response, context in
      try await methods.serverReflectionInfo(request: request, response: response, context: context)
    }
  }
}
