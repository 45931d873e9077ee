import Foundation
import WrightInterop

@main struct Main {
  static func main() async throws {
    try await ConformanceClientProgram.run(input: .standardInput, output: .standardOutput)
  }
}
