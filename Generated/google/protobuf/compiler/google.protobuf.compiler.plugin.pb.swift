// swift-format-ignore-file
// Made by protoc-gen-wright from google/protobuf/compiler/plugin.proto. Do not edit.

public import WrightProtobuf

/// A version of protoc.
public struct Google_Protobuf_Compiler_Version: WrightProtobuf.Message {
  public var major: Int32 {
    get { self._major ?? 0 }
    set { self._major = newValue }
  }
  /// Whether `major` has been set.
  public var hasMajor: Bool { self._major != nil }
  /// Makes `major` absent.
  public mutating func clearMajor() { self._major = nil }
  private var _major: Int32? = nil

  public var minor: Int32 {
    get { self._minor ?? 0 }
    set { self._minor = newValue }
  }
  /// Whether `minor` has been set.
  public var hasMinor: Bool { self._minor != nil }
  /// Makes `minor` absent.
  public mutating func clearMinor() { self._minor = nil }
  private var _minor: Int32? = nil

  public var patch: Int32 {
    get { self._patch ?? 0 }
    set { self._patch = newValue }
  }
  /// Whether `patch` has been set.
  public var hasPatch: Bool { self._patch != nil }
  /// Makes `patch` absent.
  public mutating func clearPatch() { self._patch = nil }
  private var _patch: Int32? = nil

  /// Such as "rc1"; empty for a release.
  public var suffix: String {
    get { self._suffix ?? "" }
    set { self._suffix = newValue }
  }
  /// Whether `suffix` has been set.
  public var hasSuffix: Bool { self._suffix != nil }
  /// Makes `suffix` absent.
  public mutating func clearSuffix() { self._suffix = nil }
  private var _suffix: String? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "google.protobuf.compiler.Version",
    fields: [
      .init(1, "major", .int32, .optional),
      .init(2, "minor", .int32, .optional),
      .init(3, "patch", .int32, .optional),
      .init(4, "suffix", .string, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 8: self._major = input.varint()
      case 16: self._minor = input.varint()
      case 24: self._patch = input.varint()
      case 34: self._suffix = input.string()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._major)
    fields.optional(1, self._minor)
    fields.optional(2, self._patch)
    fields.optional(3, self._suffix)
  }
}

/// What a plugin reads on its standard input.
public struct Google_Protobuf_Compiler_CodeGeneratorRequest: WrightProtobuf.Message {
  /// The files to make code for.
  public var fileToGenerate: [String] = []

  /// What `--NAME_opt` says.
  public var parameter: String {
    get { self._parameter ?? "" }
    set { self._parameter = newValue }
  }
  /// Whether `parameter` has been set.
  public var hasParameter: Bool { self._parameter != nil }
  /// Makes `parameter` absent.
  public mutating func clearParameter() { self._parameter = nil }
  private var _parameter: String? = nil

  /// Those files and all that they import, each after what it imports.
  public var protoFile: [Google_Protobuf_FileDescriptorProto] = []

  public var compilerVersion: Google_Protobuf_Compiler_Version {
    get { self._compilerVersion ?? Google_Protobuf_Compiler_Version() }
    set { self._compilerVersion = newValue }
  }
  /// Whether `compilerVersion` has been set.
  public var hasCompilerVersion: Bool { self._compilerVersion != nil }
  /// Makes `compilerVersion` absent.
  public mutating func clearCompilerVersion() { self._compilerVersion = nil }
  private var _compilerVersion: Google_Protobuf_Compiler_Version? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "google.protobuf.compiler.CodeGeneratorRequest",
    fields: [
      .init(1, "file_to_generate", .string, .repeated),
      .init(2, "parameter", .string, .optional),
      .init(3, "compiler_version", .message { Google_Protobuf_Compiler_Version.layout }, .optional),
      .init(15, "proto_file", .message { Google_Protobuf_FileDescriptorProto.layout }, .repeated),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.repeated(&self.fileToGenerate, tag) { $0.string() }
      case 18: self._parameter = input.string()
      case 26: input.message(&self._compilerVersion)
      case 122: input.messages(&self.protoFile, tag)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.repeated(0, self.fileToGenerate)
    fields.optional(1, self._parameter)
    fields.optional(2, self._compilerVersion)
    fields.repeated(3, self.protoFile)
  }
}

