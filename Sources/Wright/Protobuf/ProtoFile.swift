/// A schema file as its stubs carry it: for reflection, and for tools that want descriptors.
public struct ProtoFile: Sendable {
  /// The path by which other files import it.
  public let name: String
  private let base64: String
  private let importedFiles: @Sendable () -> [ProtoFile]

  /// Takes the serialized `google.protobuf.FileDescriptorProto`, without source information, as stubs carry it.
  public init(name: String, base64: String, imports: @escaping @Sendable () -> [ProtoFile]) {
    self.name = name
    self.base64 = base64
    importedFiles = imports
  }

  /// The serialized `google.protobuf.FileDescriptorProto`, without source information.
  public var descriptor: [UInt8] {
    guard let bytes = Base64.decode(base64) else { preconditionFailure("the stubs of \(name) were edited") }
    return bytes
  }

  /// The files that this one imports.
  public var imports: [ProtoFile] { importedFiles() }

  /// The descriptors of this file and of all that it imports, directly or not; what is imported comes first.
  public var closure: [[UInt8]] {
    var seen: Set<String> = []
    var result: [[UInt8]] = []
    collect(into: &result, &seen)
    return result
  }

  private func collect(into result: inout [[UInt8]], _ seen: inout Set<String>) {
    guard seen.insert(name).inserted else { return }
    for file in imports { file.collect(into: &result, &seen) }
    result.append(descriptor)
  }
}
