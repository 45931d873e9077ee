import WrightDescriptorStubs
import WrightProtobuf

/// A file of the schema.
final class SchemaFile {
  let descriptor: Google_Protobuf_FileDescriptorProto
  /// The Swift module of its stubs, if it was said.
  let module: String?
  let prefix: String
  private(set) var messages: [SchemaMessage] = []
  private(set) var enums: [SchemaEnum] = []
  private(set) var services: [SchemaService] = []

  var name: String { descriptor.name }
  var isProto3: Bool { descriptor.syntax == "proto3" }

  /// The name of the Swift enum that holds the file's descriptor: the whole path, which no other file has.
  var swiftName: String {
    let stem = name.hasSuffix(".proto") ? String(name.dropLast(6)) : name
    return "File_" + String(stem.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
  }

  init(_ descriptor: Google_Protobuf_FileDescriptorProto, module: String?) {
    self.descriptor = descriptor
    self.module = module
    let options = descriptor.options
    prefix = SwiftNames.prefix(
      package: descriptor.package, override: options.hasSwiftPrefix ? options.swiftPrefix : nil)
    let comments = SchemaComments(descriptor.sourceCodeInfo)
    let scope = SchemaScope(
      file: self, proto: descriptor.package, swift: "", prefix: prefix, comments: comments, path: [])
    messages = descriptor.messageType.enumerated().map { SchemaMessage($1, scope.child(4, $0)) }
    enums = descriptor.enumType.enumerated().map { SchemaEnum($1, scope.child(5, $0)) }
    services = descriptor.service.enumerated().map { SchemaService($1, scope.child(6, $0)) }
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
    var lines = comment.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var line = line.hasPrefix(" ") ? line.dropFirst() : line
      while line.last?.isWhitespace == true { line.removeLast() }
      return String(line)
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    while lines.first?.isEmpty == true { lines.removeFirst() }
    return lines.joined(separator: "\n")
  }
}
