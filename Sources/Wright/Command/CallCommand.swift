internal import ArgumentParser
internal import WrightProtobuf
internal import WrightRPC

/// `wright call`: one call, of any kind.
struct CallCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "call", abstract: "Calls a method: JSON in, JSON out, a line for each response as it comes.",
    discussion: """
      The process ends with the number of the call's gRPC status (0 is OK, 5 \
      NOT_FOUND, 14 UNAVAILABLE and so on), or with 64 for a mistake in what was given. \
      Responses go to standard output, everything else to standard error. \
      Unless options name schemas, the server is asked for its own.

        wright call :50051 CartService/GetCart '{"sessionId": "42"}'
        wright call unix:/run/shop.sock CartService/WatchCart -d @watch.json
        wright call :50051 Echo/BothWays '{"payload":"AQ=="}' '{"payload":"Ag=="}'
        tail -f scans.json | wright call :50051 CartService/StreamScans -d -
        wright call :50051 Echo/Unary -H 'trace: 7' -H 'key-bin: AQID' --timeout 2s -v
        wright call shop.example:443 Echo/Unary --ca ca.pem --cert me.pem --key me-key.pem
      """)

  @Argument(
    help: "Where the server is: host:port, :port for this machine, [ipv6]:port, unix:/path, or any target of gRPC's.")
  var address: String

  @Argument(help: "The method: package.Service/Method, or the end of that.")
  var method: String

  @Argument(help: "Messages in JSON; one after the other for a stream. Without any, a method that takes one gets {}.")
  var messages: [String] = []

  @Option(
    name: [.customShort("d"), .long],
    help: "Messages: JSON, @FILE, or - for standard input; one a line or just one after the other. May be repeated.")
  var data: [String] = []

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

  @OptionGroup var asking: AskingOptions
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var schemas: SchemaOptions

  func run() async throws {
    let code = try await reporting(hasJSONErrors: jsonErrors) {
      let client = try connection.client(of: address)
      var call = try CallByName(method, in: try await pool(client))
      try set(&call)
      let input = try InputMessages(arguments: messages + data)
      return try await call.run(client, input: input, console: .standard)
    }
    if code != .ok { throw ExitCode(Int32(code.rawValue)) }
  }

  /// The schemas that options name, else those that the server tells, else those here.
  private func pool(_ client: GRPCClient) async throws -> DescriptorPool {
    if schemas.areGiven { return try schemas.source.load() }
    var reflected = ReflectedSchemas(client)
    try set(&reflected.metadata, &reflected.options)
    if let pool = try await reflected.load() { return pool }
    do {
      return try schemas.source.load()
    } catch let error as CommandError {
      throw CommandError("\(ReflectedSchemas.notOffered), and \(error)")
    }
  }

  private func set(_ metadata: inout Metadata, _ options: inout CallOptions) throws {
    try asking.set(&metadata, &options)
    if asking.timeout == nil, waitForReady { options.timeout = nil }
    options.waitForReady = waitForReady
  }

  private func set(_ call: inout CallByName) throws {
    try set(&call.metadata, &call.options)
    call.isVerbose = verbose
    call.hasJSONErrors = jsonErrors
    call.json.pretty = pretty
    call.json.includeDefaults = defaults
  }
}
