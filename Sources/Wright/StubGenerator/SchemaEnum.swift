import WrightDescriptorStubs
import WrightProtobuf

/// An enumeration of the schema.
final class SchemaEnum {
  /// One name and number.
  struct Value {
    let name: String
    let number: Int32
    let swiftName: String
    let scope: SchemaScope
    /// The case with the same number that came before, if there is one.
    var original: String?
  }

  let descriptor: Google_Protobuf_EnumDescriptorProto
  let scope: SchemaScope
  let fullName: String
  /// The name where it is declared.
  let swiftName: String
  /// The name from the outermost type.
  let fullSwiftName: String
  let values: [Value]

  /// Whether numbers that the schema does not have are no values.
  var isClosed: Bool { !scope.file.isProto3 }

  init(_ descriptor: Google_Protobuf_EnumDescriptorProto, _ scope: SchemaScope) {
    self.descriptor = descriptor
    self.scope = scope
    fullName = scope.full(descriptor.name)
    swiftName = SwiftNames.enumeration(scope.prefix + descriptor.name, but: scope.shadowed)
    fullSwiftName = scope.fullSwift(swiftName)
    values = Self.values(of: descriptor, scope)
  }

  /// Aliases that come to a Swift name that their number has already are left out.
  private static func values(of descriptor: Google_Protobuf_EnumDescriptorProto, _ scope: SchemaScope) -> [Value] {
    let names = caseNames(of: descriptor)
    var originals: [Int32: String] = [:]
    var taken: [String: Int32] = [:]
    var values: [Value] = []
    for (index, value) in descriptor.value.enumerated() {
      var name = names[index]
      if taken[name] == value.number { continue }
      // Two names of the schema may be one in Swift.
      if taken[name] != nil { name = SwiftNames.numbered(name, Int(value.number)) }
      taken[name] = value.number
      values.append(
        Value(
          name: value.name, number: value.number, swiftName: name, scope: scope.child(2, index),
          original: originals[value.number]))
      if originals[value.number] == nil { originals[value.number] = name }
    }
    return values
  }

  /// Without the enumeration's name in front, unless two numbers would then have one name.
  private static func caseNames(of descriptor: Google_Protobuf_EnumDescriptorProto) -> [String] {
    let short = descriptor.value.map { value in
      SwiftNames.lowerCamel(SwiftNames.withoutPrefix(value.name, enumeration: descriptor.name))
    }
    var numbers: [String: Set<Int32>] = [:]
    for (name, value) in zip(short, descriptor.value) { numbers[name, default: []].insert(value.number) }
    return zip(short, descriptor.value).map { name, value in
      let isUnique = numbers[name]?.count == 1
      return SwiftNames.enumCase(isUnique ? name : SwiftNames.lowerCamel(value.name))
    }
  }
}

/// A service of the schema.
struct SchemaService {
  let descriptor: Google_Protobuf_ServiceDescriptorProto
  let scope: SchemaScope

  init(_ descriptor: Google_Protobuf_ServiceDescriptorProto, _ scope: SchemaScope) {
    self.descriptor = descriptor
    self.scope = scope
  }

  var fullName: String { scope.full(descriptor.name) }
  var swiftName: String { SwiftNames.service(scope.prefix + descriptor.name) }

  /// The names of the methods: two names of the schema may be one in Swift.
  var methodNames: [String] {
    var taken: Set<String> = []
    return descriptor.method.enumerated().map { index, method in
      let name = SwiftNames.method(method.name)
      if taken.insert(name).inserted { return name }
      let other = SwiftNames.numbered(name, index + 1)
      taken.insert(other)
      return other
    }
  }
}
