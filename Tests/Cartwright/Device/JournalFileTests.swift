import CartwrightDevice
import Foundation
import TestSupport
import Testing

@Suite("A device's journal")
struct JournalFileTests {
  struct Note: Codable, Hashable, Sendable {
    var text: String
  }

  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func open(_ name: String = "journal") throws -> (JournalFile<Note>, [Note]) {
    try JournalFile<Note>.open(folder.file(name))
  }

  @Test("is in the file before append returns, and is read again by the next who opens it")
  func keeps() throws {
    try {
      let (file, records) = try open()
      #expect(records.isEmpty)
      try file.append(Note(text: "a"))
      try file.append(Note(text: "b\n"))
      #expect(try folder.text(of: "journal") == "{\"text\":\"a\"}\n{\"text\":\"b\\n\"}\n")
    }()
    #expect(try open().1 == [Note(text: "a"), Note(text: "b\n")])
  }

  @Test("loses the line that a crash cut short, and nothing else, whatever the crash left of it")
  func cutShort() throws {
    let whole = "{\"text\":\"a\"}\n"
    for length in 0..<whole.utf8.count {
      let name = "journal-\(length)"
      try folder.write(Array(whole.utf8) + whole.utf8.prefix(length), to: name)
      let (file, records) = try open(name)
      #expect(records == [Note(text: "a")])
      try file.append(Note(text: "c"))
      #expect(try folder.text(of: name) == whole + "{\"text\":\"c\"}\n")
    }
  }

  @Test("belongs to one process at a time, and nobody else may read it")
  func isLocked() throws {
    let (file, _) = try open()
    #expect(throws: JournalError.inUse(path: file.path)) { try open() }
    let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test("a line that is no record is named; a journal that is cleared is empty")
  func malformed() throws {
    let path = try folder.write("{\"text\":\"a\"}\nnonsense\n".utf8, to: "other")
    #expect(throws: JournalError.malformed(path: path, line: 2)) { try open("other") }
    try {
      let (file, _) = try open()
      try file.append(Note(text: "a"))
      try file.clear()
      try file.append(Note(text: "b"))
    }()
    #expect(try open().1 == [Note(text: "b")])
  }
}
