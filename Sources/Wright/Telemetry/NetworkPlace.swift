/// Where a peer is, as OpenTelemetry's conventions have it: a host or an address, and its port apart; of a Unix socket the path.
struct NetworkPlace: Hashable {
  let address: String
  let port: Int?

  /// Reads a target, or a peer's address, as gRPC writes them: `dns:///shop:443`, `ipv4:127.0.0.1:50051`, `unix:/run/shop`.
  ///
  /// Of several addresses none is the one: they stay as they are.
  init(_ text: String) {
    let scheme = text.prefix { $0 != ":" }
    var rest = text.dropFirst(scheme.count + 1)
    switch scheme {
    case "unix", "unix-abstract":
      address = String(rest.hasPrefix("///") ? rest.dropFirst(2) : rest)
      port = nil
      return
    case "dns":
      // Before the host may stand the server that knows it.
      if rest.hasPrefix("//") { rest = rest.dropFirst(2).drop { $0 != "/" }.dropFirst() }
    case "ipv4", "ipv6": break
    default: rest = text[...]
    }
    let host = rest.lastIndex(of: ":").map { rest[..<$0] } ?? rest
    let number = Int(rest.dropFirst(host.count + 1))
    guard !rest.contains(","), let number, !host.contains(":") || host.hasSuffix("]") else {
      address = rest.contains(",") ? text : Self.unbracketed(rest)
      port = nil
      return
    }
    address = Self.unbracketed(host)
    port = number
  }

  private static func unbracketed(_ host: Substring) -> String {
    String(host.hasPrefix("[") && host.hasSuffix("]") ? host.dropFirst().dropLast() : host)
  }
}
