/// How messages are written as JSON.
public struct JSONEncodingOptions: Sendable {
  /// Write fields that have no presence even where they are zero or empty.
  public var includeDefaults = false
  /// Name fields as the schema does, not in lower camel case.
  public var preserveProtoFieldNames = false
  /// Write enumerations as numbers, not as names.
  public var enumsAsNumbers = false
  /// Break and indent lines, two spaces a level.
  public var pretty = false
  /// The messages that may be within a `google.protobuf.Any`.
  public var types = TypeRegistry()
  /// Write what is within an `Any` of a type that is not known as `{"@type": …, "value": …}`, in base64, instead of failing.
  ///
  /// That is no canonical form: it is not read again.
  public var showsUnknownTypes = false

  /// The canonical form, on one line.
  public init() {}
}

/// How JSON is read.
public struct JSONDecodingOptions: Sendable {
  /// How deeply objects and arrays may be nested, as for encoded messages.
  public static let depthLimit = DecodingOptions.standardDepthLimit

  /// Pass over fields that the schema does not have, and over names that an enumeration does not have, instead of refusing them.
  public var ignoreUnknownFields = false
  /// The messages that may be within a `google.protobuf.Any`.
  public var types = TypeRegistry()

  /// Strict.
  public init() {}
}

/// The messages that may be within a `google.protobuf.Any`, by full name.
///
/// Those with a JSON form of their own, and `google.protobuf.Empty`, are always known.
public struct TypeRegistry: Sendable {
  private var layouts: [String: MessageLayout]
  private let pool: DescriptorPool?

  /// - Parameters:
  ///   - layouts: of generated messages, for instance `[Order.layout]`.
  ///   - pool: all of its messages are known too.
  public init(_ layouts: [MessageLayout] = [], pool: DescriptorPool? = nil) {
    self.layouts = Dictionary(layouts.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    self.pool = pool
  }

  /// The message with the full name `name`.
  public func layout(named name: String) -> MessageLayout? {
    layouts[name] ?? pool?.message(named: name) ?? WellKnownLayouts.byName[name]
  }

  /// The message that an Any's `type_url` names: what follows its last slash.
  func layout(typeURL: String) -> MessageLayout? {
    guard let slash = typeURL.utf8.lastIndex(of: UInt8(ascii: "/")) else { return nil }
    return layout(named: String(typeURL[typeURL.index(after: slash)...]))
  }
}
