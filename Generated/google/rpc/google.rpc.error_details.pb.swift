// swift-format-ignore-file
// Made by protoc-gen-wright from google/rpc/error_details.proto. Do not edit.

public import WrightProtobuf

/// Why, in terms that programs can compare.
public struct Google_Rpc_ErrorInfo: WrightProtobuf.Message {
  /// In upper snake case, unique within the domain.
  public var reason: String = ""

  /// Who says so, such as a service's host name.
  public var domain: String = ""

  public var metadata: [String: String] = [:]

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "google.rpc.ErrorInfo",
    fields: [
      .init(1, "reason", .string),
      .init(2, "domain", .string),
      .init(3, "metadata", .map(.string, .string), .map),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.reason = input.string()
      case 18: self.domain = input.string()
      case 26: input.map(&self.metadata, tag, 10, 18, key: { $0.string() }, value: { $0.string() })
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.reason)
    fields.value(1, self.domain)
    fields.map(2, self.metadata)
  }
}

/// When to try again.
public struct Google_Rpc_RetryInfo: WrightProtobuf.Message {
  /// Wait at least so long.
  public var retryDelay: Google_Protobuf_Duration {
    get { self._retryDelay ?? Google_Protobuf_Duration() }
    set { self._retryDelay = newValue }
  }
  /// Whether `retryDelay` has been set.
  public var hasRetryDelay: Bool { self._retryDelay != nil }
  /// Makes `retryDelay` absent.
  public mutating func clearRetryDelay() { self._retryDelay = nil }
  private var _retryDelay: Google_Protobuf_Duration? = nil

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "google.rpc.RetryInfo",
    fields: [
      .init(1, "retry_delay", .message { Google_Protobuf_Duration.layout }, .optional),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.message(&self._retryDelay)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.optional(0, self._retryDelay)
  }
}

/// For those who debug the server.
public struct Google_Rpc_DebugInfo: WrightProtobuf.Message {
  public var stackEntries: [String] = []

  public var detail: String = ""

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "google.rpc.DebugInfo",
    fields: [
      .init(1, "stack_entries", .string, .repeated),
      .init(2, "detail", .string),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.repeated(&self.stackEntries, tag) { $0.string() }
      case 18: self.detail = input.string()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.repeated(0, self.stackEntries)
    fields.value(1, self.detail)
  }
}

/// Which quota is used up.
public struct Google_Rpc_QuotaFailure: WrightProtobuf.Message {
  public var violations: [Google_Rpc_QuotaFailure.Violation] = []

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "google.rpc.QuotaFailure",
    fields: [
      .init(1, "violations", .message { Google_Rpc_QuotaFailure.Violation.layout }, .repeated),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.messages(&self.violations, tag)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.repeated(0, self.violations)
  }

  /// One quota.
  public struct Violation: WrightProtobuf.Message {
    /// Whose quota it is, such as `project:12`.
    public var subject: String = ""

    public var description_p: String = ""

    /// Fields that came with the message but are not in its schema.
    public var unknownFields = WrightProtobuf.UnknownFields()

    /// The message without any field set.
    public init() {}

    /// The message as the schema has it.
    public static let layout: WrightProtobuf.MessageLayout = .init(
      name: "google.rpc.QuotaFailure.Violation",
      fields: [
        .init(1, "subject", .string),
        .init(2, "description", .string),
      ])

    /// Reads the fields straight off the wire.
    public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
      while let tag = input.nextTag() {
        switch tag {
        case 10: self.subject = input.string()
        case 18: self.description_p = input.string()
        default: input.unknown(tag, Self.layout, &self.unknownFields)
        }
      }
    }

    /// Writes the fields, in the order of their numbers.
    public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
      fields.value(0, self.subject)
      fields.value(1, self.description_p)
    }
  }
}

