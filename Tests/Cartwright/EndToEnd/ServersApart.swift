import Foundation
import TestSupport
import Testing

/// The servers of a shop, each a process of its own.
final class ServersApart: Sendable {
  enum Server: String, CaseIterable, Sendable {
    case acquirer
    case settlement
    case gateway
  }

  let workshop: TemporaryFolder
  /// Where each listens, also after it has been started again.
  private let addresses: [Server: String]
  /// The processes that were started first.
  let processes: [Server: Party]
  /// What all parties are told of their certificates.
  private let security: [String]

  /// Opens the shop in a workshop, on ports that are its own.
  init(_ workshop: TemporaryFolder, certified: Bool = false) async throws {
    self.workshop = workshop
    let security = certified ? try await workshop.certificates() : []
    self.security = security
    for (server, folder) in [(Server.gateway, "gateway"), (.settlement, "settlement")] {
      let made = try await Party("key", server.rawValue, "--data", folder, folder: workshop.path).ending()
      #expect(made.status == 0, "\(made.text)")
    }
    var (addresses, processes): ([Server: String], [Server: Party]) = ([:], [:])
    for server in Server.allCases {
      let process = try Self.start(server, in: workshop, addresses, security)
      let line = try await process.line(containing: " listens on ")
      addresses[server] = String(line.split(separator: " ").last ?? "")
      processes[server] = process
    }
    (self.addresses, self.processes) = (addresses, processes)
  }

  private static func start(
    _ server: Server, in workshop: TemporaryFolder, _ addresses: [Server: String], _ security: [String]
  ) throws -> Party {
    let port = addresses[server].map(Shop.Addresses.port) ?? "0"
    var arguments = [server.rawValue, "--data", server.rawValue, "--port", port] + security
    switch server {
    case .acquirer: break
    case .settlement: arguments += ["--gateway-key", "gateway/gateway.pub"]
    case .gateway:
      arguments += [
        "--settlement-key", "settlement/settlement.pub", "--catalog", Executable.catalogue,
        "--settlement", try #require(addresses[.settlement]), "--acquirer", try #require(addresses[.acquirer]),
      ]
    }
    return try Party(arguments: arguments, folder: workshop.path)
  }

  /// Starts a server again, where it was.
  func startAgain(_ server: Server) async throws -> Party {
    let process = try Self.start(server, in: workshop, addresses, security)
    _ = try await process.line(containing: " listens on ")
    return process
  }

  func cart(_ photos: String, _ more: String...) throws -> Party {
    let gateway = try #require(addresses[.gateway])
    return try Party(
      arguments: ["cart", photos, "--gateway", gateway, "--pairing-code-file", "code"] + security + more,
      folder: workshop.path)
  }

  func terminal(_ more: String...) throws -> Party {
    let gateway = try #require(addresses[.gateway])
    return try Party(
      arguments: ["terminal", "--gateway", gateway, "--code-file", "code"] + security + more, folder: workshop.path)
  }
}
