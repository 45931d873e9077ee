/// A message whose schema is known at run time only.
public struct DynamicMessage: Sendable {
  /// The message as the schema has it.
  public let layout: MessageLayout
  /// Fields that came with the message but are not in its schema.
  public var unknownFields = UnknownFields()
  /// The fields that are set, by ascending number.
  private(set) var entries: [Entry] = []

  /// A field that is set.
  struct Entry: Hashable {
    let number: Int
    var value: DynamicValue
  }

  /// A message of `layout` without any field set.
  public init(_ layout: MessageLayout) { self.layout = layout }

  /// The value of the field called `name` in the schema or in JSON, or what it is while it is absent.
  ///
  /// Nil if there is no such field, and for a message that is absent.
  public subscript(name: String) -> DynamicValue? { layout.slot(name: name).flatMap { value(of: layout.fields[$0]) } }

  /// The value of the field with `number`, or what it is while it is absent.
  ///
  /// Nil if there is no such field, and for a message that is absent.
  public subscript(number number: Int) -> DynamicValue? {
    layout.slot(number: number).flatMap { value(of: layout.fields[$0]) }
  }

  /// Whether the field called `name` is set; a repeated field, a map and a field without presence if it is not empty or zero.
  public func has(_ name: String) -> Bool {
    layout.slot(name: name).map { stored(layout.fields[$0].number) != nil } ?? false
  }

  /// Sets the field called `name` in the schema or in JSON, or clears it if `value` is nil.
  public mutating func set(_ name: String, to value: DynamicValue?) throws(DynamicFieldError) {
    guard let slot = layout.slot(name: name) else { throw .unknownField(name, message: layout.name) }
    try set(layout.fields[slot], to: value)
  }

  /// Sets the field with `number`, or clears it if `value` is nil.
  public mutating func set(number: Int, to value: DynamicValue?) throws(DynamicFieldError) {
    guard let slot = layout.slot(number: number) else { throw .unknownField("\(number)", message: layout.name) }
    try set(layout.fields[slot], to: value)
  }

  private mutating func set(_ field: FieldLayout, to value: DynamicValue?) throws(DynamicFieldError) {
    guard let value else { return clear(field.number) }
    guard value.fits(field) else { throw .wrongType(field: layout.name + "." + field.name) }
    store(value, in: field)
  }

  private func value(of field: FieldLayout) -> DynamicValue? { stored(field.number) ?? .absent(field) }
}

extension DynamicMessage {
  /// What the field with `number` was set to.
  func stored(_ number: Int) -> DynamicValue? {
    let index = position(number)
    return index < entries.count && entries[index].number == number ? entries[index].value : nil
  }

  /// Sets `field`, and clears the other members of its oneof.
  ///
  /// A value that does not fit the field is not sent.
  mutating func store(_ value: DynamicValue, in field: FieldLayout) {
    if value.isDefaultOnWire, field.isRepeated || field.cardinality == .implicit && field.oneof == nil {
      return clear(field.number)
    }
    if let oneof = field.oneof, let member = member(of: oneof), member.number != field.number { clear(member.number) }
    let index = position(field.number)
    if index < entries.count, entries[index].number == field.number {
      entries[index].value = value
    } else {
      entries.insert(Entry(number: field.number, value: value), at: index)
    }
  }

  /// The member of `oneof` that is set.
  func member(of oneof: Int) -> FieldLayout? {
    for entry in entries {
      guard let slot = layout.slot(number: entry.number), layout.fields[slot].oneof == oneof else { continue }
      return layout.fields[slot]
    }
    return nil
  }

  private mutating func clear(_ number: Int) {
    let index = position(number)
    if index < entries.count, entries[index].number == number { entries.remove(at: index) }
  }

  /// Where the field with `number` is or would be.
  private func position(_ number: Int) -> Int {
    if let last = entries.last, last.number < number { return entries.count }
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].number < number { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension DynamicMessage: Hashable {
  /// Whether both are messages of one name with equal fields.
  public static func == (left: DynamicMessage, right: DynamicMessage) -> Bool {
    left.layout.name == right.layout.name && left.entries == right.entries && left.unknownFields == right.unknownFields
  }

  /// Hashes the fields.
  public func hash(into hasher: inout Hasher) { hasher.combine(entries) }
}

/// Why a field of a dynamic message cannot be set.
public enum DynamicFieldError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The message has no field of that name or number.
  case unknownField(String, message: String)
  /// The field holds values of another type.
  case wrongType(field: String)

  /// What is wrong and what to do about it.
  public var description: String {
    switch self {
    case .unknownField(let name, let message): "\(message) has no field \(name)"
    case .wrongType(let field): "the value is not of the type of \(field); look it up in the message's layout"
    }
  }
}
