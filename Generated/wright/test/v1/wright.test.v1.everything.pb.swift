// swift-format-ignore-file
// Made by protoc-gen-wright from wright/test/v1/everything.proto. Do not edit.

public import WrightGoogle
public import WrightProtobuf

/// An enumeration whose values begin with its name.
public enum Wright_Test_V1_Colour: WrightProtobuf.Enum {
  case unspecified // = 0
  case red // = 1
  case green // = 2
  /// Not a colour, and negative.
  case negative // = -1
  /// A number that the schema does not have.
  case UNRECOGNIZED(Int)

  /// The value that a field has when it was not set.
  public init() { self = .unspecified }

  /// The value with the number `rawValue`.
  public init?(rawValue: Int) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .red
    case 2: self = .green
    case -1: self = .negative
    default: self = .UNRECOGNIZED(rawValue)
    }
  }

  /// The number on the wire.
  public var rawValue: Int {
    switch self {
    case .unspecified: 0
    case .red: 1
    case .green: 2
    case .negative: -1
    case .UNRECOGNIZED(let number): number
    }
  }

  /// The values that the schema has.
  public static let allCases: [Wright_Test_V1_Colour] = [.unspecified, .red, .green, .negative]

  /// The enumeration as the schema has it.
  public static let layout: WrightProtobuf.EnumLayout = .init(
    name: "wright.test.v1.Colour",
    values: [
      ("COLOUR_UNSPECIFIED", 0),
      ("COLOUR_RED", 1),
      ("COLOUR_GREEN", 2),
      ("COLOUR_NEGATIVE", -1),
    ])
}

/// An enumeration with two names for one number.
public enum Wright_Test_V1_Size: WrightProtobuf.Enum {
  case unknown // = 0
  case small // = 1
  public static let tiny = Wright_Test_V1_Size.small
  /// A number that the schema does not have.
  case UNRECOGNIZED(Int)

  /// The value that a field has when it was not set.
  public init() { self = .unknown }

  /// The value with the number `rawValue`.
  public init?(rawValue: Int) {
    switch rawValue {
    case 0: self = .unknown
    case 1: self = .small
    default: self = .UNRECOGNIZED(rawValue)
    }
  }

  /// The number on the wire.
  public var rawValue: Int {
    switch self {
    case .unknown: 0
    case .small: 1
    case .UNRECOGNIZED(let number): number
    }
  }

  /// The values that the schema has.
  public static let allCases: [Wright_Test_V1_Size] = [.unknown, .small]

  /// The enumeration as the schema has it.
  public static let layout: WrightProtobuf.EnumLayout = .init(
    name: "wright.test.v1.Size",
    values: [
      ("SIZE_UNKNOWN", 0),
      ("SIZE_SMALL", 1),
      ("SIZE_TINY", 1),
    ])
}

/// One field of each scalar type, without presence.
public struct Wright_Test_V1_Scalars: WrightProtobuf.Message {
  public var doubleField: Double = 0

  public var floatField: Float = 0

  public var int32Field: Int32 = 0

  public var int64Field: Int64 = 0

  public var uint32Field: UInt32 = 0

  public var uint64Field: UInt64 = 0

  public var sint32Field: Int32 = 0

  public var sint64Field: Int64 = 0

  public var fixed32Field: UInt32 = 0

  public var fixed64Field: UInt64 = 0

  public var sfixed32Field: Int32 = 0

  public var sfixed64Field: Int64 = 0

  public var boolField: Bool = false

  public var stringField: String = ""

  public var bytesField: [UInt8] = []

  public var colour: Wright_Test_V1_Colour = .unspecified

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "wright.test.v1.Scalars",
    fields: [
      .init(1, "double_field", .double),
      .init(2, "float_field", .float),
      .init(3, "int32_field", .int32),
      .init(4, "int64_field", .int64),
      .init(5, "uint32_field", .uint32),
      .init(6, "uint64_field", .uint64),
      .init(7, "sint32_field", .sint32),
      .init(8, "sint64_field", .sint64),
      .init(9, "fixed32_field", .fixed32),
      .init(10, "fixed64_field", .fixed64),
      .init(11, "sfixed32_field", .sfixed32),
      .init(12, "sfixed64_field", .sfixed64),
      .init(13, "bool_field", .bool),
      .init(14, "string_field", .string),
      .init(15, "bytes_field", .bytes),
      .init(16, "colour", .enum { Wright_Test_V1_Colour.layout }),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 9: self.doubleField = input.fixed()
      case 21: self.floatField = input.fixed()
      case 24: self.int32Field = input.varint()
      case 32: self.int64Field = input.varint()
      case 40: self.uint32Field = input.varint()
      case 48: self.uint64Field = input.varint()
      case 56: self.sint32Field = input.zigzag()
      case 64: self.sint64Field = input.zigzag()
      case 77: self.fixed32Field = input.fixed()
      case 81: self.fixed64Field = input.fixed()
      case 93: self.sfixed32Field = input.fixed()
      case 97: self.sfixed64Field = input.fixed()
      case 104: self.boolField = input.bool()
      case 114: self.stringField = input.string()
      case 122: self.bytesField = input.bytes()
      case 128: self.colour = input.enumeration()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.doubleField)
    fields.value(1, self.floatField)
    fields.value(2, self.int32Field)
    fields.value(3, self.int64Field)
    fields.value(4, self.uint32Field)
    fields.value(5, self.uint64Field)
    fields.value(6, self.sint32Field)
    fields.value(7, self.sint64Field)
    fields.value(8, self.fixed32Field)
    fields.value(9, self.fixed64Field)
    fields.value(10, self.sfixed32Field)
    fields.value(11, self.sfixed64Field)
    fields.value(12, self.boolField)
    fields.value(13, self.stringField)
    fields.value(14, self.bytesField)
    fields.value(15, self.colour)
  }
}

/// The same with presence.
public struct Wright_Test_V1_Optionals: WrightProtobuf.Message {
  public var doubleField: Double {
    get { self._doubleField ?? 0 }
    set { self._doubleField = newValue }
  }
  /// Whether `doubleField` has been set.
  public var hasDoubleField: Bool { self._doubleField != nil }
  /// Makes `doubleField` absent.
  public mutating func clearDoubleField() { self._doubleField = nil }
  private var _doubleField: Double? = nil

  public var floatField: Float {
    get { self._floatField ?? 0 }
    set { self._floatField = newValue }
  }
  /// Whether `floatField` has been set.
  public var hasFloatField: Bool { self._floatField != nil }
  /// Makes `floatField` absent.
  public mutating func clearFloatField() { self._floatField = nil }
  private var _floatField: Float? = nil

  public var int32Field: Int32 {
    get { self._int32Field ?? 0 }
    set { self._int32Field = newValue }
  }
  /// Whether `int32Field` has been set.
  public var hasInt32Field: Bool { self._int32Field != nil }
  /// Makes `int32Field` absent.
  public mutating func clearInt32Field() { self._int32Field = nil }
  private var _int32Field: Int32? = nil

  public var int64Field: Int64 {
    get { self._int64Field ?? 0 }
    set { self._int64Field = newValue }
  }
  /// Whether `int64Field` has been set.
  public var hasInt64Field: Bool { self._int64Field != nil }
  /// Makes `int64Field` absent.
  public mutating func clearInt64Field() { self._int64Field = nil }
  private var _int64Field: Int64? = nil

  public var uint32Field: UInt32 {
    get { self._uint32Field ?? 0 }
    set { self._uint32Field = newValue }
  }
  /// Whether `uint32Field` has been set.
  public var hasUint32Field: Bool { self._uint32Field != nil }
  /// Makes `uint32Field` absent.
  public mutating func clearUint32Field() { self._uint32Field = nil }
  private var _uint32Field: UInt32? = nil

