// swift-format-ignore-file
// Made by protoc-gen-wright from wright/test/v1/legacy.proto. Do not edit.

public import WrightProtobuf

/// An enumeration that has no zero, and whose numbers are all.
public enum OldGrade: WrightProtobuf.Enum {
  case one // = 1
  case two // = 2

  /// The value that a field has when it was not set.
  public init() { self = .one }

  /// The value with the number `rawValue`, if the schema has it.
  public init?(rawValue: Int) {
    switch rawValue {
    case 1: self = .one
    case 2: self = .two
    default: return nil
    }
  }

  /// The number on the wire.
  public var rawValue: Int {
    switch self {
    case .one: 1
    case .two: 2
    }
  }

  /// The values that the schema has.
  public static let allCases: [OldGrade] = [.one, .two]

  /// The enumeration as the schema has it.
  public static let layout: WrightProtobuf.EnumLayout = .init(
    name: "wright.test.v1.Grade",
    values: [
      ("GRADE_ONE", 1),
      ("GRADE_TWO", 2),
    ], isClosed: true)
}

/// An enumeration that has a zero, as those in maps must, and whose numbers are all.
public enum OldTaste: WrightProtobuf.Enum {
  case none // = 0
  case sweet // = 1

  /// The value that a field has when it was not set.
  public init() { self = .none }

  /// The value with the number `rawValue`, if the schema has it.
  public init?(rawValue: Int) {
    switch rawValue {
    case 0: self = .none
    case 1: self = .sweet
    default: return nil
    }
  }

  /// The number on the wire.
  public var rawValue: Int {
    switch self {
    case .none: 0
    case .sweet: 1
    }
  }

  /// The values that the schema has.
  public static let allCases: [OldTaste] = [.none, .sweet]

  /// The enumeration as the schema has it.
  public static let layout: WrightProtobuf.EnumLayout = .init(
    name: "wright.test.v1.Taste",
    values: [
      ("TASTE_NONE", 0),
      ("TASTE_SWEET", 1),
    ], isClosed: true)
}

/// Values that must be there.
public struct OldRequired: WrightProtobuf.Message {
  public var name: String {
    get { self._name ?? "" }
    set { self._name = newValue }
  }
  /// Whether `name` has been set.
  public var hasName: Bool { self._name != nil }
  /// Makes `name` absent.
  public mutating func clearName() { self._name = nil }
  private var _name: String? = nil

  public var number: Int32 {
    get { self._number ?? 0 }
    set { self._number = newValue }
  }
  /// Whether `number` has been set.
  public var hasNumber: Bool { self._number != nil }
  /// Makes `number` absent.
  public mutating func clearNumber() { self._number = nil }
  private var _number: Int32? = nil

