import WrightDescriptorStubs
import WrightProtobuf

/// A file of the schema.
final class SchemaFile {
  let descriptor: Google_Protobuf_FileDescriptorProto
  /// The Swift module of its stubs, if it was said.
  let module: String?
  let prefix: String
  /// Names that would mean something else within other types, or within the stubs of services: types of the file go by others.
  let shadowed: Set<String>
  private(set) var messages: [SchemaMessage] = []
  private(set) var enums: [SchemaEnum] = []
  private(set) var services: [SchemaService] = []

  var name: String { descriptor.name }
  var isProto3: Bool { descriptor.syntax == "proto3" }

  /// The name of the Swift enum that holds the file's descriptor: the whole path, written such that no other file has it.
  var swiftName: String {
    let stem = name.hasSuffix(".proto") ? String(name.dropLast(6)) : name
    return stem.unicodeScalars.reduce(into: "File_") { name, scalar in
      switch scalar {
      case "/": name += "_"
      case "a"..."z", "A"..."Z", "0"..."9": name.unicodeScalars.append(scalar)
      case "_": name += "__"
      default: name += "_" + String(scalar.value, radix: 16) + "_"
      }
    }
  }

  init(_ descriptor: Google_Protobuf_FileDescriptorProto, module: String?) {
    self.descriptor = descriptor
    self.module = module
    let options = descriptor.options
    prefix = SwiftNames.prefix(
      package: descriptor.package, override: options.hasSwiftPrefix ? options.swiftPrefix : nil)
    shadowed = prefix.isEmpty ? Self.nestedNames(descriptor).union(["Client", "Method", "ServiceProtocol"]) : []
    let comments = SchemaComments(descriptor.sourceCodeInfo)
    let scope = SchemaScope(
      file: self, proto: descriptor.package, swift: "", prefix: prefix, comments: comments, path: [])
    messages = descriptor.messageType.enumerated().map { SchemaMessage($1, scope.child(4, $0)) }
    enums = descriptor.enumType.enumerated().map { SchemaEnum($1, scope.child(5, $0)) }
    services = descriptor.service.enumerated().map { SchemaService($1, scope.child(6, $0)) }
  }
}

extension SchemaFile {
  private static func nestedNames(_ file: Google_Protobuf_FileDescriptorProto) -> Set<String> {
    var names: Set<String> = []
    var rest = file.messageType[...]
    while let message = rest.popLast() {
      names.formUnion(message.nestedType.map(\.name) + message.enumType.map(\.name))
      rest += message.nestedType
    }
    return names
  }
}

/// Where a declaration stands: in which file, under which names, and at which path of the source information.
struct SchemaScope {
  unowned let file: SchemaFile
  /// The full name of what is around, empty for none.
  let proto: String
  /// The Swift name of what is around, empty for none.
  let swift: String
  /// What the names of types here begin with.
  let prefix: String
  let comments: SchemaComments
  let path: [Int32]

  /// The scope of the `index`th declaration in field `number` of the descriptor.
  func child(_ number: Int32, _ index: Int) -> SchemaScope {
    SchemaScope(
      file: file, proto: proto, swift: swift, prefix: prefix, comments: comments, path: path + [number, Int32(index)])
  }

  /// The scope within the message that this is the scope of.
  func within(proto name: String, swift type: String) -> SchemaScope {
    SchemaScope(file: file, proto: full(name), swift: type, prefix: "", comments: comments, path: path)
  }

  /// The full name of what is called `name` here.
  func full(_ name: String) -> String { proto.isEmpty ? name : proto + "." + name }

  /// The Swift name, from the outermost type, of what is called `name` here.
  func fullSwift(_ name: String) -> String { swift.isEmpty ? name : swift + "." + name }

  /// The names that no type here may have, beside those that none may.
  var shadowed: Set<String> { swift.isEmpty ? file.shadowed : [] }

  /// The comment on what stands here.
  var comment: String { comments.at(path) }
}

/// The comments of a file.
struct SchemaComments {
  private var byPath: [[Int32]: String] = [:]

  init(_ info: Google_Protobuf_SourceCodeInfo) {
    for location in info.location {
      let comment = location.leadingComments.isEmpty ? location.trailingComments : location.leadingComments
      if !comment.isEmpty { byPath[location.path] = Self.cleaned(comment) }
    }
  }

  /// The comment on the declaration at `path`, empty if it has none.
  func at(_ path: [Int32]) -> String { byPath[path] ?? "" }

  /// Without the space that follows the slashes, and without blank lines at the ends.
  private static func cleaned(_ comment: String) -> String {
    var lines = comment.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line in
      var line = line.hasPrefix(" ") ? line.dropFirst() : line
      while line.last?.isWhitespace == true { line.removeLast() }
      return String(line)
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    while lines.first?.isEmpty == true { lines.removeFirst() }
    return lines.joined(separator: "\n")
  }
}