  public var uint64Field: UInt64 {
    get { self._uint64Field ?? 0 }
    set { self._uint64Field = newValue }
  }
  /// Whether `uint64Field` has been set.
  public var hasUint64Field: Bool { self._uint64Field != nil }
  /// Makes `uint64Field` absent.
  public mutating func clearUint64Field() { self._uint64Field = nil }
  private var _uint64Field: UInt64? = nil

  public var sint32Field: Int32 {
    get { self._sint32Field ?? 0 }
    set { self._sint32Field = newValue }
  }
  /// Whether `sint32Field` has been set.
  public var hasSint32Field: Bool { self._sint32Field != nil }
  /// Makes `sint32Field` absent.
  public mutating func clearSint32Field() { self._sint32Field = nil }
  private var _sint32Field: Int32? = nil

  public var sint64Field: Int64 {
    get { self._sint64Field ?? 0 }
    set { self._sint64Field = newValue }
  }
  /// Whether `sint64Field` has been set.
  public var hasSint64Field: Bool { self._sint64Field != nil }
  /// Makes `sint64Field` absent.
  public mutating func clearSint64Field() { self._sint64Field = nil }
  private var _sint64Field: Int64? = nil

  public var fixed32Field: UInt32 {
    get { self._fixed32Field ?? 0 }
    set { self._fixed32Field = newValue }
  }
  /// Whether `fixed32Field` has been set.
  public var hasFixed32Field: Bool { self._fixed32Field != nil }
  /// Makes `fixed32Field` absent.
  public mutating func clearFixed32Field() { self._fixed32Field = nil }
  private var _fixed32Field: UInt32? = nil

  public var fixed64Field: UInt64 {
    get { self._fixed64Field ?? 0 }
    set { self._fixed64Field = newValue }
  }
  /// Whether `fixed64Field` has been set.
  public var hasFixed64Field: Bool { self._fixed64Field != nil }
  /// Makes `fixed64Field` absent.
  public mutating func clearFixed64Field() { self._fixed64Field = nil }
  private var _fixed64Field: UInt64? = nil

  public var sfixed32Field: Int32 {
    get { self._sfixed32Field ?? 0 }
    set { self._sfixed32Field = newValue }
  }
  /// Whether `sfixed32Field` has been set.
  public var hasSfixed32Field: Bool { self._sfixed32Field != nil }
  /// Makes `sfixed32Field` absent.
  public mutating func clearSfixed32Field() { self._sfixed32Field = nil }
  private var _sfixed32Field: Int32? = nil

  public var sfixed64Field: Int64 {
    get { self._sfixed64Field ?? 0 }
    set { self._sfixed64Field = newValue }
  }
  /// Whether `sfixed64Field` has been set.
  public var hasSfixed64Field: Bool { self._sfixed64Field != nil }
  /// Makes `sfixed64Field` absent.
  public mutating func clearSfixed64Field() { self._sfixed64Field = nil }
  private var _sfixed64Field: Int64? = nil

  public var boolField: Bool {
    get { self._boolField ?? false }
    set { self._boolField = newValue }
  }
  /// Whether `boolField` has been set.
  public var hasBoolField: Bool { self._boolField != nil }
  /// Makes `boolField` absent.
  public mutating func clearBoolField() { self._boolField = nil }
  private var _boolField: Bool? = nil

  public var stringField: String {
    get { self._stringField ?? "" }
    set { self._stringField = newValue }
  }
  /// Whether `stringField` has been set.
  public var hasStringField: Bool { self._stringField != nil }
  /// Makes `stringField` absent.
  public mutating func clearStringField() { self._stringField = nil }
  private var _stringField: String? = nil

  public var bytesField: [UInt8] {
    get { self._bytesField ?? [] }
    set { self._bytesField = newValue }
  }
  /// Whether `bytesField` has been set.
  public var hasBytesField: Bool { self._bytesField != nil }
  /// Makes `bytesField` absent.
  public mutating func clearBytesField() { self._bytesField = nil }
  private var _bytesField: [UInt8]? = nil

  public var colour: Wright_Test_V1_Colour {
    get { self._colour ?? .unspecified }
    set { self._colour = newValue }
  }
  /// Whether `colour` has been set.
  public var hasColour: Bool { self._colour != nil }
  /// Makes `colour` absent.
  public mutating func clearColour() { self._colour = nil }
  private var _colour: Wright_Test_V1_Colour? = nil

  public var scalars: Wright_Test_V1_Scalars {
    get { self._scalars?.value ?? Wright_Test_V1_Scalars() }
    set { self._scalars = WrightProtobuf.Indirect(newValue) }
  }
  /// Whether `scalars` has been set.
  public var hasScalars: Bool { self._scalars != nil }
  /// Makes `scalars` absent.
  public mutating func clearScalars() { self._scalars = nil }
  private var _scalars: WrightProtobuf.Indirect<Wright_Test_V1_Scalars>? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "wright.test.v1.Optionals",
    fields: [
      .init(1, "double_field", .double, .optional),
      .init(2, "float_field", .float, .optional),
      .init(3, "int32_field", .int32, .optional),
      .init(4, "int64_field", .int64, .optional),
      .init(5, "uint32_field", .uint32, .optional),
      .init(6, "uint64_field", .uint64, .optional),
      .init(7, "sint32_field", .sint32, .optional),
      .init(8, "sint64_field", .sint64, .optional),
      .init(9, "fixed32_field", .fixed32, .optional),
      .init(10, "fixed64_field", .fixed64, .optional),
      .init(11, "sfixed32_field", .sfixed32, .optional),
      .init(12, "sfixed64_field", .sfixed64, .optional),
      .init(13, "bool_field", .bool, .optional),
      .init(14, "string_field", .string, .optional),
      .init(15, "bytes_field", .bytes, .optional),
      .init(16, "colour", .enum { Wright_Test_V1_Colour.layout }, .optional),
      .init(17, "scalars", .message { Wright_Test_V1_Scalars.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 9: self._doubleField = input.fixed()
      case 21: self._floatField = input.fixed()
      case 24: self._int32Field = input.varint()
      case 32: self._int64Field = input.varint()
      case 40: self._uint32Field = input.varint()
      case 48: self._uint64Field = input.varint()
      case 56: self._sint32Field = input.zigzag()
      case 64: self._sint64Field = input.zigzag()
      case 77: self._fixed32Field = input.fixed()
      case 81: self._fixed64Field = input.fixed()
      case 93: self._sfixed32Field = input.fixed()
      case 97: self._sfixed64Field = input.fixed()
      case 104: self._boolField = input.bool()
      case 114: self._stringField = input.string()
      case 122: self._bytesField = input.bytes()
      case 128: self._colour = input.enumeration()
      case 138: input.message(&self._scalars)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._doubleField)
    fields.optional(1, self._floatField)
    fields.optional(2, self._int32Field)
    fields.optional(3, self._int64Field)
    fields.optional(4, self._uint32Field)
    fields.optional(5, self._uint64Field)
    fields.optional(6, self._sint32Field)
    fields.optional(7, self._sint64Field)
    fields.optional(8, self._fixed32Field)
    fields.optional(9, self._fixed64Field)
    fields.optional(10, self._sfixed32Field)
    fields.optional(11, self._sfixed64Field)
    fields.optional(12, self._boolField)
    fields.optional(13, self._stringField)
    fields.optional(14, self._bytesField)
    fields.optional(15, self._colour)
    fields.optional(16, self._scalars)
  }
}

/// The same, many times.
public struct Wright_Test_V1_Lists: WrightProtobuf.Message {
  public var doubleField: [Double] = []

