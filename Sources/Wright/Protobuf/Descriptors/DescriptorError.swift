/// Why descriptors do not make a schema.
public enum DescriptorError: Error, Hashable, Sendable {
  /// The bytes are not an encoded descriptor.
  case malformed(String)
  /// The file is written in a language that is not known here.
  case unsupportedSyntax(String, file: String)
  /// The full name is given to two things.
  case duplicate(String)
  /// A name that `user` refers to is in none of the files.
  case unknownType(String, user: String)
  /// The field or the message with this full name is not as protobuf allows.
  case invalid(String, reason: String)
}

extension DescriptorError: CustomStringConvertible {
  /// What is wrong and what to do about it.
  public var description: String {
    switch self {
    case .malformed(let reason):
      "this is not a set of file descriptors, as protoc --descriptor_set_out makes: \(reason)"
    case .unsupportedSyntax(let syntax, let file): "\(file) is written in \(syntax); only proto2 and proto3 are known"
    case .duplicate(let name): "\(name) is defined twice"
    case .unknownType(let name, let user):
      "\(user) refers to \(name), which is in none of the files; pass --include_imports to protoc"
    case .invalid(let name, let reason): "\(name): \(reason)"
    }
  }
}
