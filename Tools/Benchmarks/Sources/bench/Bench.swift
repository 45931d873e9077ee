import ArgumentParser

@main
struct Bench: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench",
    abstract: "Measures Wright beside others, on this machine, in one run.",
    discussion: "Figures are medians. Compare ratios: absolute figures tell about the machine.",
    subcommands: [All.self, Unary.self, Codec.self, CodecTimings.self, EchoServer.self], defaultSubcommand: All.self)
}
