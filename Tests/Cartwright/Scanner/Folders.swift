import Foundation

/// The folders that these tests read from.
enum Folders {
  /// The repository: the folder above this file that holds Package.swift.
  static let repository: URL = {
    var folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    while folder.path != "/", !isThere(folder.appendingPathComponent("Package.swift")) {
      folder.deleteLastPathComponent()
    }
    return folder
  }()

  /// What `render-photos` made, and the catalogue that belongs to it.
  static let samples = repository.appendingPathComponent("Samples")

  /// Photographs of real products, which only developers of this project have.
  static let photographs = repository.deletingLastPathComponent().appendingPathComponent("shared/barcodes")

  static func isThere(_ file: URL) -> Bool { FileManager.default.fileExists(atPath: file.path) }

  static func bytes(of file: URL) throws -> [UInt8] { [UInt8](try Data(contentsOf: file)) }

  /// The PNG files in a folder, by name.
  static func photos(in folder: URL) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "png" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
  }
}
