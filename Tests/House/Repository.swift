import Foundation

/// The files of this repository, as they lie on disk.
enum Repository {
  /// Where the repository is.
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// What people write, and what is generated from it: the folders that the rules are about.
  private static let folders = [
    ".ci", "Documentation", "Examples", "Generated", "Schemas", "Sources", "Tests", "Tools",
  ]

  /// Endings of the files that hold text.
  private static let endings: Set<String> = [
    "", "c", "cc", "h", "md", "modulemap", "proto", "py", "sh", "swift", "yml",
  ]

  /// All text files, each with its path from the root.
  static let files: [SourceFile] = (folders.flatMap(paths(below:)) + topLevelPaths()).sorted().compactMap { path in
    guard let text = try? String(contentsOf: root.appending(path: path), encoding: .utf8) else { return nil }
    return SourceFile(path: path, text: text)
  }

  /// The Swift that people write; what tools generate is left out.
  static let swift = files.filter { $0.path.hasSuffix(".swift") && !$0.isGenerated }

  private static func topLevelPaths() -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
    return names.filter { isText($0) && !["LICENSE", ".git"].contains($0) && !isFolder($0) }
  }

  private static func paths(below folder: String) -> [String] {
    let names = FileManager.default.enumerator(atPath: root.appending(path: folder).path)
    guard let names else { return [] }
    return names.compactMap { name in
      guard let name = name as? String else { return nil }
      if isBuildProduct(name) { names.skipDescendants() }
      let path = "\(folder)/\(name)"
      return isText(path) && !isBuildProduct(name) && !isFolder(path) ? path : nil
    }
  }

  private static func isBuildProduct(_ name: String) -> Bool {
    let last = name.split(separator: "/").last ?? ""
    return last.hasPrefix(".build") || last == "__pycache__"
  }

  private static func isText(_ path: String) -> Bool {
    endings.contains(URL(filePath: path).pathExtension)
  }

  private static func isFolder(_ path: String) -> Bool {
    (try? root.appending(path: path).resourceValues(forKeys: [.isDirectoryKey]).isDirectory) ?? false
  }
}
