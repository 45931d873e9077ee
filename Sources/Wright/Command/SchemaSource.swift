internal import Foundation
public import WrightProtobuf

/// Where the schemas of a call come from.
public enum SchemaSource: Hashable, Sendable {
  /// All `.proto` files below a folder, which is the root of their imports.
  case folder(String)
  /// Some `.proto` files, with the folders that imports are looked for in.
  case files([String], importPaths: [String])
  /// What `protoc --include_imports --descriptor_set_out` has made.
  case descriptorSet(String)

  /// The folder that is taken when nothing is said.
  public static let defaultFolder = "Schemas"

  /// The source that options name, or the folder `Schemas` if there is one.
  ///
  /// - Throws: `CommandError` when they name two, or none and there is no such folder.
  public init(folder: String?, files: [String], importPaths: [String], descriptorSet: String?) throws {
    if let descriptorSet {
      guard folder == nil, files.isEmpty else {
        throw CommandError("--descriptor-set holds all schemas: leave out --schemas and --proto")
      }
      self = .descriptorSet(descriptorSet)
    } else if !files.isEmpty {
      self = .files(files, importPaths: (folder.map { [$0] } ?? []) + importPaths)
    } else if let folder {
      self = .folder(folder)
    } else if Self.isFolder(Self.defaultFolder) {
      self = .folder(Self.defaultFolder)
    } else {
      throw CommandError(
        "no schemas: there is no folder Schemas here; name one with --schemas, or files with --proto or "
          + "--descriptor-set")
    }
  }

  /// Reads the schemas.
  ///
  /// - Throws: `CommandError` for files that are not there or are wrong, and when protoc is needed and not installed.
  public func load() throws -> DescriptorPool {
    let (bytes, name) = try descriptorSet()
    do {
      return try DescriptorPool(fileDescriptorSet: bytes)
    } catch {
      throw CommandError("\(name): \(error)")
    }
  }

  private func descriptorSet() throws -> (bytes: [UInt8], name: String) {
    switch self {
    case .descriptorSet(let path): return (try Self.read(path), path)
    case .folder(let folder):
      let files = try Self.schemas(below: folder)
      return (try Protoc.compile(files, importPaths: [folder]), folder)
    case .files(let files, let importPaths):
      for file in files where !FileManager.default.isReadableFile(atPath: file) {
        throw CommandError("cannot read \(file)")
      }
      guard importPaths.isEmpty else { return (try Protoc.compile(files, importPaths: importPaths), files[0]) }
      // protoc wants a file to stand below an import path letter by letter.
      let whole = files.map { URL(fileURLWithPath: $0) }
      let own = whole.map { $0.deletingLastPathComponent().path }
      return (try Protoc.compile(whole.map(\.path), importPaths: own), files[0])
    }
  }

  private static func isFolder(_ path: String) -> Bool {
    (try? URL(fileURLWithPath: path).resourceValues(forKeys: [.isDirectoryKey]))?.isDirectory == true
  }

  private static func read(_ path: String) throws -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path) else { throw CommandError("cannot read \(path)") }
    return Array(data)
  }

  private static func schemas(below folder: String) throws -> [String] {
    guard isFolder(folder) else { throw CommandError("there is no folder \(folder)") }
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    let files = names.filter { $0.hasSuffix(".proto") }.sorted().map { folder + "/" + $0 }
    guard !files.isEmpty else { throw CommandError("there is no .proto file below \(folder)") }
    return files
  }
}

/// The schema compiler, a program of its own.
enum Protoc {
  /// Makes an encoded `google.protobuf.FileDescriptorSet` of schemas, their imports and their comments.
  static func compile(_ files: [String], importPaths: [String]) throws -> [UInt8] {
    let output = FileManager.default.temporaryDirectory.appendingPathComponent("wright-\(UUID().uuidString).binpb")
    defer { try? FileManager.default.removeItem(at: output) }
    let arguments = ["protoc", "--include_imports", "--include_source_info", "--descriptor_set_out=\(output.path)"]
    let (status, complaint) = try run(arguments + unique(importPaths).map { "-I\($0)" } + files)
    guard status != 127 else {
      throw CommandError(
        "protoc, which reads .proto files, is not installed: install protobuf-compiler, or give a --descriptor-set")
    }
    guard status == 0, let data = FileManager.default.contents(atPath: output.path) else {
      throw CommandError(complaint.isEmpty ? "protoc failed (\(status))" : complaint)
    }
    return Array(data)
  }

  private static func unique(_ paths: [String]) -> [String] {
    var seen: Set<String> = []
    return paths.filter { seen.insert($0).inserted }
  }

  /// - Returns: how the program ended, 127 when there is none; and what it wrote to standard error.
  private static func run(_ arguments: [String]) throws -> (status: Int32, complaint: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    let complaint = Pipe()
    process.standardError = complaint
    process.standardOutput = FileHandle.nullDevice
    do { try process.run() } catch { return (127, "") }
    let text = (try? complaint.fileHandleForReading.readToEnd()) ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: text, as: UTF8.self).trimmingCharacters(in: .newlines))
  }
}
