/// Header fields to be sent: names and values in one flat buffer, without a string for each.
public struct HeaderBlock: Sendable {
  /// Where one field stands in the buffer.
  struct Field {
    var start: UInt32
    var nameEnd: UInt32
    var end: UInt32
  }

  /// What blocks share until one of them changes: one reference to count, where each array would be another.
  ///
  /// Unchecked, because: it is changed only while a single block holds it.
  final class Fields: @unchecked Sendable {
    fileprivate(set) var bytes: [UInt8] = []
    fileprivate(set) var places: [Field] = []
    /// Whether the buffer lives as long as the process, so that nghttp2 need not copy it.
    let arePermanent: Bool

    fileprivate init(permanent: Bool) { arePermanent = permanent }

    fileprivate func copy() -> Fields {
      let copy = Fields(permanent: false)
      (copy.bytes, copy.places) = (bytes, places)
      return copy
    }
  }

  private(set) var fields: Fields

  /// Makes an empty block.
  public init() { fields = Fields(permanent: false) }

  /// Makes a block that is kept in a global and never changed again, so that sending it copies nothing.
  public init(permanent pairs: KeyValuePairs<String, String>) {
    fields = Fields(permanent: true)
    for (name, value) in pairs { add(name, value) }
  }

  /// The size of the list, as a peer's limit counts it: RFC 9113, section 6.5.2.
  public var listSize: Int { fields.bytes.count + 32 * fields.places.count }

  /// The number of fields.
  public var count: Int { fields.places.count }

  /// Hands out the fields, in order, as the bytes of their names and values.
  public func forEachField(_ body: (_ name: ArraySlice<UInt8>, _ value: ArraySlice<UInt8>) -> Void) {
    let bytes = fields.bytes
    for place in fields.places {
      body(bytes[Int(place.start)..<Int(place.nameEnd)], bytes[Int(place.nameEnd)..<Int(place.end)])
    }
  }

  /// Appends a field; the name is lower case.
  public mutating func append(_ name: String, _ value: String) {
    if fields.arePermanent || !isKnownUniquelyReferenced(&fields) { fields = fields.copy() }
    add(name, value)
  }

  private func add(_ name: String, _ value: String) {
    let start = fields.bytes.count
    fields.bytes.append(contentsOf: name.utf8)
    let nameEnd = fields.bytes.count
    fields.bytes.append(contentsOf: value.utf8)
    fields.places.append(
      Field(start: UInt32(start), nameEnd: UInt32(nameEnd), end: UInt32(fields.bytes.count)))
  }
}
