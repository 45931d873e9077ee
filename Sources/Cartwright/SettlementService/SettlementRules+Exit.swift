internal import CartwrightContracts
internal import CartwrightMoney
internal import GRDB
internal import SmartcartAPI
internal import WrightGoogle
internal import WrightProtobuf
internal import WrightRPC

/// Who may go.
extension SettlementRules {
  /// Which lines of a session are paid.
  func paidState(of goods: RecordedGoods, in db: Database) throws -> SmartcartGetPaidStateResponse {
    let paid = try paidLines(of: goods, in: db)
    let asked = try AskedPayment.current(of: goods.sessionID, in: db)
    let isAlive = (asked?.expiresAt).map { surroundings.now() < $0 } ?? false
    let requested = isAlive ? Set(try asked?.terms.lines.map(\.lineID) ?? []) : []
    return .with { response in
      response.sessionID = goods.sessionID
      response.revision = goods.revision
      response.lines = goods.lines.map { line in
        .with {
          $0.line = line
          $0.state = paid[line.lineID] != nil ? .paid : requested.contains(line.lineID) ? .requested : .unpaid
          $0.paymentID = paid[line.lineID] ?? ($0.state == .requested ? asked?.paymentID : nil) ?? ""
        }
      }
      response.allPaid = !response.lines.isEmpty && response.lines.allSatisfy { $0.state == .paid }
    }
  }

  /// The payments of lines that are just as they were paid, by line.
  private func paidLines(of goods: RecordedGoods, in db: Database) throws -> [String: String] {
    let payments = try PaidLines.payments(of: goods.sessionID, in: db)
    var asPaid: [String: SmartcartCartLine] = [:]
    for payment in Set(payments.values) {
      let lines = try AskedPayment.get(payment, in: db).terms.lines
      for line in lines where payments[line.lineID] == payment { asPaid[line.lineID] = line }
    }
    return goods.lines.reduce(into: [:]) { paid, line in
      if asPaid[line.lineID] == line { paid[line.lineID] = payments[line.lineID] }
    }
  }

  /// Issues a pass, and voids those issued before and not used.
  func issuePass(for session: String, in db: Database) throws -> SmartcartIssueExitPassResponse {
    let goods = try RecordedGoods.get(session, in: db)
    let state = try paidState(of: goods, in: db)
    guard state.allPaid else { throw Self.refusal("not every line is paid") }
    guard !goods.hasOpenInterventions else { throw Self.refusal("something waits for staff") }
    guard goods.exitedAt == nil else { throw RPCError.hasLeft(session) }
    let now = surroundings.now()
    let pass = ExitPass(
      passID: surroundings.newID("pass"), sessionID: session, expiresAt: now.advanced(by: ExitPass.lifetime))
    try ExitPass.voidAll(of: session, in: db)
    try pass.insert(in: db)
    let signed = try signingKey.sign(
      SmartcartExitPassStatement.with {
        $0.passID = pass.passID
        $0.sessionID = session
        $0.revision = goods.revision
        $0.paymentIds = Set(state.lines.map(\.paymentID)).sorted()
        $0.issuedAt = Google_Protobuf_Timestamp(now)
        $0.expiresAt = Google_Protobuf_Timestamp(pass.expiresAt)
      })
    return .with { $0.exitPass = signed }
  }

  /// Decides whether the gate opens, and uses the pass up if it does.
  func checkExit(_ request: SmartcartCheckExitRequest, in db: Database) throws -> SmartcartCheckExitResponse {
    var response = SmartcartCheckExitResponse()
    response.decidedAt = Google_Protobuf_Timestamp(surroundings.now())
    switch request.shown {
    case .exitPass(let signed): try decide(signed, &response, in: db)
    case .sessionID(let session):
      response.sessionID = session
      if try stopped(session, &response, in: db) { return response }
      response.audit(.passMissing)
    case nil: throw RPCError.invalid("shown", "must be an exit pass or a session")
    }
    return response
  }

  private func decide(
    _ signed: SmartcartSignedPayload, _ response: inout SmartcartCheckExitResponse, in db: Database
  ) throws {
    let keys = [signingKey.verificationKey]
    guard let statement = try? signed.verified(as: SmartcartExitPassStatement.self, by: keys, for: .settlement),
      let pass = try ExitPass.find(statement.passID, in: db)
    else { return response.audit(.passInvalid) }
    response.sessionID = pass.sessionID
    if pass.usedAt != nil { return response.audit(.passUsed) }
    let now = surroundings.now()
    if pass.isVoid || now >= pass.expiresAt { return response.audit(.passExpired) }
    if try stopped(pass.sessionID, &response, in: db) { return }
    try open(pass, at: now, in: db)
    response.decision = .open
  }

  /// Whether the goods themselves keep the gate shut.
  private func stopped(
    _ session: String, _ response: inout SmartcartCheckExitResponse, in db: Database
  ) throws -> Bool {
    guard let goods = try RecordedGoods.find(session, in: db), !goods.lines.isEmpty else {
      response.audit(.nothingRecorded)
      return true
    }
    let unpaid = try paidState(of: goods, in: db).lines.filter { $0.state != .paid }.map(\.line)
    if !unpaid.isEmpty {
      response.decision = .unpaid
      response.unpaidLines = unpaid
      response.unpaidTotal = goods.identification.total
      response.unpaidTotal.minorUnits = unpaid.reduce(0) { $0 + $1.amount.minorUnits }
      return true
    }
    if goods.hasOpenInterventions { response.audit(.interventionOpen) }
    return goods.hasOpenInterventions
  }

  private func open(_ pass: ExitPass, at now: WallTime, in db: Database) throws {
    try pass.markUsed(at: now, in: db)
    try RecordedGoods.markExited(pass.sessionID, at: now, in: db)
    let exit = SmartcartExitRecord.with {
      $0.sessionID = pass.sessionID
      $0.passID = pass.passID
    }
    _ = try RecordLog.append(.exit, pass.passID, exit, at: now, in: db)
  }
}

extension SmartcartCheckExitResponse {
  fileprivate mutating func audit(_ reason: SmartcartAuditReason) {
    decision = .audit
    auditReason = reason
  }
}
