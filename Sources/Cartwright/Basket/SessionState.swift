/// Where a session stands.
///
///     open <-> paired <-> held
///              paired <-> locked <-> paying -> paid -> exited
///
/// `abandoned` follows from open, paired and held. Commands may take two steps at once: a change to the goods of a
/// locked cart unlocks it first.
public enum SessionState: String, Hashable, Sendable, CaseIterable {
  /// No terminal is paired. Left by pairing.
  case open
  /// One terminal is paired. Left by unpairing, an intervention, or locking.
  case paired
  /// Paired, and something waits for staff. Left when nothing waits any more, or by unpairing.
  case held
  /// Quoted. Left by unlocking, or when a payment is submitted.
  case locked
  /// A payment is under way. Left when it is made or comes to nothing; nothing else can change.
  case paying
  /// Paid. Left through the gate.
  case paid
  /// Gone. Final.
  case exited
  /// Ended without payment. Final.
  case abandoned

  /// Whether goods may be put in and taken out.
  public var allowsChanges: Bool {
    switch self {
    case .open, .paired, .held, .locked: true
    case .paying, .paid, .exited, .abandoned: false
    }
  }

  /// Whether nothing can follow.
  public var isFinal: Bool { self == .exited || self == .abandoned }
}
