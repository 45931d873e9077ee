import InMemoryTracing
import Tracing

/// A tracer that keeps its spans in memory, and carries their context as W3C's Trace Context has it.
struct PaperTracer: Tracer {
  private enum StateKey: ServiceContextKey { typealias Value = String }

  private let memory = InMemoryTracer(
    idGenerator: .init(nextTraceID: { Self.hex(32) }, nextSpanID: { Self.hex(16) }))

  /// The spans that have ended.
  var spans: [FinishedInMemorySpan] { memory.finishedSpans }

  func startSpan<Instant: TracerInstant>(
    _ operationName: String, context: @autoclosure () -> ServiceContext, ofKind kind: SpanKind,
    at instant: @autoclosure () -> Instant, function: String, file fileID: String, line: UInt
  ) -> InMemorySpan {
    memory.startSpan(
      operationName, context: context(), ofKind: kind, at: instant(), function: function, file: fileID, line: line)
  }

  func forceFlush() {}

  func inject<Carrier, Inject: Injector>(
    _ context: ServiceContext, into carrier: inout Carrier, using injector: Inject
  ) where Inject.Carrier == Carrier {
    guard let span = context.inMemorySpanContext else { return }
    injector.inject("00-\(span.traceID)-\(span.spanID)-01", forKey: "traceparent", into: &carrier)
    if let state = context[StateKey.self] { injector.inject(state, forKey: "tracestate", into: &carrier) }
  }

  func extract<Carrier, Extract: Extractor>(
    _ carrier: Carrier, into context: inout ServiceContext, using extractor: Extract
  ) where Extract.Carrier == Carrier {
    context[StateKey.self] = extractor.extract(key: "tracestate", from: carrier)
    let parts = extractor.extract(key: "traceparent", from: carrier)?.split(separator: "-").map(String.init) ?? []
    guard parts.count == 4, parts[0] == "00", parts[1].count == 32, parts[2].count == 16 else { return }
    context.inMemorySpanContext = InMemorySpanContext(traceID: parts[1], spanID: parts[2], parentSpanID: nil)
  }

  private static func hex(_ digits: Int) -> String {
    String((0..<digits).map { _ in "0123456789abcdef".randomElement() ?? "0" })
  }

  /// The `tracestate` that a context carries.
  static func state(_ context: ServiceContext?) -> String? { context?[StateKey.self] }
}
