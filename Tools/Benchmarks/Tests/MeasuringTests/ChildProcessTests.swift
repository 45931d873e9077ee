import Measuring
import Testing

@Suite struct ChildProcessTests {
  @Test("gives what a program prints")
  func output() throws {
    let process = try ChildProcess("echo", ["one", "two"], core: 0, collectsOutput: true)
    #expect(try process.finish(within: .seconds(20)) == "one two\n")
  }

  @Test("refuses a program that ends with a failure, or that is not there", arguments: ["false", "no-such-program"])
  func failure(program: String) throws {
    let process = try ChildProcess(program, [], core: 0, collectsOutput: true)
    #expect(throws: BenchmarkError.self) { try process.finish(within: .seconds(20)) }
  }

  @Test("ends a program that takes longer than it is given")
  func limit() throws {
    let process = try ChildProcess("sleep", ["60"], core: 0, collectsOutput: true)
    #expect(throws: BenchmarkError.self) { try process.finish(within: .milliseconds(50)) }
    #expect(!process.isRunning)
  }

  @Test("ends a program when it is asked to")
  func end() throws {
    let process = try ChildProcess("sleep", ["60"], core: 0, collectsOutput: false)
    #expect(process.isRunning)
    process.end()
    #expect(!process.isRunning)
  }
}