  public var floatField: [Float] = []

  public var int32Field: [Int32] = []

  public var int64Field: [Int64] = []

  public var uint32Field: [UInt32] = []

  public var uint64Field: [UInt64] = []

  public var sint32Field: [Int32] = []

  public var sint64Field: [Int64] = []

  public var fixed32Field: [UInt32] = []

  public var fixed64Field: [UInt64] = []

  public var sfixed32Field: [Int32] = []

  public var sfixed64Field: [Int64] = []

  public var boolField: [Bool] = []

  public var stringField: [String] = []

  public var bytesField: [[UInt8]] = []

  public var colour: [Wright_Test_V1_Colour] = []

  public var scalars: [Wright_Test_V1_Scalars] = []

  /// Written one by one.
  public var unpacked: [Int32] = []

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "wright.test.v1.Lists",
    fields: [
      .init(1, "double_field", .double, .packed),
      .init(2, "float_field", .float, .packed),
      .init(3, "int32_field", .int32, .packed),
      .init(4, "int64_field", .int64, .packed),
      .init(5, "uint32_field", .uint32, .packed),
      .init(6, "uint64_field", .uint64, .packed),
      .init(7, "sint32_field", .sint32, .packed),
      .init(8, "sint64_field", .sint64, .packed),
      .init(9, "fixed32_field", .fixed32, .packed),
      .init(10, "fixed64_field", .fixed64, .packed),
      .init(11, "sfixed32_field", .sfixed32, .packed),
      .init(12, "sfixed64_field", .sfixed64, .packed),
      .init(13, "bool_field", .bool, .packed),
      .init(14, "string_field", .string, .repeated),
      .init(15, "bytes_field", .bytes, .repeated),
      .init(16, "colour", .enum { Wright_Test_V1_Colour.layout }, .packed),
      .init(17, "scalars", .message { Wright_Test_V1_Scalars.layout }, .repeated),
      .init(18, "unpacked", .int32, .repeated),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 9: input.repeated(&self.doubleField, tag) { $0.fixed() }
      case 10: input.packed(&self.doubleField, size: 8) { $0.fixed() }
      case 21: input.repeated(&self.floatField, tag) { $0.fixed() }
      case 18: input.packed(&self.floatField, size: 4) { $0.fixed() }
      case 24: input.repeated(&self.int32Field, tag) { $0.varint() }
      case 26: input.packed(&self.int32Field) { $0.varint() }
      case 32: input.repeated(&self.int64Field, tag) { $0.varint() }
      case 34: input.packed(&self.int64Field) { $0.varint() }
      case 40: input.repeated(&self.uint32Field, tag) { $0.varint() }
      case 42: input.packed(&self.uint32Field) { $0.varint() }
      case 48: input.repeated(&self.uint64Field, tag) { $0.varint() }
      case 50: input.packed(&self.uint64Field) { $0.varint() }
      case 56: input.repeated(&self.sint32Field, tag) { $0.zigzag() }
      case 58: input.packed(&self.sint32Field) { $0.zigzag() }
      case 64: input.repeated(&self.sint64Field, tag) { $0.zigzag() }
      case 66: input.packed(&self.sint64Field) { $0.zigzag() }
      case 77: input.repeated(&self.fixed32Field, tag) { $0.fixed() }
      case 74: input.packed(&self.fixed32Field, size: 4) { $0.fixed() }
      case 81: input.repeated(&self.fixed64Field, tag) { $0.fixed() }
      case 82: input.packed(&self.fixed64Field, size: 8) { $0.fixed() }
      case 93: input.repeated(&self.sfixed32Field, tag) { $0.fixed() }
      case 90: input.packed(&self.sfixed32Field, size: 4) { $0.fixed() }
      case 97: input.repeated(&self.sfixed64Field, tag) { $0.fixed() }
      case 98: input.packed(&self.sfixed64Field, size: 8) { $0.fixed() }
      case 104: input.repeated(&self.boolField, tag) { $0.bool() }
      case 106: input.packed(&self.boolField) { $0.bool() }
      case 114: input.repeated(&self.stringField, tag) { $0.string() }
      case 122: input.repeated(&self.bytesField, tag) { $0.bytes() }
      case 128: input.repeated(&self.colour, tag) { $0.enumeration() }
      case 130: input.packed(&self.colour) { $0.enumeration() }
      case 138: input.messages(&self.scalars, tag)
      case 144: input.repeated(&self.unpacked, tag) { $0.varint() }
      case 146: input.packed(&self.unpacked) { $0.varint() }
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.repeated(0, self.doubleField)
    fields.repeated(1, self.floatField)
    fields.repeated(2, self.int32Field)
    fields.repeated(3, self.int64Field)
    fields.repeated(4, self.uint32Field)
    fields.repeated(5, self.uint64Field)
    fields.repeated(6, self.sint32Field)
    fields.repeated(7, self.sint64Field)
    fields.repeated(8, self.fixed32Field)
    fields.repeated(9, self.fixed64Field)
    fields.repeated(10, self.sfixed32Field)
    fields.repeated(11, self.sfixed64Field)
    fields.repeated(12, self.boolField)
    fields.repeated(13, self.stringField)
    fields.repeated(14, self.bytesField)
    fields.repeated(15, self.colour)
    fields.repeated(16, self.scalars)
    fields.repeated(17, self.unpacked)
  }
}

/// Maps with each kind of key and of value.
public struct Wright_Test_V1_Maps: WrightProtobuf.Message {
  public var texts: [String: String] = [:]

  public var numbers: [Int32: Int64] = [:]

  public var blobs: [Bool: [UInt8]] = [:]

  public var messages: [String: Wright_Test_V1_Scalars] = [:]

  public var colours: [UInt64: Wright_Test_V1_Colour] = [:]

  public var doubles: [Int32: Double] = [:]

  public var floats: [UInt64: Float] = [:]

  public var flags: [Int32: Bool] = [:]

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "wright.test.v1.Maps",
    fields: [
      .init(1, "texts", .map(.string, .string), .map),
      .init(2, "numbers", .map(.int32, .int64), .map),
      .init(3, "blobs", .map(.bool, .bytes), .map),
      .init(4, "messages", .map(.string, .message { Wright_Test_V1_Scalars.layout }), .map),
      .init(5, "colours", .map(.uint64, .enum { Wright_Test_V1_Colour.layout }), .map),
      .init(6, "doubles", .map(.sint32, .double), .map),
      .init(7, "floats", .map(.fixed64, .float), .map),
      .init(8, "flags", .map(.sfixed32, .bool), .map),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.map(&self.texts, tag, 10, 18, key: { $0.string() }, value: { $0.string() })
      case 18: input.map(&self.numbers, tag, 8, 16, key: { $0.varint() }, value: { $0.varint() })
      case 26: input.map(&self.blobs, tag, 8, 18, key: { $0.bool() }, value: { $0.bytes() })
      case 34: input.map(&self.messages, tag, 10, 18, key: { $0.string() }, value: { $0.message() })
      case 42: input.map(&self.colours, tag, 8, 16, key: { $0.varint() }, value: { $0.enumeration() })
      case 50: input.map(&self.doubles, tag, 8, 17, key: { $0.zigzag() }, value: { $0.fixed() })
      case 58: input.map(&self.floats, tag, 9, 21, key: { $0.fixed() }, value: { $0.fixed() })
      case 66: input.map(&self.flags, tag, 13, 16, key: { $0.fixed() }, value: { $0.bool() })
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.map(0, self.texts)
    fields.map(1, self.numbers)
    fields.map(2, self.blobs)
    fields.map(3, self.messages)
    fields.map(4, self.colours)
    fields.map(5, self.doubles)
    fields.map(6, self.floats)
    fields.map(7, self.flags)
  }
}

/// A oneof with members of each kind.
public struct Wright_Test_V1_Choice: WrightProtobuf.Message {
  /// Before the oneof.
  public var name: String = ""