  public var within: OldRequired {
    get { self._within?.value ?? OldRequired() }
    set { self._within = WrightProtobuf.Indirect(newValue) }
  }
  /// Whether `within` has been set.
  public var hasWithin: Bool { self._within != nil }
  /// Makes `within` absent.
  public mutating func clearWithin() { self._within = nil }
  private var _within: WrightProtobuf.Indirect<OldRequired>? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "wright.test.v1.Required",
    fields: [
      .init(1, "name", .string, .required),
      .init(2, "number", .int32, .required),
      .init(3, "within", .message { OldRequired.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self._name = input.string()
      case 16: self._number = input.varint()
      case 26: input.message(&self._within)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
    input.require(self._name != nil && self._number != nil)
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.required(0, self._name)
    fields.required(1, self._number)
    fields.optional(2, self._within)
  }
}

/// Values that are not zero when absent.
public struct OldDefaults: WrightProtobuf.Message {
  public var number: Int32 {
    get { self._number ?? -7 }
    set { self._number = newValue }
  }
  /// Whether `number` has been set.
  public var hasNumber: Bool { self._number != nil }
  /// Makes `number` absent.
  public mutating func clearNumber() { self._number = nil }
  private var _number: Int32? = nil

  public var text: String {
    get { self._text ?? "a \"quoted\" word" }
    set { self._text = newValue }
  }
  /// Whether `text` has been set.
  public var hasText: Bool { self._text != nil }
  /// Makes `text` absent.
  public mutating func clearText() { self._text = nil }
  private var _text: String? = nil

  public var blob: [UInt8] {
    get { self._blob ?? [1, 98, 255] }
    set { self._blob = newValue }
  }
  /// Whether `blob` has been set.
  public var hasBlob: Bool { self._blob != nil }
  /// Makes `blob` absent.
  public mutating func clearBlob() { self._blob = nil }
  private var _blob: [UInt8]? = nil

  public var infinite: Double {
    get { self._infinite ?? Double.infinity }
    set { self._infinite = newValue }
  }
  /// Whether `infinite` has been set.
  public var hasInfinite: Bool { self._infinite != nil }
  /// Makes `infinite` absent.
  public mutating func clearInfinite() { self._infinite = nil }
  private var _infinite: Double? = nil

  public var grade: OldGrade {
    get { self._grade ?? .two }
    set { self._grade = newValue }
  }
  /// Whether `grade` has been set.
  public var hasGrade: Bool { self._grade != nil }
  /// Makes `grade` absent.
  public mutating func clearGrade() { self._grade = nil }
  private var _grade: OldGrade? = nil

  public var flag: Bool {
    get { self._flag ?? true }
    set { self._flag = newValue }
  }
  /// Whether `flag` has been set.
  public var hasFlag: Bool { self._flag != nil }
  /// Makes `flag` absent.
  public mutating func clearFlag() { self._flag = nil }
  private var _flag: Bool? = nil

  public var large: UInt64 {
    get { self._large ?? 18446744073709551615 }
    set { self._large = newValue }
  }
  /// Whether `large` has been set.
  public var hasLarge: Bool { self._large != nil }
  /// Makes `large` absent.
  public mutating func clearLarge() { self._large = nil }
  private var _large: UInt64? = nil

  public var fraction: Float {
    get { self._fraction ?? 1.5 }
    set { self._fraction = newValue }
  }
  /// Whether `fraction` has been set.
  public var hasFraction: Bool { self._fraction != nil }
  /// Makes `fraction` absent.
  public mutating func clearFraction() { self._fraction = nil }
  private var _fraction: Float? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "wright.test.v1.Defaults",
    fields: [
      .init(1, "number", .int32, .optional),
      .init(2, "text", .string, .optional),
      .init(3, "blob", .bytes, .optional),
      .init(4, "infinite", .double, .optional),
      .init(5, "grade", .enum { OldGrade.layout }, .optional),
      .init(6, "flag", .bool, .optional),
      .init(7, "large", .uint64, .optional),
      .init(8, "fraction", .float, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 8: self._number = input.varint()
      case 18: self._text = input.string()
      case 26: self._blob = input.bytes()
      case 33: self._infinite = input.fixed()
      case 40: self._grade = input.enumeration()
      case 48: self._flag = input.bool()
      case 56: self._large = input.varint()
      case 69: self._fraction = input.fixed()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._number)
    fields.optional(1, self._text)
    fields.optional(2, self._blob)
    fields.optional(3, self._infinite)
    fields.optional(4, self._grade)
    fields.optional(5, self._flag)
    fields.optional(6, self._large)
    fields.optional(7, self._fraction)
  }
}

/// Groups, and numbers that stand one by one unless told otherwise.
public struct OldGroups: WrightProtobuf.Message {
  public var single: OldGroups.Single {
    get { self._single?.value ?? OldGroups.Single() }
    set { self._single = WrightProtobuf.Indirect(newValue) }
  }
  /// Whether `single` has been set.
  public var hasSingle: Bool { self._single != nil }
  /// Makes `single` absent.
  public mutating func clearSingle() { self._single = nil }
  private var _single: WrightProtobuf.Indirect<OldGroups.Single>? = nil

  public var many: [OldGroups.Many] = []

  public var loose: [Int32] = []

  public var tight: [Int32] = []

  public var grades: [OldGrade] = []

  public var choice: OneOf_Choice? = nil

  public var chosen: OldGroups.Chosen {
    get {
      if case .chosen(let value)? = self.choice { return value }
      return OldGroups.Chosen()
    }
    set { self.choice = .chosen(newValue) }
  }

  public var grade: OldGrade {
    get {
      if case .grade(let value)? = self.choice { return value }
      return .one
    }
    set { self.choice = .grade(newValue) }
  }

  /// Which of `choice` is set.
  public enum OneOf_Choice: Hashable, Sendable {
    case chosen(OldGroups.Chosen)
    case grade(OldGrade)
  }

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "wright.test.v1.Groups",
    fields: [
      .init(1, "single", .group { OldGroups.Single.layout }, .optional),
      .init(2, "many", .group { OldGroups.Many.layout }, .repeated),
      .init(3, "loose", .int32, .repeated),
      .init(4, "tight", .int32, .packed),
      .init(5, "grades", .enum { OldGrade.layout }, .repeated),
      .init(6, "chosen", .group { OldGroups.Chosen.layout }, .optional, oneof: 0),
      .init(7, "grade", .enum { OldGrade.layout }, .optional, oneof: 0),
    ], oneofs: ["choice"])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.group(&self._single)
      case 18: input.groups(&self.many, tag)
      case 24: input.repeated(&self.loose, tag) { $0.varint() }
      case 26: input.packed(&self.loose) { $0.varint() }
      case 32: input.repeated(&self.tight, tag) { $0.varint() }
      case 34: input.packed(&self.tight) { $0.varint() }
      case 40: input.repeated(&self.grades, tag) { $0.enumeration() }
      case 42: input.packed(&self.grades) { $0.enumeration() }
      case 50: self.choice = .chosen(input.group(joining: self.choice != nil))
      case 56: self.choice = .grade(input.enumeration())
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._single)
    fields.repeated(1, self.many)
    fields.repeated(2, self.loose)
    fields.repeated(3, self.tight)
    fields.repeated(4, self.grades)
    switch self.choice {
    case .chosen(let value)?: fields.present(5, value)
    case .grade(let value)?: fields.present(6, value)
    case nil: break
    }
  }

  /// The message `wright.test.v1.Groups.Single`.
  public struct Single: WrightProtobuf.Message {
    public var text: String {
      get { self._text ?? "" }
      set { self._text = newValue }
    }
    /// Whether `text` has been set.
    public var hasText: Bool { self._text != nil }
    /// Makes `text` absent.
    public mutating func clearText() { self._text = nil }
    private var _text: String? = nil

    public var more: OldGroups {
      get { self._more?.value ?? OldGroups() }
      set { self._more = WrightProtobuf.Indirect(newValue) }
    }
    /// Whether `more` has been set.
    public var hasMore: Bool { self._more != nil }
    /// Makes `more` absent.
    public mutating func clearMore() { self._more = nil }
    private var _more: WrightProtobuf.Indirect<OldGroups>? = nil

    /// Fields that came with the message but are not in its schema.
    public var unknownFields = WrightProtobuf.UnknownFields()

    /// The message without any field set.
    public init() {}

    /// The message as the schema has it.
    public static let layout: WrightProtobuf.MessageLayout = .init(
      name: "wright.test.v1.Groups.Single",
      fields: [
        .init(1, "text", .string, .optional),
        .init(2, "more", .message { OldGroups.layout }, .optional),
      ])

    /// Reads the fields straight off the wire.
    public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
      while let tag = input.nextTag() {
        switch tag {
        case 10: self._text = input.string()
        case 18: input.message(&self._more)
        default: input.unknown(tag, Self.layout, &self.unknownFields)
        }
      }
    }

    /// Writes the fields, in the order of their numbers.
    public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
      fields.optional(0, self._text)
      fields.optional(1, self._more)
    }
  }

  /// The message `wright.test.v1.Groups.Many`.
  public struct Many: WrightProtobuf.Message {
    public var number: Int32 {
      get { self._number ?? 0 }
      set { self._number = newValue }
    }
    /// Whether `number` has been set.
    public var hasNumber: Bool { self._number != nil }
    /// Makes `number` absent.
    public mutating func clearNumber() { self._number = nil }
    private var _number: Int32? = nil

    /// Fields that came with the message but are not in its schema.
    public var unknownFields = WrightProtobuf.UnknownFields()

    /// The message without any field set.
    public init() {}

    /// The message as the schema has it.
    public static let layout: WrightProtobuf.MessageLayout = .init(
      name: "wright.test.v1.Groups.Many",
      fields: [
        .init(1, "number", .int32, .required),
      ])

    /// Reads the fields straight off the wire.
    public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
      while let tag = input.nextTag() {
        switch tag {
        case 8: self._number = input.varint()
        default: input.unknown(tag, Self.layout, &self.unknownFields)
        }
      }
      input.require(self._number != nil)
    }

    /// Writes the fields, in the order of their numbers.
    public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
      fields.required(0, self._number)
    }
  }

  /// The message `wright.test.v1.Groups.Chosen`.
  public struct Chosen: WrightProtobuf.Message {
    public var number: Int32 {
      get { self._number ?? 0 }
      set { self._number = newValue }
    }
    /// Whether `number` has been set.
    public var hasNumber: Bool { self._number != nil }
    /// Makes `number` absent.
    public mutating func clearNumber() { self._number = nil }
    private var _number: Int32? = nil

    /// Fields that came with the message but are not in its schema.
    public var unknownFields = WrightProtobuf.UnknownFields()

    /// The message without any field set.
    public init() {}

    /// The message as the schema has it.
    public static let layout: WrightProtobuf.MessageLayout = .init(
      name: "wright.test.v1.Groups.Chosen",
      fields: [
        .init(1, "number", .int32, .optional),
      ])

    /// Reads the fields straight off the wire.
    public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
      while let tag = input.nextTag() {
        switch tag {
        case 8: self._number = input.varint()
        default: input.unknown(tag, Self.layout, &self.unknownFields)
        }
      }
    }

    /// Writes the fields, in the order of their numbers.
    public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
      fields.optional(0, self._number)
    }
  }
}

