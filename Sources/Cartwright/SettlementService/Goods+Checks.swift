internal import CartwrightBasket
internal import CartwrightContracts
internal import CartwrightMoney
internal import Crypto
internal import SmartcartAPI
internal import WrightRPC

extension SmartcartRecordIdentificationRequest {
  /// Refuses goods that do not add up.
  func validate() throws {
    try sessionID.requireID("session_id")
    guard revision >= 1 else { throw RPCError.invalid("revision", "must be 1 or more") }
    try lines.requireSum(total, "lines", totalField: "total")
    guard openInterventionIds.count <= BasketLimits.openInterventions else {
      throw RPCError.invalid("open_intervention_ids", "has more than \(BasketLimits.openInterventions)")
    }
    for (index, id) in openInterventionIds.enumerated() { try id.requireID("open_intervention_ids[\(index)]") }
  }
}

extension SmartcartCreatePaymentRequestRequest {
  /// Refuses what is malformed in itself.
  func validate() throws {
    try paymentID.requireID("payment_id")
    try pairingID.requireID("pairing_id")
    try quote.quoteID.requireID("quote.quote_id")
    try quote.sessionID.requireID("quote.session_id")
    guard sealingKey.publicKey.count == 32 else { throw RPCError.invalid("sealing_key.public_key", "must be 32 bytes") }
    guard !quote.lines.isEmpty else { throw RPCError.invalid("quote.lines", "must not be empty") }
    let digest = Array(SHA256.hash(data: try Quote(quote, field: "quote").canonicalBytes))
    guard digest == quote.digest else { throw RPCError.invalid("quote.digest", "is not the digest of these goods") }
  }
}

extension [SmartcartCartLine] {
  /// Refuses lines whose amounts are not what they must be, or that do not come to a total.
  func requireSum(_ total: SmartcartMoney, _ field: String, totalField: String) throws {
    guard count <= BasketLimits.lines else { throw RPCError.invalid(field, "has more than \(BasketLimits.lines)") }
    guard Set(map(\.lineID)).count == count else { throw RPCError.invalid(field, "has one id twice") }
    let expected = try Money(total, field: totalField)
    var amounts: [Money] = []
    for (index, line) in enumerated() {
      amounts.append(try line.checkedAmount("\(field)[\(index)]"))
    }
    // Amounts of other currencies, or too large to be added, come to no total at all.
    guard let sum = try? amounts.total(in: expected.currency), sum == expected else {
      throw RPCError.invalid(totalField, "is not the sum of the lines")
    }
  }
}

extension SmartcartCartLine {
  fileprivate func checkedAmount(_ field: String) throws -> Money {
    try lineID.requireID("\(field).line_id")
    let given = try BasketLine(self, field: field)
    let right = try? BasketLine(id: given.id, product: given.product, measure: given.measure)
    guard given == right else { throw RPCError.invalid("\(field).amount", "is not what its product and measure cost") }
    return given.amount
  }
}
