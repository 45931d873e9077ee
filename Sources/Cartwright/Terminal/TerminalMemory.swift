public import CartwrightDevice
internal import SmartcartAPI
internal import Synchronization
internal import WrightProtobuf

/// What a terminal must not forget: its pairing, its counter, and what it has sent and not heard of.
///
/// Every change is on disk before it is acted on. The file holds no card number, and nobody but its owner may read it.
public final class TerminalMemory: Sendable {
  /// A request that was sent, or is about to be.
  struct Pending: Codable, Hashable, Sendable {
    var requestID: String
    /// What it is about: a pairing code, or a payment.
    var subject: String
    /// The serialised request, where a second one would differ.
    var body: [UInt8] = []
  }

  /// A pairing with a cart.
  struct Pairing: Codable, Hashable, Sendable {
    var sessionID: String
    var pairingID: String
    var code: String
    /// The keys of the shop, serialised.
    var shopKeys: [[UInt8]]
    /// The last payment request that was dealt with.
    var sequence: Int64 = 0
  }

  struct State: Codable, Sendable {
    /// The counter of the last authorisation that was signed.
    var counter: Int64 = 0
    var pairing: Pairing?
    var pairingRequest: Pending?
    /// The request id of each instrument's registration, by all that the request says.
    var registrations: [String: String] = [:]
    var submission: Pending?
  }

  private let file: JournalFile<State>
  private let state: Mutex<State>

  /// Opens the memory in a file, or makes it.
  public init(_ path: String) throws(JournalError) {
    let (file, states) = try JournalFile<State>.open(path)
    let last = states.last ?? State()
    // Each change is a whole state: without this the file would grow for as long as the terminal is used.
    if states.count > 1 { try file.replaceAll(by: last) }
    self.file = file
    state = Mutex(last)
  }

  /// Where it is.
  public var path: String { file.path }

  /// Lets others have the file; nothing can be remembered any more.
  public func close() { file.close() }

  /// Whether a pairing is remembered; it may have ended since.
  public var isPaired: Bool { value.pairing != nil }

  /// What is remembered.
  var value: State { state.withLock { $0 } }

  /// Changes what is remembered; on disk when it returns.
  func update(_ change: (inout State) -> Void) throws(JournalError) {
    try state.withLock { state throws(JournalError) in
      var next = state
      change(&next)
      try file.append(next)
      state = next
    }
  }
}

extension TerminalMemory.Pairing {
  init(_ response: SmartcartPairTerminalResponse, code: String) throws {
    self.init(
      sessionID: response.cart.sessionID, pairingID: response.pairingID, code: code,
      shopKeys: try response.shopKeys.map { try $0.serializedBytes() })
  }

  /// The keys of the shop.
  var keys: [SmartcartVerificationKey] {
    shopKeys.compactMap { try? SmartcartVerificationKey(serializedBytes: $0) }
  }
}
