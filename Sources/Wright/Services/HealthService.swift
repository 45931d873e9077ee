internal import WrightProtobuf
public import WrightRPC
internal import WrightServiceStubs

/// Tells whether a server and its services take calls: `grpc.health.v1`.
///
/// When its server starts, all services serve of which its reporter was told nothing; when the server stops, none does.
public struct HealthService: ServerObserver {
  /// The service as the schema has it.
  public static var descriptor: ServiceDescriptor { Grpc_Health_V1_Health.descriptor }

  /// Where the states of services are set.
  public let reporter: HealthReporter
  private let maxWatchers: Int

  /// Makes the service.
  ///
  /// - Parameters:
  ///   - reporter: where the states of services are set.
  ///   - maxWatchers: how many may watch at a time; one more is told `RESOURCE_EXHAUSTED`.
  public init(reporter: HealthReporter = HealthReporter(), maxWatchers: Int = 1024) {
    self.reporter = reporter
    self.maxWatchers = maxWatchers
  }

  /// Enters its methods.
  public func register(in router: inout RPCRouter) {
    HealthMethods(reporter: reporter, maxWatchers: maxWatchers).register(in: &router)
  }

  /// Has the services serve.
  public func serverWillStart(_ services: [ServiceDescriptor], on transport: any ServerTransport) {
    reporter.start([""] + services.map(\.name))
  }

  /// Has no service serve any more, and the watchers go.
  public func serverWillStop() { reporter.stop() }
}

/// The methods, over a reporter.
private struct HealthMethods: Grpc_Health_V1_Health.ServiceProtocol {
  let reporter: HealthReporter
  let maxWatchers: Int

  func check(
    request: Grpc_Health_V1_HealthCheckRequest, context: ServerContext
  ) async throws -> Grpc_Health_V1_HealthCheckResponse {
    guard let status = reporter.status(of: request.service) else {
      throw RPCError(code: .notFound, message: "there is no service \(request.service)")
    }
    return .init(status)
  }

  func list(
    request: Grpc_Health_V1_HealthListRequest, context: ServerContext
  ) async throws -> Grpc_Health_V1_HealthListResponse {
    .with { $0.statuses = reporter.statuses.mapValues { .init($0) } }
  }

  func watch(
    request: Grpc_Health_V1_HealthCheckRequest, response: RPCWriter<Grpc_Health_V1_HealthCheckResponse>,
    context: ServerContext
  ) async throws {
    guard let (states, watcher) = reporter.watch(request.service, limit: maxWatchers) else {
      throw RPCError(code: .resourceExhausted, message: "\(maxWatchers) callers watch the health already")
    }
    defer { reporter.end(watcher) }
    var last: Grpc_Health_V1_HealthCheckResponse?
    for await status in states {
      let next = Grpc_Health_V1_HealthCheckResponse(status)
      if next != last { try await response.write(next) }
      last = next
    }
    try Task.checkCancellation()
    throw RPCError(code: .unavailable, message: "the server is stopping")
  }
}

extension Grpc_Health_V1_HealthCheckResponse {
  /// - Parameter status: `nil` for a service that is not known.
  fileprivate init(_ status: HealthReporter.Status?) {
    self.init()
    self.status =
      switch status {
      case .unknown: .unknown
      case .serving: .serving
      case .notServing: .notServing
      case nil: .serviceUnknown
      }
  }
}
