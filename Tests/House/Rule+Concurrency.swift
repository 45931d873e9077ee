extension Rule {
  /// What keeps data races out.
  static let concurrency: [Rule] = [
    .code(
      "tasks that nobody waits for are started by the runtime alone",
      breach: ("Sources/Cartwright/CartService/Carts.swift", "Task { await self.run() }"), words: ["Task"],
      except: { path in path.hasPrefix("Tests/") || taskHomes.contains { path.hasPrefix($0) } }
    ) { $0.contains(/\bTask *(<[^>]*>+)? *(\{|\(|\.detached|\.immediate|\.init)/) },
    .code(
      "no `@preconcurrency`", breach: ("Sources/Wright/RPC/Envelope.swift", "@preconcurrency import Logging"),
      words: ["preconcurrency"]
    ) { $0.contains("@preconcurrency") },
    uncheckedNamesItsGuard,
    .code(
      "domain code has no clock and waits for nothing",
      breach: ("Sources/Cartwright/Money/Money.swift", "func total() async -> Money"),
      words: ["async", "await", "ContinuousClock", "SystemRandomNumberGenerator", "Date", "random"],
      except: { path in !pure.contains { path.hasPrefix("Sources/Cartwright/\($0)/") } }
    ) { $0.contains(/\b(async|await|ContinuousClock|SystemRandomNumberGenerator)\b|\bDate\(|\.random\(/) },
    .code(
      "tests wait for events, and do not sleep",
      breach: ("Tests/Wright/RPC/TextTests.swift", "try await Task.sleep(for: .seconds(1))"),
      words: ["sleep", "usleep"],
      except: { path in !path.hasPrefix("Tests/") || sleepers.contains(path) }
    ) { $0.contains(/\b(Task\.sleep|usleep)\(/) },
  ]

  /// Folders that may start tasks, and single files with the reason why.
  private static let taskHomes = [
    "Sources/Wright/RPC/", "Sources/Wright/Transport/", "Tools/Benchmarks/",
    // Stops the server after a while, whatever its calls do.
    "Sources/Cartwright/cartwright/RunningServer.swift",
    // A second signal ends what the first one asked to end.
    "Sources/Cartwright/cartwright/Serve.swift",
    // Reads frames while the stream of scans runs.
    "Sources/Cartwright/cartwright/Cart.swift",
    // Tells the shopper of the cart's changes while the cart scans.
    "Sources/Cartwright/cartwright/CartDesk.swift",
    // Runs the work of the services that goes on between calls, for as long as the server runs.
    "Sources/Cartwright/cartwright/Parties.swift",
  ]

  private static let pure = ["Money", "Ledger", "Catalog", "Basket", "Payment"]

  private static let sleepers: Set<String> = [
    // Sleeping is what it tests: where a task goes on afterwards.
    "Tests/Wright/EventLoop/ExecutorTests.swift",
    // A handler that outlasts every deadline, and ends when it is cancelled.
    "Tests/Wright/Transport/DeadlineTests.swift", "Tests/Wright/Command/Shop.swift",
    // Looks again and again until a writer has come to a halt: nothing tells that it goes no further.
    "Tests/Wright/Transport/BackpressureTests.swift",
  ]

  private static let uncheckedNamesItsGuard = Rule(
    "`@unchecked Sendable` says what guards it, in a comment that begins with \"Unchecked, because:\"",
    breach: ("Sources/Wright/RPC/CallLog.swift", "/// A log.\nfinal class CallLog: @unchecked Sendable {}")
  ) { file in
    guard file.words.contains("unchecked"), !file.isGenerated else { return [] }
    return file.code.enumerated().compactMap { index, line in
      guard line.contains("@unchecked") else { return nil }
      let comment = file.lines[..<index].reversed().prefix { $0.contains(/^\s*\/\//) }
      if comment.contains(where: { $0.contains("Unchecked, because:") }) { return nil }
      return Finding(path: file.path, line: index + 1, says: "does not say \"Unchecked, because: …\" above")
    }
  }
}
