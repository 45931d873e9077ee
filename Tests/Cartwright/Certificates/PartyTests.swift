import CartwrightCertificates
import Testing

@Suite("Parties by their certificates")
struct PartyTests {
  @Test("a party is a role and a name", arguments: ["gateway/main", "cart/cart-17", "terminal/a.b_c"])
  func reads(_ text: String) throws {
    let party = try #require(Party(text))
    #expect("\(party)" == text)
    #expect(party.spiffeID == "spiffe://smartcart/\(text)")
    #expect(Party(spiffeID: party.spiffeID) == party)
  }

  @Test(
    "what is no party is none",
    arguments: ["", "gateway", "gateway/", "/main", "king/main", "gateway/a/b", "gateway/..", "gate/a b", "gate/ä"])
  func refuses(_ text: String) {
    #expect(Party(text) == nil)
    #expect(Party(spiffeID: "spiffe://smartcart/\(text)") == nil)
  }

  @Test("an identity of another domain is no party")
  func refusesOtherDomain() {
    #expect(Party(spiffeID: "spiffe://smartcart.evil/gateway/main") == nil)
    #expect(Party(spiffeID: "gateway/main") == nil)
  }
}
