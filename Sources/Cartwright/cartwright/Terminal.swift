internal import ArgumentParser
internal import CartwrightAcquirerService
internal import CartwrightContracts
internal import CartwrightTerminal
internal import Foundation
internal import SmartcartAPI
internal import WrightProtobuf
internal import WrightRPC

/// `cartwright terminal`: a shopper's terminal.
struct Terminal: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Be a shopper's terminal: pair with a cart, see it live, pay.",
    discussion: """
      Pairs with the cart that shows the code, follows it, and when the shop asks for payment checks the signed request \
      against what it saw in the cart before it asks you. Payment information leaves it sealed. Its key and its memory \
      are files that only you can read; started again, it goes on where it was.

      Examples:
        cartwright terminal --code 7KQM2XW4
        cartwright terminal --code 7KQM2XW4 --pay --pass-file exit-pass
        cartwright terminal --code 7KQM2XW4 --pay --token tok_decline_insufficient --token tok_visa

      \(Self.tokens)
      """)

  /// What the simulated acquirer makes of tokens.
  static let tokens = SimulatedBehavior.help

  @Option(help: ArgumentHelp("The gateway.", valueName: "host:port"))
  var gateway = DefaultAddress.gateway

  @Option(help: "The terminal's own name.")
  var name = "terminal-1"

  @OptionGroup var security: CertificateOptions

  @Option(help: "The pairing code that the cart shows.")
  var code: String?

  @Option(help: ArgumentHelp("Read the pairing code from this file, once it is there.", valueName: "file"))
  var codeFile: String?

  @Flag(help: "Pay without asking.")
  var pay = false

  @Option(help: "What to pay with; given several times, the next after each decline.")
  var token: [String] = ["tok_visa"]

  @Option(help: "The brand of what pays, as the receipt shows it.")
  var brand = "Visa"

  @Option(help: ArgumentHelp("The last four digits of what pays.", valueName: "digits"))
  var lastFour = "4242"

  @Option(help: ArgumentHelp("Where its key and its memory are; NAME unless told otherwise.", valueName: "folder"))
  var data: String?

  @Option(help: ArgumentHelp("Write the exit pass to this file, for the gate.", valueName: "file"))
  var passFile: String?

  @Flag(help: "Go on after the receipt, until the session ends.")
  var stay = false

  func run() async throws {
    let client = try GRPCClient.of(gateway, .gateway, as: .named(name, .terminal), security)
    let folder = data ?? name
    try FileManager.default.createDirectory(
      at: URL(fileURLWithPath: folder), withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let memory = try TerminalMemory("\(folder)/memory")
    let key = try SigningKey(file: "\(folder)/key", purpose: .terminal, surroundings: .live)
    let answers = StandardInput.lines()
    let terminal = TerminalDevice(
      carts: .init(client), payments: .init(client), memory: memory, key: key,
      options: try await options(memory, answers), approve: { [pay] _ in try await Self.approve(pay, answers) },
      show: show)
    guard try await terminal.run() else { throw TerminalError.notPaid("the session has ended") }
    await client.shutdown()
  }

  private func options(_ memory: TerminalMemory, _ answers: AsyncStream<String>) async throws -> TerminalDevice.Options
  {
    var options = TerminalDevice.Options()
    options.code = try await pairingCode(memory, answers)
    options.instruments = token.map { .init(token: $0, brand: brand, lastFour: lastFour) }
    options.staysToTheEnd = stay
    return options
  }

  private func pairingCode(_ memory: TerminalMemory, _ answers: AsyncStream<String>) async throws -> String? {
    if let code { return code }
    if let codeFile { return try await Self.wait(for: codeFile) }
    guard !memory.isPaired else { return nil }
    Say.line("pairing code?")
    for await line in answers where !line.isEmpty { return line }
    return nil
  }

  /// The first line of a file, which the cart writes when it has a code.
  private static func wait(for file: String) async throws -> String {
    while true {
      let data = FileManager.default.contents(atPath: file) ?? Data()
      if let line = String(decoding: data, as: UTF8.self).split(separator: "\n").first { return String(line) }
      try await Task.sleep(for: .milliseconds(50))
    }
  }

  private static func approve(_ paysAlways: Bool, _ answers: AsyncStream<String>) async throws -> Bool {
    if paysAlways { return true }
    Say.line("pay? (y/n)")
    for await answer in answers {
      switch answer.lowercased().first {
      case "y": return true
      case "n": return false
      default: Say.line("y to pay, n not to")
      }
    }
    return false
  }

  private func show(_ event: TerminalEvent) {
    if case .exitPass(let pass) = event, let passFile { Self.write(pass, to: passFile) }
    Say.line(event.description)
  }

  private static func write(_ pass: SmartcartSignedPayload, to file: String) {
    do {
      try PassText.write(pass, to: file)
    } catch {
      Say.error("cartwright: \(file) cannot be written: \(error.localizedDescription)")
    }
  }
}
