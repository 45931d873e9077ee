internal import CartwrightAcquirerService
internal import CartwrightContracts
internal import Logging
internal import SmartcartAPI
internal import WrightEventLoop
internal import WrightRPC

/// Makes the servers of a shop, each with its store in a data folder.
enum Parties {
  /// The logger of a party.
  static func logger(_ name: String) -> Logger {
    var logger = Logger(label: "cartwright.\(name)") { StreamLogHandler.standardError(label: $0) }
    logger.logLevel = .warning
    return logger
  }

  /// The simulated acquirer.
  static func acquirer(_ folder: DataFolder, _ address: SocketAddress) async throws -> RunningServer {
    let service = try AcquirerService(path: folder.file("acquirer.sqlite"))
    return try await .start(
      "acquirer", at: address, services: [service], logger: logger("acquirer"), finish: { try service.close() })
  }
}
