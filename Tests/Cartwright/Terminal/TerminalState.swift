import Foundation
import TestSupport

/// What a terminal's memory says last.
struct TerminalState: Decodable, Hashable {
  struct Pairing: Decodable, Hashable {
    let sequence: Int
  }

  let counter: Int
  let pairing: Pairing
  let registrations: [String: String]
}

extension TerminalState {
  init(_ folder: TemporaryFolder) throws {
    let last = try folder.text(of: "memory").split(separator: "\n").last ?? ""
    self = try JSONDecoder().decode(TerminalState.self, from: Data(last.utf8))
  }
}
