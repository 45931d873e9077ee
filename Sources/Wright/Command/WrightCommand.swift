public import ArgumentParser

/// The `wright` command: calls methods of gRPC servers, and shows what schemas say.
public struct WrightCommand: AsyncParsableCommand {
  /// The name, the help and the subcommands.
  public static let configuration = CommandConfiguration(
    commandName: "wright", abstract: "Calls gRPC servers, with JSON in and JSON out.",
    discussion: """
      Schemas come from the folder Schemas here, unless --schemas, --proto or --descriptor-set says otherwise.

        wright list                            the services
        wright list CartService                the methods of one
        wright describe CartService/WatchCart  what it takes, with an example
        wright call :50051 CartService/GetCart '{"sessionId": "42"}'
      """, subcommands: [CallCommand.self, ListCommand.self, DescribeCommand.self])

  /// Makes the command.
  public init() {}
}

/// Where schemas come from, as every command takes it.
struct SchemaOptions: ParsableArguments {
  @Option(name: .long, help: "A folder of .proto files, the root of their imports.")
  var schemas: String?

  @Option(name: .long, parsing: .upToNextOption, help: "Some .proto files.")
  var proto: [String] = []

  @Option(name: [.customShort("I"), .long], help: "Where --proto looks for imports; may be repeated.")
  var importPath: [String] = []

  @Option(name: .long, help: "What protoc --include_imports --descriptor_set_out has made.")
  var descriptorSet: String?

  var source: SchemaSource {
    get throws {
      try SchemaSource(folder: schemas, files: proto, importPaths: importPath, descriptorSet: descriptorSet)
    }
  }
}

extension AsyncParsableCommand {
  /// Has a mistake of the caller's told in one line, and the process end with 64.
  func reporting<R>(_ body: () async throws -> R) async throws -> R {
    do {
      return try await body()
    } catch let error as CommandError {
      Console.standard.note("wright: \(error)")
      throw ExitCode.validationFailure
    }
  }
}

struct ListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists the services, or the methods of one.")

  @Argument(help: "A service, by its full name or the end of it.")
  var service: String?

  @OptionGroup var schemas: SchemaOptions

  func run() async throws {
    try await reporting {
      for line in try SchemaText(schemas.source.load()).list(service) { Console.standard.print(line) }
    }
  }
}

struct DescribeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "describe", abstract: "Shows a message, an enumeration, a service or a method.")

  @Argument(help: "Its full name, or the end of it.")
  var name: String

  @OptionGroup var schemas: SchemaOptions

  func run() async throws {
    try await reporting {
      for line in try SchemaText(schemas.source.load()).describe(name) { Console.standard.print(line) }
    }
  }
}
