public import CartwrightDevice
internal import CartwrightScanner
internal import Dispatch
internal import Synchronization

/// What a cart must not forget: its session, the frames that it has looked at, and the scans not yet acknowledged.
///
/// Everything is on disk before it is sent, so that a cart that is killed goes on where it was.
public final class CartJournal: Sendable {
  enum Entry: Codable, Sendable {
    /// A session is about to be asked for.
    case opening(requestID: String)
    /// A session was opened.
    case opened(sessionID: String)
    /// A frame was looked at, and held these.
    case looked(frame: String, scans: [JournaledScan])
    /// The server has dealt with all scans up to this one.
    case acknowledged(sequence: Int64)
  }

  fileprivate struct State {
    var requestID: String?
    var sessionID: String?
    var frames: [String] = []
    var seen: Set<String> = []
    var pending: [JournaledScan] = []
    var lastSequence: Int64 = 0
    var acknowledged: Int64 = 0
    /// Whether the server has said in this run how far it is.
    var isResumed = false
  }

  private let file: JournalFile<Entry>
  /// Where disks are waited for while the cart works: the threads of tasks are few, and others need them.
  private let disk = DispatchQueue(label: "cart journal")
  private let state: Mutex<State>
  /// The last sequence that was given to a scan, 0 for none; `nil` until ``resumed(at:)``, since another journal may
  /// have numbered scans of the session meanwhile.
  let lastSequence: Latest<Int64?>

  /// Opens the journal in a file, or makes it.
  public init(_ path: String) throws(JournalError) {
    let (file, entries) = try JournalFile<Entry>.open(path)
    var state = State()
    for entry in entries { state.take(entry) }
    self.file = file
    lastSequence = Latest(nil)
    self.state = Mutex(state)
  }

  /// Where it is.
  public var path: String { file.path }
  /// Lets others have the file; nothing can be kept any more.
  public func close() { file.close() }

  /// The session under way, if there is one.
  public var sessionID: String? { state.withLock { $0.sessionID } }
  /// The last sequence that is acknowledged.
  var acknowledged: Int64 { state.withLock { $0.acknowledged } }
  /// The frames that were looked at, in order.
  var frames: [String] { state.withLock { $0.frames } }

  /// The request id to open a session with: the one that was kept, if no answer has come to it.
  func openingRequestID() throws(JournalError) -> String {
    if let id = state.withLock({ $0.requestID }) { return id }
    let id = RequestID.make()
    try add(.opening(requestID: id))
    return id
  }

  /// Keeps the session that was opened.
  func opened(_ sessionID: String) throws(JournalError) { try add(.opened(sessionID: sessionID)) }

  /// Goes on with a session that another journal began.
  public func takeOver(_ sessionID: String) throws(JournalError) {
    try clear()
    try opened(sessionID)
  }

  /// Forgets a session that has ended.
  func clear() throws(JournalError) {
    try file.clear()
    state.withLock { $0 = State() }
    lastSequence.set(nil)
  }

  /// Whether a frame was looked at.
  func hasSeen(_ frame: String) -> Bool { state.withLock { $0.seen.contains(frame) } }

  /// Keeps what a frame held, and gives each scan its sequence; not before ``resumed(at:)``.
  func looked(at frame: String, _ readings: [Reading], now: Int64) async throws(JournalError) {
    guard let last = lastSequence.value else {
      preconditionFailure("scans are numbered before it is known from where on")
    }
    let next = last + 1
    let scans = readings.enumerated().map { index, reading in
      JournaledScan(sequence: next + Int64(index), frame: frame, reading: reading, capturedAt: now)
    }
    try await addApart(.looked(frame: frame, scans: scans))
  }

  /// Goes on after the last scan that the server knows.
  ///
  /// - Returns: The scans that cannot be sent: scans of another journal have their sequences.
  func resumed(at known: Int64) async throws(JournalError) -> [JournaledScan] {
    let others: [JournaledScan]? = state.withLock { state in
      state.isResumed = true
      if known > state.lastSequence { return state.pending }
      // Of scans whose answers were lost the journal has more to say: they are sent again, and answered again.
      lastSequence.set(state.lastSequence)
      return nil
    }
    guard let others else { return [] }
    try await addApart(.acknowledged(sequence: known))
    return others
  }

  /// Keeps that the server has dealt with all scans up to one.
  func acknowledge(_ sequence: Int64) async throws(JournalError) {
    guard sequence > acknowledged else { return }
    try await addApart(.acknowledged(sequence: sequence))
  }

  /// A scan that is not acknowledged.
  func pending(_ sequence: Int64) -> JournaledScan? {
    state.withLock { $0.pending.first { $0.sequence == sequence } }
  }

  private func addApart(_ entry: Entry) async throws(JournalError) {
    let result = await withCheckedContinuation { continuation in
      // Weak, so that a journal nobody needs any more is closed, and free for others, when this has returned.
      disk.async { [weak self] in
        let result = Result { () throws(JournalError) in try self?.add(entry) ?? () }
        continuation.resume(returning: result)
      }
    }
    try result.get()
  }

  private func add(_ entry: Entry) throws(JournalError) {
    try file.append(entry)
    state.withLock { state in
      state.take(entry)
      if state.isResumed { lastSequence.set(state.lastSequence) }
    }
  }
}

extension CartJournal.State {
  fileprivate mutating func take(_ entry: CartJournal.Entry) {
    switch entry {
    case .opening(let requestID): self.requestID = requestID
    case .opened(let sessionID): self.sessionID = sessionID
    case .looked(let frame, let scans):
      frames.append(frame)
      // Standard input shows another picture each time.
      if frame != FrameSource.standardInputName { seen.insert(frame) }
      pending += scans
      lastSequence = scans.last?.sequence ?? lastSequence
    case .acknowledged(let sequence):
      pending.removeAll { $0.sequence <= sequence }
      acknowledged = sequence
      lastSequence = max(lastSequence, sequence)
    }
  }
}
