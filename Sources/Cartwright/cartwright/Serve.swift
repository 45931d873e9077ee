internal import ArgumentParser
internal import CartwrightContracts
internal import Foundation
internal import Logging
internal import WrightEventLoop

/// What all commands that serve have in common.
struct ServingOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder for stores and keys.", valueName: "folder"))
  var data = Self.defaultData

  @Option(help: "The address to listen on.")
  var host = DefaultAddress.host

  @Flag(help: "Print the addresses as one JSON line, once calls can come.")
  var json = false

  @Flag(help: "Log every call on standard error.")
  var verbose = false

  static let defaultData = "cartwright-data"

  /// How much is logged.
  var level: Logger.Level { verbose ? .debug : .warning }

  /// The address of a port.
  func address(_ port: Port) -> SocketAddress { .tcp(host: host, port: port.number) }

  func validate() throws {
    guard !host.isEmpty else { throw ValidationError("--host must be an address of this machine") }
  }

  /// Starts servers, says where they are, and serves until told to stop.
  func serve(_ start: () async throws -> [RunningServer]) async throws {
    let stop = StopSignals()
    let servers = try await start()
    Say.error(
      """
      cartwright: PLAINTEXT DEVELOPMENT SERVER: nothing is encrypted and callers are whoever they say they are. \
      Let nobody outside this machine reach it.
      """)
    try announce(servers)
    var signals = stop.signals.makeAsyncIterator()
    await signals.next()
    Say.error("cartwright: stopping: calls that run may finish; once more to stop at once")
    let impatience = Task {
      for await _ in stop.signals { for server in servers { server.close() } }
    }
    // Those that call others come last in the list, and stop first.
    var failure: (any Error)?
    for server in servers.reversed() {
      do { try await server.stop() } catch { failure = failure ?? error }
    }
    impatience.cancel()
    if let failure { throw failure }
    Say.error("cartwright: stopped")
  }

  private func announce(_ servers: [RunningServer]) throws {
    guard json else {
      for server in servers { Say.line("\(server.name) listens on \(server.address)") }
      return Say.line("stores and keys are in \(data)")
    }
    var addresses = Dictionary(servers.map { ($0.name, $0.address) }) { first, _ in first }
    addresses["data"] = data
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    Say.line(String(decoding: try encoder.encode(addresses), as: UTF8.self))
  }
}

/// `cartwright serve`: a whole shop in one process.
struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Be the shop: gateway, settlement and a simulated acquirer in one process.",
    discussion: """
      Keeps everything in SQLite files in one folder, and goes on where it was when it is started again. Stops \
      gracefully on SIGINT and SIGTERM.

      Examples:
        cartwright serve --catalog Samples/catalogue.csv
        cartwright serve --data /var/lib/shop --port 7400 --settlement-port 7401 --acquirer-port 7402
        cartwright serve --port 0 --settlement-port 0 --acquirer-port 0 --json
      """)

  @OptionGroup var serving: ServingOptions
  @OptionGroup var merchant: MerchantOptions

  @Option(help: ArgumentHelp("Import this catalogue before serving.", valueName: "csv"))
  var catalog: String?

  @Option(help: "The gateway's port; 0 for any that is free.")
  var port = Port(number: DefaultAddress.gatewayPort)

  @Option(help: "The settlement server's port; 0 for any that is free.")
  var settlementPort = Port(number: DefaultAddress.settlementPort)

  @Option(help: "The acquirer's port; 0 for any that is free.")
  var acquirerPort = Port(number: DefaultAddress.acquirerPort)

  func run() async throws {
    let folder = try DataFolder(serving.data, parties: ["gateway", "settlement", "acquirer"])
    if let catalog { try await CatalogImport.run(catalog, into: folder) }
    try await serving.serve { try await start(folder) }
  }

  private func start(_ folder: DataFolder) async throws -> [RunningServer] {
    let acquirer = try await Parties.acquirer(folder, serving.address(acquirerPort), serving.level)
    let settlement = try await Parties.settlement(
      folder, serving.address(settlementPort), serving.level, merchant: merchant.merchant,
      gatewayKey: try folder.gatewayKey().verificationKey)
    let gateway = try await Parties.gateway(
      folder, serving.address(port), serving.level, settlement: settlement.address, acquirer: acquirer.address,
      settlementKey: try folder.settlementKey().verificationKey)
    return [acquirer, settlement, gateway]
  }
}
