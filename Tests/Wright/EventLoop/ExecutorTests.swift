import Synchronization
import Testing
import WrightEventLoop

@Suite("A loop as an executor", .timeLimit(.minutes(1)))
struct ExecutorTests {
  private func withLoop<R: Sendable>(_ body: (EventLoop) async throws -> R) async throws -> R {
    let loop = try EventLoop()
    defer { loop.close() }
    return try await body(loop)
  }

  @Test("a task that prefers the loop runs on its thread, and is back on it after each wait")
  func preference() async throws {
    try await withLoop { loop in
      let places = await Task(executorPreference: loop) {
        var places = [loop.isCurrent]
        await Task.yield()
        places.append(loop.isCurrent)
        try? await Task.sleep(for: .milliseconds(1))
        places.append(loop.isCurrent)
        async let child = loop.isCurrent
        places.append(await child)
        places.append(loop.isCurrent)
        return places
      }.value
      #expect(places == Array(repeating: true, count: 5))
      #expect(!loop.isCurrent)
    }
  }

  private actor Counter {
    let loop: EventLoop
    var count = 0
    var wasElsewhere = false
    nonisolated var unownedExecutor: UnownedSerialExecutor { unsafe loop.isolation.asUnownedSerialExecutor() }
    init(_ loop: EventLoop) { self.loop = loop }
    func add() {
      count += 1
      if !loop.isCurrent { wasElsewhere = true }
    }
  }

  @Test("an actor may have the loop as its executor: all its code runs there")
  func actors() async throws {
    try await withLoop { loop in
      let counter = Counter(loop)
      await withTaskGroup { group in
        for _ in 0..<1000 { group.addTask { await counter.add() } }
      }
      let (count, wasElsewhere) = (await counter.count, await counter.wasElsewhere)
      #expect(count == 1000)
      #expect(!wasElsewhere)
    }
  }

  /// What each of eight threads had run.
  private final class Submissions: Sendable {
    private let numbers = Mutex<[[Int]]>(Array(repeating: [], count: 8))
    func note(_ number: Int, of thread: Int) { numbers.withLock { $0[thread].append(number) } }
    var all: [[Int]] { numbers.withLock { $0 } }
  }

  @Test("many threads may submit at once; nothing is lost, and each one's order is kept")
  func submissions() async throws {
    try await withLoop { loop in
      let seen = Submissions()
      await withTaskGroup { group in
        for thread in 0..<8 {
          group.addTask {
            for number in 0..<500 {
              loop.execute { seen.note(number, of: thread) }
            }
          }
        }
      }
      await Task(executorPreference: loop) {}.value
      #expect(seen.all.allSatisfy { $0 == Array(0..<500) })
    }
  }

  @Test("a timer fires at its time, not before, on the loop")
  func timer() async throws {
    try await withLoop { loop in
      let began = ContinuousClock.now
      let isCurrent = await withCheckedContinuation { fired in
        loop.execute { _ = loop.schedule(after: .milliseconds(20)) { fired.resume(returning: loop.isCurrent) } }
      }
      #expect(isCurrent)
      #expect(began.duration(to: .now) >= .milliseconds(20))
    }
  }

  @Test("what was submitted before a loop is closed still runs; what comes after is dropped")
  func close() async throws {
    let loop = try EventLoop()
    let ran = Submissions()
    loop.execute { ran.note(1, of: 0) }
    loop.close()
    await withCheckedContinuation { done in
      let last = Dropped { done.resume() }
      loop.execute { withExtendedLifetime(last) {} }
    }
    loop.execute { Issue.record("ran on a closed loop") }
    #expect(ran.all[0] == [1])
  }

  /// Tells when nobody holds it any more.
  private final class Dropped: Sendable {
    private let tell: @Sendable () -> Void
    init(_ tell: @escaping @Sendable () -> Void) { self.tell = tell }
    deinit { tell() }
  }
}