/// What would have to hold first.
public struct Google_Rpc_PreconditionFailure: WrightProtobuf.Message {
  public var violations: [Google_Rpc_PreconditionFailure.Violation] = []

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "google.rpc.PreconditionFailure",
    fields: [
      .init(1, "violations", .message { Google_Rpc_PreconditionFailure.Violation.layout }, .repeated),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.messages(&self.violations, tag)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.repeated(0, self.violations)
  }

  /// One condition.
  public struct Violation: WrightProtobuf.Message {
    /// The kind of condition, such as `TERMS`.
    public var type: String = ""

    /// What it is about.
    public var subject: String = ""

    public var description_p: String = ""

    /// Fields that came with the message but are not in its schema.
    public var unknownFields = WrightProtobuf.UnknownFields()

    /// The message without any field set.
    public init() {}

    /// The message as the schema has it.
    public static let layout: WrightProtobuf.MessageLayout = .init(
      name: "google.rpc.PreconditionFailure.Violation",
      fields: [
        .init(1, "type", .string),
        .init(2, "subject", .string),
        .init(3, "description", .string),
      ])

    /// Reads the fields straight off the wire.
    public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
      while let tag = input.nextTag() {
        switch tag {
        case 10: self.type = input.string()
        case 18: self.subject = input.string()
        case 26: self.description_p = input.string()
        default: input.unknown(tag, Self.layout, &self.unknownFields)
        }
      }
    }

    /// Writes the fields, in the order of their numbers.
    public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
      fields.value(0, self.type)
      fields.value(1, self.subject)
      fields.value(2, self.description_p)
    }
  }
}

/// Which fields of the request are wrong.
public struct Google_Rpc_BadRequest: WrightProtobuf.Message {
  public var fieldViolations: [Google_Rpc_BadRequest.FieldViolation] = []

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "google.rpc.BadRequest",
    fields: [
      .init(1, "field_violations", .message { Google_Rpc_BadRequest.FieldViolation.layout }, .repeated),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.messages(&self.fieldViolations, tag)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.repeated(0, self.fieldViolations)
  }

  /// One field.
  public struct FieldViolation: WrightProtobuf.Message {
    /// Its path in the request, such as `lines[2].quantity`.
    public var field: String = ""

    public var description_p: String = ""

    /// Fields that came with the message but are not in its schema.
    public var unknownFields = WrightProtobuf.UnknownFields()

    /// The message without any field set.
    public init() {}

    /// The message as the schema has it.
    public static let layout: WrightProtobuf.MessageLayout = .init(
      name: "google.rpc.BadRequest.FieldViolation",
      fields: [
        .init(1, "field", .string),
        .init(2, "description", .string),
      ])

    /// Reads the fields straight off the wire.
    public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
      while let tag = input.nextTag() {
        switch tag {
        case 10: self.field = input.string()
        case 18: self.description_p = input.string()
        default: input.unknown(tag, Self.layout, &self.unknownFields)
        }
      }
    }

    /// Writes the fields, in the order of their numbers.
    public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
      fields.value(0, self.field)
      fields.value(1, self.description_p)
    }
  }
}

/// What to tell the server's operator.
public struct Google_Rpc_RequestInfo: WrightProtobuf.Message {
  public var requestID: String = ""

  /// Opaque to all but the service.
  public var servingData: String = ""

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "google.rpc.RequestInfo",
    fields: [
      .init(1, "request_id", .string),
      .init(2, "serving_data", .string),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.requestID = input.string()
      case 18: self.servingData = input.string()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.requestID)
    fields.value(1, self.servingData)
  }
}

/// What the error is about.
public struct Google_Rpc_ResourceInfo: WrightProtobuf.Message {
  public var resourceType: String = ""

  public var resourceName: String = ""

  public var owner: String = ""

  public var description_p: String = ""

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "google.rpc.ResourceInfo",
    fields: [
      .init(1, "resource_type", .string),
      .init(2, "resource_name", .string),
      .init(3, "owner", .string),
      .init(4, "description", .string),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.resourceType = input.string()
      case 18: self.resourceName = input.string()
      case 26: self.owner = input.string()
      case 34: self.description_p = input.string()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.resourceType)
    fields.value(1, self.resourceName)
    fields.value(2, self.owner)
    fields.value(3, self.description_p)
  }
}

