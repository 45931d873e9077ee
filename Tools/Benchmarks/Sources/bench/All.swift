import ArgumentParser
import Measuring

/// `bench all`, or `bench` alone.
struct All: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Measures unary calls and the codec.")

  @OptionGroup var options: Options
  @OptionGroup var load: LoadOptions

  func run() async throws {
    let sources = ChildProcess.endAllOnSignal()
    defer { withExtendedLifetime(sources) {} }
    var report = Report(conditions: load.conditions(options))
    try load.measure(options, into: &report)
    try Codec.measure(options, into: &report)
    try options.present(report)
  }
}
