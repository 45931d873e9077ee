import Foundation
import TestSupport
import Testing

/// A shop in one `cartwright serve`, on ports that are its own.
final class Shop: Sendable {
  struct Addresses: Decodable, Sendable {
    let gateway: String
    let settlement: String
    let acquirer: String

    static func port(_ address: String) -> String { String(address.split(separator: ":").last ?? "") }
  }

  let workshop: TemporaryFolder
  let process: Party
  let addresses: Addresses

  /// Opens the shop in a workshop; at the addresses of the one before, when there was one.
  init(_ workshop: TemporaryFolder, at addresses: Addresses? = nil) async throws {
    self.workshop = workshop
    let ports = addresses.map { [$0.gateway, $0.settlement, $0.acquirer].map(Addresses.port) } ?? ["0", "0", "0"]
    process = try Party(
      "serve", "--catalog", Executable.catalogue, "--data", workshop.file("shop"), "--port", ports[0],
      "--settlement-port", ports[1], "--acquirer-port", ports[2], "--json", folder: workshop.path)
    let line = try await process.line(containing: "\"gateway\":")
    self.addresses = try JSONDecoder().decode(Addresses.self, from: Data(line.utf8))
  }

  func cart(_ photos: String, _ more: String...) throws -> Party {
    try Party(
      arguments: ["cart", photos, "--gateway", addresses.gateway, "--pairing-code-file", workshop.file("code")] + more,
      folder: workshop.path)
  }

  func terminal(_ more: String...) throws -> Party {
    let arguments = [
      "terminal", "--gateway", addresses.gateway, "--code-file", workshop.file("code"), "--pass-file",
      workshop.file("pass"),
    ]
    return try Party(arguments: arguments + more, folder: workshop.path)
  }

  func gate(_ more: String...) async throws -> Party.Ending {
    let gate = try Party(
      arguments: ["gate", "--settlement", addresses.settlement] + more, folder: workshop.path)
    return try await gate.ending()
  }

  func staff(_ more: String...) async throws -> Party.Ending {
    try await Party(arguments: ["staff"] + more + ["--gateway", addresses.gateway], folder: workshop.path).ending()
  }
}

extension Party {
  /// The session of a cart, once it says so.
  func session() async throws -> String {
    let line = try await line(containing: "session session-")
    return String(line.dropFirst("session ".count).prefix { $0 != "," })
  }
}
