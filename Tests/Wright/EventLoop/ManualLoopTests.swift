import Synchronization
import Testing
import WrightEventLoop

@Suite("A loop that is turned by hand")
struct ManualLoopTests {
  private let clock = ManualClock()
  private let loop: EventLoop

  init() {
    loop = EventLoop(clock: clock)
    loop.turn()
  }

  /// What happened, in order.
  private final class Diary: Sendable {
    private let entries = Mutex<[String]>([])
    func note(_ entry: String) { entries.withLock { $0.append(entry) } }
    var all: [String] { entries.withLock { $0 } }
  }

  @Test("fires timers in the order of their time, and of their setting where that is the same")
  func order() {
    let diary = Diary()
    for (name, delay) in [("c", 30), ("a", 10), ("d", 30), ("b", 20), ("e", 30)] {
      _ = loop.schedule(after: .milliseconds(delay)) { diary.note(name) }
    }
    loop.turn()
    #expect(diary.all == [])
    clock.advance(by: .milliseconds(10))
    loop.turn()
    #expect(diary.all == ["a"])
    clock.advance(by: .milliseconds(20))
    loop.turn()
    #expect(diary.all == ["a", "b", "c", "d", "e"])
  }

  @Test("a cancelled timer never fires, not even when another one that is due cancels it")
  func cancel() {
    let diary = Diary()
    let second = loop.schedule(after: .seconds(2)) { diary.note("second") }
    _ = loop.schedule(after: .seconds(1)) {
      diary.note("first")
      second.cancel()
    }
    clock.advance(by: .seconds(5))
    loop.turn()
    #expect(diary.all == ["first"])
    #expect(second.isDone)
  }

  @Test("of many timers, those that were cancelled are forgotten and the others fire in order")
  func manyCancelled() {
    let diary = Diary()
    let timers = (0..<1000).map { number in
      loop.schedule(after: .milliseconds((number * 7919) % 1000)) { diary.note("\((number * 7919) % 1000)") }
    }
    for (number, timer) in timers.enumerated() where number % 4 != 0 { timer.cancel() }
    clock.advance(by: .seconds(1))
    loop.turn()
    let fired = diary.all.compactMap { Int($0) }
    #expect(fired.count == 250)
    #expect(fired == fired.sorted())
  }

  @Test("jobs that beget jobs do not keep what was written from going out")
  func flushedAmongJobs() {
    final class Connection: Flushable {
      var flushes = 0
      func flush() { flushes += 1 }
    }
    @Sendable func again() { loop.execute { again() } }
    let connection = Connection()
    again()
    loop.flushLater(connection)
    let isDone = loop.turn()
    #expect(!isDone)
    #expect(connection.flushes == 1)
  }

  @Test("a timer set by a timer fires in a later turn, when its time has come")
  func nested() {
    let diary = Diary()
    _ = loop.schedule(after: .seconds(1)) { [loop] in
      diary.note("outer")
      _ = loop.schedule(after: .seconds(1)) { diary.note("inner") }
    }
    clock.advance(by: .seconds(1))
    loop.turn()
    #expect(diary.all == ["outer"])
    clock.advance(by: .seconds(1))
    loop.turn()
    #expect(diary.all == ["outer", "inner"])
  }

  @Test("runs what is submitted in order, and what that submits in the same turn")
  func submitted() {
    let diary = Diary()
    loop.execute { [loop] in
      diary.note("1")
      loop.execute { diary.note("3") }
    }
    loop.execute { diary.note("2") }
    #expect(loop.turn())
    #expect(diary.all == ["1", "2", "3"])
  }

  @Test("jobs that beget jobs for ever do not keep a turn from ending")
  func noStarvation() {
    let count = Mutex(0)
    @Sendable func again() {
      let isEnough = count.withLock { count in
        count += 1
        return count > 100_000
      }
      if !isEnough { loop.execute(again) }
    }
    loop.execute(again)
    #expect(!loop.turn())
    #expect(count.withLock { $0 } < 1000)
    let diary = Diary()
    _ = loop.schedule(after: .zero) { diary.note("timer") }
    loop.turn()
    #expect(diary.all == ["timer"])
  }

  private final class Outbox: Flushable {
    var flushes = 0
    func flush() { flushes += 1 }
  }

  @Test("flushes what was touched once, after the jobs of the turn")
  func flush() {
    let outbox = Outbox()
    loop.flushLater(outbox)
    #expect(outbox.flushes == 0)
    loop.turn()
    loop.turn()
    #expect(outbox.flushes == 1)
  }

  @Test("has no sockets")
  func noSockets() {
    #expect(throws: UVError.self) { _ = try Listener(on: loop, .tcp(host: "127.0.0.1", port: 0)) { $0.close() } }
  }
}
