import Testing
import WrightEventLoop

@Suite("Addresses")
struct AddressTests {
  @Test(
    "are read as people write them",
    arguments: [
      ("127.0.0.1:50051", SocketAddress.tcp(host: "127.0.0.1", port: 50051)),
      ("localhost:1", .tcp(host: "localhost", port: 1)), ("[::1]:80", .tcp(host: "::1", port: 80)),
      ("dns:///shop.example:443", .tcp(host: "shop.example", port: 443)),
      ("ipv4:10.0.0.1:9", .tcp(host: "10.0.0.1", port: 9)), ("unix:/run/a.sock", .unix(path: "/run/a.sock")),
      ("unix:///run/a.sock", .unix(path: "/run/a.sock")), ("unix:a.sock", .unix(path: "a.sock")),
    ])
  func parse(_ text: String, _ address: SocketAddress) throws {
    #expect(try SocketAddress(parsing: text) == address)
  }

  @Test(
    "refuses what names none, and says how to write one",
    arguments: ["", "localhost", "host:", ":80", "host:x", "host:65536", "host:-1", "unix:", "[]:1"])
  func refuse(_ text: String) {
    let error = #expect(throws: SocketAddressError.self) { try SocketAddress(parsing: text) }
    #expect(error?.description.contains("host:port") == true)
  }

  @Test("refuses a Unix path that the system has no room for")
  func longPath() {
    #expect(throws: SocketAddressError.self) {
      try SocketAddress(parsing: "unix:/" + String(repeating: "x", count: 107))
    }
  }

  @Test("are written as gRPC writes them")
  func describe() {
    #expect(SocketAddress.tcp(host: "::1", port: 5).description == "ipv6:[::1]:5")
    #expect(SocketAddress.tcp(host: "1.2.3.4", port: 5).description == "ipv4:1.2.3.4:5")
    #expect(SocketAddress.tcp(host: "shop.example", port: 5).description == "dns:shop.example:5")
    #expect(SocketAddress.unix(path: "/a").description == "unix:/a")
    #expect(SocketAddress.tcp(host: "::1", port: 5).authority == "[::1]:5")
    #expect(SocketAddress.unix(path: "/a").authority == "localhost")
  }
}
