/// What a server says of the next attempt at a call that failed: gRPC's proposal A6, "Pushback".
public enum RetryPushback: Hashable, Sendable {
  /// It is to come so much later, and need not wait longer than that.
  case after(Duration)
  /// There is to be none.
  case never
}

extension RPCError {
  /// What clients that retry are told; `nil` leaves it to their own policy.
  ///
  /// A handler that sheds load sets it before it throws. It travels in ``metadata``, as `grpc-retry-pushback-ms`.
  public var retryPushback: RetryPushback? {
    get { RetryPushback(metadata) }
    set {
      metadata.removeAll(forKey: Metadata.retryPushbackKey)
      switch newValue {
      case .after(let delay):
        let milliseconds = min(max((delay / .milliseconds(1)).rounded(.up), 0), Double(Int32.max))
        metadata.addString("\(Int32(milliseconds))", forKey: Metadata.retryPushbackKey)
      case .never: metadata.addString("-1", forKey: Metadata.retryPushbackKey)
      case nil: break
      }
    }
  }
}

extension RetryPushback {
  /// Reads it from a status' metadata; what is no number of milliseconds means never.
  package init?(_ trailing: Metadata) {
    guard let text = trailing.firstString(forKey: Metadata.retryPushbackKey) else { return nil }
    self = Int32(text).flatMap { $0 >= 0 ? .after(.milliseconds($0)) : nil } ?? .never
  }
}

extension Metadata {
  /// The one name of gRPC's own that an application sets.
  static let retryPushbackKey = "grpc-retry-pushback-ms"
}
