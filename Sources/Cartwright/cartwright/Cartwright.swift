internal import ArgumentParser
internal import Foundation

/// The `cartwright` command: every party of the shop is one of its subcommands.
@main
struct Cartwright: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cartwright",
    abstract: "A smart-cart payment system: shop, pay at the cart, walk out.",
    discussion: """
      A shop on one machine, in four terminals:

        cartwright serve --catalog Samples/catalogue.csv
        cartwright cart Samples/photos --pace 1 --checkout
        cartwright terminal --code CODE          (the code that the cart shows)
        cartwright gate --pass-file exit-pass

      Failures are told in one line, with what to do, and exit with 1; a wrong command line exits with 64.
      """,
    subcommands: [
      Serve.self, Gateway.self, Settlement.self, Acquirer.self, Key.self, CatalogCommand.self, Cart.self,
      Terminal.self, Gate.self, Staff.self, Scan.self, Certs.self,
    ])

  static func main() async {
    do {
      var command = try parseAsRoot()
      do {
        if var command = command as? any AsyncParsableCommand {
          try await command.run()
        } else {
          try command.run()
        }
      } catch {
        stop(error)
      }
    } catch {
      exit(withError: error)
    }
  }

  /// Ends the process: a failure of the command's own with one line, anything of the command line's as it is.
  private static func stop(_ error: any Error) -> Never {
    if error is ExitCode || exitCode(for: error) != .failure { exit(withError: error) }
    Say.error("cartwright: \(Complaint.text(of: error))")
    Foundation.exit(1)
  }
}
