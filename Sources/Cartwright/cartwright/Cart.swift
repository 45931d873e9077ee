internal import ArgumentParser
internal import CartwrightCart
internal import CartwrightContracts
internal import Foundation
internal import SmartcartAPI
internal import WrightRPC

/// `cartwright cart`: a smart cart.
struct Cart: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Be a smart cart: scan photos, show the cart, ask for payment.",
    discussion: """
      Looks at the photos one after the other, reports each product code to the gateway, and shows what became of it: \
      the product, its price, the running total, or why it is not in the cart. Scans are kept in a journal before they \
      are sent, so a cart that is stopped at any moment goes on where it was when it is started again.

      Examples:
        cartwright cart Samples/photos --pace 1 --checkout
        cartwright cart camera/ --video --pace 0.1
        fswebcam - | cartwright cart - --name cart-7

      While it runs it takes commands on standard input:
        \(CartCommand.usage)
      """)

  @Argument(
    help: ArgumentHelp("A folder of PNG and JPEG photos, taken by name, one photo, or - for one on standard input."))
  var photos: String?

  @Option(help: ArgumentHelp("The gateway.", valueName: "host:port"))
  var gateway = DefaultAddress.gateway

  @Option(help: "The cart's own name.")
  var name = "cart-1"

  @OptionGroup var security: CertificateOptions

  @Option(help: ArgumentHelp("Where scans are kept; NAME.journal unless told otherwise.", valueName: "file"))
  var journal: String?

  @Option(help: ArgumentHelp("Take over this session, which another journal began.", valueName: "id"))
  var session: String?

  @Option(help: ArgumentHelp("The pause between photos.", valueName: "seconds"))
  var pace = 0.0

  @Flag(help: "The photos are the frames of a camera: a product is seen in many.")
  var video = false

  @Flag(help: "Ask for payment after the last photo; otherwise type checkout.")
  var checkout = false

  @Option(help: ArgumentHelp("When to stop: paid, or ended (at the gate).", valueName: "paid|ended"))
  var until = Until.ended

  @Option(help: ArgumentHelp("Write the pairing code to this file too.", valueName: "file"))
  var pairingCodeFile: String?

  enum Until: String, ExpressibleByArgument, CaseIterable {
    case paid
    case ended
  }

  func validate() throws {
    guard (0...3_600).contains(pace) else { throw ValidationError("--pace must be 0 to 3600 seconds") }
  }

  func run() async throws {
    let client = try GRPCClient.of(gateway, .gateway, as: .named(name, .cart), security)
    let source = if let photos { try FrameSource.at(photos) } else { FrameSource.none }
    let cart = CartDevice(
      carts: .init(client), payments: .init(client), journal: try openJournal(), source: source, options: options,
      show: show)
    try await cart.run(commands: commands)
    await client.shutdown()
  }

  private var options: CartDevice.Options {
    var options = CartDevice.Options()
    options.pace = .milliseconds(Int64(pace * 1_000))
    options.frames = video ? .video : .stills
    options.checksOut = checkout
    options.goal = until == .paid ? .paid : .ended
    return options
  }

  private func openJournal() throws -> CartJournal {
    let journal = try CartJournal(journal ?? "\(name).journal")
    if let session, journal.sessionID != session { try journal.takeOver(session) }
    return journal
  }

  private var commands: AsyncStream<CartCommand> {
    guard photos != FrameSource.standardInputName else { return AsyncStream { $0.finish() } }
    let lines = StandardInput.lines()
    return AsyncStream { continuation in
      let reading = Task {
        for await line in lines where !line.allSatisfy(\.isWhitespace) {
          if let command = CartCommand(line) {
            continuation.yield(command)
          } else {
            Say.error("cartwright: \"\(line)\" is no command: type \(CartCommand.usage)")
          }
        }
        continuation.finish()
      }
      continuation.onTermination = { _ in reading.cancel() }
    }
  }

  private func show(_ event: CartEvent) {
    if case .pairingCode(let code) = event, let pairingCodeFile { Self.write(code, to: pairingCodeFile) }
    Say.line(event.description)
  }

  private static func write(_ code: String, to file: String) {
    do {
      try Data("\(code)\n".utf8).write(to: URL(fileURLWithPath: file), options: .atomic)
    } catch {
      Say.error("cartwright: \(file) cannot be written: \(error.localizedDescription)")
    }
  }
}
