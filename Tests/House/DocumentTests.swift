import Foundation
import Testing

@Suite("Documents")
struct DocumentTests {
  @Test(
    "the README quotes the examples as they are",
    arguments: ["Server", "Client", "SecureServer", "RetryingClient", "Conversation"])
  func quotesExamples(_ end: String) throws {
    let example = try text("Examples/Hello/\(end)/main.swift")
    #expect(try text("README.md").contains("```swift\n\(example)```"))
  }

  @Test("the files that documents link to are there")
  func linksLeadSomewhere() throws {
    let documents = Repository.files.filter { $0.path.hasSuffix(".md") && !$0.path.hasPrefix("Tools/") }
    #expect(documents.count > 3)
    for document in documents {
      let folder = Repository.root.appending(path: document.path).deletingLastPathComponent()
      for link in try text(document.path).matches(of: /\]\(([^)#:]+)\)/) {
        let target = folder.appending(path: String(link.1)).standardizedFileURL.path
        #expect(FileManager.default.fileExists(atPath: target), "\(document.path) links to \(link.1)")
      }
    }
  }

  private func text(_ path: String) throws -> String {
    try String(contentsOf: Repository.root.appending(path: path), encoding: .utf8)
  }
}
