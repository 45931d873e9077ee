/// How names of a schema become names in Swift: as swift-protobuf makes them, so that code can move from one to the other.
enum SwiftNames {
  /// What type names of a file begin with.
  static func prefix(package: String, override: String?) -> String {
    if let override { return override }
    if package.isEmpty { return "" }
    let parts = package.split(separator: ".", omittingEmptySubsequences: false).map { part in
      part.split(separator: "_").map { capitalized(String($0)) }.joined()
    }
    let joined = parts.joined(separator: "_") + "_"
    return joined.first?.isNumber == true ? "_" + joined : joined
  }

  /// The name of a message's struct, but none of those that mean something else where it stands.
  static func message(_ name: String, but others: Set<String> = []) -> String {
    type(name, suffix: "Message", but: others)
  }

  /// The name of an enumeration, but none of those that mean something else where it stands.
  static func enumeration(_ name: String, but others: Set<String> = []) -> String {
    type(name, suffix: "Enum", but: others)
  }

  /// The name of a service's enum.
  static func service(_ name: String) -> String { type(name, suffix: "Service", but: []) }

  /// The name of the enumeration of a oneof's members.
  static func oneof(_ name: String) -> String { type("OneOf_" + upperCamel(name), suffix: "", but: []) }

  /// A name that another has already, told apart by a number.
  static func numbered(_ name: String, _ number: Int) -> String {
    name.filter { $0 != "`" } + (number < 0 ? "_n\(number.magnitude)" : "_\(number)")
  }

  /// The name of a property, in backticks if it must be.
  static func field(_ name: String) -> String {
    let camel = lowerCamel(name)
    if startsWithVerb(camel) || Keywords.reservedFields.contains(camel) { return camel + "_p" }
    if isAllUnderscores(camel) { return camel + "__" }
    return Keywords.swift.contains(camel) ? "`\(camel)`" : camel
  }

  /// What follows `has` and `clear` in the names of a field's other accessors.
  static func fieldSuffix(_ name: String) -> String { upperCamel(name) }

  /// The name of a service's method.
  static func method(_ name: String) -> String {
    let camel = lowerCamel(name)
    if camel == "self" { return "self_" }
    return Keywords.swift.contains(camel) || camel == "init" ? "`\(camel)`" : camel
  }

  /// The name of an enumeration's case, in backticks if it must be.
  static func enumCase(_ name: String) -> String {
    if Keywords.reservedCases.contains(name) { return name + "_" }
    if isAllUnderscores(name) { return name + "__" }
    return Keywords.swift.contains(name) || Keywords.quotedCases.contains(name) ? "`\(name)`" : name
  }

  /// `value` without the name of its enumeration in front, if what is left begins with a letter.
  static func withoutPrefix(_ value: String, enumeration: String) -> String {
    var prefix = enumeration.lowercased().filter { $0 != "_" }[...]
    var rest = value[...]
    while let expected = prefix.first {
      guard let character = rest.popFirst() else { return value }
      if character == "_" { continue }
      guard character.lowercased() == String(expected) else { return value }
      prefix.removeFirst()
    }
    rest = rest.drop { $0 == "_" }
    return rest.first?.isLetter == true ? String(rest) : value
  }

  /// `foo_bar_url` as `fooBarURL`.
  static func lowerCamel(_ name: String) -> String { camel(name, raisesFirst: false) }

  /// `foo_bar_url` as `FooBarURL`.
  static func upperCamel(_ name: String) -> String { camel(name, raisesFirst: true) }

  private static func type(_ name: String, suffix: String, but others: Set<String>) -> String {
    if Keywords.reservedTypes.contains(name) || others.contains(name) || isAllUnderscores(name) { return name + suffix }
    // A name that ends in the suffix could be what another name becomes.
    guard !suffix.isEmpty, name.hasSuffix(suffix) else { return name }
    return type(String(name.dropLast(suffix.count)), suffix: suffix, but: others) + suffix
  }

  private static func camel(_ name: String, raisesFirst: Bool) -> String {
    var result = ""
    for word in words(name) {
      if word.allSatisfy({ $0 == "_" }) {
        result += word
      } else if result.isEmpty, !raisesFirst {
        result += word
      } else {
        result += ["url", "http", "https", "id"].contains(word) ? word.uppercased() : capitalized(word)
      }
      if result.first?.isNumber == true { result = "_" + result }
    }
    return result
  }

  /// The words of a name in lower case, split at underscores, digits and capitals; underscores beyond one are words too.
  private static func words(_ name: String) -> [String] {
    var words: [String] = []
    var previous: Character?
    for character in name {
      if character == "_" {
        if previous == "_" { words.append("_") }
      } else if let last = words.indices.last, let previous, continuesWord(previous, character) {
        words[last] += character.lowercased()
      } else {
        words.append(character.lowercased())
      }
      previous = character
    }
    return previous == "_" ? words + ["_"] : words
  }

  private static func continuesWord(_ previous: Character, _ next: Character) -> Bool {
    if previous == "_" { return false }
    if next.isNumber { return previous.isNumber }
    return next.isUppercase ? previous.isUppercase : !previous.isNumber
  }

  private static func capitalized(_ word: String) -> String { word.prefix(1).uppercased() + word.dropFirst() }

  private static func isAllUnderscores(_ name: String) -> Bool { !name.isEmpty && name.allSatisfy { $0 == "_" } }

  /// `hasFoo` and `clearFoo` would collide with the accessors of `foo`.
  private static func startsWithVerb(_ name: String) -> Bool {
    ["has", "clear"].contains { name.hasPrefix($0) && name.dropFirst($0.count).first?.isUppercase == true }
  }
}

/// Words that Swift or the runtime has taken.
enum Keywords {
  /// Words that may be names in backticks.
  static let swift: Set<String> = [
    "associatedtype", "class", "deinit", "enum", "extension", "func", "import", "init", "inout", "internal",
    "let", "operator", "private", "protocol", "public", "static", "struct", "subscript", "typealias", "var",
    "break", "case", "continue", "default", "defer", "do", "else", "fallthrough", "for", "guard", "if", "in",
    "repeat", "return", "switch", "where", "while", "as", "Any", "catch", "false", "is", "nil", "rethrows",
    "super", "self", "Self", "throw", "throws", "true", "try", "fileprivate", "precedencegroup",
  ]
  private static let commonTypes: Set<String> = [
    "Bool", "Data", "Double", "Float", "Int", "Int32", "Int64", "String", "UInt", "UInt32", "UInt64",
  ]
  private static let properties: Set<String> = [
    "isInitialized", "unknownFields", "debugDescription", "description", "dynamicType", "hashValue",
  ]
  /// Names that no type gets.
  static let reservedTypes: Set<String> = swift.union(commonTypes).union(properties).union([
    "UInt8", "Hashable", "Sendable", "Type", "Protocol", "Extensions", "SwiftProtobuf", "WrightProtobuf", "WrightRPC",
    "Swift", "protoMessageName",
    "decodeMessage", "traverse",
  ])
  /// Names that no property gets, not even in backticks.
  static let reservedFields: Set<String> = commonTypes.union(properties).union([
    "init", "self", "Type", "Protocol", "isDefaultOnWire",
  ])
  /// Words that are quoted as cases though they are free elsewhere.
  static let quotedCases: Set<String> = ["associativity", "dynamicType", "optional", "required"]
  /// Names that no case gets, not even in backticks.
  static let reservedCases: Set<String> = [
    "allCases", "debugDescription", "description", "dynamicType", "hashValue", "init", "rawValue", "self", "layout",
    "isDefaultOnWire",
  ]
}
