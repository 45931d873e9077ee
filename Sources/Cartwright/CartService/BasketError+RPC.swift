public import CartwrightBasket
internal import CartwrightCatalog
internal import CartwrightContracts
public import WrightRPC

/// Which status each of a cart's refusals is.
extension BasketError: RPCErrorConvertible {
  /// The status that a peer is told.
  public var rpcError: RPCError {
    switch self {
    case .staleRevision: RPCError(code: .aborted, message: description)
    case .noSuchLine, .noSuchIntervention: RPCError(code: .notFound, message: description)
    case .quantityOutOfRange: .invalid("quantity", description)
    case .weightOutOfRange: .invalid("grams", description)
    case .wrongUnit(_, .each): .invalid("grams", description)
    case .wrongUnit(_, .kilogram): .invalid("quantity", description)
    case .pricedByLabel: .invalid("line_id", description)
    case .wrongState, .full, .empty, .free, .awaitsWeight, .held, .wrongQuote, .wrongPairing, .wrongPayment, .money:
      RPCError(code: .failedPrecondition, message: description)
    case .notOpened, .duplicateLine: RPCError(code: .dataLoss, message: description)
    }
  }
}
