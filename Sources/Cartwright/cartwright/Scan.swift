internal import ArgumentParser
internal import CartwrightScanner
internal import Foundation

/// `cartwright scan`: reads product codes from image files, with no server at hand.
struct Scan: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read the product codes in photos.",
    discussion: """
      Prints one JSON object a line for each code: file, code, symbology, quality, confirmed, and the reason where it is \
      not confirmed. A file that is no image is printed with its error, and makes the command fail in the end.
      """)

  @Argument(help: ArgumentHelp("PNG or JPEG files; - is standard input.", valueName: "file"))
  var files: [String]

  func run() async throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    var failed = false
    for file in files {
      for report in reports(on: file) {
        failed = failed || report.error != nil
        FileHandle.standardOutput.write(try encoder.encode(report) + Data("\n".utf8))
      }
    }
    if failed { throw ExitCode.failure }
  }

  private func reports(on file: String) -> [ScanReport] {
    do {
      return ScanReport.reports(on: file, bytes: try ImageFile.bytes(of: file))
    } catch {
      return [ScanReport(file: file, error: "there is no such file, or it may not be read")]
    }
  }
}

/// Image files named on the command line.
enum ImageFile {
  /// The bytes of a file, or of standard input for `-`; never more than one byte beyond what an image may have.
  static func bytes(of path: String) throws -> [UInt8] {
    let file = path == "-" ? FileHandle.standardInput : try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
    return [UInt8](try file.read(upToCount: Image.fileLimit + 1) ?? Data())
  }
}
