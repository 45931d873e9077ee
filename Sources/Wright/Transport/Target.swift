public import WrightEventLoop
internal import WrightRPC

/// What a client connects to: gRPC's `doc/naming.md`.
public struct Target: Sendable, CustomStringConvertible {
  /// Where the addresses come from.
  enum Origin: Sendable {
    /// They are these; host names among them are looked up.
    case addresses([SocketAddress])
    /// Somebody else finds them.
    case resolver(any NameResolver)
  }

  /// Whether somebody else finds the addresses.
  var hasResolver: Bool { if case .resolver = origin { true } else { false } }

  /// Whether what is sent there does not leave the machine, and cannot be read on the way: Unix sockets alone.
  var staysHere: Bool { if case .addresses(let all) = origin { all.allSatisfy { $0.host == nil } } else { false } }

  /// The port of `dns:` targets that name none.
  private static let standardPort = 443

  let origin: Origin
  /// What it was made of.
  public let description: String
  /// The `:authority` of requests, unless options say otherwise.
  public let authority: String
  /// The name that servers' certificates must have, unless options say otherwise; `nil` for each address its own: the host name
  /// that it was looked up by, or else itself.
  let serverName: String?

  /// Reads `dns:host:port`, `dns:///host:port`, `host:port`, `ipv4:a:port,b:port`, `ipv6:[a]:port,[b]:port`, `unix:path`,
  /// `unix:///path` or `unix-abstract:name`.
  public init(parsing text: String) throws(SocketAddressError) {
    if let list = text.removing(prefix: "ipv4:") {
      self.init(try Self.list(list, in: text) { !$0.contains(":") }, description: text)
    } else if let list = text.removing(prefix: "ipv6:") {
      self.init(try Self.list(list, in: text) { $0.contains(":") }, description: text)
    } else if let name = text.removing(prefix: "dns:") {
      self.init([try Self.host(name, in: text)], description: text)
    } else {
      self.init(try SocketAddress(parsing: text))
    }
  }

  /// One address; a host name is looked up, and may have several.
  public init(_ address: SocketAddress) { self.init([address], description: address.description) }

  /// Any of some addresses.
  public init(_ addresses: [SocketAddress]) {
    self.init(addresses, description: addresses.map(\.description).joined(separator: ","))
  }

  /// What somebody else finds.
  ///
  /// - Parameters:
  ///   - resolver: finds it.
  ///   - authority: the name by which the servers are known, to them and in their certificates; a port may follow.
  public init(_ resolver: some NameResolver, authority: String) {
    origin = .resolver(resolver)
    description = authority
    self.authority = authority
    serverName = (try? SocketAddress(parsing: authority))?.host ?? authority
  }

  /// What it was made of, written in the one way that gRPC has for it: `dns:///localhost:80` for `localhost:80`.
  var canonical: String {
    guard case .addresses(let addresses) = origin else { return description }
    if addresses.count == 1, case .tcp(let host, let port) = addresses[0], !addresses[0].isNumeric {
      return "dns:///\(host):\(port)"
    }
    guard addresses.count > 1, addresses.allSatisfy(\.isNumeric) else { return description }
    let texts = addresses.map { $0.canonical.description }
    let scheme = texts[0].prefix(5)
    guard scheme == "ipv4:" || scheme == "ipv6:", texts.allSatisfy({ $0.hasPrefix(scheme) }) else { return description }
    return scheme + texts.map { $0.dropFirst(5) }.joined(separator: ",")
  }

  private init(_ addresses: [SocketAddress], description: String) {
    origin = .addresses(addresses)
    self.description = description
    authority = addresses.first?.authority ?? "localhost"
    serverName = addresses.count == 1 ? addresses.first?.host : nil
  }

  /// Numeric addresses with commas between them.
  private static func list(
    _ list: String, in text: String, isWanted: (String) -> Bool
  ) throws(SocketAddressError) -> [SocketAddress] {
    var found: [SocketAddress] = []
    for part in list.split(separator: ",", omittingEmptySubsequences: false) {
      guard let address = try? SocketAddress(parsing: String(part)), let host = address.host, isWanted(host),
        address.isNumeric
      else { throw SocketAddressError(text: text) }
      found.append(address)
    }
    return found
  }

  /// The host that a `dns:` target names, after the server to be asked, which is always the system's.
  private static func host(_ name: String, in text: String) throws(SocketAddressError) -> SocketAddress {
    let name = name.removing(prefix: "///") ?? name
    let hasPort = name.contains(":") && !name.hasSuffix("]")
    let address = try? SocketAddress(parsing: hasPort ? name : "\(name):\(standardPort)")
    guard let address, let host = address.host, !host.contains("/") else { throw SocketAddressError(text: text) }
    return address
  }
}

/// Finds the addresses of a client's servers.
public protocol NameResolver: Sendable {
  /// How far apart questions are, after one that was answered; 30 seconds unless told otherwise.
  var minInterval: Duration { get }

  /// Finds them: asked when a client is to connect, and again when a connection is lost or cannot be made.
  ///
  /// Whatever it throws is told to calls that wait. It is asked again after a while. Its task is cancelled when nobody waits for
  /// the answer any more.
  func resolve() async throws -> Resolution
}

extension NameResolver {
  /// 30 seconds.
  public var minInterval: Duration { .seconds(30) }
}

/// What a ``NameResolver`` found.
public struct Resolution: Sendable {
  /// The servers' numeric addresses; none is as good as an error.
  public var addresses: [SocketAddress]
  /// How they are to be called; `nil` for as the client's options say.
  ///
  /// One that makes no sense is as good as an error.
  public var serviceConfig: ServiceConfig?
  /// The names that addresses were looked up by.
  var hosts: [SocketAddress: String] = [:]

  /// Makes a resolution.
  public init(_ addresses: [SocketAddress], serviceConfig: ServiceConfig? = nil) {
    self.addresses = addresses
    self.serviceConfig = serviceConfig
  }
}
