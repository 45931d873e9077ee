import Testing
import WireTestSupport
import WrightEventLoop
import WrightRPC
import WrightTransport

@Suite("Targets", .timeLimit(.minutes(1)))
struct TargetTests {
  @Test(
    "are read as gRPC writes them",
    arguments: [
      ("127.0.0.1:1", "ipv4:127.0.0.1:1", "127.0.0.1:1"), ("shop:1", "dns:shop:1", "shop:1"),
      ("dns:///shop.example:8443", "dns:///shop.example:8443", "shop.example:8443"),
      ("dns:shop.example", "dns:shop.example", "shop.example:443"), ("dns:///[::1]:9", "dns:///[::1]:9", "[::1]:9"),
      ("ipv4:10.0.0.1:80,10.0.0.2:81", "ipv4:10.0.0.1:80,10.0.0.2:81", "10.0.0.1:80"),
      ("ipv6:[::1]:80,[::2]:81", "ipv6:[::1]:80,[::2]:81", "[::1]:80"),
      ("unix:/run/a.sock", "unix:/run/a.sock", "localhost"), ("unix:///run/a.sock", "unix:/run/a.sock", "localhost"),
      ("unix-abstract:shop", "unix-abstract:shop", "localhost"),
    ])
  func parse(_ text: String, _ description: String, _ authority: String) throws {
    let target = try Target(parsing: text)
    #expect(target.description == description)
    #expect(target.authority == authority)
  }

  @Test(
    "are called one name in metrics, however they were written",
    arguments: [
      ("shop:1", "dns:///shop:1"), ("dns:shop:1", "dns:///shop:1"), ("dns:///shop:1", "dns:///shop:1"),
      ("127.0.0.1:1", "ipv4:127.0.0.1:1"), ("ipv6:[::1]:80,[0::2]:81", "ipv6:[::1]:80,[::2]:81"),
      ("ipv4:10.0.0.1:80,10.0.0.2:81", "ipv4:10.0.0.1:80,10.0.0.2:81"), ("unix:///a", "unix:/a"),
    ])
  func canonical(_ text: String, _ name: String) throws {
    let transport = try HTTP2ClientTransport(to: Target(parsing: text))
    #expect(transport.target == name)
  }

  @Test(
    "refuse what names none",
    arguments: [
      "", "shop", "dns:", "dns:///", "dns://8.8.8.8/shop:1", "dns:///a/b", "ipv4:", "ipv4:1.2.3.4", "ipv4:[::1]:80",
      "ipv4:shop:80", "ipv4:1.2.3.4:80,", "ipv6:1.2.3.4:80", "unix:", "unix-abstract:", "dns:shop:x",
    ])
  func refuse(_ text: String) {
    let error = #expect(throws: SocketAddressError.self) { try Target(parsing: text) }
    #expect(error?.description.contains("host:port") == true)
  }

  @Test("an abstract socket is served and called, and its name is in use once")
  func abstract() async throws {
    let name = "wright-test-\(UInt64.random(in: 0...UInt64.max))"
    let address = try SocketAddress(parsing: "unix-abstract:\(name)")
    let server = GRPCServer(transport: .http2(address), services: [BytesEcho()])
    try await server.start()
    let second = GRPCServer(transport: .http2(address), services: [BytesEcho()])
    let error = await #expect(throws: UVError.self) { try await second.start() }
    #expect(error?.isAddressInUse == true)
    let client = try GRPCClient(to: "unix-abstract:\(name)")
    let first = try await client.unary(BytesEcho.Method.unary, [7])
    #expect(first == [7])
    await client.shutdown()
    server.close()
    await server.waitUntilClosed()
    let late = try GRPCClient(to: "unix-abstract:\(name)")
    let lost = await #expect(throws: RPCError.self) { try await late.unary(BytesEcho.Method.unary, [7]) }
    #expect(lost?.code == .unavailable)
    #expect(lost?.message.contains(name) == true)
  }

  @Test("a name that has no address is UNAVAILABLE, and says so")
  func noSuchName() async throws {
    let client = try GRPCClient(to: "dns:///nowhere.invalid:1")
    let error = await #expect(throws: RPCError.self) { try await client.unary(BytesEcho.Method.unary, []) }
    #expect(error?.code == .unavailable)
    #expect(error?.message.contains("nowhere.invalid") == true)
    client.close()
  }
}
