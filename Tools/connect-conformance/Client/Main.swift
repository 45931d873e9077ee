import Foundation
import WrightInterop

@main struct Main {
  static func main() async {
    do {
      try await ConformanceClientProgram.run(input: .standardInput, output: .standardOutput)
    } catch {
      try? FileHandle.standardError.write(contentsOf: Data("conformance-client: \(error)\n".utf8))
      exit(1)
    }
  }
}
