import Foundation

/// The TCP ports that somebody on this machine listens on, as the kernel lists them.
///
/// Asked of the kernel rather than by connecting, so that a server under measurement sees no connection but the load's.
package struct ListeningPorts {
  private var ports: Set<Int> = []

  /// Ports that are tried for servers under measurement.
  package static let candidates = 27_400..<27_900

  /// Reads the kernel's tables.
  package static func current() -> ListeningPorts {
    let tables = ["/proc/net/tcp", "/proc/net/tcp6"].compactMap { try? String(contentsOfFile: $0, encoding: .utf8) }
    return ListeningPorts(tables: tables)
  }

  /// Reads tables of the form of `/proc/net/tcp`.
  package init(tables: [String]) {
    for line in tables.flatMap({ $0.split(separator: "\n").dropFirst() }) {
      let fields = line.split(separator: " ")
      guard fields.count > 3, fields[3] == "0A" else { continue }  // 0A is LISTEN
      guard let colon = fields[1].lastIndex(of: ":") else { continue }
      if let port = Int(fields[1][fields[1].index(after: colon)...], radix: 16) { ports.insert(port) }
    }
  }

  /// Whether somebody listens there.
  package func contains(_ port: Int) -> Bool { ports.contains(port) }

  /// The first candidate that nobody listens on and that is not among those given.
  package func firstFree(besides taken: Set<Int>) -> Int? {
    Self.candidates.first { !ports.contains($0) && !taken.contains($0) }
  }
}
