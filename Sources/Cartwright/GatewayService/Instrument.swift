internal import CartwrightContracts
internal import Foundation
internal import GRDB
internal import SmartcartAPI
internal import WrightProtobuf
internal import WrightRPC

/// What a shopper pays with, as far as it is known here: a row of `instrument`.
struct Instrument: Sendable {
  let instrumentID: String
  /// Whose it is.
  let terminal: String
  /// The key whose signatures may use it.
  let terminalKey: SmartcartVerificationKey
  let token: String
  let brand: String
  let lastFour: String
  var isRevoked = false

  init(_ request: SmartcartRegisterInstrumentRequest, id: String, terminal: String) {
    instrumentID = id
    self.terminal = terminal
    terminalKey = request.terminalKey
    token = request.token
    brand = request.brand
    lastFour = request.lastFour
  }

  var view: SmartcartInstrumentView {
    .with {
      $0.instrumentID = instrumentID
      $0.brand = brand
      $0.lastFour = lastFour
    }
  }
}

extension Instrument {
  init(_ row: Row) throws {
    instrumentID = row["instrument_id"]
    terminal = row["terminal"]
    terminalKey = try SmartcartVerificationKey(serializedBytes: Array(row["terminal_key"] as Data))
    token = row["token"]
    brand = row["brand"]
    lastFour = row["last_four"]
    isRevoked = (row["revoked_at"] as Int64?) != nil
  }

  static func find(_ id: String, in db: Database) throws -> Instrument? {
    let statement = try db.cachedStatement(sql: "SELECT * FROM instrument WHERE instrument_id = ?")
    return try Row.fetchOne(statement, arguments: [id]).map { try Instrument($0) }
  }

  /// The instrument of a terminal.
  static func get(_ id: String, of terminal: String, in db: Database) throws -> Instrument {
    guard let instrument = try find(id, in: db) else {
      throw RPCError(code: .notFound, message: "there is no such instrument: register it")
    }
    guard instrument.terminal == terminal else {
      throw RPCError(code: .permissionDenied, message: "the instrument belongs to another terminal")
    }
    return instrument
  }

  /// The most instruments that one terminal ever registers.
  static let limitForTerminal = 1_000

  /// - Throws: `RESOURCE_EXHAUSTED` when the terminal has registered too many.
  func insert(in db: Database) throws {
    let count = try db.cachedStatement(sql: "SELECT count(*) FROM instrument WHERE terminal = ?")
    guard try Int.fetchOne(count, arguments: [terminal]) ?? 0 < Self.limitForTerminal else {
      throw RPCError(code: .resourceExhausted, message: "this terminal has registered too many instruments")
    }
    let sql = """
      INSERT INTO instrument (instrument_id, terminal, terminal_key, token, brand, last_four) VALUES (?, ?, ?, ?, ?, ?)
      """
    try db.cachedStatement(sql: sql).execute(
      arguments: [instrumentID, terminal, Data(try terminalKey.serializedBytes()), token, brand, lastFour])
  }

  static func revoke(_ id: String, at now: WallTime, in db: Database) throws {
    try db.cachedStatement(sql: "UPDATE instrument SET revoked_at = ? WHERE instrument_id = ? AND revoked_at IS NULL")
      .execute(arguments: [now.microseconds, id])
  }
}

extension SmartcartRegisterInstrumentRequest {
  /// Refuses what is malformed, and anything that looks like a card number.
  func validate() throws {
    guard (1...128).contains(token.utf8.count), token.utf8.allSatisfy(Self.isVisible) else {
      throw RPCError.invalid("token", "must be 1 to 128 visible ASCII characters")
    }
    guard (1...32).contains(brand.utf8.count),
      brand.utf8.allSatisfy({ Self.isVisible($0) || $0 == UInt8(ascii: " ") })
    else { throw RPCError.invalid("brand", "must be 1 to 32 visible ASCII characters and spaces") }
    guard lastFour.utf8.count == 4, lastFour.utf8.allSatisfy(CardNumbers.isDigit) else {
      throw RPCError.invalid("last_four", "must be the last four digits, and no more")
    }
    try terminalKey.validate("terminal_key", purpose: .terminal)
    // An id that the key itself makes may look like anything.
    let keyID = terminalKey.keyID == SigningKey.id(of: terminalKey.publicKey) ? "" : terminalKey.keyID
    let texts = [("token", token), ("brand", brand), ("terminal_key.key_id", keyID)]
    for (field, text) in texts where CardNumbers.isIn(text) {
      throw RPCError.invalid(field, "looks like a card number: send the token that stands for it")
    }
  }

  private static func isVisible(_ byte: UInt8) -> Bool { (0x21...0x7E).contains(byte) }
}

/// Tells what looks like a card number.
enum CardNumbers {
  /// How many digits card numbers have.
  static let lengths = 13...19

  static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  /// Whether digits within some ASCII text could be a card number, whatever stands between and around them that is
  /// neither digit nor letter.
  static func isIn(_ text: String) -> Bool {
    let dense = text.utf8.filter { isDigit($0) || isLetter($0) }
    return dense.split(whereSeparator: { !isDigit($0) }).contains(where: holdsNumber)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) }

  private static func holdsNumber(_ run: ArraySlice<UInt8>) -> Bool {
    run.indices.contains { start in
      lengths.contains { length in
        start + length <= run.endIndex && passesLuhn(run[start..<start + length])
      }
    }
  }

  /// The check of ISO/IEC 7812-1, annex B.
  private static func passesLuhn(_ digits: ArraySlice<UInt8>) -> Bool {
    let sum = digits.reversed().enumerated().reduce(0) { sum, next in
      let digit = Int(next.element - UInt8(ascii: "0"))
      let doubled = next.offset.isMultiple(of: 2) ? digit : digit * 2
      return sum + (doubled > 9 ? doubled - 9 : doubled)
    }
    return sum.isMultiple(of: 10)
  }
}
