internal import CartwrightDevice
public import SmartcartAPI
internal import WrightProtobuf
internal import WrightRPC

/// The gate at the exit: asks the second server whether to open.
public struct ExitGate: Sendable {
  /// What a shopper shows.
  public enum Shown: Hashable, Sendable {
    /// A pass.
    case pass(SmartcartSignedPayload)
    /// A cart without a pass, by its session.
    case session(String)
  }

  private let settlement: SmartcartSettlementService.Client
  private let patience: Patience

  /// A gate.
  ///
  /// - Parameters:
  ///   - firstContact: How long to look for the server.
  ///   - trouble: Told when it cannot be reached.
  public init(
    _ settlement: SmartcartSettlementService.Client, firstContact: Duration = .seconds(10),
    trouble: @escaping @Sendable (String) -> Void
  ) {
    self.settlement = settlement
    patience = Patience(limit: firstContact) {
      trouble("the second server cannot be reached (\($0.message)): trying again")
    }
  }

  /// Asks once; a lost answer is asked for again, and is the same.
  public func check(_ shown: Shown) async throws -> SmartcartCheckExitResponse {
    let request = SmartcartCheckExitRequest.with {
      $0.requestID = RequestID.make()
      switch shown {
      case .pass(let pass): $0.exitPass = pass
      case .session(let id): $0.sessionID = id
      }
    }
    return try await patience.untilAnswered { try await settlement.checkExit(request, options: $0) }
  }
}

extension SmartcartCheckExitResponse {
  /// What the gate says.
  public var text: String {
    switch decision {
    case .open: "open: everything is paid, goodbye"
    case .unpaid: "unpaid: \(unpaidTotal.text) to pay" + unpaidLines.map { "\n  \($0.receiptText)" }.joined()
    case .audit: "audit: \(auditReason.text)"
    default: "audit: the server gave an answer that this gate does not know"
    }
  }

  /// What a script sees: 0 for open, 2 for unpaid, 3 for audit and whatever this gate does not know.
  public var exitStatus: Int32 {
    switch decision {
    case .open: 0
    case .unpaid: 2
    default: 3
    }
  }
}

extension SmartcartAuditReason {
  /// Why staff must look.
  public var text: String {
    switch self {
    case .passMissing: "all is paid, but no pass was shown: show the pass of your terminal"
    case .passInvalid: "the pass is not this shop's: staff are coming"
    case .passExpired: "the pass has expired: staff are coming"
    case .passUsed: "the pass was used before: staff are coming"
    case .interventionOpen: "something in the cart waits for staff"
    case .spotCheck: "staff would like to look at the cart"
    case .nothingRecorded: "nothing was ever scanned in this cart"
    default: "staff are coming"
    }
  }
}
