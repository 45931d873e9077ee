internal import WrightDescriptorStubs
public import WrightProtobuf
public import WrightRPC
internal import WrightServiceStubs
internal import WrightServices

/// What a server tells of its schemas, by `grpc.reflection`: v1, or v1alpha where it knows no other.
public struct ReflectedSchemas: Sendable {
  /// What is said when a server tells nothing.
  static let notOffered = "the server does not tell its schemas (it serves no grpc.reflection)"

  /// How many files are taken from a server.
  private static let fileLimit = 10_000

  private typealias Request = Grpc_Reflection_V1_ServerReflectionRequest
  private typealias Response = Grpc_Reflection_V1_ServerReflectionResponse

  /// The caller's metadata.
  public var metadata = Metadata()
  /// How the calls are made.
  public var options = CallOptions(timeout: .seconds(20), maxResponseBytes: 67_108_864)
  private let client: GRPCClient
  private var isAlpha = false

  /// Asks a server.
  public init(_ client: GRPCClient) { self.client = client }

  /// The names of the services; `nil` when the server does not tell.
  ///
  /// - Throws: `RPCError` when the call fails, `CommandError` when the server refuses to list them.
  public mutating func services() async throws -> [String]? {
    guard let answers = try await ask([.listServices("")]) else { return nil }
    if case .errorResponse(let error)? = answers.first?.messageResponse {
      let code = StatusCode(rawValue: Int(error.errorCode)).map { "\($0)" } ?? "\(error.errorCode)"
      throw CommandError("the server does not list its services: \(code): \(error.errorMessage)")
    }
    return answers.flatMap { $0.listServicesResponse.service.map(\.name) }.sorted()
  }

  /// The schemas of all services; `nil` when the server does not tell.
  ///
  /// - Parameter symbol: the full name of something else that is wanted; it need not exist.
  /// - Throws: `RPCError` when a call fails, `CommandError` when the server lists no services, or the schemas are not whole.
  public mutating func load(with symbol: String? = nil) async throws -> DescriptorPool? {
    guard let services = try await services() else { return nil }
    let symbols = services + (symbol.map { [$0.replacing("/", with: ".")] } ?? [])
    let files = try await files(symbols.map { .fileContainingSymbol($0) })
    do {
      return try DescriptorPool(files: files)
    } catch {
      throw CommandError("what the server tells of its schemas is not whole: \(error)")
    }
  }

  /// What `question` asks for, which the server must tell.
  mutating func told<Answer>(
    _ question: (inout ReflectedSchemas) async throws -> Answer?
  ) async throws -> Answer {
    guard let answer = try await question(&self) else {
      throw CommandError("\(Self.notOffered): name them with --schemas, --proto or --descriptor-set")
    }
    return answer
  }

  /// The files that answer questions, and all that they import: some servers send that unasked, others do not.
  private mutating func files(_ first: [Request.OneOf_MessageRequest]) async throws -> [[UInt8]] {
    var found: [String: [UInt8]] = [:]
    var asked: Set<String> = []
    var questions = first
    while !questions.isEmpty {
      var imports: Set<String> = []
      for answer in try await ask(questions) ?? [] {
        for bytes in answer.fileDescriptorResponse.fileDescriptorProto {
          let file = try Self.decode(bytes)
          found[file.name] = bytes
          imports.formUnion(file.dependency)
        }
      }
      imports = imports.subtracting(found.keys).subtracting(asked)
      asked.formUnion(imports)
      guard found.count + asked.count < Self.fileLimit else {
        throw CommandError("the server's schemas have too many files")
      }
      questions = imports.sorted().map { .fileByFilename($0) }
    }
    return found.keys.sorted().compactMap { found[$0] }
  }

  private static func decode(_ bytes: [UInt8]) throws -> Google_Protobuf_FileDescriptorProto {
    do {
      return try Google_Protobuf_FileDescriptorProto(serializedBytes: bytes)
    } catch {
      throw CommandError("the server sent a schema that is none: \(error)")
    }
  }

  /// Asks on a stream of its own; `nil` when the server knows reflection by neither name.
  private mutating func ask(_ questions: [Request.OneOf_MessageRequest]) async throws -> [Response]? {
    do {
      return try await ask(questions, by: isAlpha ? ReflectionMethod.alpha : ReflectionMethod.v1)
    } catch let error as RPCError where error.code == .unimplemented {
      if isAlpha { return nil }
      isAlpha = true
      return try await ask(questions)
    }
  }

  private func ask(
    _ questions: [Request.OneOf_MessageRequest], by method: MethodDescriptor<Request, Response>
  ) async throws -> [Response] {
    let responses = client.bidirectionalStreaming(method, metadata: metadata, options: options) { writer in
      for question in questions { try await writer.write(.with { $0.messageRequest = question }) }
    }
    var answers: [Response] = []
    for try await response in responses { answers.append(response) }
    return answers
  }
}
