public import ArgumentParser
internal import WrightRPC

/// The `wright` command: calls methods of gRPC servers, and shows what schemas say.
public struct WrightCommand: AsyncParsableCommand {
  /// The name, the help and the subcommands.
  public static let configuration = CommandConfiguration(
    commandName: "wright", abstract: "Calls gRPC servers, with JSON in and JSON out.",
    discussion: """
      Schemas come from --schemas, --proto or --descriptor-set. Without these, a server that is named is asked for its \
      own; where none is named, and for a call where it does not tell, they come from the folder Schemas here.

        wright list                                   the services in Schemas
        wright list :50051                            the services of a server
        wright list :50051 CartService                the methods of one
        wright describe :50051 CartService/WatchCart  what it takes, with an example
        wright call :50051 CartService/GetCart '{"sessionId": "42"}'
        wright list shop.example:443 --tls            the same, over TLS
      """, subcommands: [CallCommand.self, ListCommand.self, DescribeCommand.self])

  /// Makes the command.
  public init() {}
}

/// Where schemas come from, as every command takes it.
struct SchemaOptions: ParsableArguments {
  @Option(name: .long, help: "A folder of .proto files, the root of their imports.")
  var schemas: String?

  @Option(name: .long, help: "A .proto file; may be repeated.")
  var proto: [String] = []

  @Option(name: [.customShort("I"), .long], help: "Where --proto looks for imports; may be repeated.")
  var importPath: [String] = []

  @Option(name: .long, help: "What protoc --include_imports --descriptor_set_out has made.")
  var descriptorSet: String?

  /// Whether schemas are named at all.
  var areGiven: Bool { schemas != nil || !proto.isEmpty || descriptorSet != nil }

  var source: SchemaSource {
    get throws {
      try SchemaSource(folder: schemas, files: proto, importPaths: importPath, descriptorSet: descriptorSet)
    }
  }
}

/// How calls are made, as every command takes it.
struct AskingOptions: ParsableArguments {
  @Option(
    name: [.customShort("H"), .long],
    help: "Metadata: 'key: value', in base64 if the key ends in -bin. May be repeated.")
  var header: [String] = []

  @Option(name: .long, help: "How long to wait: 500ms, 2s, 1.5m, 1h.")
  var timeout: String?

  /// Whether anything of it is said.
  var isGiven: Bool { !header.isEmpty || timeout != nil }

  func set(_ metadata: inout Metadata, _ options: inout CallOptions) throws {
    for text in header { try CallOptionsText.addHeader(text, to: &metadata) }
    if let timeout { options.timeout = try CallOptionsText.timeout(timeout) }
  }
}

extension AsyncParsableCommand {
  /// Has a mistake of the caller's told in one line, and the process end with 64; and a call's error, with its number.
  func reporting<R>(hasJSONErrors: Bool = false, _ body: () async throws -> R) async throws -> R {
    do {
      return try await body()
    } catch let error as CommandError {
      Console.standard.note("wright: \(error)")
      throw ExitCode.validationFailure
    } catch let error as RPCError {
      let text = StatusText(error, pool: nil)
      for line in hasJSONErrors ? [text.json] : text.lines { Console.standard.note(line) }
      throw ExitCode(Int32(error.code.rawValue))
    }
  }
}

struct ListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists the services, or the methods of one.",
    usage: "wright list [<address>] [<service>] [<options>]")

  @Argument(help: "Where a server is that is asked; and a service, by its full name or the end of it.")
  var words: [String] = []

  @OptionGroup var asking: AskingOptions
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var schemas: SchemaOptions

  func run() async throws {
    try await reporting {
      let place = try NamedPlace(words, isAddressed: connection.isGiven || asking.isGiven)
      for line in try await lines(place.name, of: place.address) { Console.standard.print(line) }
    }
  }

  private func lines(_ service: String?, of address: String?) async throws -> [String] {
    guard let address, !schemas.areGiven else { return try SchemaText(schemas.source.load()).list(service) }
    var reflected = ReflectedSchemas(try connection.client(of: address))
    try asking.set(&reflected.metadata, &reflected.options)
    guard let service else { return try await reflected.told { try await $0.services() } }
    return try SchemaText(try await reflected.told { try await $0.load() }).list(service)
  }
}

struct DescribeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "describe", abstract: "Shows a message, an enumeration, a service or a method.",
    usage: "wright describe [<address>] <name> [<options>]")

  @Argument(help: "Where a server is that is asked; and the full name of what is to be shown, or the end of it.")
  var words: [String]

  @OptionGroup var asking: AskingOptions
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var schemas: SchemaOptions

  func run() async throws {
    try await reporting {
      let place = try NamedPlace(words, isAddressed: connection.isGiven || asking.isGiven)
      guard let name = place.name else { throw CommandError("say what is to be described, after the address") }
      for line in try await text(name, at: place.address).describe(name) { Console.standard.print(line) }
    }
  }

  private func text(_ name: String, at address: String?) async throws -> SchemaText {
    guard let address, !schemas.areGiven else { return SchemaText(try schemas.source.load()) }
    var reflected = ReflectedSchemas(try connection.client(of: address))
    try asking.set(&reflected.metadata, &reflected.options)
    return SchemaText(try await reflected.told { try await $0.load(with: name) })
  }
}
