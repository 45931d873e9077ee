internal import CNghttp2

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The memory of one nghttp2 session: small blocks that were freed are kept, by size, for the next request.
///
/// A request makes nghttp2 take and free some eight blocks of the same few sizes; with a thousand streams open at once they
/// fall through the C library's caches. What is kept is bounded, and goes with the session.
@safe final class SessionMemory {
  /// Bytes that are kept at most.
  private static let mostKept = 131_072
  /// Blocks come in multiples of this, what stands before them included.
  private static let step = 32
  /// The largest block that is kept is one step smaller.
  private static let sizeCount = 18
  /// What stands before a block, its size class, as much as alignment needs.
  private static let prefix = 16

  @exclusivity(unchecked) private var keptBytes = 0
  private let kept: UnsafeMutablePointer<UnsafeMutableRawPointer?>

  init() {
    unsafe kept = .allocate(capacity: Self.sizeCount)
    unsafe kept.initialize(repeating: nil, count: Self.sizeCount)
  }

  /// What nghttp2 is given: functions, and this object, which outlives the session.
  var hooks: nghttp2_mem {
    var hooks = unsafe nghttp2_mem()
    unsafe hooks.mem_user_data = Unmanaged.passUnretained(self).toOpaque()
    unsafe hooks.malloc = { size, user in unsafe memory(user) { unsafe $0.take(size) } }
    unsafe hooks.free = { block, user in unsafe memory(user) { unsafe $0.giveBack(block) } }
    unsafe hooks.realloc = { block, size, user in unsafe memory(user) { unsafe $0.resize(block, size) } }
    unsafe hooks.calloc = { count, size, user in
      let (bytes, overflow) = count.multipliedReportingOverflow(by: size)
      guard !overflow, let block = unsafe memory(user, { unsafe $0.take(bytes) }) else { return nil }
      return unsafe memset(block, 0, bytes)
    }
    return unsafe hooks
  }

  deinit {
    for size in 0..<Self.sizeCount {
      while let block = unsafe kept[size] {
        unsafe kept[size] = unsafe block.load(as: UnsafeMutableRawPointer?.self)
        unsafe free(block)
      }
    }
    unsafe kept.deallocate()
  }

  private func take(_ size: Int) -> UnsafeMutableRawPointer? {
    let index = (size &+ Self.prefix &+ Self.step &- 1) / Self.step
    guard index < Self.sizeCount else { return unsafe Self.mark(malloc(size &+ Self.prefix), Self.sizeCount) }
    guard let block = unsafe kept[index] else { return unsafe Self.mark(malloc(index &* Self.step), index) }
    unsafe kept[index] = unsafe block.load(as: UnsafeMutableRawPointer?.self)
    unsafe keptBytes &-= index &* Self.step
    return unsafe Self.mark(block, index)
  }

  private static func mark(_ block: UnsafeMutableRawPointer?, _ index: Int) -> UnsafeMutableRawPointer? {
    guard let block = unsafe block else { return nil }
    unsafe block.storeBytes(of: index, as: Int.self)
    return unsafe block + prefix
  }

  private func giveBack(_ content: UnsafeMutableRawPointer?) {
    guard let content = unsafe content else { return }
    let block = unsafe content - Self.prefix
    let index = unsafe block.load(as: Int.self)
    guard index < Self.sizeCount, unsafe keptBytes < Self.mostKept else { return unsafe free(block) }
    unsafe block.storeBytes(of: kept[index], as: UnsafeMutableRawPointer?.self)
    unsafe kept[index] = unsafe block
    unsafe keptBytes &+= index &* Self.step
  }

  private func resize(_ content: UnsafeMutableRawPointer?, _ size: Int) -> UnsafeMutableRawPointer? {
    guard let content = unsafe content else { return unsafe take(size) }
    let block = unsafe content - Self.prefix
    let index = unsafe block.load(as: Int.self)
    if index == Self.sizeCount { return unsafe Self.mark(realloc(block, size &+ Self.prefix), index) }
    let room = index &* Self.step &- Self.prefix
    guard room < size else { return unsafe content }
    guard let moved = unsafe take(size) else { return nil }
    unsafe moved.copyMemory(from: content, byteCount: room)
    unsafe giveBack(content)
    return unsafe moved
  }
}

private func memory<R>(_ user: UnsafeMutableRawPointer?, _ body: (SessionMemory) -> R) -> R {
  guard let user = unsafe user else { preconditionFailure("nghttp2 lost its memory") }
  return unsafe Unmanaged<SessionMemory>.fromOpaque(user)._withUnsafeGuaranteedRef { body($0) }
}
