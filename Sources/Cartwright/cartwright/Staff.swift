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
      """,
    subcommands: [List.self, Approve.self, Refuse.self])

  /// Where staff work.
  struct Place: ParsableArguments {
    @Option(help: ArgumentHelp("The gateway.", valueName: "host:port"))
    var gateway = DefaultAddress.gateway

    @Option(help: "Who looks.")
    var name = "staff-1"

    func carts() throws -> SmartcartCartService.Client {
      .init(try GRPCClient.of(gateway, as: .named(name, .staff)))
    }

    func resolve(_ id: String, _ outcome: SmartcartInterventionOutcome) async throws {
      let carts = try carts()
      let request = SmartcartResolveInterventionRequest.with {
        $0.requestID = RequestID.make()
        $0.interventionID = id
        $0.outcome = outcome
      }
      let cart = try await Patience(limit: .seconds(10)).untilAnswered {
        try await carts.resolveIntervention(request, options: $0).cart
      }
      Say.line("\(id): \(outcome.text); \(cart.openInterventions.count) more in session \(cart.sessionID)")
    }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List what waits, oldest first.")

    @OptionGroup var place: Place

    @Option(help: ArgumentHelp("One session only.", valueName: "id"))
    var session = ""

    func run() async throws {
      let carts = try place.carts()
      var request = SmartcartListInterventionsRequest.with { $0.sessionID = session }
      repeat {
        let page = try await Patience(limit: .seconds(10)).untilAnswered { [request] in
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
}
