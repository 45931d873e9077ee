import Foundation
import TestSupport

/// The `cartwright` that was built with these tests, and what it works on.
enum Executable {
  /// Beside the test bundle.
  static let cartwright: URL = {
    let candidates = [
      Bundle.main.bundleURL, URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent(),
    ]
    let built = candidates.map { $0.appendingPathComponent("cartwright") }
    let found = built.first { FileManager.default.isExecutableFile(atPath: $0.path) }
    return found ?? repository.appendingPathComponent(".build/debug/cartwright")
  }()

  static let repository: URL = {
    var folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    while folder.path != "/", !FileManager.default.fileExists(atPath: folder.path + "/Package.swift") {
      folder.deleteLastPathComponent()
    }
    return folder
  }()

  static let catalogue = repository.appendingPathComponent("Samples/catalogue.csv").path
  static let photos = repository.appendingPathComponent("Samples/photos").path
}

extension TemporaryFolder {
  /// A folder of the sample photos that have one of some beginnings.
  func photos(_ beginnings: [String]) throws -> String {
    let folder = file("photos")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for name in try FileManager.default.contentsOfDirectory(atPath: Executable.photos)
    where beginnings.contains(where: name.hasPrefix) {
      try FileManager.default.copyItem(atPath: "\(Executable.photos)/\(name)", toPath: "\(folder)/\(name)")
    }
    return folder
  }
}
