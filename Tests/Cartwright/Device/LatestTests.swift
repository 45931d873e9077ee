import CartwrightDevice
import Testing

@Suite("A value that tasks wait for", .timeLimit(.minutes(1)))
struct LatestTests {
  @Test("those who go just when they are told of another value hold nobody up")
  func goneWhenTold() async {
    let latest = Latest(0)
    await withTaskGroup { group in
      for _ in 0..<4 {
        group.addTask {
          for turn in 0..<500 {
            let reader = Task { for await _ in latest.values() {} }
            for _ in 0..<(turn % 8) { await Task.yield() }
            reader.cancel()
            await reader.value
            latest.set(turn)
          }
        }
      }
    }
    #expect(latest.value == 499)
  }

  @Test("who waits sees the value now, and the last of those that come")
  func first() async throws {
    let latest = Latest(1)
    let waiter = Task { try await latest.first { $0 == 3 } }
    for value in 2...3 { latest.set(value) }
    #expect(try await waiter.value == 3)
    #expect(try await latest.first { _ in true } == 3)
  }
}
