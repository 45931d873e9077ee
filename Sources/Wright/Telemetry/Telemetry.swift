public import Metrics
public import Tracing
public import WrightRPC

/// Metrics of calls, in the names of gRPC's proposal A66, and a span for each, whose context goes with the call as metadata.
///
/// Give it to clients and servers as their `observer`. A span's context is carried as the tracer writes it: one that writes W3C's
/// Trace Context puts `traceparent` and `tracestate` into the metadata. A server's span is the child of its client's, and the parent
/// of what its handler does.
public struct Telemetry: CallObserver {
  private let metrics: CallMetrics?
  private let loops: LoopMetrics?
  private let tracer: (any Tracer)?

  /// Makes an observer.
  ///
  /// - Parameters:
  ///   - metrics: makes the metrics; those that the process was given unless told otherwise, and `nil` for none.
  ///   - tracer: makes the spans; the one that the process was given unless told otherwise, and `nil` for none.
  public init(
    metrics: (any MetricsFactory)? = MetricsSystem.factory, tracer: (any Tracer)? = InstrumentationSystem.tracer
  ) {
    self.metrics = metrics.map { CallMetrics($0) }
    loops = metrics.map { LoopMetrics($0) }
    self.tracer = tracer
  }

  /// A client makes a call.
  public func callBegan(_ method: String, target: String, metadata: inout Metadata) -> any ClientCallObservation {
    let span = tracer.map { CallSpan($0, clientCall: method, target: target, metadata: &metadata) }
    return ClientCallTelemetry(metrics?.client(method, target: target), span)
  }

  /// A call has come to a server.
  public func callArrived(_ head: ServerCallHead, isKnown: Bool) -> any CallObservation {
    let method = isKnown ? String(head.path.dropFirst()) : CallMetrics.other
    let span = tracer.map { CallSpan($0, serverCall: method, head) }
    return ServerCallTelemetry(metrics?.server(method), span)
  }

  /// Records, time and again, how many connections servers and clients have, and how busy their event loops are.
  ///
  /// Runs until its task is cancelled.
  public func run(
    servers: [GRPCServer] = [], clients: [GRPCClient] = [], every interval: Duration = .seconds(10)
  ) async {
    while !Task.isCancelled {
      await record(servers: servers, clients: clients)
      try? await Task.sleep(for: interval)
    }
  }

  /// Records once how many connections servers and clients have, and how busy their event loops are.
  public func record(servers: [GRPCServer] = [], clients: [GRPCClient] = []) async {
    guard let loops else { return }
    for server in servers {
      guard let source = server.loopSource else { continue }
      let address = server.listeningAddresses.first ?? ""
      loops.record(await source.loopReports(), "server", at: ("wright.address", address))
    }
    for client in clients {
      guard let source = client.loopSource else { continue }
      loops.record(await source.loopReports(), "client", at: ("grpc.target", client.target))
    }
  }
}
