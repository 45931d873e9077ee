internal import CartwrightContracts
internal import CartwrightMoney
internal import SmartcartAPI
internal import WrightRPC

extension SmartcartAuthorizeRequest {
  func validate() throws {
    try requestID.validateID("request_id")
    try paymentID.validateID("payment_id")
    guard attempt >= 1 else { throw RPCError.invalid("attempt", "must be 1 or more") }
    try merchantID.validateID("merchant_id")
    try amount.validatePositive("amount")
    guard (1...128).contains(token.utf8.count) else {
      throw RPCError.invalid("token", "must be 1 to 128 bytes of UTF-8")
    }
  }
}

extension SmartcartMoney {
  func validatePositive(_ field: String) throws {
    let money = try Money(self, field: field)
    guard money.minorUnits > 0 else { throw RPCError.invalid("\(field).minor_units", "must be above nothing") }
  }
}

extension String {
  /// Refuses what cannot be an id: 1 to 128 visible ASCII characters are.
  func validateID(_ field: String) throws {
    guard (1...128).contains(utf8.count), utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
      throw RPCError.invalid(field, "must be 1 to 128 visible ASCII characters")
    }
  }
}