/// Where to read on.
public struct Google_Rpc_Help: WrightProtobuf.Message {
  public var links: [Google_Rpc_Help.Link] = []

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "google.rpc.Help",
    fields: [
      .init(1, "links", .message { Google_Rpc_Help.Link.layout }, .repeated),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: input.messages(&self.links, tag)
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.repeated(0, self.links)
  }

  /// One page.
  public struct Link: WrightProtobuf.Message {
    public var description_p: String = ""

    public var url: String = ""

    /// Fields that came with the message but are not in its schema.
    public var unknownFields = WrightProtobuf.UnknownFields()

    /// The message without any field set.
    public init() {}

    /// The message as the schema has it.
    public static let layout: WrightProtobuf.MessageLayout = .init(
      name: "google.rpc.Help.Link",
      fields: [
        .init(1, "description", .string),
        .init(2, "url", .string),
      ])

    /// Reads the fields straight off the wire.
    public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
      while let tag = input.nextTag() {
        switch tag {
        case 10: self.description_p = input.string()
        case 18: self.url = input.string()
        default: input.unknown(tag, Self.layout, &self.unknownFields)
        }
      }
    }

    /// Writes the fields, in the order of their numbers.
    public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
      fields.value(0, self.description_p)
      fields.value(1, self.url)
    }
  }
}

/// The error in the user's language.
public struct Google_Rpc_LocalizedMessage: WrightProtobuf.Message {
  /// A BCP 47 tag, such as `de-CH`.
  public var locale: String = ""

  public var message: String = ""

  /// Fields that came with the message but are not in its schema.
  public var unknownFields = WrightProtobuf.UnknownFields()

  /// The message without any field set.
  public init() {}

  /// The message as the schema has it.
  public static let layout: WrightProtobuf.MessageLayout = .init(
    name: "google.rpc.LocalizedMessage",
    fields: [
      .init(1, "locale", .string),
      .init(2, "message", .string),
    ])

  /// Reads the fields straight off the wire.
  public mutating func decode(_ input: inout WrightProtobuf.WireInput) {
    while let tag = input.nextTag() {
      switch tag {
      case 10: self.locale = input.string()
      case 18: self.message = input.string()
      default: input.unknown(tag, Self.layout, &self.unknownFields)
      }
    }
  }

  /// Writes the fields, in the order of their numbers.
  public func write(_ fields: borrowing WrightProtobuf.FieldWriter) {
    fields.value(0, self.locale)
    fields.value(1, self.message)
  }
}

