/// A call that did not end well: what a client catches, and what a handler throws to choose the status.
public struct RPCError: Error, Hashable, Sendable, CustomStringConvertible {
  /// How the call ended; never `ok`, which becomes `unknown`.
  ///
  /// Changed, it changes the code in ``details`` too.
  public var code: StatusCode {
    didSet {
      if code == .ok { code = .unknown }
      if code != oldValue { details?.append(contentsOf: [0x08, UInt8(code.rawValue)]) }
    }
  }
  /// A text for people, which the peer sees.
  ///
  /// Changed, it changes the text in ``details`` too.
  public var message: String {
    didSet { if message != oldValue { details?.appendText(message) } }
  }
  /// Trailing metadata, which the peer sees.
  public var metadata: Metadata
  /// A serialised `google.rpc.Status` with details, which the peer sees (`grpc-status-details-bin`); its code is `code`.
  public var details: [UInt8]?
  /// What lies behind it, which the peer does not see.
  public var cause: (any Error)?

  /// Makes an error.
  public init(
    code: StatusCode, message: String, metadata: Metadata = [:], details: [UInt8]? = nil, cause: (any Error)? = nil
  ) {
    self.code = code == .ok ? .unknown : code
    self.message = message
    self.metadata = metadata
    self.details = details
    self.cause = cause
  }

  /// The status and its message.
  public var description: String { message.isEmpty ? "\(code)" : "\(code): \(message)" }

  /// Whether a peer would see the same; the causes are not compared.
  public static func == (left: RPCError, right: RPCError) -> Bool {
    left.code == right.code && left.message == right.message && left.metadata == right.metadata
      && left.details == right.details
  }

  /// Feeds the status and its message to a hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(code)
    hasher.combine(message)
  }
}

// Of a field that comes twice in an encoded message the last one counts: so a `google.rpc.Status` is made to agree with an
// error that was changed, without a codec.
extension [UInt8] {
  /// Appends `message`, the second field of a `google.rpc.Status`.
  fileprivate mutating func appendText(_ text: String) {
    append(0x12)
    var length = text.utf8.count
    while length > 0x7F {
      append(UInt8(length & 0x7F) | 0x80)
      length >>= 7
    }
    append(UInt8(length))
    append(contentsOf: text.utf8)
  }
}

/// An error of somebody's own that knows which status it is.
public protocol RPCErrorConvertible: Error {
  /// The status that a peer is told.
  var rpcError: RPCError { get }
}

extension RPCError {
  /// The text of every error that a handler throws and that says nothing of a status: its detail is for the log alone.
  public static let unmappedMessage = "the service failed"

  /// What a peer is told of an error that a handler threw.
  public init(mapping error: any Error) {
    switch error {
    case let error as RPCError: self = error
    case let error as any RPCErrorConvertible: self = error.rpcError
    case is CancellationError: self.init(code: .cancelled, message: "the call was cancelled", cause: error)
    default: self.init(code: .unknown, message: Self.unmappedMessage, cause: error)
    }
  }
}
