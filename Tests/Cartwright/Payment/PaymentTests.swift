import CartwrightMoney
import CartwrightPayment
import TestSupport
import Testing

@Suite("A payment's states")
struct PaymentTests {
  static let amount = Money(minorUnits: 1_000, currency: .eur)
  static let less = Money(minorUnits: 999, currency: .eur)

  static let part = Money(minorUnits: 400, currency: .eur)

  private static func request() throws -> Payment.Request {
    try Payment.Request(paymentID: "pay1", pairing: "p1", quoteDigest: [1, 2], amount: amount, expiresAt: 100)
  }

  private static func submission(
    _ attempt: Int = 1, pairing: String = "p1", digest: [UInt8] = [1, 2], amount: Money = amount, at: Int64 = 50
  ) -> PaymentChange {
    .submitted(
      .init(attempt: attempt, pairing: pairing, quoteDigest: digest, amount: amount, instrument: "i1", at: at))
  }

  /// How to get to each state.
  private static func path(to state: PaymentState) -> [PaymentChange] {
    let authorized = [submission(), .authorized(attempt: 1, amount: amount)]
    let captured = authorized + [.captured(attempt: 1, amount: amount)]
    switch state {
    case .requested: return []
    case .submitted: return [submission()]
    case .authorized: return authorized
    case .captured: return captured
    case .completed: return captured + [.completed]
    case .declined: return [submission(), .declined(attempt: 1)]
    case .cancelled: return [.cancelled]
    case .expired: return [.expired(at: 100)]
    case .unknown: return [submission(), .becameUnknown(attempt: 1)]
    case .reversing: return path(to: .unknown) + [.reversing(attempt: 1)]
    case .reversed: return path(to: .reversing) + [.reversed(attempt: 1)]
    case .partlyRefunded: return path(to: .completed) + [.refunded(id: "r1", amount: part)]
    case .refunded: return path(to: .completed) + [.refunded(id: "r1", amount: amount)]
    case .disputed: return path(to: .completed) + [.disputed]
    }
  }

  private static func payment(_ state: PaymentState) throws -> Payment {
    let payment = try Payment(request(), folding: path(to: state))
    #expect(payment.state == state)
    return payment
  }

