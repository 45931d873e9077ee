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
  /// What all parties are told of their certificates.
  private let security: [String]

  /// Opens the shop in a workshop; at the addresses of the one before, when there was one.
  init(_ workshop: TemporaryFolder, at addresses: Addresses? = nil, certified: Bool = false) async throws {
    self.workshop = workshop
    security = certified ? try await workshop.certificates() : []
    let ports = addresses.map { [$0.gateway, $0.settlement, $0.acquirer].map(Addresses.port) } ?? ["0", "0", "0"]
    let arguments = [
      "serve", "--catalog", Executable.catalogue, "--data", workshop.file("shop"), "--port", ports[0],
      "--settlement-port", ports[1], "--acquirer-port", ports[2], "--json",
    ]
    process = try Party(arguments: arguments + security, folder: workshop.path)
    let line = try await process.line(containing: "\"gateway\":")
    self.addresses = try JSONDecoder().decode(Addresses.self, from: Data(line.utf8))
  }

  func cart(_ photos: String, _ more: String...) throws -> Party {
    try Party(
      arguments: ["cart", photos, "--gateway", addresses.gateway, "--pairing-code-file", workshop.file("code")]
        + security
        + more,
      folder: workshop.path)
  }

  func terminal(_ more: String...) throws -> Party {
    let arguments = [
      "terminal", "--gateway", addresses.gateway, "--code-file", workshop.file("code"), "--pass-file",
      workshop.file("pass"),
    ]
    return try Party(arguments: arguments + security + more, folder: workshop.path)
  }

  func gate(_ more: String...) async throws -> Party.Ending {
    let gate = try Party(
      arguments: ["gate", "--settlement", addresses.settlement] + security + more, folder: workshop.path)
    return try await gate.ending()
  }

  func staff(_ more: String...) async throws -> Party.Ending {
    try await Party(
      arguments: ["staff"] + more + ["--gateway", addresses.gateway] + security, folder: workshop.path
    ).ending()
  }
}

extension Party {
  /// The session of a cart, once it says so.
  func session() async throws -> String {
    let line = try await line(containing: "session session-")
    return String(line.dropFirst("session ".count).prefix { $0 != "," })
  }
}

extension TemporaryFolder {
  /// Makes certificates for one party of each role.
  ///
  /// - Returns: The options by which a command uses them.
  func certificates() async throws -> [String] {
    let made = try await Party("certs", "--into", "certificates", folder: path).ending()
    try #require(made.status == 0, "\(made.text)")
    return ["--certificates", "certificates"]
  }
}
