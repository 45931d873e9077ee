import CartwrightContracts
import Testing
import WireTestSupport
import WrightRPC

@Suite("Who calls", .timeLimit(.minutes(1)))
struct CallerTests {
  @Test("a caller says its role and name in each call")
  func known() async throws {
    let cart = try #require(Caller(role: .cart, name: "cart-1"))
    let echo = BytesEcho(unary: { _, context in Array(try Caller.of(context, roles: .cart).name.utf8) })
    let name = try await withServer([echo], clientInterceptors: [CallerInterceptor(cart)]) { client, _, _ in
      try await client.unary(BytesEcho.Method.unary, [])
    }
    #expect(String(decoding: name, as: UTF8.self) == "cart-1")
  }

  @Test(
    "anybody else is refused",
    arguments: [[], ["gate/g1"], ["cart"], ["cart/"], ["queen/q1"], ["cart/a b"], ["cart/c1", "cart/c2"]])
  func refused(parties: [String]) async throws {
    let echo = BytesEcho(unary: { _, context in Array(try Caller.of(context, roles: .cart, .terminal).name.utf8) })
    var metadata = Metadata()
    for party in parties { metadata.addString(party, forKey: Caller.metadataKey) }
    let error = await #expect(throws: RPCError.self) {
      try await withServer([echo]) { client, _, _ in
        _ = try await client.unary(BytesEcho.Method.unary, [], metadata: metadata)
      }
    }
    #expect(error?.code == .permissionDenied)
  }

  @Test("a malformed field is named to the peer")
  func badRequest() async throws {
    let echo = BytesEcho(unary: { _, _ in throw RPCError.invalid("scan.text", "is empty") })
    let error = await #expect(throws: RPCError.self) {
      try await withServer([echo]) { client, _, _ in _ = try await client.unary(BytesEcho.Method.unary, []) }
    }
    #expect(error?.code == .invalidArgument)
    #expect(error?.invalidFields == ["scan.text"])
  }
}
