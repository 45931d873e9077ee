internal import Foundation

/// Writes lines, each at once and whole.
enum Say {
  /// A line for whoever reads the command's output.
  static func line(_ text: String) { write(text, to: .standardOutput) }

  /// A line for whoever looks after the command.
  static func error(_ text: String) { write(text, to: .standardError) }

  private static func write(_ text: String, to file: FileHandle) {
    // Nobody reads any more: there is nobody to tell.
    try? file.write(contentsOf: Data("\(text)\n".utf8))
  }
}
