/// Header fields to be sent: names and values in one flat buffer, without a string for each.
public struct HeaderBlock: Sendable {
  /// Where one field stands in the buffer.
  struct Field {
    var start: UInt32
    var nameEnd: UInt32
    var end: UInt32
  }

  private(set) var bytes: [UInt8] = []
  private(set) var fields: [Field] = []
  /// Whether the buffer lives as long as the process, so that nghttp2 need not copy it.
  let isPermanent: Bool

  /// Makes an empty block.
  public init() { isPermanent = false }

  /// Makes a block that is kept in a global and never changed again, so that sending it copies nothing.
  public init(permanent fields: KeyValuePairs<String, String>) {
    isPermanent = true
    for (name, value) in fields { append(name, value) }
  }

  /// The size of the list, as a peer's limit counts it: RFC 9113, section 6.5.2.
  public var listSize: Int { bytes.count + 32 * fields.count }

  /// The number of fields.
  public var count: Int { fields.count }

  /// Hands out the fields, in order, as the bytes of their names and values.
  public func forEachField(_ body: (_ name: ArraySlice<UInt8>, _ value: ArraySlice<UInt8>) -> Void) {
    for field in fields {
      body(bytes[Int(field.start)..<Int(field.nameEnd)], bytes[Int(field.nameEnd)..<Int(field.end)])
    }
  }

  /// Appends a field; the name is lower case.
  public mutating func append(_ name: String, _ value: String) {
    let start = bytes.count
    bytes.append(contentsOf: name.utf8)
    let nameEnd = bytes.count
    bytes.append(contentsOf: value.utf8)
    fields.append(Field(start: UInt32(start), nameEnd: UInt32(nameEnd), end: UInt32(bytes.count)))
  }
}