  /// A change, with the states that it may follow.
  struct Step: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let allowed: Set<PaymentState>
    let change: PaymentChange
  }

  static let steps: [Step] = [
    Step(testDescription: "a pass", allowed: [.completed], change: .passIssued),
    Step(testDescription: "first submission", allowed: [.requested], change: submission(1)),
    Step(testDescription: "second submission", allowed: [.declined], change: submission(2)),
    Step(
      testDescription: "authorised", allowed: [.submitted, .unknown], change: .authorized(attempt: 1, amount: amount)),
    Step(testDescription: "declined", allowed: [.submitted, .unknown], change: .declined(attempt: 1)),
    Step(
      testDescription: "captured", allowed: [.authorized, .unknown, .reversing],
      change: .captured(attempt: 1, amount: amount)),
    Step(testDescription: "completed", allowed: [.captured], change: .completed),
    Step(testDescription: "unknown", allowed: [.submitted, .authorized], change: .becameUnknown(attempt: 1)),
    Step(testDescription: "reversing", allowed: [.authorized, .unknown], change: .reversing(attempt: 1)),
    Step(testDescription: "reversed", allowed: [.reversing], change: .reversed(attempt: 1)),
    Step(testDescription: "cancelled", allowed: [.requested, .declined], change: .cancelled),
    Step(testDescription: "expired", allowed: [.requested, .declined], change: .expired(at: 100)),
    Step(
      testDescription: "refunded", allowed: [.completed, .partlyRefunded],
      change: .refunded(id: "r2", amount: Money(minorUnits: 1, currency: .eur))),
    Step(
      testDescription: "disputed", allowed: [.captured, .completed, .partlyRefunded, .refunded], change: .disputed),
  ]

  @Test("lets each change follow its states and refuses it after all others", arguments: steps, PaymentState.allCases)
  func allowsAndRefuses(step: Step, state: PaymentState) throws {
    var payment = try Self.payment(state)
    let before = payment
    guard step.allowed.contains(state) else {
      #expect(throws: PaymentError.self) { try payment.apply(step.change) }
      #expect(payment == before)
      return
    }
    try payment.apply(step.change)
    #expect(payment.revision == before.revision + 1)
  }

  @Test("takes a submission from the asked terminal alone, for this quote and amount, in time")
  func bindsSubmission() throws {
    var payment = try Self.payment(.requested)
    #expect(throws: PaymentError.wrongPairing("p2")) { try payment.apply(Self.submission(pairing: "p2")) }
    #expect(throws: PaymentError.wrongQuote) { try payment.apply(Self.submission(digest: [1])) }
    #expect(throws: PaymentError.wrongAmount(given: Self.less, expected: Self.amount)) {
      try payment.apply(Self.submission(amount: Self.less))
    }
    #expect(throws: PaymentError.expired) { try payment.apply(Self.submission(at: 100)) }
    #expect(throws: PaymentError.wrongAttempt(given: 2, expected: 1)) { try payment.apply(Self.submission(2)) }
    #expect(throws: PaymentError.notExpired) { try payment.apply(.expired(at: 99)) }
    #expect(payment.attempts.isEmpty)
    try payment.apply(Self.submission(at: 99))
  }

  @Test("holds and takes exactly what was asked for")
  func takesExactly() throws {
    var submitted = try Self.payment(.submitted)
    #expect(throws: PaymentError.self) { try submitted.apply(.authorized(attempt: 1, amount: Self.less)) }
    var authorized = try Self.payment(.authorized)
    #expect(throws: PaymentError.self) { try authorized.apply(.captured(attempt: 1, amount: Self.less)) }
    #expect(throws: PaymentError.wrongAttempt(given: 2, expected: 1)) {
      try authorized.apply(.captured(attempt: 2, amount: Self.amount))
    }
  }

  @Test("reverses, and does not decline, what was held before the acquirer fell silent")
  func resolvesAuthorisationOnce() throws {
    var payment = try Self.payment(.authorized)
    try payment.apply(.becameUnknown(attempt: 1))
    #expect(throws: PaymentError.wrongState(.unknown)) { try payment.apply(.declined(attempt: 1)) }
    try payment.apply(.reversing(attempt: 1))
    try payment.apply(.reversed(attempt: 1))
    #expect(payment.attempts.map(\.state) == [.reversed] && payment.captured.isZero)
  }

  @Test("takes no late answer to an earlier attempt for one to the attempt under way")
  func refusesLateAnswers() throws {
    var payment = try Self.payment(.declined)
    try payment.apply(Self.submission(2))
    for change in [PaymentChange.authorized(attempt: 1, amount: Self.amount), .declined(attempt: 1)] {
      #expect(throws: PaymentError.wrongAttempt(given: 1, expected: 2)) { try payment.apply(change) }
    }
    try payment.apply(.authorized(attempt: 2, amount: Self.amount))
    #expect(payment.attempts.map(\.state) == [.declined, .authorized])
  }

  @Test("believes an acquirer that has captured what was to be reversed")
  func believesCapture() throws {
    var payment = try Self.payment(.reversing)
    try payment.apply(.captured(attempt: 1, amount: Self.amount))
    #expect(payment.captured == Self.amount && payment.authorized == Self.amount)
  }

  @Test("gives back at most what was taken, each refund once")
  func boundsRefunds() throws {
    var payment = try Self.payment(.partlyRefunded)
    let left = Money(minorUnits: 600, currency: .eur)
    #expect(throws: PaymentError.refundsPassCapture(left: left)) {
      try payment.apply(.refunded(id: "r2", amount: Money(minorUnits: 601, currency: .eur)))
    }
    #expect(throws: PaymentError.refundExists("r1")) { try payment.apply(.refunded(id: "r1", amount: left)) }
    #expect(throws: PaymentError.emptyRefund) { try payment.apply(.refunded(id: "r2", amount: .zero(.eur))) }
    #expect(throws: PaymentError.self) {
      try payment.apply(.refunded(id: "r2", amount: Money(minorUnits: 1, currency: .usd)))
    }
    try payment.apply(.refunded(id: "r2", amount: left))
    #expect(payment.state == .refunded && payment.refunded == Self.amount)
  }

  @Test("ends the attempts somewhere")
  func endsAttempts() throws {
    var payment = try Self.payment(.requested)
    for attempt in 1...Payment.maximumAttempts {
      try payment.apply(Self.submission(attempt))
      try payment.apply(.declined(attempt: attempt))
    }
    #expect(throws: PaymentError.tooManyAttempts) { try payment.apply(Self.submission(Payment.maximumAttempts + 1)) }
    try payment.apply(.cancelled)
  }

  @Test("refuses to ask for nothing")
  func refusesNothing() {
    #expect(throws: PaymentError.nothingToPay) {
      try Payment.Request(paymentID: "p", pairing: "p", quoteDigest: [], amount: .zero(.eur), expiresAt: 1)
    }
  }

  @Test("keeps what must hold through whatever order changes come in", arguments: 0..<40)
  func keepsInvariants(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var payment = try Self.payment(.requested)
    var made: [PaymentChange] = []
    for _ in 0..<300 {
      let attempt = payment.attempts.count + Int.random(in: 0...1, using: &random)
      guard let change = change(attempt, &random), (try? payment.apply(change)) != nil else { continue }
      made.append(change)
      check(payment, after: made)
    }
    #expect(try Payment(Self.request(), folding: made) == payment)
  }

  private func check(_ payment: Payment, after made: [PaymentChange]) {
    #expect(payment.captured.minorUnits <= payment.authorized.minorUnits)
    #expect(payment.authorized.isZero || payment.authorized == Self.amount)
    #expect(payment.refunded.minorUnits <= payment.captured.minorUnits)
    #expect(payment.attempts.count { $0.state != .declined && $0.state != .reversed } <= 1)
    #expect(payment.state.hasCaptured == !payment.captured.isZero)
    #expect(!made.contains(.completed) || made.contains { if case .captured = $0 { true } else { false } })
    #expect(made.count { if case .captured = $0 { true } else { false } } <= 1)
  }

  private func change(_ attempt: Int, _ random: inout SeededRandom) -> PaymentChange? {
    let amounts = [Self.amount, Self.less, Money(minorUnits: 300, currency: .eur)]
    let amount = amounts.randomElement(using: &random) ?? Self.amount
    let changes: [PaymentChange] = [
      Self.submission(attempt), .authorized(attempt: attempt, amount: amount), .declined(attempt: attempt),
      .captured(attempt: attempt, amount: amount), .completed, .becameUnknown(attempt: attempt),
      .reversing(attempt: attempt), .reversed(attempt: attempt),
      .refunded(id: "r\(Int.random(in: 0..<6, using: &random))", amount: amount),
    ]
    return changes.randomElement(using: &random)
  }
}