/// What must be there though it is a group, and pairs whose values are not all numbers.
public struct OldStrict: WrightProtobuf.Message {
  public var needed: OldStrict.Needed {
    get { self._needed ?? OldStrict.Needed() }
    set { self._needed = newValue }
  }
  /// Whether `needed` has been set.
  public var hasNeeded: Bool { self._needed != nil }
  /// Makes `needed` absent.
  public mutating func clearNeeded() { self._needed = nil }
  private var _needed: OldStrict.Needed? = nil

  public var tastes: [String: OldTaste] = [:]

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "wright.test.v1.Strict",
    fields: [
      .init(1, "needed", .group { OldStrict.Needed.layout }, .required),
      .init(2, "tastes", .map(.string, .enum { OldTaste.layout }), .map),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.group(&self._needed)
      case 18: input.map(&self.tastes, tag, 10, 16, key: { $0.string() }, value: { $0.enumeration() })
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
    input.require(self._needed != nil)
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.required(0, self._needed)
    fields.map(1, self.tastes)
  }

  /// The message `wright.test.v1.Strict.Needed`.
  public struct Needed: WrightProtobuf.Message {
    public var number: Int32 {
      get { self._number ?? 0 }
      set { self._number = newValue }
    }
    /// Whether `number` has been set.
    public var hasNumber: Bool { self._number != nil }
    /// Makes `number` absent.
    public mutating func clearNumber() { self._number = nil }
    private var _number: Int32? = nil

