/// A client's call that somebody is told the end of, as its caller learns it.
final class ObservedCall: ClientCall {
  private let call: any ClientCall
  private let observation: any ClientCallObservation

  init(_ call: any ClientCall, _ observation: any ClientCallObservation) {
    self.call = call
    self.observation = observation
  }

  func send(_ envelope: consuming [UInt8], compressed: Bool) async throws {
    try await call.send(envelope, compressed: compressed)
  }

  func sendOnly(_ envelope: consuming [UInt8]) { call.sendOnly(envelope) }

  func finishSending() { call.finishSending() }

  func initialMetadata() async throws -> Metadata {
    try await observation.noting { try await call.initialMetadata() }
  }

  func receive() async throws -> [UInt8]? {
    let message = try await observation.noting { try await call.receive() }
    if message == nil { observation.ended(.ok, "") }
    return message
  }

  var receivedCompressed: Bool { call.receivedCompressed }

  var trailingMetadata: Metadata { call.trailingMetadata }

  func cancel(_ error: RPCError) {
    call.cancel(error)
    observation.ended(error.code, error.message)
  }
}

extension ClientCallObservation {
  /// Tells of what ends a call before its time.
  func noting<Value>(_ work: () async throws -> Value) async throws -> Value {
    do {
      return try await work()
    } catch {
      let error = RPCError(mapping: error)
      ended(error.code, error.message)
      throw error
    }
  }
}
