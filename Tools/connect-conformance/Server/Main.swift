import Foundation
import WrightInterop

@main struct Main {
  static func main() async {
    do {
      try await ConformanceServerProgram.run(input: .standardInput, output: .standardOutput)
    } catch {
      try? FileHandle.standardError.write(contentsOf: Data("conformance-server: \(error)\n".utf8))
      exit(1)
    }
  }
}