    /// Fields that came with the message but are not in its schema.
    public var unknownFields = WrightProtobuf.UnknownFields()

    /// The message without any field set.
    public init() {}

    /// The message as the schema has it.
    public static let layout: WrightProtobuf.MessageLayout = .init(
      name: "wright.test.v1.Strict.Needed",
      fields: [
        .init(1, "number", .int32, .required),
      ])

    /// Reads the fields straight off the wire.
    public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
      while let tag = input.nextTag() {
        switch tag {
        case 8: self._number = input.varint()
        default: input.unknown(tag, Self.layout, &self.unknownFields)
        }
      }
      input.require(self._number != nil)
    }

    /// Writes the fields, in the order of their numbers.
    public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
      fields.required(0, self._number)
    }
  }
}

/// The schema file `wright/test/v1/legacy.proto`.
public enum File_wright_test_v1_legacy {
  /// The file's descriptor and its imports.
  public static let file = WrightProtobuf.ProtoFile(
    name: "wright/test/v1/legacy.proto",
    base64: """
      Cht3cmlnaHQvdGVzdC92MS9sZWdhY3kucHJvdG8SDndyaWdodC50ZXN0LnYxImgKCFJlcXVpcmVkEhIKBG5hbWUYASACKAlSBG5h\
      bWUSFgoGbnVtYmVyGAIgAigFUgZudW1iZXISMAoGd2l0aGluGAMgASgLMhgud3JpZ2h0LnRlc3QudjEuUmVxdWlyZWRSBndpdGhp\
      biKqAgoIRGVmYXVsdHMSGgoGbnVtYmVyGAEgASgFOgItN1IGbnVtYmVyEiMKBHRleHQYAiABKAk6D2EgInF1b3RlZCIgd29yZFIE\
      dGV4dBIdCgRibG9iGAMgASgMOglcMDAxYlwzNzdSBGJsb2ISHwoIaW5maW5pdGUYBCABKAE6A2luZlIIaW5maW5pdGUSNgoFZ3Jh\
      ZGUYBSABKA4yFS53cmlnaHQudGVzdC52MS5HcmFkZToJR1JBREVfVFdPUgVncmFkZRIYCgRmbGFnGAYgASgIOgR0cnVlUgRmbGFn\
      EioKBWxhcmdlGAcgASgEOhQxODQ0Njc0NDA3MzcwOTU1MTYxNVIFbGFyZ2USHwoIZnJhY3Rpb24YCCABKAI6AzEuNVIIZnJhY3Rp\
      b24i1AMKBkdyb3VwcxI1CgZzaW5nbGUYASABKAoyHS53cmlnaHQudGVzdC52MS5Hcm91cHMuU2luZ2xlUgZzaW5nbGUSLwoEbWFu\
      eRgCIAMoCjIbLndyaWdodC50ZXN0LnYxLkdyb3Vwcy5NYW55UgRtYW55EhQKBWxvb3NlGAMgAygFUgVsb29zZRIYCgV0aWdodBgE\
      IAMoBUICEAFSBXRpZ2h0Ei0KBmdyYWRlcxgFIAMoDjIVLndyaWdodC50ZXN0LnYxLkdyYWRlUgZncmFkZXMSNwoGY2hvc2VuGAYg\
      ASgKMh0ud3JpZ2h0LnRlc3QudjEuR3JvdXBzLkNob3NlbkgAUgZjaG9zZW4SLQoFZ3JhZGUYByABKA4yFS53cmlnaHQudGVzdC52\
      MS5HcmFkZUgAUgVncmFkZRpICgZTaW5nbGUSEgoEdGV4dBgBIAEoCVIEdGV4dBIqCgRtb3JlGAIgASgLMhYud3JpZ2h0LnRlc3Qu\
      djEuR3JvdXBzUgRtb3JlGh4KBE1hbnkSFgoGbnVtYmVyGAEgAigFUgZudW1iZXIaIAoGQ2hvc2VuEhYKBm51bWJlchgBIAEoBVIG\
      bnVtYmVyKgUIZBDIAUIICgZjaG9pY2Ui7wEKBlN0cmljdBI1CgZuZWVkZWQYASACKAoyHS53cmlnaHQudGVzdC52MS5TdHJpY3Qu\
      TmVlZGVkUgZuZWVkZWQSOgoGdGFzdGVzGAIgAygLMiIud3JpZ2h0LnRlc3QudjEuU3RyaWN0LlRhc3Rlc0VudHJ5UgZ0YXN0ZXMa\
      IAoGTmVlZGVkEhYKBm51bWJlchgBIAIoBVIGbnVtYmVyGlAKC1Rhc3Rlc0VudHJ5EhAKA2tleRgBIAEoCVIDa2V5EisKBXZhbHVl\
      GAIgASgOMhUud3JpZ2h0LnRlc3QudjEuVGFzdGVSBXZhbHVlOgI4ASolCgVHcmFkZRINCglHUkFERV9PTkUQARINCglHUkFERV9U\
      V08QAiooCgVUYXN0ZRIOCgpUQVNURV9OT05FEAASDwoLVEFTVEVfU1dFRVQQATosCgVleHRyYRIWLndyaWdodC50ZXN0LnYxLkdy\
      b3VwcxhkIAEoCVIFZXh0cmFCBroCA09sZA==
      """,
    imports: { [] })
}
