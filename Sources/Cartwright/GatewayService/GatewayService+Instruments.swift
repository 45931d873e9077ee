internal import CartwrightContracts
internal import GRDB
public import SmartcartAPI
internal import WrightGoogle
internal import WrightProtobuf
public import WrightRPC

/// Instruments.
extension GatewayService {
  /// Makes an instrument known, for the calling terminal alone.
  public func registerInstrument(
    request: SmartcartRegisterInstrumentRequest, context: ServerContext
  ) async throws -> SmartcartRegisterInstrumentResponse {
    let caller = try Caller.of(context, roles: .terminal)
    try request.validate()
    return try await once(request.requestID, request, caller, context) { [surroundings] db in
      let instrument = Instrument(request, id: surroundings.newID("instrument"), terminal: caller.name)
      try instrument.insert(in: db)
      return .with { $0.instrument = instrument.view }
    }
  }

  /// Makes an instrument useless for further payments.
  public func revokeInstrument(
    request: SmartcartRevokeInstrumentRequest, context: ServerContext
  ) async throws -> SmartcartRevokeInstrumentResponse {
    let caller = try Caller.of(context, roles: .terminal)
    return try await once(request.requestID, request, caller, context) { [surroundings] db in
      _ = try Instrument.get(request.instrumentID, of: caller.name, in: db)
      let now = surroundings.now()
      try Instrument.revoke(request.instrumentID, at: now, in: db)
      return .with { $0.revokedAt = Google_Protobuf_Timestamp(now) }
    }
  }

  /// Answers a request by its first reply, or does it and keeps the reply in the same transaction.
  func once<Request: Message, Reply: Message>(
    _ id: String, _ request: Request, _ caller: Caller, _ context: ServerContext,
    _ work: @escaping @Sendable (Database) throws -> Reply
  ) async throws -> Reply {
    let journaled = try JournaledRequest(caller: caller, id: id, method: context.method, body: request)
    return try await writer.write { [surroundings] db in
      try RequestJournal.once(journaled, at: surroundings.now(), in: db, work)
    }
  }

  /// The first reply to a request, if it has been answered before.
  func replied<Request: Message, Reply: Message>(
    _ id: String, _ request: Request, _ caller: Caller, _ context: ServerContext
  ) async throws -> Reply? {
    let journaled = try JournaledRequest(caller: caller, id: id, method: context.method, body: request)
    let bytes = try await pool.read { db in try RequestJournal.reply(to: journaled, in: db) }
    return try bytes.map { try Reply(serializedBytes: $0) }
  }
}
