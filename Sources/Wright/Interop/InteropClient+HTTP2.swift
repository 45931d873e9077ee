internal import WrightRPC

// Calls to servers that do what servers seldom do.

extension InteropClient {
  /// Each call succeeds, though the server goes away after each.
  func goAway() async throws {
    try await largeUnary()
    try await largeUnary()
  }

  /// A stream is reset before its status came: the call has failed, whatever came before.
  func reset() async throws {
    try await failure("the call", with: .internal) { try await largeUnary() }
  }

  /// The first call is there for the server to say that it takes one at a time.
  func maxStreams() async throws {
    try await largeUnary()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<10 { group.addTask { try await largeUnary() } }
      try await group.waitForAll()
    }
  }
}
