import ArgumentParser
import Foundation
import Measuring

/// What every measurement has: how long, how often, where, and in what form its report comes.
struct Options: ParsableArguments {
  @Option(help: "How long one measurement takes, in seconds.")
  var seconds = 2.0

  @Option(help: "How many measurements there are of each; medians are reported.")
  var rounds = 5

  @Option(help: "The core that what is measured runs on.")
  var core = 0

  @Option(help: "The core that the load runs on.")
  var loadCore = 1

  @Flag(help: "Print the report as JSON.")
  var json = false

  @Option(help: ArgumentHelp("A peer that was built: NAME=PROGRAM. Tools/bench gives these.", visibility: .hidden))
  var peer: [String] = []

  @Option(help: ArgumentHelp("A peer that is missing: NAME=REASON. Tools/bench gives these.", visibility: .hidden))
  var absent: [String] = []

  /// Limits that keep a run bounded.
  static let secondsAllowed = 0.1...60.0
  static let roundsAllowed = 1...100

  var plan: UnaryBenchmark.Plan { UnaryBenchmark.Plan(seconds: seconds, rounds: rounds, serverCore: core) }

  mutating func validate() throws {
    guard Self.secondsAllowed.contains(seconds) else { throw ValidationError("--seconds is \(Self.secondsAllowed).") }
    guard Self.roundsAllowed.contains(rounds) else { throw ValidationError("--rounds is \(Self.roundsAllowed).") }
    let cores = ProcessInfo.processInfo.processorCount
    guard (0..<cores).contains(core), (0..<cores).contains(loadCore) else {
      throw ValidationError("This machine has the cores 0 to \(cores - 1); see --core and --load-core.")
    }
  }

  /// The program of a peer, if it was built.
  func program(of name: String) -> String? { Self.pairs(peer)[name] }

  /// The peers among those named that are not measured, and why.
  func absences(among names: [String]) -> [Report.Absence] {
    let reasons = Self.pairs(absent)
    return names.filter { program(of: $0) == nil }.map {
      Report.Absence(name: $0, reason: reasons[$0] ?? "it was not built (run this by Tools/bench)")
    }
  }

  /// Prints a report in the form that was asked for.
  func present(_ report: Report) throws { print(json ? try report.json() : report.text) }

  /// Tells people who wait what happens, apart from the report.
  static func progress(_ text: String) { FileHandle.standardError.write(Data("\(text)\n".utf8)) }

  private static func pairs(_ arguments: [String]) -> [String: String] {
    let pairs = arguments.map { $0.split(separator: "=", maxSplits: 1).map(String.init) }
    return Dictionary(pairs.filter { $0.count == 2 }.map { ($0[0], $0[1]) }) { _, last in last }
  }
}