  /// What was chosen.
  public var choice: OneOf_Choice? = nil

  public var number: Int32 {
    get {
      if case .number(let value)? = self.choice { return value }
      return 0
    }
    set { self.choice = .number(newValue) }
  }

  public var text: String {
    get {
      if case .text(let value)? = self.choice { return value }
      return ""
    }
    set { self.choice = .text(newValue) }
  }

  public var blob: [UInt8] {
    get {
      if case .blob(let value)? = self.choice { return value }
      return []
    }
    set { self.choice = .blob(newValue) }
  }

  public var scalars: Wright_Test_V1_Scalars {
    get {
      if case .scalars(let value)? = self.choice { return value }
      return Wright_Test_V1_Scalars()
    }
    set { self.choice = .scalars(newValue) }
  }

  public var colour: Wright_Test_V1_Colour {
    get {
      if case .colour(let value)? = self.choice { return value }
      return .unspecified
    }
    set { self.choice = .colour(newValue) }
  }

  /// The message itself.
  public var choiceWithin: Wright_Test_V1_Choice {
    get {
      if case .choiceWithin(let value)? = self.choice { return value }
      return Wright_Test_V1_Choice()
    }
    set { self.choice = .choiceWithin(newValue) }
  }

  public var flag: Bool {
    get {
      if case .flag(let value)? = self.choice { return value }
      return false
    }
    set { self.choice = .flag(newValue) }
  }

  public var optionals: Wright_Test_V1_Optionals {
    get {
      if case .optionals(let value)? = self.choice { return value }
      return Wright_Test_V1_Optionals()
    }
    set { self.choice = .optionals(newValue) }
  }

  /// What was chosen.
  public indirect enum OneOf_Choice: Hashable, Sendable {
    case number(Int32)
    case text(String)
    case blob([UInt8])
    case scalars(Wright_Test_V1_Scalars)
    case colour(Wright_Test_V1_Colour)
    /// The message itself.
    case choiceWithin(Wright_Test_V1_Choice)
    case flag(Bool)
    case optionals(Wright_Test_V1_Optionals)
  }

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "wright.test.v1.Choice",
    fields: [
      .init(1, "name", .string),
      .init(2, "number", .int32, .optional, oneof: 0),
      .init(3, "text", .string, .optional, oneof: 0),
      .init(4, "blob", .bytes, .optional, oneof: 0),
      .init(5, "scalars", .message { Wright_Test_V1_Scalars.layout }, .optional, oneof: 0),
      .init(6, "colour", .enum { Wright_Test_V1_Colour.layout }, .optional, oneof: 0),
      .init(7, "choice_within", .message { Wright_Test_V1_Choice.layout }, .optional, oneof: 0),
      .init(8, "flag", .bool, .optional, oneof: 0),
      .init(9, "optionals", .message { Wright_Test_V1_Optionals.layout }, .optional, oneof: 0),
    ], oneofs: ["choice"])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.name = input.string()
      case 16: self.choice = .number(input.varint())
      case 26: self.choice = .text(input.string())
      case 34: self.choice = .blob(input.bytes())
      case 42: self.choice = .scalars(input.message(joining: self.choice != nil))
      case 48: self.choice = .colour(input.enumeration())
      case 58: self.choice = .choiceWithin(input.message(joining: self.choice != nil))
      case 64: self.choice = .flag(input.bool())
      case 74: self.choice = .optionals(input.message(joining: self.choice != nil))
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.name)
    switch self.choice {
    case .number(let value)?: fields.present(1, value)
    case .text(let value)?: fields.present(2, value)
    case .blob(let value)?: fields.present(3, value)
    case .scalars(let value)?: fields.present(4, value)
    case .colour(let value)?: fields.present(5, value)
    case .choiceWithin(let value)?: fields.present(6, value)
    case .flag(let value)?: fields.present(7, value)
    case .optionals(let value)?: fields.present(8, value)
    case nil: break
    }
  }
}

/// A message that contains itself in every way.
public struct Wright_Test_V1_Tree: WrightProtobuf.Message {
  public var label: String = ""

  public var left: Wright_Test_V1_Tree {
    get { self._left?.value ?? Wright_Test_V1_Tree() }
    set { self._left = WrightProtobuf.Indirect(newValue) }
  }
  /// Whether `left` has been set.
  public var hasLeft: Bool { self._left != nil }
  /// Makes `left` absent.
  public mutating func clearLeft() { self._left = nil }
  private var _left: WrightProtobuf.Indirect<Wright_Test_V1_Tree>? = nil

  public var right: Wright_Test_V1_Tree {
    get { self._right?.value ?? Wright_Test_V1_Tree() }
    set { self._right = WrightProtobuf.Indirect(newValue) }
  }
  /// Whether `right` has been set.
  public var hasRight: Bool { self._right != nil }
  /// Makes `right` absent.
  public mutating func clearRight() { self._right = nil }
  private var _right: WrightProtobuf.Indirect<Wright_Test_V1_Tree>? = nil

  public var others: [Wright_Test_V1_Tree] = []

  public var named: [String: Wright_Test_V1_Tree] = [:]

  public var forest: Wright_Test_V1_Forest {
    get { self._forest?.value ?? Wright_Test_V1_Forest() }
    set { self._forest = WrightProtobuf.Indirect(newValue) }
  }
  /// Whether `forest` has been set.
  public var hasForest: Bool { self._forest != nil }
  /// Makes `forest` absent.
  public mutating func clearForest() { self._forest = nil }
  private var _forest: WrightProtobuf.Indirect<Wright_Test_V1_Forest>? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "wright.test.v1.Tree",
    fields: [
      .init(1, "label", .string),
      .init(2, "left", .message { Wright_Test_V1_Tree.layout }, .optional),
      .init(3, "right", .message { Wright_Test_V1_Tree.layout }, .optional),
      .init(4, "others", .message { Wright_Test_V1_Tree.layout }, .repeated),
      .init(5, "named", .map(.string, .message { Wright_Test_V1_Tree.layout }), .map),
      .init(6, "forest", .message { Wright_Test_V1_Forest.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.label = input.string()
      case 18: input.message(&self._left)
      case 26: input.message(&self._right)
      case 34: input.messages(&self.others, tag)
      case 42: input.map(&self.named, tag, 10, 18, key: { $0.string() }, value: { $0.message() })
      case 50: input.message(&self._forest)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.label)
    fields.optional(1, self._left)
    fields.optional(2, self._right)
    fields.repeated(3, self.others)
    fields.map(4, self.named)
    fields.optional(5, self._forest)
  }
}

/// A message that contains itself by way of another.
public struct Wright_Test_V1_Forest: WrightProtobuf.Message {
  public var tree: Wright_Test_V1_Tree {
    get { self._tree?.value ?? Wright_Test_V1_Tree() }
    set { self._tree = WrightProtobuf.Indirect(newValue) }
  }
  /// Whether `tree` has been set.
  public var hasTree: Bool { self._tree != nil }
  /// Makes `tree` absent.
  public mutating func clearTree() { self._tree = nil }
  private var _tree: WrightProtobuf.Indirect<Wright_Test_V1_Tree>? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "wright.test.v1.Forest",
    fields: [
      .init(1, "tree", .message { Wright_Test_V1_Tree.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.message(&self._tree)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._tree)
  }
}

/// Well-known types.
public struct Wright_Test_V1_WellKnown: WrightProtobuf.Message {
  public var time: Google_Protobuf_Timestamp {
    get { self._time ?? Google_Protobuf_Timestamp() }
    set { self._time = newValue }
  }
  /// Whether `time` has been set.
  public var hasTime: Bool { self._time != nil }
  /// Makes `time` absent.
  public mutating func clearTime() { self._time = nil }
  private var _time: Google_Protobuf_Timestamp? = nil