/// What it writes to its standard output.
public struct Google_Protobuf_Compiler_CodeGeneratorResponse: WrightProtobuf.Message {
  /// What is wrong with the schema, if something is.
  public var error: String {
    get { self._error ?? "" }
    set { self._error = newValue }
  }
  /// Whether `error` has been set.
  public var hasError: Bool { self._error != nil }
  /// Makes `error` absent.
  public mutating func clearError() { self._error = nil }
  private var _error: String? = nil

  /// The features that the plugin knows, as bits.
  public var supportedFeatures: UInt64 {
    get { self._supportedFeatures ?? 0 }
    set { self._supportedFeatures = newValue }
  }
  /// Whether `supportedFeatures` has been set.
  public var hasSupportedFeatures: Bool { self._supportedFeatures != nil }
  /// Makes `supportedFeatures` absent.
  public mutating func clearSupportedFeatures() { self._supportedFeatures = nil }
  private var _supportedFeatures: UInt64? = nil

  public var file: [Google_Protobuf_Compiler_CodeGeneratorResponse.File] = []

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "google.protobuf.compiler.CodeGeneratorResponse",
    fields: [
      .init(1, "error", .string, .optional),
      .init(2, "supported_features", .uint64, .optional),
      .init(15, "file", .message { Google_Protobuf_Compiler_CodeGeneratorResponse.File.layout }, .repeated),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self._error = input.string()
      case 16: self._supportedFeatures = input.varint()
      case 122: input.messages(&self.file, tag)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._error)
    fields.optional(1, self._supportedFeatures)
    fields.repeated(2, self.file)
  }

  /// Features that not every plugin knows.
  public enum Feature: WrightProtobuf.Enum {
    case none // = 0
    case proto3Optional // = 1

    /// The value that a field has when it was not set.
    public init() { self = .none }

    /// The value with the number `rawValue`, if the schema has it.
    public init?(rawValue: Int) {
      switch rawValue {
      case 0: self = .none
      case 1: self = .proto3Optional
      default: return nil
      }
    }

    /// The number on the wire.
    public var rawValue: Int {
      switch self {
      case .none: 0
      case .proto3Optional: 1
      }
    }

    /// The values that the schema has.
    public static let allCases: [Google_Protobuf_Compiler_CodeGeneratorResponse.Feature] = [.none, .proto3Optional]

    /// The enumeration as the schema has it.
    public static let layout: WrightProtobuf.EnumLayout = .init(
      name: "google.protobuf.compiler.CodeGeneratorResponse.Feature",
      values: [
        ("FEATURE_NONE", 0),
        ("FEATURE_PROTO3_OPTIONAL", 1),
      ], isClosed: true)
  }

  /// One file that was made.
  public struct File: WrightProtobuf.Message {
    public var name: String {
      get { self._name ?? "" }
      set { self._name = newValue }
    }
    /// Whether `name` has been set.
    public var hasName: Bool { self._name != nil }
    /// Makes `name` absent.
    public mutating func clearName() { self._name = nil }
    private var _name: String? = nil

    /// Where to insert into a file that another plugin made.
    public var insertionPoint: String {
      get { self._insertionPoint ?? "" }
      set { self._insertionPoint = newValue }
    }
    /// Whether `insertionPoint` has been set.
    public var hasInsertionPoint: Bool { self._insertionPoint != nil }
    /// Makes `insertionPoint` absent.
    public mutating func clearInsertionPoint() { self._insertionPoint = nil }
    private var _insertionPoint: String? = nil

    public var content: String {
      get { self._content ?? "" }
      set { self._content = newValue }
    }
    /// Whether `content` has been set.
    public var hasContent: Bool { self._content != nil }
    /// Makes `content` absent.
    public mutating func clearContent() { self._content = nil }
    private var _content: String? = nil

    public var generatedCodeInfo: Google_Protobuf_GeneratedCodeInfo {
      get { self._generatedCodeInfo ?? Google_Protobuf_GeneratedCodeInfo() }
      set { self._generatedCodeInfo = newValue }
    }
    /// Whether `generatedCodeInfo` has been set.
    public var hasGeneratedCodeInfo: Bool { self._generatedCodeInfo != nil }
    /// Makes `generatedCodeInfo` absent.
    public mutating func clearGeneratedCodeInfo() { self._generatedCodeInfo = nil }
    private var _generatedCodeInfo: Google_Protobuf_GeneratedCodeInfo? = nil

    /// Fields that came with the message but are not in its schema.
    public var unknownFields = WrightProtobuf.UnknownFields()

    /// The message without any field set.
    public init() {}

    /// The message as the schema has it.
    public static let layout: WrightProtobuf.MessageLayout = .init(
      name: "google.protobuf.compiler.CodeGeneratorResponse.File",
      fields: [
        .init(1, "name", .string, .optional),
        .init(2, "insertion_point", .string, .optional),
        .init(15, "content", .string, .optional),
        .init(16, "generated_code_info", .message { Google_Protobuf_GeneratedCodeInfo.layout }, .optional),
      ])

    /// Reads the fields straight off the wire.
    public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
      while let tag = input.nextTag() {
        switch tag {
        case 10: self._name = input.string()
        case 18: self._insertionPoint = input.string()
        case 122: self._content = input.string()
        case 130: input.message(&self._generatedCodeInfo)
        default: input.unknown(tag, Self.layout, &self.unknownFields)
        }
      }
    }

    /// Writes the fields, in the order of their numbers.
    public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
      fields.optional(0, self._name)
      fields.optional(1, self._insertionPoint)
      fields.optional(2, self._content)
      fields.optional(3, self._generatedCodeInfo)
    }
  }
}

