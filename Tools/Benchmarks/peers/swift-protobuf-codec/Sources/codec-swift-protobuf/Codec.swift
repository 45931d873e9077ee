import SwiftProtobuf

/// Times swift-protobuf on the messages of a folder: `codec-swift-protobuf FOLDER SECONDS`.
@main
struct Codec {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 3, let seconds = Double(arguments[2]) else { throw Usage() }
    print(try CodecTimer.json(folder: arguments[1], seconds: seconds, known: known))
  }

  /// Each names its type, so that what is timed is made for that type and not for any message.
  private static let known: [String: CodecTimer.Work] = [
    "Cart": { try time(SmartcartCart.self, $0, $1, $2) },
    "CartChange": { try time(SmartcartCartChange.self, $0, $1, $2) },
    "PaymentTerms": { try time(SmartcartPaymentTerms.self, $0, $1, $2) },
    "Scan": { try time(SmartcartScan.self, $0, $1, $2) },
    "ScanResult": { try time(SmartcartScanResult.self, $0, $1, $2) },
  ]

  @inline(__always)
  private static func time<M: Message>(
    _ type: M.Type, _ name: String, _ bytes: [UInt8], _ timer: CodecTimer
  ) throws -> CodecTiming {
    try timer.time(name, bytes) {
      try M(serializedBytes: $0)
    } encode: {
      try $0.serializedBytes()
    }
  }
}

/// The arguments are not a folder and a number of seconds.
struct Usage: Error {}
