import Foundation
import SwiftProtobuf

/// Times swift-protobuf on messages that it is given: `codec-swift-protobuf FOLDER SECONDS`.
///
/// The folder holds files `NAME.binpb`, one message of type NAME each. Prints a JSON array, an object a message, of its
/// type, its length, and the nanoseconds that it takes to decode and to encode it once.
@main
struct Codec {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 3, let seconds = Double(arguments[2]) else { throw Failure.usage }
    let names = timers.keys.sorted().filter { FileManager.default.fileExists(atPath: "\(arguments[1])/\($0).binpb") }
    guard !names.isEmpty else { throw Failure.noMessages(folder: arguments[1]) }
    let stopwatch = Stopwatch(seconds: seconds / Double(2 * names.count))
    var timings: [Timing] = []
    for name in names {
      let bytes = [UInt8](try Data(contentsOf: URL(filePath: "\(arguments[1])/\(name).binpb")))
      if let timer = timers[name] { timings.append(try timer(name, bytes, stopwatch)) }
    }
    print(String(decoding: try JSONEncoder().encode(timings), as: UTF8.self))
  }

  private typealias Timer = @Sendable (String, [UInt8], Stopwatch) throws -> Timing

  /// Each names its type, so that what it times is made for that type and not for any message.
  private static let timers: [String: Timer] = [
    "Cart": { try time(SmartcartCart.self, $0, $1, $2) },
    "CartChange": { try time(SmartcartCartChange.self, $0, $1, $2) },
    "PaymentTerms": { try time(SmartcartPaymentTerms.self, $0, $1, $2) },
    "Scan": { try time(SmartcartScan.self, $0, $1, $2) },
    "ScanResult": { try time(SmartcartScanResult.self, $0, $1, $2) },
  ]

  private static func time<M: Message>(
    _ type: M.Type, _ name: String, _ bytes: [UInt8], _ stopwatch: Stopwatch
  ) throws -> Timing {
    let message = try M(serializedBytes: bytes)
    guard message.unknownFields.data.isEmpty, try message.serializedBytes() as [UInt8] == bytes else {
      throw Failure.otherMessage(name: name)
    }
    return Timing(
      message: name, bytes: bytes.count,
      decodeNanoseconds: try stopwatch.nanoseconds { try M(serializedBytes: bytes) },
      encodeNanoseconds: try stopwatch.nanoseconds { try message.serializedBytes() as [UInt8] })
  }
}

/// What is printed of one message.
struct Timing: Encodable {
  var message: String
  var bytes: Int
  var decodeNanoseconds: Double
  var encodeNanoseconds: Double
}

/// Why nothing is printed.
enum Failure: Error {
  case usage
  case noMessages(folder: String)
  case otherMessage(name: String)
}

/// Finds how long a piece of work takes by doing it for a while.
struct Stopwatch {
  /// How long the work is done, in seconds; a tenth of that before, unmeasured.
  var seconds: Double

  /// How often the work is done between two looks at the clock.
  static let batch = 64

  func nanoseconds<Result>(_ work: () throws -> Result) rethrows -> Double {
    _ = try repeated(for: .seconds(seconds / 10), work)
    return try repeated(for: .seconds(seconds), work)
  }

  private func repeated<Result>(for duration: Duration, _ work: () throws -> Result) rethrows -> Double {
    let start = ContinuousClock.now
    var elapsed = Duration.zero
    var count = 0
    while elapsed < duration {
      for _ in 0..<Self.batch { keep(try work()) }
      count += Self.batch
      elapsed = ContinuousClock.now - start
    }
    return elapsed / .nanoseconds(1) / Double(count)
  }

  /// Takes a result and lets it go where the optimiser does not see that nobody wanted it.
  @inline(never)
  private func keep<Result>(_ result: Result) {}
}
