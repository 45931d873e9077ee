internal import CartwrightContracts
internal import Synchronization
internal import WrightRPC

/// What a cart shows and a terminal pairs with.
enum PairingCode {
  /// How many characters a code has.
  static let length = 8
  /// How long a code works.
  static let lifetime: Duration = .seconds(300)
  /// 32 characters, none easily mistaken for another: no 0 and O, no 1 and I.
  private static let alphabet = Array("23456789ABCDEFGHJKLMNPQRSTUVWXYZ")

  static func make(_ surroundings: Surroundings) -> String {
    String(surroundings.randomBytes(length).map { alphabet[Int($0) % alphabet.count] })
  }

  /// The code that somebody typed: case, spaces and dashes do not matter.
  static func read(_ text: String) throws -> String {
    let code = text.uppercased().filter { $0 != " " && $0 != "-" }
    guard code.count == length, code.allSatisfy(alphabet.contains) else {
      throw RPCError.invalid("code", "must be the \(length) letters and digits that the cart shows")
    }
    return code
  }
}

/// Counts the wrong codes of each terminal, and of all together, so that nobody finds one by trying.
final class WrongCodes: Sendable {
  /// The most wrong codes of one terminal within the window.
  static let limitOfTerminal = 5
  /// The most wrong codes of all terminals within the window.
  static let limitOfAll = 1_000
  /// How long a wrong code counts.
  static let window: Duration = .seconds(300)

  private let entries = Mutex<[(terminal: String, at: WallTime)]>([])

  /// Checks that a terminal may try.
  ///
  /// - Throws: `RESOURCE_EXHAUSTED` after too many wrong codes.
  func check(_ terminal: String, at now: WallTime) throws {
    let isAllowed = entries.withLock { entries in
      entries.removeAll { $0.at.advanced(by: Self.window) <= now }
      let own = entries.count { $0.terminal == terminal }
      return own < Self.limitOfTerminal && entries.count < Self.limitOfAll
    }
    guard isAllowed else {
      throw RPCError(code: .resourceExhausted, message: "too many wrong codes: try again in five minutes")
    }
  }

  /// Counts a wrong code.
  func note(_ terminal: String, at now: WallTime) {
    entries.withLock { $0.append((terminal, now)) }
  }
}
