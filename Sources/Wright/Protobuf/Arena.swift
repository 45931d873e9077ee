internal import CProtobufC

#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// The memory of one message being decoded or encoded: allocations are bumps of a cursor, freed all at once.
@safe @usableFromInline struct ArenaState {
  /// The next free byte.
  @usableFromInline var cursor: UnsafeMutableRawPointer
  /// The end of the chunk that `cursor` is in.
  @usableFromInline var limit: UnsafeMutableRawPointer
  /// Where the bytes of the message that is being encoded begin.
  @usableFromInline var origin: UnsafeMutableRawPointer
  /// The first required field that a message being encoded lacks.
  var missing: (UnsafePointer<LayoutTable>, Int)?
  /// Where the chunk that all messages begin in does, and where it ends.
  let start, end: UnsafeMutableRawPointer
  /// The `ProtobufCAllocator` that leads back to this state.
  ///
  /// Untyped, so that stubs need not know the C library.
  let allocator: UnsafeMutableRawPointer
  /// Whether the thread keeps the arena from message to message.
  let isKept: Bool
  /// Whether a message is in it.
  var isTaken = false
  /// Whether an allocation was refused.
  var ranOut = false
  /// Bytes that further chunks may take.
  var budget = 0
  /// The chunks that this message needed beyond the first.
  var further: [UnsafeMutableRawBufferPointer] = unsafe []
}

@usableFromInline typealias Arena = UnsafeMutablePointer<ArenaState>

extension ArenaState {
  /// Enough for most messages; the system finds memory only for as much of it as is touched.
  static let firstChunkSize = 256 << 10

  /// Takes this thread's arena, or makes one where it is taken already.
  @usableFromInline static func take(budget: Int) -> Arena {
    let arena = unsafe idle()
    unsafe arena.pointee.isTaken = true
    unsafe arena.pointee.budget = budget
    return unsafe arena
  }

  /// Frees everything in `arena`, which is then ready for the thread's next message.
  @usableFromInline static func giveBack(_ arena: Arena) {
    if unsafe !arena.pointee.isKept { return unsafe destroy(arena) }
    unsafe arena.pointee.cursor = unsafe arena.pointee.start
    if unsafe !arena.pointee.isInFirstChunk { unsafe arena.pointee.freeFurtherChunks() }
    unsafe arena.pointee.ranOut = false
    unsafe arena.pointee.isTaken = false
  }

  /// Whether the first chunk is all that was needed.
  var isInFirstChunk: Bool { unsafe limit == end }

  /// Room for `size` bytes, aligned to eight; not zeroed.
  ///
  /// Nil if the budget is spent.
  @inlinable @inline(__always)
  mutating func allocate(_ size: Int) -> UnsafeMutableRawPointer? {
    let rounded = (size &+ 7) & ~7
    let start = unsafe cursor
    if unsafe limit - start >= rounded {
      unsafe cursor = unsafe start + rounded
      return unsafe start
    }
    return unsafe allocateInNewChunk(rounded)
  }

  @usableFromInline mutating func allocateInNewChunk(_ size: Int) -> UnsafeMutableRawPointer? {
    let last = unsafe further.last?.count ?? Self.firstChunkSize
    let count = max(size, min(2 * last, max(budget, 0)))
    guard count <= budget else {
      ranOut = true
      return nil
    }
    budget -= count
    let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: count, alignment: 16)
    guard let base = chunk.baseAddress else { return nil }
    unsafe further.append(chunk)
    unsafe cursor = unsafe base + size
    unsafe limit = unsafe base + count
    return unsafe base
  }

  /// Where the message that is in the arena can be packed without asking for its size first, which is a pass of its own.
  ///
  /// No value packs to more than four times the memory it has here: the worst is an element of a repeated `int32`, four
  /// bytes that may become five of tag and ten of value. Nil if there is not as much left in the first chunk.
  func roomToPack() -> UnsafeMutableRawPointer? {
    unsafe isInFirstChunk && 4 * (cursor - start) <= end - cursor ? cursor : nil
  }

  /// Makes room for `count` more encoded bytes, which may move those that there are.
  @usableFromInline mutating func growOutput(by count: Int) {
    if unsafe limit - cursor >= count { return }
    let written = unsafe cursor - origin
    let old = unsafe origin
    guard let new = unsafe allocateInNewChunk(2 * (written + count)) else {
      preconditionFailure("an unbounded arena is full")
    }
    unsafe new.copyMemory(from: old, byteCount: written)
    unsafe origin = unsafe new
    unsafe cursor = unsafe new + written
  }

  private mutating func freeFurtherChunks() {
    while let chunk = unsafe further.popLast() { unsafe chunk.deallocate() }
    unsafe limit = unsafe end
  }

  private static func idle() -> Arena {
    guard let kept = unsafe pthread_getspecific(threadKey) else {
      let arena = unsafe make(isKept: true)
      unsafe pthread_setspecific(threadKey, arena)
      return unsafe arena
    }
    let arena = unsafe kept.assumingMemoryBound(to: ArenaState.self)
    return unsafe arena.pointee.isTaken ? make(isKept: false) : arena
  }

  private static func make(isKept: Bool) -> Arena {
    let start = UnsafeMutableRawPointer.allocate(byteCount: firstChunkSize, alignment: 16)
    let arena = Arena.allocate(capacity: 1)
    let allocator = UnsafeMutablePointer<ProtobufCAllocator>.allocate(capacity: 1)
    unsafe allocator.initialize(
      to: ProtobufCAllocator(alloc: allocateTrampoline, free: freeTrampoline, allocator_data: arena))
    let end = unsafe start + firstChunkSize
    unsafe arena.initialize(
      to: unsafe ArenaState(
        cursor: start, limit: end, origin: start, start: start, end: end, allocator: UnsafeMutableRawPointer(allocator),
        isKept: isKept))
    return unsafe arena
  }

  fileprivate static func destroy(_ arena: Arena) {
    unsafe arena.pointee.freeFurtherChunks()
    unsafe arena.pointee.start.deallocate()
    unsafe arena.pointee.allocator.deallocate()
    unsafe arena.deinitialize(count: 1)
    unsafe arena.deallocate()
  }
}

/// Holds each thread's arena, and frees it when the thread ends.
private let threadKey: pthread_key_t = {
  var key = pthread_key_t()
  let result = unsafe pthread_key_create(&key) { arena in
    #if canImport(Darwin)
      unsafe ArenaState.destroy(arena.assumingMemoryBound(to: ArenaState.self))
    #else
      if let arena = unsafe arena { unsafe ArenaState.destroy(arena.assumingMemoryBound(to: ArenaState.self)) }
    #endif
  }
  precondition(result == 0, "no thread-specific key is left")
  return key
}()

private func allocateTrampoline(_ arena: UnsafeMutableRawPointer?, _ size: Int) -> UnsafeMutableRawPointer? {
  unsafe arena?.assumingMemoryBound(to: ArenaState.self).pointee.allocate(size)
}

private func freeTrampoline(_ arena: UnsafeMutableRawPointer?, _ memory: UnsafeMutableRawPointer?) {}
