import CartwrightParty
import Testing

@Suite("Parties")
struct PartyTests {
  @Test("a party is a role and a name", arguments: ["gateway/main", "cart/cart-17", "terminal/a.b_c"])
  func reads(_ text: String) throws {
    let party = try #require(Party(text))
    #expect("\(party)" == text)
    #expect(Party(role: party.role, name: party.name) == party)
    #expect(party.spiffeID == "spiffe://smartcart/\(text)")
    #expect(Party(spiffeID: party.spiffeID) == party)
  }

  @Test(
    "what is no party is none",
    arguments: [
      "", "gateway", "gateway/", "/main", "king/main", "gateway/a/b", "gateway/..", "gate/a b", "gate/ä", "cart/a:b",
    ])
  func refuses(_ text: String) {
    #expect(Party(text) == nil)
    #expect(Party(spiffeID: "spiffe://smartcart/\(text)") == nil)
  }

  @Test("a name is as long as a label of DNS at most")
  func longest() {
    let name = String(repeating: "n", count: Party.maximumNameLength)
    #expect(Party(role: .cart, name: name) != nil)
    #expect(Party(role: .cart, name: name + "n") == nil)
  }

  @Test("an identity of another domain is no party")
  func refusesOtherDomain() {
    #expect(Party(spiffeID: "spiffe://smartcart.evil/gateway/main") == nil)
    #expect(Party(spiffeID: "gateway/main") == nil)
  }
}