/// The schema file `google/rpc/error_details.proto`.
public enum File_google_rpc_error__details {
  /// The file's descriptor and its imports.
  public static let file = WrightProtobuf.ProtoFile(
    name: "google/rpc/error_details.proto",
    base64: """
      Ch5nb29nbGUvcnBjL2Vycm9yX2RldGFpbHMucHJvdG8SCmdvb2dsZS5ycGMaHmdvb2dsZS9wcm90b2J1Zi9kdXJhdGlvbi5wcm90\
      byK5AQoJRXJyb3JJbmZvEhYKBnJlYXNvbhgBIAEoCVIGcmVhc29uEhYKBmRvbWFpbhgCIAEoCVIGZG9tYWluEj8KCG1ldGFkYXRh\
      GAMgAygLMiMuZ29vZ2xlLnJwYy5FcnJvckluZm8uTWV0YWRhdGFFbnRyeVIIbWV0YWRhdGEaOwoNTWV0YWRhdGFFbnRyeRIQCgNr\
      ZXkYASABKAlSA2tleRIUCgV2YWx1ZRgCIAEoCVIFdmFsdWU6AjgBIkcKCVJldHJ5SW5mbxI6CgtyZXRyeV9kZWxheRgBIAEoCzIZ\
      Lmdvb2dsZS5wcm90b2J1Zi5EdXJhdGlvblIKcmV0cnlEZWxheSJICglEZWJ1Z0luZm8SIwoNc3RhY2tfZW50cmllcxgBIAMoCVIM\
      c3RhY2tFbnRyaWVzEhYKBmRldGFpbBgCIAEoCVIGZGV0YWlsIpsBCgxRdW90YUZhaWx1cmUSQgoKdmlvbGF0aW9ucxgBIAMoCzIi\
      Lmdvb2dsZS5ycGMuUXVvdGFGYWlsdXJlLlZpb2xhdGlvblIKdmlvbGF0aW9ucxpHCglWaW9sYXRpb24SGAoHc3ViamVjdBgBIAEo\
      CVIHc3ViamVjdBIgCgtkZXNjcmlwdGlvbhgCIAEoCVILZGVzY3JpcHRpb24ivQEKE1ByZWNvbmRpdGlvbkZhaWx1cmUSSQoKdmlv\
      bGF0aW9ucxgBIAMoCzIpLmdvb2dsZS5ycGMuUHJlY29uZGl0aW9uRmFpbHVyZS5WaW9sYXRpb25SCnZpb2xhdGlvbnMaWwoJVmlv\
      bGF0aW9uEhIKBHR5cGUYASABKAlSBHR5cGUSGAoHc3ViamVjdBgCIAEoCVIHc3ViamVjdBIgCgtkZXNjcmlwdGlvbhgDIAEoCVIL\
      ZGVzY3JpcHRpb24iqAEKCkJhZFJlcXVlc3QSUAoQZmllbGRfdmlvbGF0aW9ucxgBIAMoCzIlLmdvb2dsZS5ycGMuQmFkUmVxdWVz\
      dC5GaWVsZFZpb2xhdGlvblIPZmllbGRWaW9sYXRpb25zGkgKDkZpZWxkVmlvbGF0aW9uEhQKBWZpZWxkGAEgASgJUgVmaWVsZBIg\
      CgtkZXNjcmlwdGlvbhgCIAEoCVILZGVzY3JpcHRpb24iTwoLUmVxdWVzdEluZm8SHQoKcmVxdWVzdF9pZBgBIAEoCVIJcmVxdWVz\
      dElkEiEKDHNlcnZpbmdfZGF0YRgCIAEoCVILc2VydmluZ0RhdGEikAEKDFJlc291cmNlSW5mbxIjCg1yZXNvdXJjZV90eXBlGAEg\
      ASgJUgxyZXNvdXJjZVR5cGUSIwoNcmVzb3VyY2VfbmFtZRgCIAEoCVIMcmVzb3VyY2VOYW1lEhQKBW93bmVyGAMgASgJUgVvd25l\
      chIgCgtkZXNjcmlwdGlvbhgEIAEoCVILZGVzY3JpcHRpb24ibwoESGVscBIrCgVsaW5rcxgBIAMoCzIVLmdvb2dsZS5ycGMuSGVs\
      cC5MaW5rUgVsaW5rcxo6CgRMaW5rEiAKC2Rlc2NyaXB0aW9uGAEgASgJUgtkZXNjcmlwdGlvbhIQCgN1cmwYAiABKAlSA3VybCJE\
      ChBMb2NhbGl6ZWRNZXNzYWdlEhYKBmxvY2FsZRgBIAEoCVIGbG9jYWxlEhgKB21lc3NhZ2UYAiABKAlSB21lc3NhZ2VCZgoOY29t\
      Lmdvb2dsZS5ycGNCEUVycm9yRGV0YWlsc1Byb3RvUAFaP2dvb2dsZS5nb2xhbmcub3JnL2dlbnByb3RvL2dvb2dsZWFwaXMvcnBj\
      L2VycmRldGFpbHM7ZXJyZGV0YWlsc2IGcHJvdG8z
      """,
    imports: { [File_google_protobuf_duration.file] })
}
