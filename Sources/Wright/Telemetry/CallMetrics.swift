internal import Metrics
internal import Synchronization
internal import WrightRPC

/// The metrics of calls, each made once for its labels: gRPC's proposal A66.
final class CallMetrics: Sendable {
  /// What methods are called that a peer made up, and those that are too many.
  static let other = "other"

  /// Methods, each with a target, that are told apart.
  private static let mostMethods = 1000

  private struct Key: Hashable {
    let method: String
    let target: String?
  }

  private let factory: any MetricsFactory
  private let methods = Mutex<[Key: MethodMetrics]>([:])

  init(_ factory: any MetricsFactory) { self.factory = factory }

  func client(_ method: String, target: String) -> MethodMetrics { metrics(Key(method: method, target: target)) }

  func server(_ method: String) -> MethodMetrics { metrics(Key(method: method, target: nil)) }

  private func metrics(_ key: Key) -> MethodMetrics {
    methods.withLock { methods in
      if let known = methods[key] { return known }
      let isOneTooMany = methods.count >= Self.mostMethods
      let key = isOneTooMany ? Key(method: Self.other, target: key.target.map { _ in Self.other }) : key
      if let known = methods[key] { return known }
      let made = MethodMetrics(factory, key.method, target: key.target)
      methods[key] = made
      return made
    }
  }
}

/// The metrics of one method, of a server or of a client's calls to one target.
final class MethodMetrics: Sendable {
  private let factory: any MetricsFactory
  private let labels: [(String, String)]
  private let isClient: Bool
  private let started: Counter
  private let byStatus = Mutex<[StatusCode: StatusMetrics]>([:])

  init(_ factory: any MetricsFactory, _ method: String, target: String?) {
    self.factory = factory
    isClient = target != nil
    labels = [("grpc.method", method)] + (target.map { [("grpc.target", $0)] } ?? [])
    let name = isClient ? "grpc.client.attempt.started" : "grpc.server.call.started"
    started = Counter(label: name, dimensions: labels, factory: factory)
  }

  /// A call has begun at a server, or an attempt at a client.
  func began() { started.increment() }

  /// It has ended.
  func ended(_ code: StatusCode, took duration: Duration, sent: Int, received: Int) {
    let metrics = metrics(code)
    metrics.duration.record(duration: duration)
    metrics.sent.record(sent)
    metrics.received.record(received)
  }

  /// A client's call has ended, with all its attempts.
  func callEnded(_ code: StatusCode, took duration: Duration) {
    metrics(code).callDuration?.record(duration: duration)
  }

  private func metrics(_ code: StatusCode) -> StatusMetrics {
    byStatus.withLock { known in
      if let metrics = known[code] { return metrics }
      let metrics = StatusMetrics(factory, labels + [("grpc.status", "\(code)")], isClient: isClient)
      known[code] = metrics
      return metrics
    }
  }
}

/// The metrics of those calls of a method that end alike.
private struct StatusMetrics: Sendable {
  let duration: Timer
  let sent: Recorder
  let received: Recorder
  let callDuration: Timer?

  init(_ factory: any MetricsFactory, _ labels: [(String, String)], isClient: Bool) {
    let prefix = isClient ? "grpc.client.attempt" : "grpc.server.call"
    duration = Timer(label: "\(prefix).duration", dimensions: labels, factory: factory)
    sent = Recorder(label: "\(prefix).sent_total_compressed_message_size", dimensions: labels, factory: factory)
    received = Recorder(label: "\(prefix).rcvd_total_compressed_message_size", dimensions: labels, factory: factory)
    callDuration =
      isClient ? Timer(label: "grpc.client.call.duration", dimensions: labels, factory: factory) : nil
  }
}
