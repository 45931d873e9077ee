/// One stream of a session.
///
/// Belongs to its session.
public final class HTTP2Stream {
  /// Queued bytes above which a writer should wait.
  public static let highWater = 65_536
  /// Queued bytes below which it may go on.
  public static let lowWater = 32_768

  /// What the session keeps of a stream.
  struct State {
    var id: Int32
    var context: AnyObject?
    var isRemoteEnded = false
    var isLocalEnded = false
    var isClosed = false
    var isUnsent = false
    /// Whether anything of a response has gone out; what is reset before that costs the peer's budget.
    var hasResponded = false
    /// Whether nghttp2 waits to be told of more data.
    var isDeferred = false
    /// Where the session keeps it.
    var slot = 0
    var queue = OutboundQueue()
  }

  // As in `HTTP2Session`: the check at run time that no two accesses overlap would tell nothing, and costs.
  @exclusivity(unchecked) var state: State

  init(id: Int32 = 0) { unsafe state = State(id: id) }

  /// The stream's number; 0 until a request has been submitted.
  public var id: Int32 { unsafe state.id }

  /// Bytes handed to the session and not yet sent.
  public var queuedBytes: Int { unsafe state.queue.byteCount }

  /// Whether the peer has ended its side.
  public var isRemoteEnded: Bool { unsafe state.isRemoteEnded }

  /// Whether this end has said that it sends no more.
  public var isLocalEnded: Bool { unsafe state.isLocalEnded }

  /// Whether the stream is over.
  public var isClosed: Bool { unsafe state.isClosed }

  /// Whether its headers were never sent: what closed it was not the peer.
  public var isUnsent: Bool { unsafe state.isUnsent }

  /// What the stream belongs to, for whoever runs the session.
  public var context: AnyObject? {
    get { unsafe state.context }
    set { unsafe state.context = newValue }
  }

  /// Asks for ``HTTP2Event/becameWritable(_:)`` once there is room.
  public func notifyWhenWritable() { unsafe state.queue.wantsRoom = true }
}
