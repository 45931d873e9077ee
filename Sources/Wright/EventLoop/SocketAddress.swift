internal import CUV

/// Where a socket listens or connects.
public enum SocketAddress: Hashable, Sendable, CustomStringConvertible {
  /// A host name or a numeric IPv4 or IPv6 address, and a port; port 0 lets the system choose.
  case tcp(host: String, port: Int)
  /// A Unix domain socket's path, of at most 107 bytes; on Linux one that begins with NUL names an abstract socket.
  case unix(path: String)

  /// As gRPC writes it: `ipv4:127.0.0.1:50051`, `ipv6:[::1]:50051`, `dns:example.org:50051`, `unix:/run/shop.sock`,
  /// `unix-abstract:shop`.
  public var description: String {
    switch self {
    case .unix(let path) where path.utf8.first == 0: "unix-abstract:\(path.dropFirst())"
    case .unix(let path): "unix:\(path)"
    case .tcp(let host, let port) where host.contains(":"): "ipv6:[\(host)]:\(port)"
    case .tcp(let host, let port) where isNumeric: "ipv4:\(host):\(port)"
    case .tcp(let host, let port): "dns:\(host):\(port)"
    }
  }

  /// Whether it can be connected to as it is: it has no host name that has to be looked up.
  public var isNumeric: Bool {
    guard case .tcp(let host, _) = self else { return true }
    return host.contains(":") || host.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E }
  }

  /// The `:authority` that a request to this address carries.
  public var authority: String {
    switch self {
    case .unix: "localhost"
    case .tcp(let host, let port): host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
    }
  }

  /// The host of a TCP address.
  public var host: String? {
    if case .tcp(let host, _) = self { host } else { nil }
  }

  /// The port of a TCP address.
  public var port: Int? {
    if case .tcp(_, let port) = self { port } else { nil }
  }
}

extension SocketAddress {
  /// Reads `host:port`, `[::1]:port`, `dns:host:port`, `dns:///host:port`, `ipv4:…`, `ipv6:…`, `unix:path`, `unix:///path` or
  /// `unix-abstract:name`.
  public init(parsing text: String) throws(SocketAddressError) {
    if let name = text.removing(prefix: "unix-abstract:") {
      guard !name.isEmpty, name.utf8.count <= 106 else { throw SocketAddressError(text: text) }
      self = .unix(path: "\0" + name)
      return
    }
    if let path = text.removing(prefix: "unix://") ?? text.removing(prefix: "unix:") {
      guard !path.isEmpty, path.utf8.count <= 107 else { throw SocketAddressError(text: text) }
      self = .unix(path: path)
      return
    }
    let schemes = ["dns:///", "dns:", "ipv4:", "ipv6:", "http://"]
    let rest = schemes.lazy.compactMap { text.removing(prefix: $0) }.first ?? text
    guard let colon = rest.lastIndex(of: ":"), let port = Int(rest[rest.index(after: colon)...]),
      (0...65535).contains(port)
    else { throw SocketAddressError(text: text) }
    var host = rest[..<colon]
    if host.hasPrefix("["), host.hasSuffix("]") { host = host.dropFirst().dropLast() }
    guard !host.isEmpty else { throw SocketAddressError(text: text) }
    self = .tcp(host: String(host), port: port)
  }
}

extension SocketAddress {
  /// The same, a numeric host written as the system writes it, so that equal addresses are equal.
  package var canonical: SocketAddress {
    // A zone, as in `fe80::1%eth0`, would be lost.
    guard case .tcp(let host, let port) = self, !host.contains("%"),
      let numeric = try? SystemAddress(numeric: host, port: port)
    else {
      return self
    }
    return numeric.readable
  }
}

/// A text that names no address.
public struct SocketAddressError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What was given.
  public let text: String

  package init(text: String) { self.text = text }

  /// The address as gRPC writes it: `ipv4:127.0.0.1:50051`.
  public var description: String {
    "\"\(text)\" is no address: write host:port, [ipv6]:port or unix:/path"
  }
}

extension String {
  /// What follows a prefix; `nil` where it does not begin so.
  package func removing(prefix: String) -> String? {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
  }
}

/// A socket address as the system holds it.
struct SystemAddress {
  var storage = sockaddr_storage()

  /// Reads a numeric address; a host name is the resolver's business.
  init(numeric host: String, port: Int) throws(UVError) {
    let action = "read the address \(host)"
    if host.contains(":") {
      try unsafe withAddress(sockaddr_in6.self) { unsafe uv_ip6_addr(host, Int32(port), $0) }.check(action)
    } else {
      try unsafe withAddress(sockaddr_in.self) { unsafe uv_ip4_addr(host, Int32(port), $0) }.check(action)
    }
  }

  /// Copies what the resolver or the system filled in.
  init(copying address: UnsafePointer<sockaddr>) {
    let size =
      unsafe Int32(address.pointee.sa_family) == AF_INET6
      ? MemoryLayout<sockaddr_in6>.size : MemoryLayout<sockaddr_in>.size
    unsafe withUnsafeMutableBytes(of: &storage) { unsafe $0.baseAddress?.copyMemory(from: address, byteCount: size) }
  }

  var family: Int32 { Int32(storage.ss_family) }

  /// The numeric host and the port.
  var readable: SocketAddress {
    var copy = self
    return unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: 64) { name in
      unsafe name.initialize(repeating: 0)
      let port: UInt16
      if family == AF_INET6 {
        port = unsafe copy.withAddress(sockaddr_in6.self) {
          unsafe uv_ip6_name($0, name.baseAddress, 64)
          return unsafe $0.pointee.sin6_port
        }
      } else {
        port = unsafe copy.withAddress(sockaddr_in.self) {
          unsafe uv_ip4_name($0, name.baseAddress, 64)
          return unsafe $0.pointee.sin_port
        }
      }
      let host = unsafe name.baseAddress.map { unsafe String(cString: $0) } ?? ""
      return .tcp(host: host, port: Int(UInt16(bigEndian: port)))
    }
  }

  mutating func withAddress<T, R>(_: T.Type, _ body: (UnsafeMutablePointer<T>) -> R) -> R {
    unsafe withUnsafeMutablePointer(to: &storage) { pointer in
      unsafe pointer.withMemoryRebound(to: T.self, capacity: 1) { unsafe body($0) }
    }
  }
}

extension Int32 {
  fileprivate func check(_ action: String) throws(UVError) { try UVError.check(self, action) }
}
