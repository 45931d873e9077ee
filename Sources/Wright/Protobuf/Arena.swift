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
  /// The chunks, oldest first; the first is kept from message to message.
  var chunks: [UnsafeMutableRawBufferPointer]
  /// Bytes that further chunks may take.
  var budget: Int
  /// Whether an allocation was refused.
  var ranOut = false
  /// The `ProtobufCAllocator` that leads back to this state.
  ///
  /// Untyped, so that stubs need not know the C library.
  var allocator: UnsafeMutableRawPointer
}

@usableFromInline typealias Arena = UnsafeMutablePointer<ArenaState>

extension ArenaState {
  /// Enough for most messages.
  static let firstChunkSize = 32 << 10

  /// Takes this thread's arena, or makes one where it is taken already.
  @usableFromInline static func take(budget: Int) -> Arena {
    let arena: Arena
    if let kept = unsafe pthread_getspecific(threadKey) {
      pthread_setspecific(threadKey, nil)
      unsafe arena = unsafe kept.assumingMemoryBound(to: ArenaState.self)
    } else {
      unsafe arena = make()
    }
    unsafe arena.pointee.budget = budget
    return unsafe arena
  }

  /// Frees everything in `arena` and keeps it for the thread's next message.
  @usableFromInline static func giveBack(_ arena: Arena) {
    unsafe arena.pointee.reset()
    if unsafe pthread_getspecific(threadKey) == nil {
      unsafe pthread_setspecific(threadKey, arena)
    } else {
      unsafe destroy(arena)
    }
  }

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
    let last = unsafe chunks.last?.count ?? Self.firstChunkSize
    let count = max(size, min(2 * last, max(budget, 0)))
    guard count <= budget else {
      ranOut = true
      return nil
    }
    budget -= count
    let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: count, alignment: 16)
    guard let base = chunk.baseAddress else { return nil }
    unsafe chunks.append(chunk)
    unsafe cursor = unsafe base + size
    unsafe limit = unsafe base + count
    return unsafe base
  }

  private mutating func reset() {
    guard let first = unsafe chunks.first, let base = first.baseAddress else { return }
    while unsafe chunks.count > 1 { unsafe chunks.removeLast().deallocate() }
    unsafe cursor = unsafe base
    unsafe limit = unsafe base + first.count
    ranOut = false
  }

  private static func make() -> Arena {
    let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: firstChunkSize, alignment: 16)
    guard let base = chunk.baseAddress else { preconditionFailure("an allocation has no address") }
    let arena = Arena.allocate(capacity: 1)
    let allocator = UnsafeMutablePointer<ProtobufCAllocator>.allocate(capacity: 1)
    unsafe allocator.initialize(
      to: ProtobufCAllocator(alloc: allocateTrampoline, free: freeTrampoline, allocator_data: arena))
    unsafe arena.initialize(
      to: unsafe ArenaState(
        cursor: base, limit: base + firstChunkSize, chunks: [chunk], budget: 0,
        allocator: UnsafeMutableRawPointer(allocator)))
    return unsafe arena
  }

  fileprivate static func destroy(_ arena: Arena) {
    while let chunk = unsafe arena.pointee.chunks.popLast() { unsafe chunk.deallocate() }
    unsafe arena.pointee.allocator.deallocate()
    unsafe arena.deinitialize(count: 1)
    unsafe arena.deallocate()
  }
}

/// Holds each thread's idle arena, and frees it when the thread ends.
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
