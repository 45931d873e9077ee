public import SmartcartAPI

extension SmartcartPaymentBinding {
  /// What one attempt at paying some terms is bound to.
  public init(terms: SmartcartPaymentTerms, attempt: Int, requestID: String) {
    self.init()
    merchantID = terms.merchantID
    sessionID = terms.sessionID
    pairingID = terms.pairingID
    paymentID = terms.paymentID
    quoteDigest = terms.quoteDigest
    amount = terms.total
    self.attempt = Int32(clamping: attempt)
    nonce = terms.nonce
    expiresAt = terms.expiresAt
    self.requestID = requestID
  }

  /// The schema's names of the fields in which two bindings differ.
  public func differences(from other: SmartcartPaymentBinding) -> [String] {
    var names: [String] = []
    func compare(_ name: String, _ same: Bool) { if !same { names.append(name) } }
    compare("merchant_id", merchantID == other.merchantID)
    compare("session_id", sessionID == other.sessionID)
    compare("pairing_id", pairingID == other.pairingID)
    compare("payment_id", paymentID == other.paymentID)
    compare("quote_digest", quoteDigest == other.quoteDigest)
    compare("amount", amount == other.amount)
    compare("attempt", attempt == other.attempt)
    compare("nonce", nonce == other.nonce)
    compare("expires_at", expiresAt == other.expiresAt)
    compare("request_id", requestID == other.requestID)
    return names
  }
}
