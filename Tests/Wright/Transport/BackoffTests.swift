import Testing

@testable import WrightTransport

@Suite("The wait between attempts to connect")
struct BackoffTests {
  /// What `connection-backoff.md` says, without jitter.
  private static let waits = [
    1, 1.6, 2.56, 4.096, 6.5536, 10.48576, 16.777216, 26.8435456, 42.94967296, 68.719476736, 109.9511627776, 120, 120,
  ]

  @Test("is 1.6 times as long each time, up to two minutes, give or take a fifth")
  func growth() {
    for _ in 0..<100 {
      var backoff = Backoff()
      for wait in Self.waits {
        let bounds = (Duration.seconds(wait * 0.8) - .microseconds(1))...(.seconds(wait * 1.2) + .microseconds(1))
        #expect(bounds.contains(backoff.next()))
      }
    }
  }

  @Test("differs from client to client")
  func jitter() {
    let first = (0..<1000).map { _ in
      var backoff = Backoff()
      return backoff.next()
    }
    #expect(first.contains { $0 < .milliseconds(850) })
    #expect(first.contains { $0 > .milliseconds(1150) })
  }

  @Test("is short again once the server was reached")
  func reset() {
    var backoff = Backoff()
    for _ in 0..<20 { _ = backoff.next() }
    backoff.reset()
    #expect((Duration.milliseconds(800)...(.milliseconds(1200))).contains(backoff.next()))
    #expect((Duration.milliseconds(1280)...(.milliseconds(1920))).contains(backoff.next()))
  }
}