  public var duration: Google_Protobuf_Duration {
    get { self._duration ?? Google_Protobuf_Duration() }
    set { self._duration = newValue }
  }
  /// Whether `duration` has been set.
  public var hasDuration: Bool { self._duration != nil }
  /// Makes `duration` absent.
  public mutating func clearDuration() { self._duration = nil }
  private var _duration: Google_Protobuf_Duration? = nil

  public var object: Google_Protobuf_Struct {
    get { self._object ?? Google_Protobuf_Struct() }
    set { self._object = newValue }
  }
  /// Whether `object` has been set.
  public var hasObject: Bool { self._object != nil }
  /// Makes `object` absent.
  public mutating func clearObject() { self._object = nil }
  private var _object: Google_Protobuf_Struct? = nil

  public var value: Google_Protobuf_Value {
    get { self._value ?? Google_Protobuf_Value() }
    set { self._value = newValue }
  }
  /// Whether `value` has been set.
  public var hasValue: Bool { self._value != nil }
  /// Makes `value` absent.
  public mutating func clearValue() { self._value = nil }
  private var _value: Google_Protobuf_Value? = nil

  public var list: Google_Protobuf_ListValue {
    get { self._list ?? Google_Protobuf_ListValue() }
    set { self._list = newValue }
  }
  /// Whether `list` has been set.
  public var hasList: Bool { self._list != nil }
  /// Makes `list` absent.
  public mutating func clearList() { self._list = nil }
  private var _list: Google_Protobuf_ListValue? = nil

  public var mask: Google_Protobuf_FieldMask {
    get { self._mask ?? Google_Protobuf_FieldMask() }
    set { self._mask = newValue }
  }
  /// Whether `mask` has been set.
  public var hasMask: Bool { self._mask != nil }
  /// Makes `mask` absent.
  public mutating func clearMask() { self._mask = nil }
  private var _mask: Google_Protobuf_FieldMask? = nil

  public var any: Google_Protobuf_Any {
    get { self._any ?? Google_Protobuf_Any() }
    set { self._any = newValue }
  }
  /// Whether `any` has been set.
  public var hasAny: Bool { self._any != nil }
  /// Makes `any` absent.
  public mutating func clearAny() { self._any = nil }
  private var _any: Google_Protobuf_Any? = nil

  public var wrapped: Google_Protobuf_Int64Value {
    get { self._wrapped ?? Google_Protobuf_Int64Value() }
    set { self._wrapped = newValue }
  }
  /// Whether `wrapped` has been set.
  public var hasWrapped: Bool { self._wrapped != nil }
  /// Makes `wrapped` absent.
  public mutating func clearWrapped() { self._wrapped = nil }
  private var _wrapped: Google_Protobuf_Int64Value? = nil

  public var wrappedText: Google_Protobuf_StringValue {
    get { self._wrappedText ?? Google_Protobuf_StringValue() }
    set { self._wrappedText = newValue }
  }
  /// Whether `wrappedText` has been set.
  public var hasWrappedText: Bool { self._wrappedText != nil }
  /// Makes `wrappedText` absent.
  public mutating func clearWrappedText() { self._wrappedText = nil }
  private var _wrappedText: Google_Protobuf_StringValue? = nil

  public var nullValue: Google_Protobuf_NullValue = .nullValue

  public var times: [Google_Protobuf_Timestamp] = []

  public var wrappedBytes: Google_Protobuf_BytesValue {
    get { self._wrappedBytes ?? Google_Protobuf_BytesValue() }
    set { self._wrappedBytes = newValue }
  }
  /// Whether `wrappedBytes` has been set.
  public var hasWrappedBytes: Bool { self._wrappedBytes != nil }
  /// Makes `wrappedBytes` absent.
  public mutating func clearWrappedBytes() { self._wrappedBytes = nil }
  private var _wrappedBytes: Google_Protobuf_BytesValue? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "wright.test.v1.WellKnown",
    fields: [
      .init(1, "time", .message { Google_Protobuf_Timestamp.layout }, .optional),
      .init(2, "duration", .message { Google_Protobuf_Duration.layout }, .optional),
      .init(3, "object", .message { Google_Protobuf_Struct.layout }, .optional),
      .init(4, "value", .message { Google_Protobuf_Value.layout }, .optional),
      .init(5, "list", .message { Google_Protobuf_ListValue.layout }, .optional),
      .init(6, "mask", .message { Google_Protobuf_FieldMask.layout }, .optional),
      .init(7, "any", .message { Google_Protobuf_Any.layout }, .optional),
      .init(8, "wrapped", .message { Google_Protobuf_Int64Value.layout }, .optional),
      .init(9, "wrapped_text", .message { Google_Protobuf_StringValue.layout }, .optional),
      .init(10, "null_value", .enum { Google_Protobuf_NullValue.layout }),
      .init(11, "times", .message { Google_Protobuf_Timestamp.layout }, .repeated),
      .init(12, "wrapped_bytes", .message { Google_Protobuf_BytesValue.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.message(&self._time)
      case 18: input.message(&self._duration)
      case 26: input.message(&self._object)
      case 34: input.message(&self._value)
      case 42: input.message(&self._list)
      case 50: input.message(&self._mask)
      case 58: input.message(&self._any)
      case 66: input.message(&self._wrapped)
      case 74: input.message(&self._wrappedText)
      case 80: self.nullValue = input.enumeration()
      case 90: input.messages(&self.times, tag)
      case 98: input.message(&self._wrappedBytes)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._time)
    fields.optional(1, self._duration)
    fields.optional(2, self._object)
    fields.optional(3, self._value)
    fields.optional(4, self._list)
    fields.optional(5, self._mask)
    fields.optional(6, self._any)
    fields.optional(7, self._wrapped)
    fields.optional(8, self._wrappedText)
    fields.value(9, self.nullValue)
    fields.repeated(10, self.times)
    fields.optional(11, self._wrappedBytes)
  }
}

/// Names that are taken in Swift.
public struct Wright_Test_V1_Names: WrightProtobuf.Message {
  public var type: Wright_Test_V1_Names.TypeMessage {
    get { self._type ?? Wright_Test_V1_Names.TypeMessage() }
    set { self._type = newValue }
  }
  /// Whether `type` has been set.
  public var hasType: Bool { self._type != nil }
  /// Makes `type` absent.
  public mutating func clearType() { self._type = nil }
  private var _type: Wright_Test_V1_Names.TypeMessage? = nil

  public var `protocol`: Wright_Test_V1_Names.ProtocolEnum = .init_

  public var `class`: String = ""

  public var description_p: String = ""

  public var userID: String = ""

  public var imageURL: String = ""

  public var hasValue_p: Bool = false

  public var leading: String = ""

  public var fields: String = ""

  public var custom: String = ""

  public var a1B2C: Int32 = 0

  public var value: OneOf_Value? = nil

  public var `in`: String {
    get {
      if case .`in`(let value)? = self.value { return value }
      return ""
    }
    set { self.value = .`in`(newValue) }
  }

