import Foundation

// This file is also part of the peer in peers/swift-protobuf-codec, by a link, so that both codecs are timed alike.

/// What a codec took for one message.
public struct CodecTiming: Codable, Equatable, Sendable {
  /// The message's type.
  public var message: String
  /// How long it is, encoded.
  public var bytes: Int
  /// The time to decode it once.
  public var decodeNanoseconds: Double
  /// The time to encode it once.
  public var encodeNanoseconds: Double

  /// Notes a timing.
  public init(message: String, bytes: Int, decodeNanoseconds: Double, encodeNanoseconds: Double) {
    self.message = message
    self.bytes = bytes
    self.decodeNanoseconds = decodeNanoseconds
    self.encodeNanoseconds = encodeNanoseconds
  }
}

/// Times a codec on the messages of a folder: files `NAME.binpb`, each one message of the type NAME.
public struct CodecTimer: Sendable {
  /// Why there are no timings.
  public enum Failure: Error, Equatable {
    /// The folder has none of the messages that are known.
    case noMessages(folder: String)
    /// What was decoded does not encode to the bytes that it came from, so it is another message.
    case otherMessage(name: String)
  }

  /// Times one message: its name, its bytes, and the timer to use.
  public typealias Work = @Sendable (String, [UInt8], CodecTimer) throws -> CodecTiming

  /// How long decoding is repeated, and then encoding, for each message; a tenth of that before, unmeasured.
  public var duration: Duration

  /// How often a piece of work is done between two looks at the clock.
  public static let batch = 64

  /// Makes a timer.
  public init(duration: Duration) { self.duration = duration }

  /// Times all messages of a folder that are known by name.
  ///
  /// - Parameter seconds: how long all of it takes, about.
  /// - Returns: a JSON array of `CodecTiming`.
  public static func json(folder: String, seconds: Double, known: [String: Work]) throws -> String {
    let names = known.keys.sorted().filter { FileManager.default.fileExists(atPath: "\(folder)/\($0).binpb") }
    guard !names.isEmpty else { throw Failure.noMessages(folder: folder) }
    let timer = CodecTimer(duration: .seconds(seconds / Double(2 * names.count)))
    let timings = try names.compactMap { name in
      let bytes = [UInt8](try Data(contentsOf: URL(filePath: "\(folder)/\(name).binpb")))
      return try known[name]?(name, bytes, timer)
    }
    return String(decoding: try JSONEncoder().encode(timings), as: UTF8.self)
  }

  /// Times one message, given how it is decoded and encoded.
  ///
  /// Inlined into the caller, so that what is timed is made for the message's type.
  @inlinable
  public func time<Message>(
    _ name: String, _ bytes: [UInt8], decode: ([UInt8]) throws -> Message, encode: (Message) throws -> [UInt8]
  ) throws -> CodecTiming {
    let message = try decode(bytes)
    guard try encode(message) == bytes else { throw Failure.otherMessage(name: name) }
    return CodecTiming(
      message: name, bytes: bytes.count,
      decodeNanoseconds: try nanoseconds { try decode(bytes) },
      encodeNanoseconds: try nanoseconds { try encode(message) })
  }

  /// The time that a piece of work takes, found by doing it for a while.
  @inlinable
  func nanoseconds<Result>(_ work: () throws -> Result) rethrows -> Double {
    _ = try nanoseconds(repeatedFor: duration / 10, work)
    return try nanoseconds(repeatedFor: duration, work)
  }

  @inlinable
  func nanoseconds<Result>(repeatedFor duration: Duration, _ work: () throws -> Result) rethrows -> Double {
    let start = ContinuousClock.now
    var elapsed = Duration.zero
    var count = 0
    repeat {
      for _ in 0..<Self.batch { Self.keep(try work()) }
      count += Self.batch
      elapsed = ContinuousClock.now - start
    } while elapsed < duration
    return elapsed / .nanoseconds(1) / Double(count)
  }

  /// Takes a result and lets it go where the optimiser cannot see that nobody wanted it.
  @inline(never) @usableFromInline
  static func keep<Result>(_ result: borrowing Result) {}
}
