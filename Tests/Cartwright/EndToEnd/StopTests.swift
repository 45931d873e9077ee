import TestSupport
import Testing

extension EndToEnd {
  /// Servers that are asked to stop while they are busy.
  @Suite("Stopping, end to end", .timeLimit(.minutes(4)))
  struct StopTests {
    /// Shorter than the time after which a server cuts off the calls that still run: nothing had to be cut off.
    private static let promptly = Duration.seconds(4)

    @Test("a shop stops at once, though carts and terminals watch a cart", arguments: Party.StopSignal.allCases)
    func whileWatched(_ signal: Party.StopSignal) async throws {
      let workshop = try TemporaryFolder()
      let shop = try await Shop(workshop)
      let cart = try shop.cart(try workshop.photos(["01"]), "--until", "paid")
      let terminal = try shop.terminal("--pay")
      _ = try await terminal.line(containing: "added Oat drink")
      try await expectPromptEnd(of: shop.process, by: signal)
      _ = try await cart.line(containing: "trying again")
      _ = try await terminal.line(containing: "trying again")
      let next = try await Shop(workshop, at: shop.addresses)
      try cart.type("checkout")
      try await expectPaid("2.19 EUR", cart, terminal)
      withExtendedLifetime(next) {}
    }

    @Test(
      "a shop stops at once in the middle of a payment, which it goes on with later",
      arguments: Party.StopSignal.allCases)
    func whilePaying(_ signal: Party.StopSignal) async throws {
      let workshop = try TemporaryFolder()
      let shop = try await Shop(workshop)
      let cart = try shop.cart(workshop.photos(["01"]), "--checkout", "--until", "paid")
      let terminal = try shop.terminal("--pay", "--token", "tok_slow_2s")
      _ = try await cart.line(containing: Self.submitted)
      try await expectPromptEnd(of: shop.process, by: signal)
      let next = try await Shop(workshop, at: shop.addresses)
      try await expectPaid("2.19 EUR", cart, terminal)
      withExtendedLifetime(next) {}
    }

    @Test(
      "a server alone stops at once in the middle of a payment, which goes on when it is there again",
      arguments: ServersApart.Server.allCases, Party.StopSignal.allCases)
    func alone(_ server: ServersApart.Server, _ signal: Party.StopSignal) async throws {
      let servers = try await ServersApart(TemporaryFolder())
      let cart = try servers.cart(try servers.workshop.photos(["01"]), "--checkout", "--until", "paid")
      let terminal = try servers.terminal("--pay", "--token", "tok_slow_2s")
      _ = try await cart.line(containing: Self.submitted)
      try await expectPromptEnd(of: #require(servers.processes[server]), by: signal)
      let again = try await servers.startAgain(server)
      if server == .acquirer {
        try await expectPaidOrUndone("2.19 EUR", cart, terminal)
      } else {
        try await expectPaid("2.19 EUR", cart, terminal)
      }
      try await expectPromptEnd(of: again, by: signal)
    }

    /// What a cart says while the acquirer has not answered.
    private static let submitted = "payment: asking the acquirer"

    private func expectPromptEnd(of server: Party, by signal: Party.StopSignal) async throws {
      let (end, time) = try await server.stopped(by: signal)
      #expect(end.status == 0, "\(end.text)")
      #expect(end.lines.last == "cartwright: stopped", "\(end.text)")
      #expect(time < Self.promptly)
    }

    /// An acquirer that was stopped before it had heard of the payment knows nothing of it, and then nothing is taken.
    private func expectPaidOrUndone(_ sum: String, _ cart: Party, _ terminal: Party) async throws {
      let (paid, end) = (try await terminal.ending(), try await cart.ending())
      let isUndone = paid.text.contains("undone: nothing was taken")
      #expect(paid.status == (isUndone ? 1 : 0), "\(paid.text)")
      #expect(end.status == (isUndone ? 1 : 0), "\(end.text)")
      #expect(paid.lines.filter { $0.contains("paid \(sum) with") }.count == (isUndone ? 0 : 1), "\(paid.text)")
    }

    private func expectPaid(_ sum: String, _ cart: Party, _ terminal: Party) async throws {
      let paid = try await terminal.ending()
      #expect(paid.status == 0, "\(paid.text)")
      #expect(paid.lines.filter { $0.contains("paid \(sum) with") }.count == 1, "\(paid.text)")
      let end = try await cart.ending()
      #expect(end.status == 0, "\(end.text)")
    }
  }
}