  public var valueText: String {
    get {
      if case .valueText(let value)? = self.value { return value }
      return ""
    }
    set { self.value = .valueText(newValue) }
  }

  /// Which of `value` is set.
  public enum OneOf_Value: Hashable, Sendable {
    case `in`(String)
    case valueText(String)
  }

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "wright.test.v1.Names",
    fields: [
      .init(1, "type", .message { Wright_Test_V1_Names.TypeMessage.layout }, .optional),
      .init(2, "protocol", .enum { Wright_Test_V1_Names.ProtocolEnum.layout }),
      .init(3, "class", .string),
      .init(4, "description", .string),
      .init(5, "user_id", .string),
      .init(6, "image_url", .string),
      .init(7, "has_value", .bool),
      .init(8, "_leading", .string),
      .init(9, "fields", .string),
      .init(10, "custom", .string, jsonName: "CUSTOM"),
      .init(11, "a1b_2c", .int32),
      .init(12, "in", .string, .optional, oneof: 0),
      .init(13, "value_text", .string, .optional, oneof: 0),
    ], oneofs: ["value"])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.message(&self._type)
      case 16: self.`protocol` = input.enumeration()
      case 26: self.`class` = input.string()
      case 34: self.description_p = input.string()
      case 42: self.userID = input.string()
      case 50: self.imageURL = input.string()
      case 56: self.hasValue_p = input.bool()
      case 66: self.leading = input.string()
      case 74: self.fields = input.string()
      case 82: self.custom = input.string()
      case 88: self.a1B2C = input.varint()
      case 98: self.value = .`in`(input.string())
      case 106: self.value = .valueText(input.string())
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._type)
    fields.value(1, self.`protocol`)
    fields.value(2, self.`class`)
    fields.value(3, self.description_p)
    fields.value(4, self.userID)
    fields.value(5, self.imageURL)
    fields.value(6, self.hasValue_p)
    fields.value(7, self.leading)
    fields.value(8, self.fields)
    fields.value(9, self.custom)
    fields.value(10, self.a1B2C)
    switch self.value {
    case .`in`(let value)?: fields.present(11, value)
    case .valueText(let value)?: fields.present(12, value)
    case nil: break
    }
  }

  /// An enumeration called Protocol.
  public enum ProtocolEnum: WrightProtobuf.Enum {
    case init_ // = 0
    case self_ // = 1
    case `default` // = 2
    /// A number that the schema does not have.
    case UNRECOGNIZED(Int)

    /// The value that a field has when it was not set.
    public init() { self = .init_ }

    /// The value with the number `rawValue`.
    public init?(rawValue: Int) {
      switch rawValue {
      case 0: self = .init_
      case 1: self = .self_
      case 2: self = .`default`
      default: self = .UNRECOGNIZED(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int {
      switch self {
      case .init_: 0
      case .self_: 1
      case .`default`: 2
      case .UNRECOGNIZED(let number): number
      }
    }

    /// The values that the schema has.
    public static let allCases: [Wright_Test_V1_Names.ProtocolEnum] = [.init_, .self_, .`default`]

    /// The enumeration as the schema has it.
    public static let layout: WrightProtobuf.EnumLayout = .init(
      name: "wright.test.v1.Names.Protocol",
      values: [
        ("init", 0),
        ("self_", 1),
        ("default", 2),
      ])
  }

  /// A message called Type.
  public struct TypeMessage: WrightProtobuf.Message {
    public var self_p: Int32 = 0

    /// Fields that came with the message but are not in its schema.
    public var unknownFields = WrightProtobuf.UnknownFields()

    /// The message without any field set.
    public init() {}

    /// The message as the schema has it.
    public static let layout: WrightProtobuf.MessageLayout = .init(
      name: "wright.test.v1.Names.Type",
      fields: [
        .init(1, "self", .int32),
      ])

    /// Reads the fields straight off the wire.
    public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
      while let tag = input.nextTag() {
        switch tag {
        case 8: self.self_p = input.varint()
        default: input.unknown(tag, Self.layout, &self.unknownFields)
        }
      }
    }

    /// Writes the fields, in the order of their numbers.
    public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
      fields.value(0, self.self_p)
    }
  }
}

/// No fields at all.
public struct Wright_Test_V1_Nothing: WrightProtobuf.Message {
  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(name: "wright.test.v1.Nothing", fields: [])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      input.unknown(tag, Self.layout, &self.unknownFields)
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
  }
}

