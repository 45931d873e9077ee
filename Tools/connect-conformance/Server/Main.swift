import Foundation
import WrightInterop

@main struct Main {
  static func main() async throws {
    try await ConformanceServerProgram.run(input: .standardInput, output: .standardOutput)
  }
}
