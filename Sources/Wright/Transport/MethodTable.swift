internal import WrightRPC

/// What is said of methods, to be looked up by path.
package struct MethodTable: Sendable {
  private var byName: [String: MethodConfig] = [:]

  package init(_ methods: [MethodConfig]) {
    for method in methods { for name in method.names { byName[Self.key(name)] = method } }
  }

  private static func key(_ name: MethodConfig.Name) -> String {
    name.service.isEmpty ? "" : "/\(name.service)/\(name.method)"
  }

  /// What is said of the method at a path: of it, else of its service, else of all.
  package subscript(path: String) -> MethodConfig? {
    if let found = byName[path] { return found }
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return byName[""] }
    return byName[String(path[...slash])] ?? byName[""]
  }
}

extension ClientCallHead {
  /// Has it as the method's configuration says, where it says nothing itself; the smaller time and size count.
  mutating func apply(_ config: MethodConfig, now: ContinuousClock.Instant) {
    if let timeout = config.timeout {
      let limit = Deadline.after(timeout, now: now)
      deadline = deadline.map { min($0, limit) } ?? limit
    }
    waitForReady = waitForReady ?? config.waitForReady
    if let limit = config.maxRequestBytes { maxRequestBytes = min(maxRequestBytes ?? .max, limit) }
    if let limit = config.maxResponseBytes { maxResponseBytes = min(maxResponseBytes ?? .max, limit) }
  }
}