/// The schema file `wright/test/v1/everything.proto`.
public enum File_wright_test_v1_everything {
  /// The file's descriptor and its imports.
  public static let file = WrightProtobuf.ProtoFile(
    name: "wright/test/v1/everything.proto",
    base64: """
      Ch93cmlnaHQvdGVzdC92MS9ldmVyeXRoaW5nLnByb3RvEg53cmlnaHQudGVzdC52MRoZZ29vZ2xlL3Byb3RvYnVmL2FueS5wcm90\
      bxoeZ29vZ2xlL3Byb3RvYnVmL2R1cmF0aW9uLnByb3RvGiBnb29nbGUvcHJvdG9idWYvZmllbGRfbWFzay5wcm90bxocZ29vZ2xl\
      L3Byb3RvYnVmL3N0cnVjdC5wcm90bxofZ29vZ2xlL3Byb3RvYnVmL3RpbWVzdGFtcC5wcm90bxoeZ29vZ2xlL3Byb3RvYnVmL3dy\
      YXBwZXJzLnByb3RvIsYECgdTY2FsYXJzEiEKDGRvdWJsZV9maWVsZBgBIAEoAVILZG91YmxlRmllbGQSHwoLZmxvYXRfZmllbGQY\
      AiABKAJSCmZsb2F0RmllbGQSHwoLaW50MzJfZmllbGQYAyABKAVSCmludDMyRmllbGQSHwoLaW50NjRfZmllbGQYBCABKANSCmlu\
      dDY0RmllbGQSIQoMdWludDMyX2ZpZWxkGAUgASgNUgt1aW50MzJGaWVsZBIhCgx1aW50NjRfZmllbGQYBiABKARSC3VpbnQ2NEZp\
      ZWxkEiEKDHNpbnQzMl9maWVsZBgHIAEoEVILc2ludDMyRmllbGQSIQoMc2ludDY0X2ZpZWxkGAggASgSUgtzaW50NjRGaWVsZBIj\
      Cg1maXhlZDMyX2ZpZWxkGAkgASgHUgxmaXhlZDMyRmllbGQSIwoNZml4ZWQ2NF9maWVsZBgKIAEoBlIMZml4ZWQ2NEZpZWxkEiUK\
      DnNmaXhlZDMyX2ZpZWxkGAsgASgPUg1zZml4ZWQzMkZpZWxkEiUKDnNmaXhlZDY0X2ZpZWxkGAwgASgQUg1zZml4ZWQ2NEZpZWxk\
      Eh0KCmJvb2xfZmllbGQYDSABKAhSCWJvb2xGaWVsZBIhCgxzdHJpbmdfZmllbGQYDiABKAlSC3N0cmluZ0ZpZWxkEh8KC2J5dGVz\
      X2ZpZWxkGA8gASgMUgpieXRlc0ZpZWxkEi4KBmNvbG91chgQIAEoDjIWLndyaWdodC50ZXN0LnYxLkNvbG91clIGY29sb3VyItUH\
      CglPcHRpb25hbHMSJgoMZG91YmxlX2ZpZWxkGAEgASgBSABSC2RvdWJsZUZpZWxkiAEBEiQKC2Zsb2F0X2ZpZWxkGAIgASgCSAFS\
      CmZsb2F0RmllbGSIAQESJAoLaW50MzJfZmllbGQYAyABKAVIAlIKaW50MzJGaWVsZIgBARIkCgtpbnQ2NF9maWVsZBgEIAEoA0gD\
      UgppbnQ2NEZpZWxkiAEBEiYKDHVpbnQzMl9maWVsZBgFIAEoDUgEUgt1aW50MzJGaWVsZIgBARImCgx1aW50NjRfZmllbGQYBiAB\
      KARIBVILdWludDY0RmllbGSIAQESJgoMc2ludDMyX2ZpZWxkGAcgASgRSAZSC3NpbnQzMkZpZWxkiAEBEiYKDHNpbnQ2NF9maWVs\
      ZBgIIAEoEkgHUgtzaW50NjRGaWVsZIgBARIoCg1maXhlZDMyX2ZpZWxkGAkgASgHSAhSDGZpeGVkMzJGaWVsZIgBARIoCg1maXhl\
      ZDY0X2ZpZWxkGAogASgGSAlSDGZpeGVkNjRGaWVsZIgBARIqCg5zZml4ZWQzMl9maWVsZBgLIAEoD0gKUg1zZml4ZWQzMkZpZWxk\
      iAEBEioKDnNmaXhlZDY0X2ZpZWxkGAwgASgQSAtSDXNmaXhlZDY0RmllbGSIAQESIgoKYm9vbF9maWVsZBgNIAEoCEgMUglib29s\
      RmllbGSIAQESJgoMc3RyaW5nX2ZpZWxkGA4gASgJSA1SC3N0cmluZ0ZpZWxkiAEBEiQKC2J5dGVzX2ZpZWxkGA8gASgMSA5SCmJ5\
      dGVzRmllbGSIAQESMwoGY29sb3VyGBAgASgOMhYud3JpZ2h0LnRlc3QudjEuQ29sb3VySA9SBmNvbG91cogBARIxCgdzY2FsYXJz\
      GBEgASgLMhcud3JpZ2h0LnRlc3QudjEuU2NhbGFyc1IHc2NhbGFyc0IPCg1fZG91YmxlX2ZpZWxkQg4KDF9mbG9hdF9maWVsZEIO\
      CgxfaW50MzJfZmllbGRCDgoMX2ludDY0X2ZpZWxkQg8KDV91aW50MzJfZmllbGRCDwoNX3VpbnQ2NF9maWVsZEIPCg1fc2ludDMy\
      X2ZpZWxkQg8KDV9zaW50NjRfZmllbGRCEAoOX2ZpeGVkMzJfZmllbGRCEAoOX2ZpeGVkNjRfZmllbGRCEQoPX3NmaXhlZDMyX2Zp\
      ZWxkQhEKD19zZml4ZWQ2NF9maWVsZEINCgtfYm9vbF9maWVsZEIPCg1fc3RyaW5nX2ZpZWxkQg4KDF9ieXRlc19maWVsZEIJCgdf\
      Y29sb3VyIpcFCgVMaXN0cxIhCgxkb3VibGVfZmllbGQYASADKAFSC2RvdWJsZUZpZWxkEh8KC2Zsb2F0X2ZpZWxkGAIgAygCUgpm\
      bG9hdEZpZWxkEh8KC2ludDMyX2ZpZWxkGAMgAygFUgppbnQzMkZpZWxkEh8KC2ludDY0X2ZpZWxkGAQgAygDUgppbnQ2NEZpZWxk\
      EiEKDHVpbnQzMl9maWVsZBgFIAMoDVILdWludDMyRmllbGQSIQoMdWludDY0X2ZpZWxkGAYgAygEUgt1aW50NjRGaWVsZBIhCgxz\
      aW50MzJfZmllbGQYByADKBFSC3NpbnQzMkZpZWxkEiEKDHNpbnQ2NF9maWVsZBgIIAMoElILc2ludDY0RmllbGQSIwoNZml4ZWQz\
      Ml9maWVsZBgJIAMoB1IMZml4ZWQzMkZpZWxkEiMKDWZpeGVkNjRfZmllbGQYCiADKAZSDGZpeGVkNjRGaWVsZBIlCg5zZml4ZWQz\
      Ml9maWVsZBgLIAMoD1INc2ZpeGVkMzJGaWVsZBIlCg5zZml4ZWQ2NF9maWVsZBgMIAMoEFINc2ZpeGVkNjRGaWVsZBIdCgpib29s\
      X2ZpZWxkGA0gAygIUglib29sRmllbGQSIQoMc3RyaW5nX2ZpZWxkGA4gAygJUgtzdHJpbmdGaWVsZBIfCgtieXRlc19maWVsZBgP\
      IAMoDFIKYnl0ZXNGaWVsZBIuCgZjb2xvdXIYECADKA4yFi53cmlnaHQudGVzdC52MS5Db2xvdXJSBmNvbG91chIxCgdzY2FsYXJz\
      GBEgAygLMhcud3JpZ2h0LnRlc3QudjEuU2NhbGFyc1IHc2NhbGFycxIeCgh1bnBhY2tlZBgSIAMoBUICEABSCHVucGFja2VkIucH\
      CgRNYXBzEjUKBXRleHRzGAEgAygLMh8ud3JpZ2h0LnRlc3QudjEuTWFwcy5UZXh0c0VudHJ5UgV0ZXh0cxI7CgdudW1iZXJzGAIg\
      AygLMiEud3JpZ2h0LnRlc3QudjEuTWFwcy5OdW1iZXJzRW50cnlSB251bWJlcnMSNQoFYmxvYnMYAyADKAsyHy53cmlnaHQudGVz\
      dC52MS5NYXBzLkJsb2JzRW50cnlSBWJsb2JzEj4KCG1lc3NhZ2VzGAQgAygLMiIud3JpZ2h0LnRlc3QudjEuTWFwcy5NZXNzYWdl\
      c0VudHJ5UghtZXNzYWdlcxI7Cgdjb2xvdXJzGAUgAygLMiEud3JpZ2h0LnRlc3QudjEuTWFwcy5Db2xvdXJzRW50cnlSB2NvbG91\
      cnMSOwoHZG91YmxlcxgGIAMoCzIhLndyaWdodC50ZXN0LnYxLk1hcHMuRG91Ymxlc0VudHJ5Ugdkb3VibGVzEjgKBmZsb2F0cxgH\
      IAMoCzIgLndyaWdodC50ZXN0LnYxLk1hcHMuRmxvYXRzRW50cnlSBmZsb2F0cxI1CgVmbGFncxgIIAMoCzIfLndyaWdodC50ZXN0\
      LnYxLk1hcHMuRmxhZ3NFbnRyeVIFZmxhZ3MaOAoKVGV4dHNFbnRyeRIQCgNrZXkYASABKAlSA2tleRIUCgV2YWx1ZRgCIAEoCVIF\
      dmFsdWU6AjgBGjoKDE51bWJlcnNFbnRyeRIQCgNrZXkYASABKAVSA2tleRIUCgV2YWx1ZRgCIAEoA1IFdmFsdWU6AjgBGjgKCkJs\
      b2JzRW50cnkSEAoDa2V5GAEgASgIUgNrZXkSFAoFdmFsdWUYAiABKAxSBXZhbHVlOgI4ARpUCg1NZXNzYWdlc0VudHJ5EhAKA2tl\
      eRgBIAEoCVIDa2V5Ei0KBXZhbHVlGAIgASgLMhcud3JpZ2h0LnRlc3QudjEuU2NhbGFyc1IFdmFsdWU6AjgBGlIKDENvbG91cnNF\
      bnRyeRIQCgNrZXkYASABKARSA2tleRIsCgV2YWx1ZRgCIAEoDjIWLndyaWdodC50ZXN0LnYxLkNvbG91clIFdmFsdWU6AjgBGjoK\
      DERvdWJsZXNFbnRyeRIQCgNrZXkYASABKBFSA2tleRIUCgV2YWx1ZRgCIAEoAVIFdmFsdWU6AjgBGjkKC0Zsb2F0c0VudHJ5EhAK\
      A2tleRgBIAEoBlIDa2V5EhQKBXZhbHVlGAIgASgCUgV2YWx1ZToCOAEaOAoKRmxhZ3NFbnRyeRIQCgNrZXkYASABKA9SA2tleRIU\
      CgV2YWx1ZRgCIAEoCFIFdmFsdWU6AjgBIuMCCgZDaG9pY2USEgoEbmFtZRgBIAEoCVIEbmFtZRIYCgZudW1iZXIYAiABKAVIAFIG\
      bnVtYmVyEhQKBHRleHQYAyABKAlIAFIEdGV4dBIUCgRibG9iGAQgASgMSABSBGJsb2ISMwoHc2NhbGFycxgFIAEoCzIXLndyaWdo\
      dC50ZXN0LnYxLlNjYWxhcnNIAFIHc2NhbGFycxIwCgZjb2xvdXIYBiABKA4yFi53cmlnaHQudGVzdC52MS5Db2xvdXJIAFIGY29s\
      b3VyEj0KDWNob2ljZV93aXRoaW4YByABKAsyFi53cmlnaHQudGVzdC52MS5DaG9pY2VIAFIMY2hvaWNlV2l0aGluEhQKBGZsYWcY\
      CCABKAhIAFIEZmxhZxI5CglvcHRpb25hbHMYCSABKAsyGS53cmlnaHQudGVzdC52MS5PcHRpb25hbHNIAFIJb3B0aW9uYWxzQggK\
      BmNob2ljZSLXAgoEVHJlZRIUCgVsYWJlbBgBIAEoCVIFbGFiZWwSKAoEbGVmdBgCIAEoCzIULndyaWdodC50ZXN0LnYxLlRyZWVS\
      BGxlZnQSKgoFcmlnaHQYAyABKAsyFC53cmlnaHQudGVzdC52MS5UcmVlUgVyaWdodBIsCgZvdGhlcnMYBCADKAsyFC53cmlnaHQu\
      dGVzdC52MS5UcmVlUgZvdGhlcnMSNQoFbmFtZWQYBSADKAsyHy53cmlnaHQudGVzdC52MS5UcmVlLk5hbWVkRW50cnlSBW5hbWVk\
      Ei4KBmZvcmVzdBgGIAEoCzIWLndyaWdodC50ZXN0LnYxLkZvcmVzdFIGZm9yZXN0Gk4KCk5hbWVkRW50cnkSEAoDa2V5GAEgASgJ\
      UgNrZXkSKgoFdmFsdWUYAiABKAsyFC53cmlnaHQudGVzdC52MS5UcmVlUgV2YWx1ZToCOAEiMgoGRm9yZXN0EigKBHRyZWUYASAB\
      KAsyFC53cmlnaHQudGVzdC52MS5UcmVlUgR0cmVlIoAFCglXZWxsS25vd24SLgoEdGltZRgBIAEoCzIaLmdvb2dsZS5wcm90b2J1\
      Zi5UaW1lc3RhbXBSBHRpbWUSNQoIZHVyYXRpb24YAiABKAsyGS5nb29nbGUucHJvdG9idWYuRHVyYXRpb25SCGR1cmF0aW9uEi8K\
      Bm9iamVjdBgDIAEoCzIXLmdvb2dsZS5wcm90b2J1Zi5TdHJ1Y3RSBm9iamVjdBIsCgV2YWx1ZRgEIAEoCzIWLmdvb2dsZS5wcm90\
      b2J1Zi5WYWx1ZVIFdmFsdWUSLgoEbGlzdBgFIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5MaXN0VmFsdWVSBGxpc3QSLgoEbWFzaxgG\
      IAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE1hc2tSBG1hc2sSJgoDYW55GAcgASgLMhQuZ29vZ2xlLnByb3RvYnVmLkFueVID\
      YW55EjUKB3dyYXBwZWQYCCABKAsyGy5nb29nbGUucHJvdG9idWYuSW50NjRWYWx1ZVIHd3JhcHBlZBI/Cgx3cmFwcGVkX3RleHQY\
      CSABKAsyHC5nb29nbGUucHJvdG9idWYuU3RyaW5nVmFsdWVSC3dyYXBwZWRUZXh0EjkKCm51bGxfdmFsdWUYCiABKA4yGi5nb29n\
      bGUucHJvdG9idWYuTnVsbFZhbHVlUgludWxsVmFsdWUSMAoFdGltZXMYCyADKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1w\
      UgV0aW1lcxJACg13cmFwcGVkX2J5dGVzGAwgASgLMhsuZ29vZ2xlLnByb3RvYnVmLkJ5dGVzVmFsdWVSDHdyYXBwZWRCeXRlcyLm\
      AwoFTmFtZXMSLgoEdHlwZRgBIAEoCzIaLndyaWdodC50ZXN0LnYxLk5hbWVzLlR5cGVSBHR5cGUSOgoIcHJvdG9jb2wYAiABKA4y\
      Hi53cmlnaHQudGVzdC52MS5OYW1lcy5Qcm90b2NvbFIIcHJvdG9jb2wSFAoFY2xhc3MYAyABKAlSBWNsYXNzEiAKC2Rlc2NyaXB0\
      aW9uGAQgASgJUgtkZXNjcmlwdGlvbhIXCgd1c2VyX2lkGAUgASgJUgZ1c2VySWQSGwoJaW1hZ2VfdXJsGAYgASgJUghpbWFnZVVy\
      bBIbCgloYXNfdmFsdWUYByABKAhSCGhhc1ZhbHVlEhkKCF9sZWFkaW5nGAggASgJUgdMZWFkaW5nEhYKBmZpZWxkcxgJIAEoCVIG\
      ZmllbGRzEhYKBmN1c3RvbRgKIAEoCVIGQ1VTVE9NEhUKBmExYl8yYxgLIAEoBVIFYTFiMmMSEAoCaW4YDCABKAlIAFICaW4SHwoK\
      dmFsdWVfdGV4dBgNIAEoCUgAUgl2YWx1ZVRleHQaGgoEVHlwZRISCgRzZWxmGAEgASgFUgRzZWxmIiwKCFByb3RvY29sEggKBGlu\
      aXQQABIJCgVzZWxmXxABEgsKB2RlZmF1bHQQAkIHCgV2YWx1ZSIJCgdOb3RoaW5nKmAKBkNvbG91chIWChJDT0xPVVJfVU5TUEVD\
      SUZJRUQQABIOCgpDT0xPVVJfUkVEEAESEAoMQ09MT1VSX0dSRUVOEAISHAoPQ09MT1VSX05FR0FUSVZFEP///////////wEqOwoE\
      U2l6ZRIQCgxTSVpFX1VOS05PV04QABIOCgpTSVpFX1NNQUxMEAESDQoJU0laRV9USU5ZEAEaAhABYgZwcm90bzM=
      """,
    imports: { [File_google_protobuf_any.file, File_google_protobuf_duration.file, File_google_protobuf_field__mask.file, File_google_protobuf_struct.file, File_google_protobuf_timestamp.file, File_google_protobuf_wrappers.file] })
}
