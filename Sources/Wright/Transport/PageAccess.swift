internal import WrightHTTP2
internal import WrightRPC

/// What a browser is told of a page of another origin that wants to call: the Fetch standard, "CORS protocol".
struct PageAccess {
  /// What gRPC itself has a page read, beside the response's metadata.
  private static let exposed = [
    "grpc-status", "grpc-message", "grpc-status-details-bin", "grpc-encoding", "grpc-accept-encoding",
  ]
  /// What every page of gRPC-Web sends.
  private static let alwaysAllowed: Set<String> = [
    "content-type", "accept", "x-grpc-web", "x-user-agent", "grpc-timeout", "grpc-encoding", "grpc-accept-encoding",
  ]

  private let options: GRPCWebOptions
  /// The page's origin; `nil` for a caller that is no page.
  private let origin: String?

  /// Looks at whose page it is.
  ///
  /// - Returns: `nil` for a page that may not call.
  init?(_ request: Metadata, _ options: GRPCWebOptions) {
    self.options = options
    origin = request.firstString(forKey: "origin")
    guard let origin, case .only(let origins) = options.origins else { return }
    if !origins.contains(origin) { return nil }
  }

  /// Appends what lets the page read a response, whose metadata the block holds already.
  func append(to block: inout HeaderBlock) {
    guard origin != nil else { return }
    let names = Self.exposed + block.names.filter { !Self.isEverybodys($0) && !Self.exposed.contains($0) }
    appendOrigin(to: &block)
    block.append("access-control-expose-headers", names.joined(separator: ","))
  }

  /// The answer to a browser that asks before it sends; `nil` when that is not what it does.
  func preflight(_ request: Metadata) -> HeaderBlock? {
    guard origin != nil, request.firstString(forKey: "access-control-request-method") != nil else { return nil }
    var block = HeaderBlock()
    block.append(":status", "204")
    appendOrigin(to: &block)
    block.append("access-control-allow-methods", "POST")
    let asked = request[stringValues: "access-control-request-headers"].flatMap { $0.split(separator: ",") }
    let allowed = asked.map { $0.filter { $0 != " " }.lowercased() }.filter(mayBeSent)
    if !allowed.isEmpty { block.append("access-control-allow-headers", allowed.joined(separator: ",")) }
    block.append("access-control-max-age", "\(max(0, options.maxAge.components.seconds))")
    return block
  }

  private func mayBeSent(_ name: String) -> Bool {
    guard let allowed = options.allowedMetadata else { return true }
    return Self.alwaysAllowed.contains(name) || allowed.contains(name)
  }

  private func appendOrigin(to block: inout HeaderBlock) {
    guard case .only = options.origins, let origin else {
      return block.append("access-control-allow-origin", "*")
    }
    block.append("access-control-allow-origin", origin)
    // What one origin was told must not be kept for another.
    block.append("vary", "origin")
    if options.allowsCredentials { block.append("access-control-allow-credentials", "true") }
  }

  private static func isEverybodys(_ name: String) -> Bool { name.hasPrefix(":") || name == "content-type" }
}

extension HeaderBlock {
  /// The fields' names, each once.
  fileprivate var names: [String] {
    var names: [String] = []
    forEachField { name, _ in
      let name = String(decoding: name, as: UTF8.self)
      if !names.contains(name) { names.append(name) }
    }
    return names
  }
}
