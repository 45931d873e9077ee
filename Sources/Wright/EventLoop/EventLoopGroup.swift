internal import CUV
internal import Synchronization

/// Several loops, handed out in turn.
public final class EventLoopGroup: Sendable {
  /// The loops.
  public let loops: [EventLoop]
  private let turn = Atomic<Int>(0)

  /// Makes and starts loops, one a core unless told otherwise.
  public init(loops count: Int? = nil, name: String = "wright.loop") throws(UVError) {
    precondition((count ?? 1) > 0, "a group has at least one loop")
    var loops: [EventLoop] = []
    do throws(UVError) {
      for number in 0..<(count ?? Self.coreCount) { loops.append(try EventLoop(name: "\(name).\(number)")) }
    } catch {
      for loop in loops { loop.close() }
      throw error
    }
    self.loops = loops
  }

  /// The cores that this process may use.
  public static var coreCount: Int { max(1, Int(uv_available_parallelism())) }

  /// The loops that clients share when they are given none; they live as long as the process.
  ///
  /// - Throws: `UVError` when the system has no more threads or descriptors to give.
  public static func shared() throws(UVError) -> EventLoopGroup {
    try sharedGroup.withLock { group throws(UVError) in
      if let group { return group }
      let made = try EventLoopGroup(name: "wright.shared")
      group = made
      return made
    }
  }

  /// The next loop, round and round.
  public func next() -> EventLoop {
    loops[turn.wrappingAdd(1, ordering: .relaxed).oldValue % loops.count]
  }

  /// Closes all loops.
  public func close() {
    for loop in loops { loop.close() }
  }
}

private let sharedGroup = Mutex<EventLoopGroup?>(nil)
