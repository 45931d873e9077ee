/// Timers by the time they are due: a binary heap, earliest first; those set for one instant fire in the order they were set.
struct TimerQueue {
  private var heap: [LoopTimer] = []
  private var cancelled = 0
  private var nextOrder: UInt64 = 0

  /// When the earliest live timer is due.
  mutating func earliest() -> ContinuousClock.Instant? {
    dropCancelledHead()
    return heap.first?.due
  }

  mutating func insert(_ timer: LoopTimer) {
    timer.order = nextOrder
    nextOrder += 1
    heap.append(timer)
    siftUp(from: heap.count - 1)
  }

  /// Removes the earliest timer if it is due at `now`.
  mutating func popDue(at now: ContinuousClock.Instant) -> LoopTimer? {
    dropCancelledHead()
    guard let head = heap.first, head.due <= now else { return nil }
    removeHead()
    return head
  }

  /// Notes that a timer inside was cancelled; sweeps once half of the heap is dead.
  mutating func noteCancelled() {
    cancelled += 1
    guard cancelled > 64, cancelled * 2 > heap.count else { return }
    let live = heap.filter { !$0.isDone }
    heap.removeAll(keepingCapacity: true)
    cancelled = 0
    for timer in live {
      heap.append(timer)
      siftUp(from: heap.count - 1)
    }
  }

  private mutating func dropCancelledHead() {
    while let head = heap.first, head.isDone {
      removeHead()
      cancelled -= 1
    }
  }

  private mutating func removeHead() {
    let last = heap.removeLast()
    guard !heap.isEmpty else { return }
    heap[0] = last
    siftDown()
  }

  private mutating func siftUp(from start: Int) {
    var child = start
    while child > 0 {
      let parent = (child - 1) / 2
      guard heap[child].isBefore(heap[parent]) else { return }
      heap.swapAt(child, parent)
      child = parent
    }
  }

  private mutating func siftDown() {
    var parent = 0
    while true {
      var least = parent
      for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count && heap[child].isBefore(heap[least]) {
        least = child
      }
      guard least != parent else { return }
      heap.swapAt(parent, least)
      parent = least
    }
  }
}

/// Something that a loop will do once, later, unless it is cancelled.
///
/// Belongs to its loop's thread.
public final class LoopTimer {
  package let due: ContinuousClock.Instant
  var order: UInt64 = 0
  // Until it fires or is cancelled. Not a weak reference, which would make every count of references to the loop slow.
  private var loop: EventLoop?
  private var body: (() -> Void)?

  init(due: ContinuousClock.Instant, loop: EventLoop, body: @escaping () -> Void) {
    self.due = due
    self.loop = loop
    self.body = body
  }

  /// Whether it has fired or was cancelled.
  public var isDone: Bool { body == nil }

  /// Makes sure it never fires; a timer that has fired is left alone.
  ///
  /// On the loop only.
  public func cancel() {
    guard body != nil else { return }
    body = nil
    loop?.timerWasCancelled()
    loop = nil
  }

  func fire() {
    let body = self.body
    self.body = nil
    loop = nil
    body?()
  }

  func isBefore(_ other: LoopTimer) -> Bool {
    due == other.due ? order < other.order : due < other.due
  }
}
