public import CartwrightBasket
internal import CartwrightCatalog
internal import CartwrightMoney
public import SmartcartAPI
internal import WrightGoogle
public import WrightRPC

extension SmartcartSessionState {
  /// A state as a message.
  public init(_ state: SessionState) {
    self =
      switch state {
      case .open: .open
      case .paired: .paired
      case .held: .held
      case .locked: .locked
      case .paying: .paying
      case .paid: .paid
      case .exited: .exited
      case .abandoned: .abandoned
      }
  }
}

extension SessionState {
  /// Reads a state.
  public init(_ message: SmartcartSessionState, field: String) throws(RPCError) {
    switch message {
    case .open: self = .open
    case .paired: self = .paired
    case .held: self = .held
    case .locked: self = .locked
    case .paying: self = .paying
    case .paid: self = .paid
    case .exited: self = .exited
    case .abandoned: self = .abandoned
    case .unspecified, .UNRECOGNIZED: throw .invalid(field, "is not a state that is known: update this program")
    }
  }
}

extension SmartcartUnlockReason {
  /// A reason as a message.
  public init(_ reason: UnlockReason) {
    self =
      switch reason {
      case .requested: .requested
      case .goodsChanged: .goodsChanged
      case .expired: .expired
      case .held: .held
      case .unpaired: .unpaired
      }
  }
}

extension UnlockReason {
  /// Reads a reason; one that is not known counts as requested.
  public init(_ message: SmartcartUnlockReason) {
    self =
      switch message {
      case .goodsChanged: .goodsChanged
      case .expired: .expired
      case .held: .held
      case .unpaired: .unpaired
      case .requested, .unspecified, .UNRECOGNIZED: .requested
      }
  }
}

extension SmartcartInterventionKind {
  /// A kind as a message.
  public init(_ kind: Intervention.Kind) {
    self =
      switch kind {
      case .ageCheck: .ageCheck
      case .weightMismatch: .weightMismatch
      case .spotCheck: .spotCheck
      case .unclearRemoval: .unclearRemoval
      case .assistance: .assistance
      }
  }
}

extension Intervention.Kind {
  /// Reads a kind; one that is not known is a call for assistance.
  public init(_ message: SmartcartInterventionKind) {
    self =
      switch message {
      case .ageCheck: .ageCheck
      case .weightMismatch: .weightMismatch
      case .spotCheck: .spotCheck
      case .unclearRemoval: .unclearRemoval
      case .assistance, .unspecified, .UNRECOGNIZED: .assistance
      }
  }
}

extension SmartcartInterventionOutcome {
  /// An outcome as a message.
  public init(_ outcome: Intervention.Outcome) {
    self =
      switch outcome {
      case .approved: .approved
      case .refused: .refused
      case .withdrawn: .withdrawn
      }
  }
}

extension Intervention.Outcome {
  /// Reads an outcome.
  public init(_ message: SmartcartInterventionOutcome, field: String) throws(RPCError) {
    switch message {
    case .approved: self = .approved
    case .refused: self = .refused
    case .withdrawn: self = .withdrawn
    case .unspecified, .UNRECOGNIZED: throw .invalid(field, "must be approved, refused or withdrawn")
    }
  }
}

extension SmartcartIntervention {
  /// Something that waits for staff, as a message; times and session are the caller's to fill in.
  public init(_ intervention: Intervention) {
    self.init()
    interventionID = intervention.id
    kind = SmartcartInterventionKind(intervention.kind)
    lineID = intervention.line ?? ""
  }
}

extension Intervention {
  /// Reads something that waits for staff.
  public init(_ message: SmartcartIntervention) {
    self.init(
      id: message.interventionID, kind: Intervention.Kind(message.kind),
      line: message.lineID.isEmpty ? nil : message.lineID)
  }
}

extension Basket {
  /// A replica of a cart as a snapshot describes it.
  public init(_ message: SmartcartCart, field: String) throws(RPCError) {
    let total = try Money(message.total, field: "\(field).total")
    var lines: [BasketLine] = []
    for (index, line) in message.lines.enumerated() {
      lines.append(try BasketLine(line, field: "\(field).lines[\(index)]"))
    }
    self.init(
      replicating: message.sessionID, currency: total.currency, revision: message.revision,
      state: try SessionState(message.state, field: "\(field).state"), lines: lines, total: total,
      pairing: message.pairingID.isEmpty ? nil : message.pairingID,
      quote: message.hasQuote ? try Quote(message.quote, field: "\(field).quote") : nil,
      payment: message.paymentID.isEmpty ? nil : message.paymentID,
      interventions: message.openInterventions.map(Intervention.init),
      reportedGrams: message.reportedGrams == 0 ? nil : message.reportedGrams)
  }
}
