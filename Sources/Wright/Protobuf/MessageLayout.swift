internal import Synchronization

/// A message as the schema has it, and how libprotobuf-c is to lay it out in memory.
///
/// Generated code holds one for each message. It is wired to the layouts of its fields on first use.
///
/// Unchecked, because: everything is immutable after `init`, but for what `wire` writes under `wiring` and publishes by `isReady`.
@safe public final class MessageLayout: @unchecked Sendable {
  /// The full name, with the package.
  public let name: String
  /// The fields, by ascending number.
  ///
  /// An index into this is a slot.
  public let fields: [FieldLayout]
  /// The names of the oneofs that fields refer to.
  public let oneofs: [String]
  /// Where the fields are, for readers and writers.
  @usableFromInline let table: UnsafeMutablePointer<LayoutTable>
  /// What the walk over encoded bytes needs to know.
  let wire: UnsafeMutablePointer<WireTable>
  /// Which message with a JSON form of its own this is.
  let wellKnown: WellKnownType?
  private let slotsByName = Mutex<[String: Int]?>(nil)
  private let descriptor: MessageDescriptor
  private let isReady = Atomic(false)
  private var isWired = false
  private var closedEnums: [EnumLayout] = []
  /// Whether this or a message within it has a `required` field.
  ///
  /// Valid once ready.
  private(set) var reachesRequired = false

  private static let wiring = Mutex(())

  /// Describes a message by its fields, by ascending number, and its oneofs, which `FieldLayout.oneof` counts from zero.
  public init(name: String, fields: [FieldLayout], oneofs: [String] = []) {
    precondition(zip(fields, fields.dropFirst()).allSatisfy { $0.number < $1.number }, "fields out of order in \(name)")
    self.name = name
    self.fields = fields
    self.oneofs = oneofs
    wellKnown = WellKnownType(rawValue: name)
    let slots = SlotPlan(fields: fields, oneofs: oneofs.count)
    unsafe table = LayoutTable.allocate(plan: slots, fields: fields)
    unsafe wire = WireTable.allocate(fields: fields)
    descriptor = MessageDescriptor(name: name, fields: fields, plan: slots)
    unsafe table.pointee.descriptor = descriptor.address
    unsafe table.pointee.layout = unsafe .passUnretained(self)
  }

  deinit {
    unsafe LayoutTable.free(table)
    unsafe WireTable.free(wire)
    descriptor.free()
  }

  /// Wires the layout to those of its fields, once.
  ///
  /// Called before bytes are read or written.
  @usableFromInline func prepare() {
    if !isReady.load(ordering: .acquiring) { wireAll() }
  }

  private func wireAll() {
    Self.wiring.withLock { _ in
      // Somebody else may have done it while this one waited, and others read it by now.
      guard !isReady.load(ordering: .acquiring) else { return }
      var reached: [ObjectIdentifier: MessageLayout] = [:]
      var pending = [self]
      while let layout = pending.popLast() {
        guard reached.updateValue(layout, forKey: ObjectIdentifier(layout)) == nil else { continue }
        pending += layout.wireFields()
      }
      reachesRequired = reached.values.contains { $0.fields.contains { $0.cardinality == .required } }
      isReady.store(true, ordering: .releasing)
    }
  }

  /// Points at the layouts of the fields that are messages, and returns them.
  private func wireFields() -> [MessageLayout] {
    let children = fields.enumerated().compactMap { slot, field in field.type.layout.map { (slot, $0) } }
    if isWired { return children.map(\.1) }
    for (slot, child) in children {
      unsafe table.pointee.slots[slot].child = unsafe UnsafePointer(child.table)
      unsafe descriptor.setMessage(child.table.pointee.descriptor, at: slot)
      unsafe wire.pointee.fields[slot].child = unsafe UnsafePointer(child.wire)
    }
    for (slot, field) in fields.enumerated() {
      guard let closed = field.type.closedEnum else { continue }
      closedEnums.append(closed)
      unsafe wire.pointee.fields[slot].closedEnum = unsafe .passUnretained(closed)
    }
    isWired = true
    return children.map(\.1)
  }

  /// The name of the field at `slot`, after that of the message.
  func path(of slot: Int) -> String { name + "." + fields[slot].name }

  /// The slot of the field with `number`.
  public func slot(number: Int) -> Int? {
    var low = 0
    var high = fields.count
    while low < high {
      let middle = (low + high) / 2
      if fields[middle].number < number { low = middle + 1 } else { high = middle }
    }
    return low < fields.count && fields[low].number == number ? low : nil
  }
}

extension MessageLayout {
  /// The slot of the field called `name` in the schema or in JSON.
  public func slot(name: String) -> Int? {
    slotsByName.withLock { slots in
      if let slots { return slots[name] }
      let named = fields.indices.map { (fields[$0].jsonName, $0) } + fields.indices.map { (fields[$0].name, $0) }
      let made = Dictionary(named, uniquingKeysWith: { first, _ in first })
      slots = made
      return made[name]
    }
  }
}

extension FieldType {
  /// The enumeration of which the field's values must be; nil if any number will do.
  var closedEnum: EnumLayout? {
    guard case .enum(let layout) = self, layout().isClosed else { return nil }
    return layout()
  }

  /// The layout of the message that the field holds; nil for everything else.
  public var layout: MessageLayout? {
    switch self {
    case .message(let layout), .group(let layout): layout()
    case .entry(let layout): layout
    default: nil
    }
  }
}
