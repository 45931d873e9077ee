internal import Dispatch
internal import Foundation
internal import WrightEventLoop

/// The JSON values that a caller gives, one at a time, as they are asked for.
public struct InputMessages: AsyncSequence, Sendable {
  /// The text of one value.
  public typealias Element = [UInt8]

  private let sources: [Source]

  fileprivate enum Source: Sendable {
    case bytes([UInt8])
    case file(FileHandle)
  }

  /// Takes what a command line says: JSON text, `@file`, or `-` for standard input, one after the other.
  ///
  /// - Throws: `CommandError` for a file that cannot be read.
  public init(arguments: [String]) throws {
    sources = try arguments.map { argument in
      if argument == "-" { return .file(.standardInput) }
      guard argument.hasPrefix("@") else { return .bytes(Array(argument.utf8) + [UInt8(ascii: "\n")]) }
      let path = String(argument.dropFirst())
      guard let file = FileHandle(forReadingAtPath: path) else { throw CommandError("cannot read \(path)") }
      return .file(file)
    }
  }

  /// Begins at the first value.
  public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(sources: sources[...]) }

  /// Reads one value at a time; a file or standard input no further than that needs.
  public struct AsyncIterator: AsyncIteratorProtocol, Sendable {
    private var sources: ArraySlice<Source>
    private var splitter = JSONSplitter()
    private var ready: ArraySlice<[UInt8]> = []

    fileprivate init(sources: ArraySlice<Source>) { self.sources = sources }

    /// The next value; nil at the end.
    public mutating func next() async throws -> [UInt8]? {
      while ready.isEmpty, let source = sources.first {
        if let bytes = try await chunk(source) {
          ready = splitter.append(bytes)[...]
        } else {
          sources.removeFirst()
          ready = (splitter.finish().map { [$0] } ?? [])[...]
        }
      }
      return ready.popFirst()
    }

    private mutating func chunk(_ source: Source) async throws -> [UInt8]? {
      switch source {
      case .file(let file): return try await Self.read(file)
      case .bytes(let bytes):
        sources[sources.startIndex] = .bytes([])
        return bytes.isEmpty ? nil : bytes
      }
    }

    /// Reads what is there, on a thread that may wait for it.
    private static func read(_ file: FileHandle) async throws -> [UInt8]? {
      try await withCheckedThrowingContinuation { done in
        DispatchQueue.global().async {
          done.resume(
            with: Result {
              // Not `read(upToCount:)`, which on Linux waits until there is so much.
              let data = try readAvailable(from: file.fileDescriptor, upTo: 65_536)
              return data.isEmpty ? nil : data
            }.mapError { CommandError("cannot read the messages: \($0)") })
        }
      }
    }
  }
}
