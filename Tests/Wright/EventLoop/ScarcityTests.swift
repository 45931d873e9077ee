import Foundation
import Testing
import WrightEventLoop

@Suite("When the system has no more to give")
struct ScarcityTests {
  @Test("loops and groups of loops that cannot be made are errors, whatever they lack")
  func descriptors() async {
    await #expect(processExitsWith: .success) {
      // libuv wants a few descriptors for itself, once.
      try EventLoop().close()
      var files: [FileHandle] = []
      while let file = FileHandle(forReadingAtPath: "/dev/null") { files.append(file) }
      var failures = 0
      for _ in 0..<16 {
        do {
          try EventLoopGroup(loops: 2).close()
        } catch is UVError {
          failures += 1
        }
        try files.popLast()?.close()
      }
      exit(failures > 0 ? EXIT_SUCCESS : EXIT_FAILURE)
    }
  }
}