/// The schema file `google/protobuf/compiler/plugin.proto`.
public enum File_google_protobuf_compiler_plugin {
  /// The file's descriptor and its imports.
  public static let file = WrightProtobuf.ProtoFile(
    name: "google/protobuf/compiler/plugin.proto",
    base64: """
      CiVnb29nbGUvcHJvdG9idWYvY29tcGlsZXIvcGx1Z2luLnByb3RvEhhnb29nbGUucHJvdG9idWYuY29tcGlsZXIaIGdvb2dsZS9w\
      cm90b2J1Zi9kZXNjcmlwdG9yLnByb3RvImMKB1ZlcnNpb24SFAoFbWFqb3IYASABKAVSBW1ham9yEhQKBW1pbm9yGAIgASgFUgVt\
      aW5vchIUCgVwYXRjaBgDIAEoBVIFcGF0Y2gSFgoGc3VmZml4GAQgASgJUgZzdWZmaXgi8QEKFENvZGVHZW5lcmF0b3JSZXF1ZXN0\
      EigKEGZpbGVfdG9fZ2VuZXJhdGUYASADKAlSDmZpbGVUb0dlbmVyYXRlEhwKCXBhcmFtZXRlchgCIAEoCVIJcGFyYW1ldGVyEkMK\
      CnByb3RvX2ZpbGUYDyADKAsyJC5nb29nbGUucHJvdG9idWYuRmlsZURlc2NyaXB0b3JQcm90b1IJcHJvdG9GaWxlEkwKEGNvbXBp\
      bGVyX3ZlcnNpb24YAyABKAsyIS5nb29nbGUucHJvdG9idWYuY29tcGlsZXIuVmVyc2lvblIPY29tcGlsZXJWZXJzaW9uIpQDChVD\
      b2RlR2VuZXJhdG9yUmVzcG9uc2USFAoFZXJyb3IYASABKAlSBWVycm9yEi0KEnN1cHBvcnRlZF9mZWF0dXJlcxgCIAEoBFIRc3Vw\
      cG9ydGVkRmVhdHVyZXMSSAoEZmlsZRgPIAMoCzI0Lmdvb2dsZS5wcm90b2J1Zi5jb21waWxlci5Db2RlR2VuZXJhdG9yUmVzcG9u\
      c2UuRmlsZVIEZmlsZRqxAQoERmlsZRISCgRuYW1lGAEgASgJUgRuYW1lEicKD2luc2VydGlvbl9wb2ludBgCIAEoCVIOaW5zZXJ0\
      aW9uUG9pbnQSGAoHY29udGVudBgPIAEoCVIHY29udGVudBJSChNnZW5lcmF0ZWRfY29kZV9pbmZvGBAgASgLMiIuZ29vZ2xlLnBy\
      b3RvYnVmLkdlbmVyYXRlZENvZGVJbmZvUhFnZW5lcmF0ZWRDb2RlSW5mbyI4CgdGZWF0dXJlEhAKDEZFQVRVUkVfTk9ORRAAEhsK\
      F0ZFQVRVUkVfUFJPVE8zX09QVElPTkFMEAFCcgocY29tLmdvb2dsZS5wcm90b2J1Zi5jb21waWxlckIMUGx1Z2luUHJvdG9zWiln\
      b29nbGUuZ29sYW5nLm9yZy9wcm90b2J1Zi90eXBlcy9wbHVnaW5wYqoCGEdvb2dsZS5Qcm90b2J1Zi5Db21waWxlcg==
      """,
    imports: { [File_google_protobuf_descriptor.file] })
}
