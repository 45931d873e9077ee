/// Events in the order in which they were recorded, each handed out once.
///
/// Memory of its own, out of which events are moved: what is handed out of an array is copied, with a count for each stream.
@safe struct EventList: ~Copyable {
  private static let firstRoom = 16

  private(set) var count = 0
  private var room = 0
  private var base: UnsafeMutablePointer<HTTP2Event>

  init() { unsafe base = .allocate(capacity: 0) }

  deinit {
    unsafe base.deinitialize(count: count)
    unsafe base.deallocate()
  }

  mutating func append(_ event: consuming HTTP2Event) {
    if count == room { grow() }
    unsafe (base + count).initialize(to: event)
    count &+= 1
  }

  private mutating func grow() {
    room = max(2 * room, Self.firstRoom)
    let moved = UnsafeMutablePointer<HTTP2Event>.allocate(capacity: room)
    unsafe moved.moveInitialize(from: base, count: count)
    unsafe base.deallocate()
    unsafe base = unsafe moved
  }

  /// Moves all events out; the list is empty before the first of them is looked at.
  mutating func handOut(_ body: (consuming HTTP2Event) -> Void) {
    let recorded = count
    count = 0
    for index in 0..<recorded { body(unsafe (base + index).move()) }
  }
}
