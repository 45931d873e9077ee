/// One field of a message as the schema has it.
public struct FieldLayout: Sendable {
  /// The largest field number that the format allows.
  public static let largestNumber = (1 << 29) - 1

  /// The number on the wire.
  public let number: Int
  /// The name in the schema.
  public let name: String
  /// The name in JSON.
  public let jsonName: String
  /// What the field holds; for a map, its entry.
  public let type: FieldType
  /// How often, and whether its presence is known.
  public let cardinality: Cardinality
  /// Which of the message's oneofs the field belongs to.
  public let oneof: Int?
  /// What an absent field stands for, where the schema says (proto2).
  public let defaultValue: DynamicValue?

  /// Describes a field.
  ///
  /// `jsonName` is given only where it is not the name in lower camel case; only dynamic messages look at `defaultValue`,
  /// since stubs have their own.
  public init(
    _ number: Int, _ name: String, _ type: FieldType, _ cardinality: Cardinality = .implicit,
    oneof: Int? = nil, jsonName: String? = nil, defaultValue: DynamicValue? = nil
  ) {
    self.number = number
    self.name = name
    self.type = type
    self.cardinality = cardinality
    self.oneof = oneof
    self.defaultValue = defaultValue
    self.jsonName = jsonName ?? Self.lowerCamel(name)
  }

  /// How many values a field has, and whether its absence can be told from a zero.
  public enum Cardinality: Sendable, Hashable {
    /// One; a zero is the same as nothing (proto3's plain fields).
    case implicit
    /// One or nothing.
    case optional
    /// One; a message without it is not complete (proto2).
    case required
    /// Any number, written one by one.
    case repeated
    /// Any number, written together.
    case packed
    /// Any number of pairs with distinct keys.
    case map
  }

  /// Whether the field may hold several values.
  public var isRepeated: Bool {
    switch cardinality {
    case .repeated, .packed, .map: true
    case .implicit, .optional, .required: false
    }
  }

  /// The JSON name that protobuf makes of a field name: each underscore dropped and the letter after it raised.
  static func lowerCamel(_ name: String) -> String {
    var result = ""
    var raise = false
    for character in name.unicodeScalars {
      if character == "_" { raise = true; continue }
      result += raise ? String(character).uppercased() : String(character)
      raise = false
    }
    return result
  }
}

/// What a field holds.
public enum FieldType: Sendable {
  case double, float
  case int32, int64, uint32, uint64, sint32, sint64
  case fixed32, fixed64, sfixed32, sfixed64
  case bool, string, bytes
  /// A value of an enumeration. Layouts are given as closures because schemas may be recursive.
  case `enum`(@Sendable () -> EnumLayout)
  /// A message with its length before it.
  case message(@Sendable () -> MessageLayout)
  /// A message between a start and an end tag (proto2's groups).
  case group(@Sendable () -> MessageLayout)
  /// The pairs of a map; the layout has the key as field 1 and the value as field 2.
  case entry(MessageLayout)

  /// The type of a map from `key` to `value`.
  public static func map(_ key: FieldType, _ value: FieldType) -> FieldType {
    .entry(
      MessageLayout(
        name: "", fields: [FieldLayout(1, "key", key, .optional), FieldLayout(2, "value", value, .optional)]))
  }
}

/// An enumeration as the schema has it.
public final class EnumLayout: Sendable {
  /// The full name, with the package.
  public let name: String
  /// Names and numbers, in the order of the schema; several names may stand for one number.
  public let values: [(name: String, number: Int32)]
  /// Whether numbers outside the schema are kept as unknown fields instead of as values (proto2).
  public let isClosed: Bool
  private let names: [Int32: String]
  private let numbers: [String: Int32]

  /// Describes an enumeration by its names and numbers, in the order of the schema.
  public init(name: String, values: [(name: String, number: Int32)], isClosed: Bool = false) {
    self.name = name
    self.values = values
    self.isClosed = isClosed
    names = Dictionary(values.map { ($0.number, $0.name) }, uniquingKeysWith: { first, _ in first })
    numbers = Dictionary(values.map { ($0.name, $0.number) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether a field can hold `number`.
  func holds(_ number: Int32) -> Bool { !isClosed || names[number] != nil }

  /// The first name that stands for `number`.
  public func name(of number: Int32) -> String? { names[number] }

  /// The number that `name` stands for.
  public func number(of name: String) -> Int32? { numbers[name] }
}
