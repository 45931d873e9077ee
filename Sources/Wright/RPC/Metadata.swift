/// Keys and values beside a call's messages, in order; a key may come more than once.
///
/// Keys are lower case (they are made so), of letters, digits, `-`, `_` and `.`. A key that ends in `-bin` holds bytes; the values of
/// other keys are printable ASCII. Keys that begin with `grpc-` or `:` belong to the protocol, and are not sent.
public struct Metadata: Sendable, Hashable {
  /// A value: text, or bytes for a key that ends in `-bin`.
  public enum Value: Sendable, Hashable {
    /// Printable ASCII.
    case string(String)
    /// Any bytes, under a key that ends in `-bin`.
    case binary([UInt8])
  }

  /// A key and a value.
  public struct Entry: Sendable, Hashable {
    /// The key, lower case.
    public let key: String
    /// The value.
    public let value: Value
  }

  private var entries: [Entry] = []

  /// Makes metadata without entries.
  public init() {}

  /// Appends text; a key that is there already keeps its values.
  public mutating func addString(_ value: String, forKey key: String) {
    entries.append(Entry(key: key.lowercased(), value: .string(value)))
  }

  /// Appends bytes; the key ends in `-bin`.
  public mutating func addBinary(_ value: [UInt8], forKey key: String) {
    let key = key.lowercased()
    precondition(Self.holdsBytes(key), "a key for bytes ends in -bin")
    entries.append(Entry(key: key, value: .binary(value)))
  }

  /// Makes this the only value of a key.
  public mutating func replaceOrAddString(_ value: String, forKey key: String) {
    removeAll(forKey: key)
    addString(value, forKey: key)
  }

  /// Makes these bytes the only value of a key.
  public mutating func replaceOrAddBinary(_ value: [UInt8], forKey key: String) {
    removeAll(forKey: key)
    addBinary(value, forKey: key)
  }

  /// Appends an entry whose key is known to be lower case.
  mutating func append(_ entry: Entry) { entries.append(entry) }

  /// Removes a key with all its values.
  public mutating func removeAll(forKey key: String) {
    let key = key.lowercased()
    entries.removeAll { $0.key == key }
  }

  /// Appends all entries of another.
  public mutating func add(contentsOf other: Metadata) { entries += other.entries }

  /// The text values of a key, in order.
  public subscript(stringValues key: String) -> [String] {
    values(key).compactMap { if case .string(let text) = $0 { text } else { nil } }
  }

  /// The byte values of a key, in order.
  public subscript(binaryValues key: String) -> [[UInt8]] {
    values(key).compactMap { if case .binary(let bytes) = $0 { bytes } else { nil } }
  }

  /// The first text value of a key.
  public func firstString(forKey key: String) -> String? { self[stringValues: key].first }

  private func values(_ key: String) -> some Sequence<Value> {
    let key = key.lowercased()
    return entries.lazy.filter { $0.key == key }.map(\.value)
  }
}

extension Metadata: RandomAccessCollection {
  /// Where the first entry is.
  public var startIndex: Int { 0 }
  /// The place after the last entry.
  public var endIndex: Int { entries.count }
  /// The entry at a place.
  public subscript(position: Int) -> Entry { entries[position] }
}

extension Metadata: ExpressibleByDictionaryLiteral {
  /// Makes what a literal says.
  public init(dictionaryLiteral elements: (String, Value)...) {
    for (key, value) in elements {
      switch value {
      case .string(let text): addString(text, forKey: key)
      case .binary(let bytes): addBinary(bytes, forKey: key)
      }
    }
  }
}

extension Metadata.Value: ExpressibleByStringLiteral {
  /// Makes what a literal says.
  public init(stringLiteral value: String) { self = .string(value) }
}

extension Metadata.Value: ExpressibleByArrayLiteral {
  /// Makes what a literal says.
  public init(arrayLiteral elements: UInt8...) { self = .binary(elements) }
}

extension Metadata: CustomStringConvertible {
  /// A text for logs.
  public var description: String {
    "[" + map { "\($0.key): \($0.value)" }.joined(separator: ", ") + "]"
  }
}

extension Metadata.Value: CustomStringConvertible {
  /// A text for logs.
  public var description: String {
    switch self {
    case .string(let text): text
    case .binary(let bytes): "\(bytes.count) bytes"
    }
  }
}
