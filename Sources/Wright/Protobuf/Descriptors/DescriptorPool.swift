/// The messages, enumerations and services of a set of schema files, known at run time only.
///
/// An extension is a field of the message that it extends, called by its full name in brackets.
/// Its layouts refer to each other in circles and live as long as the process: make a pool for a schema, not for a call.
public final class DescriptorPool: Sendable {
  /// The files, in the order given.
  public let files: [File]
  /// The messages, in the order of the files; without the entries of maps.
  public let messages: [MessageLayout]
  /// The enumerations, in the order of the files.
  public let enumerations: [EnumLayout]
  /// The services, in the order of the files.
  public let services: [Service]
  private let messagesByName: [String: MessageLayout]
  private let enumerationsByName: [String: EnumLayout]
  private let servicesByName: [String: Service]
  private let comments: [String: String]
  private let filesBySymbol: [String: Int]

  /// Reads an encoded `google.protobuf.FileDescriptorSet`.
  public convenience init(fileDescriptorSet bytes: [UInt8]) throws(DescriptorError) {
    let set: DynamicMessage
    do {
      set = try DynamicMessage(DescriptorLayouts.fileSet, serializedBytes: bytes)
    } catch {
      throw .malformed(error.description)
    }
    guard case .list(let files) = set["file"], !files.isEmpty else { throw .malformed("there is no file in it") }
    try self.init(files: files.compactMap { if case .bytes(let file) = $0 { file } else { nil } })
  }

  /// Reads encoded `google.protobuf.FileDescriptorProto`s, in any order; one that comes twice counts once.
  public init(files bytes: [[UInt8]]) throws(DescriptorError) {
    var builder = DescriptorPoolBuilder()
    for file in bytes { try builder.add(file) }
    try builder.build()
    files = builder.files
    messages = builder.messages
    enumerations = builder.enumerations
    services = builder.services
    comments = builder.comments
    filesBySymbol = builder.filesBySymbol
    messagesByName = builder.messagesByName
    enumerationsByName = Dictionary(uniqueKeysWithValues: enumerations.map { ($0.name, $0) })
    servicesByName = Dictionary(uniqueKeysWithValues: services.map { ($0.name, $0) })
  }

  /// The message with the full name `name`.
  public func message(named name: String) -> MessageLayout? { messagesByName[name] }

  /// The enumeration with the full name `name`.
  public func enumeration(named name: String) -> EnumLayout? { enumerationsByName[name] }

  /// The service with the full name `name`.
  public func service(named name: String) -> Service? { servicesByName[name] }

  /// The method that `path` names: `package.Service/Method`, with or without a slash before it, or with a point
  /// instead of the slash.
  public func method(_ path: String) -> Method? {
    let trimmed = path.hasPrefix("/") ? path.dropFirst() : path[...]
    guard let end = trimmed.lastIndex(of: "/") ?? trimmed.lastIndex(of: ".") else { return nil }
    let name = trimmed[trimmed.index(after: end)...]
    return service(named: String(trimmed[..<end]))?.methods.first { $0.name == name }
  }

  /// The file that other files import as `name`.
  public func file(named name: String) -> File? { files.first { $0.name == name } }

  /// The file that defines the message, field, enumeration, value, service or method with the full name `symbol`.
  public func file(containing symbol: String) -> File? { filesBySymbol[symbol].map { files[$0] } }

  /// What the schema says before or after the definition of `symbol`, a full name; only if the descriptors carry
  /// source information.
  public func comment(on symbol: String) -> String? { comments[symbol] }
}

extension DescriptorPool {
  /// A schema file.
  public struct File: Sendable, Hashable {
    /// The path by which other files import it.
    public let name: String
    /// The package; empty if there is none.
    public let package: String
    /// The names of the files that it imports.
    public let imports: [String]
    /// The encoded `google.protobuf.FileDescriptorProto`.
    public let descriptor: [UInt8]
  }

  /// A service of a schema.
  public struct Service: Sendable {
    /// The full name, with the package.
    public let name: String
    /// The methods, in the order of the schema.
    public let methods: [Method]
  }

  /// A method of a service.
  public struct Method: Sendable {
    /// The name within the service.
    public let name: String
    /// The full name of the service.
    public let service: String
    /// What is sent.
    public let input: MessageLayout
    /// What is answered.
    public let output: MessageLayout
    /// Whether any number of messages is sent.
    public let isClientStreaming: Bool
    /// Whether any number of messages is answered.
    public let isServerStreaming: Bool
  }
}
