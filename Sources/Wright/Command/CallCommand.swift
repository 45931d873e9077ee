internal import ArgumentParser
internal import WrightEventLoop
internal import WrightProtobuf
internal import WrightRPC
internal import WrightTransport

/// `wright call`: one call, of any kind.
struct CallCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "call", abstract: "Calls a method: JSON in, JSON out, a line for each response as it comes.",
    discussion: """
      The process ends with the number of the call's gRPC status (0 is OK, 5 \
      NOT_FOUND, 14 UNAVAILABLE and so on), or with 64 when nothing was called. \
      Responses go to standard output, everything else to standard error.

        wright call :50051 CartService/GetCart '{"sessionId": "42"}'
        wright call unix:/run/shop.sock CartService/WatchCart -d @watch.json
        wright call :50051 Echo/BothWays '{"payload":"AQ=="}' '{"payload":"Ag=="}'
        tail -f scans.json | wright call :50051 CartService/StreamScans -d -
        wright call :50051 Echo/Unary -H 'trace: 7' -H 'key-bin: AQID' --timeout 2s -v
      """)

  @Argument(help: "Where the server is: host:port, :port for this machine, [ipv6]:port or unix:/path.")
  var address: String

  @Argument(help: "The method: package.Service/Method, or the end of that.")
  var method: String

  @Argument(help: "Messages in JSON; one after the other for a stream. Without any, a method that takes one gets {}.")
  var messages: [String] = []

  @Option(
    name: [.customShort("d"), .long],
    help: "Messages: JSON, @FILE, or - for standard input; one a line or just one after the other. May be repeated.")
  var data: [String] = []

  @Option(
    name: [.customShort("H"), .long],
    help: "Metadata: 'key: value', in base64 if the key ends in -bin. May be repeated.")
  var header: [String] = []

  @Option(name: .long, help: "How long to wait: 500ms, 2s, 1.5m, 1h.")
  var timeout: String?

  @Flag(name: .long, help: "Wait for a server that is not there yet.")
  var waitForReady = false

  @Flag(name: .shortAndLong, help: "Show metadata, trailers and status too.")
  var verbose = false

  @Flag(name: .long, help: "Write an error as one line of JSON, a google.rpc.Status.")
  var jsonErrors = false

  @Flag(name: .long, help: "Break and indent the lines of responses.")
  var pretty = false

  @Flag(name: .long, help: "Write fields that are zero or empty too.")
  var defaults = false

  @OptionGroup var schemas: SchemaOptions

  func run() async throws {
    let code = try await reporting {
      let call = try call(in: schemas.source.load())
      let input = try InputMessages(arguments: messages + data)
      return try await call.run(try client(), input: input, console: .standard)
    }
    if code != .ok { throw ExitCode(Int32(code.rawValue)) }
  }

  private func call(in pool: DescriptorPool) throws -> CallByName {
    var call = try CallByName(method, in: pool)
    for text in header { try CallOptionsText.addHeader(text, to: &call.metadata) }
    call.options.timeout = try timeout.map(CallOptionsText.timeout)
    call.options.waitForReady = waitForReady
    call.isVerbose = verbose
    call.hasJSONErrors = jsonErrors
    call.json.pretty = pretty
    call.json.includeDefaults = defaults
    return call
  }

  private func client() throws -> GRPCClient {
    do {
      return try GRPCClient(to: address.hasPrefix(":") ? "127.0.0.1" + address : address)
    } catch let error as SocketAddressError {
      throw CommandError(error.description)
    }
  }
}
