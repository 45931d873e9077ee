internal import ArgumentParser
internal import CartwrightContracts
internal import CartwrightDevice
internal import SmartcartAPI
internal import WrightProtobuf
internal import WrightRPC

/// `cartwright staff`: those who look after carts that are held.
struct Staff: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Be the staff: see what waits, and settle it.",
    discussion: """
      A cart with goods that must not be sold to the young is held until staff have seen the shopper.

      Examples:
        cartwright staff list
        cartwright staff approve INTERVENTION
        cartwright staff refuse INTERVENTION
        cartwright staff pass SESSION
      """,
    subcommands: [List.self, Approve.self, Refuse.self, Pass.self])

  /// Calls a server as one of the staff, and lets it go.
  private static func calling<Answer>(
    _ address: String, _ role: Caller.Role, as name: String, _ security: CertificateOptions,
    _ call: (GRPCClient) async throws -> Answer
  ) async throws -> Answer {
    let client = try GRPCClient.of(address, role, as: .named(name, .staff), security)
    defer { client.close() }
    return try await call(client)
  }

  /// How long to look for a server.
  private static let patience = Patience(limit: .seconds(10))

  /// Where staff work.
  struct Place: ParsableArguments {
    @Option(help: ArgumentHelp("The gateway.", valueName: "host:port"))
    var gateway = DefaultAddress.gateway

    @Option(help: "Who looks.")
    var name = "staff-1"

    @OptionGroup var security: CertificateOptions

    func calling<Answer>(_ call: (SmartcartCartService.Client) async throws -> Answer) async throws -> Answer {
      try await Staff.calling(gateway, .gateway, as: name, security) { try await call(.init($0)) }
    }

    func resolve(_ id: String, _ outcome: SmartcartInterventionOutcome) async throws {
      let request = SmartcartResolveInterventionRequest.with {
        $0.requestID = RequestID.make()
        $0.interventionID = id
        $0.outcome = outcome
      }
      let cart = try await calling { carts in
        try await patience.untilAnswered { try await carts.resolveIntervention(request, options: $0).cart }
      }
      Say.line("\(id): \(outcome.text); \(cart.openInterventions.count) more in session \(cart.sessionID)")
    }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List what waits, oldest first.")

    @OptionGroup var place: Place

    @Option(help: ArgumentHelp("One session only.", valueName: "id"))
    var session = ""

    func run() async throws { try await place.calling(list) }

    private func list(_ carts: SmartcartCartService.Client) async throws {
      var request = SmartcartListInterventionsRequest.with { $0.sessionID = session }
      repeat {
        let page = try await patience.untilAnswered { [request] in
          try await carts.listInterventions(request, options: $0)
        }
        for item in page.interventions {
          Say.line("\(item.interventionID)  session \(item.sessionID)  \(item.kind.text)")
        }
        request.pageToken = page.nextPageToken
      } while !request.pageToken.isEmpty
    }
  }

  struct Approve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "All is well: the goods stay.")

    @OptionGroup var place: Place
    @Argument(help: "What was looked at, by its id.") var intervention: String

    func run() async throws { try await place.resolve(intervention, .approved) }
  }

  struct Refuse: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "The line in question must go.")

    @OptionGroup var place: Place
    @Argument(help: "What was looked at, by its id.") var intervention: String

    func run() async throws { try await place.resolve(intervention, .refused) }
  }

  struct Pass: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print another exit pass for a session that is paid: one from before opens no gate any more.")

    @Option(help: ArgumentHelp("The settlement server.", valueName: "host:port"))
    var settlement = DefaultAddress.settlement

    @Option(help: "Who issues it.")
    var name = "staff-1"

    @OptionGroup var security: CertificateOptions

    @Argument(help: "The session, by its id.") var session: String

    func run() async throws {
      let request = SmartcartIssueExitPassRequest.with { ($0.requestID, $0.sessionID) = (RequestID.make(), session) }
      let pass = try await calling(settlement, .settlement, as: name, security) { client in
        let server = SmartcartSettlementService.Client(client)
        return try await patience.untilAnswered { try await server.issueExitPass(request, options: $0).exitPass }
      }
      Say.line(try PassText.text(of: pass))
    }
  }
}
