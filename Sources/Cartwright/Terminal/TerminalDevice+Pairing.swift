internal import CartwrightContracts
internal import CartwrightDevice
internal import SmartcartAPI
internal import WrightProtobuf
internal import WrightRPC

extension TerminalDevice {
  /// The pairing that is remembered, if it goes on and no other code is given; otherwise a new one.
  func pair() async throws -> TerminalMemory.Pairing {
    let code = options.code.map(Self.normal)
    if let pairing = memory.value.pairing, code == nil || code == pairing.code {
      if try await resume(pairing) { return pairing }
      throw TerminalError.pairingEnded
    }
    guard let code else { throw TerminalError.noCode }
    return try await pair(code)
  }

  private static func normal(_ code: String) -> String { code.uppercased().filter { !$0.isWhitespace } }

  /// Whether the pairing goes on.
  private func resume(_ pairing: TerminalMemory.Pairing) async throws -> Bool {
    do {
      let cart = try await firstContact.untilAnswered {
        try await carts.getCart(.with { $0.sessionID = pairing.sessionID }, options: $0).cart
      }
      guard cart.pairingID == pairing.pairingID else { return false }
      self.cart.set(cart)
      show(.paired(cart, isResumed: true))
      return true
    } catch let error as RPCError where [.notFound, .permissionDenied].contains(error.code) {
      return false
    }
  }

  private func pair(_ code: String) async throws -> TerminalMemory.Pairing {
    if memory.value.pairingRequest?.subject != code {
      try memory.update { $0.pairingRequest = .init(requestID: RequestID.make(), subject: code) }
    }
    let request = SmartcartPairTerminalRequest.with {
      $0.requestID = memory.value.pairingRequest?.requestID ?? ""
      $0.code = code
      $0.terminalKey = key.verificationKey
    }
    let response: SmartcartPairTerminalResponse
    do {
      response = try await firstContact.untilAnswered { try await carts.pairTerminal(request, options: $0) }
    } catch let error as RPCError where error.code == .notFound {
      throw TerminalError.wrongCode(code)
    }
    let pairing = try TerminalMemory.Pairing(response, code: code)
    try memory.update {
      $0.pairing = pairing
      $0.pairingRequest = nil
      $0.submission = nil
    }
    cart.set(response.cart)
    show(.paired(response.cart, isResumed: false))
    return pairing
  }

  /// Makes every instrument known to the shop; the ones that are known already are answered as before.
  func registerInstruments() async throws -> [RegisteredInstrument] {
    var registered: [RegisteredInstrument] = []
    for instrument in options.instruments { registered.append(try await register(instrument)) }
    guard let first = registered.first else { throw TerminalError.noInstrument }
    show(.instrument(first.view))
    return registered
  }

  private func register(_ instrument: Instrument) async throws -> RegisteredInstrument {
    // Another brand, other digits or another key make another request: by the same id it would be refused.
    let subject = [instrument.token, instrument.brand, instrument.lastFour, key.id].joined(separator: " ")
    if memory.value.registrations[subject] == nil {
      try memory.update { $0.registrations[subject] = RequestID.make() }
    }
    let request = SmartcartRegisterInstrumentRequest.with {
      $0.requestID = memory.value.registrations[subject] ?? ""
      $0.token = instrument.token
      $0.brand = instrument.brand
      $0.lastFour = instrument.lastFour
      $0.terminalKey = key.verificationKey
    }
    let response = try await patience.untilAnswered { try await payments.registerInstrument(request, options: $0) }
    return RegisteredInstrument(view: response.instrument, token: instrument.token)
  }
}

/// An instrument that the shop knows.
struct RegisteredInstrument: Sendable {
  var view: SmartcartInstrumentView
  var token: String

  /// What is sealed.
  var information: SmartcartPaymentInformation {
    .with {
      $0.instrumentID = view.instrumentID
      $0.token = token
    }
  }
}
