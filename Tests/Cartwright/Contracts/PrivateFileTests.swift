import CartwrightContracts
import Foundation
import Synchronization
import TestSupport
import Testing

@Suite("Files that only their owner may read")
struct PrivateFileTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func mode(_ name: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: folder.file(name))[.posixPermissions] as? Int
  }

  @Test("a key that somebody else makes at the same time is everybody's")
  func oneKey() throws {
    let path = folder.file("key")
    let theirs = Mutex<[UInt8]?>(nil)
    var surroundings = Surroundings.live
    surroundings.randomBytes = { count in
      // Whoever is asked for random bytes has looked, and found no file.
      theirs.withLock { $0 = try? KeyFile.loadOrMake(path, label: "test key", surroundings: .live) }
      return Array(repeating: 7, count: count)
    }
    let ours = try KeyFile.loadOrMake(path, label: "test key", surroundings: surroundings)
    #expect(ours == theirs.withLock { $0 })
    #expect(try mode("key") == 0o600)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["key"])
  }

  @Test("one that is there is not made again; it is replaced as a whole")
  func makeAndReplace() throws {
    let path = folder.file("file")
    #expect(try PrivateFile.make(path, holding: "one".utf8))
    #expect(try !PrivateFile.make(path, holding: "two".utf8))
    #expect(try folder.text(of: "file") == "one")
    let file = try PrivateFile.replace(path, by: "three".utf8)
    try file.write(contentsOf: Data("four".utf8))
    #expect(try folder.text(of: "file") == "threefour")
    #expect(try mode("file") == 0o600)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["file"])
  }

  @Test("none is made in a folder that is not there")
  func noFolder() {
    let path = folder.file("nowhere/key")
    #expect(throws: KeyFileError.cannotWrite(path: path)) {
      try KeyFile.loadOrMake(path, label: "test key", surroundings: .live)
    }
  }
}
