internal import ArgumentParser
internal import CartwrightContracts
internal import CartwrightDevice
internal import CartwrightGate
internal import Foundation
internal import SmartcartAPI
internal import WrightRPC

/// `cartwright gate`: the gate at the exit.
struct Gate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Be the gate: may this cart leave?",
    discussion: """
      Shows a pass, or without one names a session, to the second server, and says what it decided. Exits with 0 for \
      open, 2 for unpaid, 3 for audit (staff must look), 1 when it could not ask. A pass opens once.

      Examples:
        cartwright gate --session SESSION
        cartwright gate --pass-file exit-pass --json
      """)

  @Option(help: ArgumentHelp("The settlement server.", valueName: "host:port"))
  var settlement = DefaultAddress.settlement

  @Option(help: "The gate's own name.")
  var name = "gate-1"

  @OptionGroup var security: CertificateOptions

  @Option(help: ArgumentHelp("The pass, as text.", valueName: "text"))
  var pass: String?

  @Option(help: ArgumentHelp("A file with the pass.", valueName: "file"))
  var passFile: String?

  @Option(help: ArgumentHelp("The session of a cart that shows no pass.", valueName: "id"))
  var session: String?

  @Flag(help: "Print one JSON object.")
  var json = false

  func validate() throws {
    guard pass != nil || passFile != nil || session != nil else {
      throw ValidationError("nothing was shown: give --pass, --pass-file or --session")
    }
  }

  func run() async throws {
    let client = try GRPCClient.of(settlement, .settlement, as: .named(name, .gate), security)
    let gate = ExitGate(.init(client)) { Say.error("cartwright: \($0)") }
    let answer = try await gate.check(try shown())
    Say.line(json ? try GateAnswer(answer).jsonText() : answer.text)
    await client.shutdown()
    if answer.exitStatus != 0 { throw ExitCode(answer.exitStatus) }
  }

  private func shown() throws -> ExitGate.Shown {
    if let pass { return .pass(PassText.pass(in: pass)) }
    if let passFile {
      if let data = FileManager.default.contents(atPath: passFile) {
        return .pass(PassText.pass(in: String(decoding: data, as: UTF8.self)))
      }
      guard session != nil else { throw GateError.noPass(passFile) }
    }
    return .session(session ?? "")
  }

  enum GateError: Error, CustomStringConvertible {
    case noPass(String)

    var description: String {
      switch self {
      case .noPass(let file): "\(file) cannot be read: name the file that the terminal wrote (--pass-file)"
      }
    }
  }
}

/// The gate's answer for scripts.
struct GateAnswer: Encodable {
  struct Line: Encodable {
    let line: String
    let goods: String
    let amount: String
  }

  let decision: String
  let session: String
  let reason: String?
  let unpaid: [Line]
  let unpaidTotal: String?

  init(_ answer: SmartcartCheckExitResponse) {
    switch answer.exitStatus {
    case 0: decision = "open"
    case 2: decision = "unpaid"
    default: decision = "audit"
    }
    session = answer.sessionID
    reason = decision == "audit" ? answer.auditReason.text : nil
    unpaid = answer.unpaidLines.map { Line(line: $0.lineID, goods: $0.goodsText, amount: $0.amount.text) }
    unpaidTotal = answer.hasUnpaidTotal ? answer.unpaidTotal.text : nil
  }

  func jsonText() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }
}
