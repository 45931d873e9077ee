internal import Foundation

/// Where a command writes.
public struct Console: Sendable {
  /// Writes a line of what was asked for.
  public let print: @Sendable (String) -> Void
  /// Writes a line about it: errors, metadata, status.
  public let note: @Sendable (String) -> Void

  /// Makes a console of two functions.
  public init(print: @escaping @Sendable (String) -> Void, note: @escaping @Sendable (String) -> Void) {
    self.print = print
    self.note = note
  }

  /// Standard output and standard error, each line as soon as it is there.
  public static let standard = Console(
    print: { line in try? FileHandle.standardOutput.write(contentsOf: Data((line + "\n").utf8)) },
    note: { line in try? FileHandle.standardError.write(contentsOf: Data((line + "\n").utf8)) })
}

/// What somebody who gave a command can put right.
public struct CommandError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong and what to do about it.
  public let description: String

  /// Makes an error.
  public init(_ description: String) { self.description = description }
}
