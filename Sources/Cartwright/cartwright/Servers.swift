internal import ArgumentParser
internal import CartwrightContracts
internal import CartwrightSettlementService
internal import SmartcartAPI

/// `cartwright gateway`: the first server alone.
struct Gateway: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Be the first server: carts and payments.",
    discussion: """
      Needs the public key of the settlement server, which `cartwright key settlement` makes.

      Examples:
        cartwright key settlement --data ./second
        cartwright gateway --data ./first --settlement-key ./second/settlement.pub \\
          --settlement 127.0.0.1:7401 --acquirer 127.0.0.1:7402
      """)

  @OptionGroup var serving: ServingOptions

  @Option(help: ArgumentHelp("Import this catalogue before serving.", valueName: "csv"))
  var catalog: String?

  @Option(help: "The port; 0 for any that is free.")
  var port = Port(number: DefaultAddress.gatewayPort)

  @Option(help: "The server's own name, as its certificate has it.")
  var name = ServingOptions.defaultName(.gateway)

  @Option(help: ArgumentHelp("The settlement server.", valueName: "host:port"))
  var settlement = DefaultAddress.settlement

  @Option(help: ArgumentHelp("The acquirer.", valueName: "host:port"))
  var acquirer = DefaultAddress.acquirer

  @Option(help: ArgumentHelp("Its public key; settlement.pub of the data folder unless told.", valueName: "file"))
  var settlementKey: String?

  func run() async throws {
    let folder = try DataFolder(serving.data, parties: ["gateway"])
    if let catalog { try await CatalogImport.run(catalog, into: folder) }
    let key = try PublicKeyFile.read(
      settlementKey ?? folder.file("settlement.pub"), of: "settlement", purpose: .settlement)
    try await serving.serve {
      [
        try await Parties.gateway(
          folder, serving.place(.gateway, at: port, named: name), serving.level, settlement: settlement,
          acquirer: acquirer,
          settlementKey: key)
      ]
    }
  }
}

/// `cartwright settlement`: the second server alone.
struct Settlement: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Be the second server: what is asked for, what is paid, who may leave.",
    discussion: """
      Needs the public key of the gateway, which `cartwright key gateway` makes.

      Examples:
        cartwright key gateway --data ./first
        cartwright settlement --data ./second --gateway-key ./first/gateway.pub
      """)

  @OptionGroup var serving: ServingOptions
  @OptionGroup var merchant: MerchantOptions

  @Option(help: "The port; 0 for any that is free.")
  var port = Port(number: DefaultAddress.settlementPort)

  @Option(help: "The server's own name, as its certificate has it.")
  var name = ServingOptions.defaultName(.settlement)

  @Option(
    help: ArgumentHelp("The gateway's public key; gateway.pub of the data folder unless told.", valueName: "file"))
  var gatewayKey: String?

  func run() async throws {
    let folder = try DataFolder(serving.data, parties: ["settlement"])
    let key = try PublicKeyFile.read(gatewayKey ?? folder.file("gateway.pub"), of: "gateway", purpose: .gateway)
    try await serving.serve {
      [
        try await Parties.settlement(
          folder, serving.place(.settlement, at: port, named: name), serving.level, merchant: merchant.merchant,
          gatewayKey: key)
      ]
    }
  }
}

/// `cartwright acquirer`: the simulated acquirer alone.
struct Acquirer: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Be the acquirer: a simulator with declines, slowness and lost replies on demand.",
    discussion: """
      \(Terminal.tokens)

      Examples:
        cartwright acquirer --data ./acquirer
        cartwright acquirer --port 0 --json
      """)

  @OptionGroup var serving: ServingOptions

  @Option(help: "The port; 0 for any that is free.")
  var port = Port(number: DefaultAddress.acquirerPort)

  @Option(help: "The server's own name, as its certificate has it.")
  var name = ServingOptions.defaultName(.acquirer)

  func run() async throws {
    let folder = try DataFolder(serving.data, parties: ["acquirer"])
    try await serving.serve {
      [try await Parties.acquirer(folder, serving.place(.acquirer, at: port, named: name), serving.level)]
    }
  }
}

/// Who is paid.
struct MerchantOptions: ParsableArguments {
  @Option(help: "How a shopper knows the shop.")
  var merchantName = "Cartwright's"

  @Option(help: "How the acquirer knows the shop.")
  var merchantID = "merchant-1"

  var merchant: Merchant { Merchant(id: merchantID, name: merchantName) }

  func validate() throws {
    guard (1...100).contains(merchantName.count) else {
      throw ValidationError("--merchant-name must have 1 to 100 characters")
    }
  }
}

/// `cartwright key`: a server's key, and its public half for the other server.
struct Key: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make a server's signing key, and print where its public half is.")

  enum Party: String, ExpressibleByArgument, CaseIterable {
    case gateway
    case settlement
  }

  @Argument(help: "Whose: gateway or settlement.")
  var party: Party

  @Option(help: ArgumentHelp("The server's data folder.", valueName: "folder"))
  var data = ServingOptions.defaultData

  func run() throws {
    let folder = try DataFolder(data, parties: [])
    switch party {
    case .gateway: _ = try folder.gatewayKey()
    case .settlement: _ = try folder.settlementKey()
    }
    Say.line(folder.file("\(party.rawValue).pub"))
  }
}
