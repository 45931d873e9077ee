internal import WrightProtobuf
internal import WrightRPC

/// What reflection is asked about: the schema files behind the services of a server.
struct ReflectionIndex: Sendable {
  private let pool: DescriptorPool

  /// Reads the schemas of services.
  ///
  /// - Throws: `DescriptorError` when they contradict each other.
  init(_ services: [ServiceDescriptor]) throws(DescriptorError) {
    pool = try DescriptorPool(files: services.flatMap { $0.files() })
  }

  /// The file that others import as `name`.
  func file(named name: String) -> DescriptorPool.File? { pool.file(named: name) }

  /// The file that defines what has the full name `symbol`.
  func file(containing symbol: String) -> DescriptorPool.File? { pool.file(containing: symbol) }

  /// The file that defines an extension of the message with the full name `message`.
  func file(containingExtension number: Int32, of message: String) -> DescriptorPool.File? {
    extensions(of: message)?.first { $0.number == number }.flatMap { pool.file(containing: $0.name) }
  }

  /// The numbers of all extensions of a message; `nil` when there is no such message.
  func extensionNumbers(of message: String) -> [Int32]? { extensions(of: message)?.map(\.number) }

  /// A pool has extensions as fields that are called by their full names, in brackets.
  private func extensions(of message: String) -> [(name: String, number: Int32)]? {
    pool.message(named: message)?.fields.compactMap { field in
      guard field.name.hasPrefix("["), field.name.hasSuffix("]") else { return nil }
      return (String(field.name.dropFirst().dropLast()), Int32(truncatingIfNeeded: field.number))
    }
  }
}
