import CartwrightDevice
import SmartcartAPI
import Testing
import WrightProtobuf

@Suite("A cart as its watchers know it")
struct CartReplicaTests {
  private static func change(
    _ revision: Int64, _ state: SmartcartSessionState, _ change: SmartcartCartChange.OneOf_Change
  ) -> SmartcartCartChange {
    .with { ($0.revision, $0.state, $0.change) = (revision, state, change) }
  }

  @Test("has a quote from locking to paying, and none once the session has ended: as a snapshot has it")
  func quote() throws {
    var replica = CartReplica(.with { ($0.revision, $0.state) = (1, .paired) })
    try replica.apply(Self.change(2, .locked, .cartLocked(.with { $0.quote.quoteID = "quote-1" })))
    try replica.apply(Self.change(3, .paying, .paymentStarted(.with { $0.paymentID = "pay-1" })))
    try replica.apply(Self.change(4, .paid, .cartPaid(.with { $0.paymentID = "pay-1" })))
    #expect(replica.cart.quote.quoteID == "quote-1")
    try replica.apply(Self.change(5, .exited, .cartExited(.init())))
    #expect(!replica.cart.hasQuote)
    #expect(replica.cart.paymentID == "pay-1")
  }
}
