internal import ArgumentParser
internal import CartwrightAcquirerService
internal import CartwrightContracts
internal import Logging
internal import WrightEventLoop

/// `cartwright acquirer`: the simulated acquirer alone.
struct Acquirer: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Be the acquirer: a simulator with declines, slowness and lost replies on demand.",
    discussion: """
      \(SimulatedBehavior.help)

      Examples:
        cartwright acquirer --data ./acquirer
        cartwright acquirer --port 0 --json
      """)

  @OptionGroup var serving: ServingOptions

  @Option(help: "The port; 0 for any that is free.")
  var port = Port(number: DefaultAddress.acquirerPort)

  func run() async throws {
    let folder = try DataFolder(serving.data, party: "acquirer")
    try await serving.serve { [serving] in [try await Parties.acquirer(folder, serving.address(port))] }
  }
}
