import CartwrightSealing
import SmartcartAPI
import Testing
import WrightGoogle
import WrightProtobuf

@Suite("Sealed payments")
struct SealingTests {
  let keys: SealingKeyPair
  let terms: SmartcartPaymentTerms
  let request: SmartcartSignedPayload
  let information = SmartcartPaymentInformation.with {
    $0.instrumentID = "instrument-1"
    $0.token = "tok_visa"
  }

  init() throws {
    let keys = try SealingKeyPair(keyID: "k1", privateKey: Array(1...32))
    let terms = SmartcartPaymentTerms.with {
      $0.paymentID = "pay-1"
      $0.merchantID = "shop"
      $0.sessionID = "session-1"
      $0.pairingID = "pairing-1"
      $0.quoteDigest = Array(repeating: 7, count: 32)
      $0.total.minorUnits = 129
      $0.total.currencyCode = "EUR"
      $0.nonce = Array(repeating: 9, count: 16)
      $0.sealingKey = keys.publicKey
      $0.expiresAt.seconds = 1_000
    }
    (self.keys, self.terms) = (keys, terms)
    let payload = try terms.serializedBytes()
    request = .with { $0.payload = payload }
  }

  func seal(attempt: Int = 1, requestID: String = "r-1") throws -> SmartcartSealedPayment {
    try PaymentSealing.seal(
      information, answering: request, attempt: attempt, requestID: requestID, counter: 5
    ) { authorization in
      var signed = SmartcartSignedPayload()
      signed.payload = try authorization.serializedBytes()
      return signed
    }
  }

  @Test("opens what was sealed for this attempt, and says what it was sealed with")
  func opens() throws {
    let binding = SmartcartPaymentBinding(terms: terms, attempt: 1, requestID: "r-1")
    #expect(try keys.open(try seal(), boundTo: binding) == information)
  }

  @Test("never seals the same information to the same bytes")
  func isRandomised() throws {
    #expect(try seal().ciphertext != seal().ciphertext)
  }

  @Test("refuses what is bound to another attempt, request, amount or pairing, naming the field")
  func refusesAnotherBinding() throws {
    let sealed = try seal()
    for (name, change) in Self.changes {
      var binding = SmartcartPaymentBinding(terms: terms, attempt: 1, requestID: "r-1")
      change(&binding)
      #expect(throws: SealingError.boundToSomethingElse([name])) { try keys.open(sealed, boundTo: binding) }
    }
  }

  @Test("does not open with a bit changed in the ciphertext, the binding or the encapsulated key")
  func refusesChanges() throws {
    let binding = SmartcartPaymentBinding(terms: terms, attempt: 1, requestID: "r-1")
    for path in [\SmartcartSealedPayment.ciphertext, \.associatedData, \.encapsulatedKey] {
      var sealed = try seal()
      sealed[keyPath: path][3] ^= 1
      #expect(throws: SealingError.cannotOpen) { try keys.open(sealed, boundTo: binding) }
    }
  }

  @Test("does not open what was sealed to another key, or to none that is known")
  func refusesOtherKeys() throws {
    let binding = SmartcartPaymentBinding(terms: terms, attempt: 1, requestID: "r-1")
    let other = try SealingKeyPair(keyID: "k1", privateKey: Array(2...33))
    #expect(throws: SealingError.cannotOpen) { try other.open(try seal(), boundTo: binding) }
    let unknown = try SealingKeyPair(keyID: "k2", privateKey: Array(1...32))
    #expect(throws: SealingError.unknownKey("k1")) { try unknown.open(try seal(), boundTo: binding) }
  }

  @Test("refuses an authorisation that was signed for other terms or another sealed payment")
  func checksAuthorization() throws {
    let sealed = try seal()
    let authorization = try SmartcartPaymentAuthorization(serializedBytes: sealed.authorization.payload)
    try PaymentSealing.check(authorization, of: sealed, answering: request)
    var other = request
    other.payload += [0]
    #expect(throws: SealingError.signedSomethingElse(["terms_digest"])) {
      try PaymentSealing.check(authorization, of: sealed, answering: other)
    }
    #expect(throws: SealingError.signedSomethingElse(["ciphertext_digest"])) {
      try PaymentSealing.check(authorization, of: try seal(), answering: request)
    }
  }

  @Test("refuses a key of another suite or length")
  func refusesWrongKeys() {
    #expect(throws: SealingError.wrongSealingKey) { try SealingKeyPair(keyID: "k", privateKey: [1, 2]) }
  }

  private static let changes: [(String, @Sendable (inout SmartcartPaymentBinding) -> Void)] = [
    ("attempt", { $0.attempt = 2 }), ("request_id", { $0.requestID = "r-2" }), ("amount", { $0.amount.minorUnits = 1 }),
    ("pairing_id", { $0.pairingID = "pairing-2" }), ("quote_digest", { $0.quoteDigest = [] }),
  ]
}
