internal import Synchronization
internal import WrightRPC

/// What is measured of a call at a server, or of an attempt at a client.
final class MeasuredCall: Sendable {
  private let metrics: MethodMetrics
  private let began = ContinuousClock.now
  private let sentBytes = Atomic(0)
  private let receivedBytes = Atomic(0)

  init(_ metrics: MethodMetrics) {
    self.metrics = metrics
    metrics.began()
  }

  func sent(_ bytes: Int) { sentBytes.add(bytes, ordering: .relaxed) }

  func received(_ bytes: Int) { receivedBytes.add(bytes, ordering: .relaxed) }

  func ended(_ code: StatusCode) {
    metrics.ended(
      code, took: began.duration(to: .now), sent: sentBytes.load(ordering: .relaxed),
      received: receivedBytes.load(ordering: .relaxed))
  }
}

/// A call at a server.
final class ServerCallTelemetry: CallObservation {
  private let measured: MeasuredCall?
  private let span: CallSpan?

  init(_ metrics: MethodMetrics?, _ span: CallSpan?) {
    measured = metrics.map { MeasuredCall($0) }
    self.span = span
  }

  func sent(_ bytes: Int) { measured?.sent(bytes) }

  func received(_ bytes: Int) { measured?.received(bytes) }

  func ended(_ code: StatusCode, _ message: String) {
    measured?.ended(code)
    span?.end(code, message)
  }

  func serve(_ handler: () async throws -> [UInt8]?) async throws -> [UInt8]? {
    guard let span else { return try await handler() }
    return try await span.serve(handler)
  }
}

/// A call at a client, with all its attempts.
final class ClientCallTelemetry: ClientCallObservation {
  private struct State {
    var isEnded = false
    var settled: (code: StatusCode, message: String, at: ContinuousClock.Instant)?
  }

  private let metrics: MethodMetrics?
  private let span: CallSpan?
  private let began = ContinuousClock.now
  private let state = Mutex(State())

  init(_ metrics: MethodMetrics?, _ span: CallSpan?) {
    self.metrics = metrics
    self.span = span
  }

  func attemptBegan() -> any CallObservation { AttemptTelemetry(metrics) }

  func settled(_ code: StatusCode, _ message: String) {
    state.withLock { $0.settled = (code, message, .now) }
  }

  func ended(_ code: StatusCode, _ message: String) {
    let end = state.withLock { state -> (code: StatusCode, message: String, at: ContinuousClock.Instant)? in
      guard !state.isEnded else { return nil }
      state.isEnded = true
      // Who drops a call that is over, without having read that it is, has not cancelled it.
      if code == .cancelled, let settled = state.settled { return settled }
      return (code, message, .now)
    }
    guard let end else { return }
    metrics?.callEnded(end.code, took: began.duration(to: end.at))
    span?.end(end.code, end.message)
  }
}

/// One attempt at a client's call.
private final class AttemptTelemetry: CallObservation {
  private let measured: MeasuredCall?

  init(_ metrics: MethodMetrics?) { measured = metrics.map { MeasuredCall($0) } }

  func sent(_ bytes: Int) { measured?.sent(bytes) }

  func received(_ bytes: Int) { measured?.received(bytes) }

  func ended(_ code: StatusCode, _ message: String) { measured?.ended(code) }
}
