internal import ArgumentParser

/// The `cartwright` command: every party of the shop is one of its subcommands.
@main
struct Cartwright: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cartwright",
    abstract: "A smart-cart payment system: shop, pay at the cart, walk out.",
    subcommands: [Scan.self])
}
