/// The request of the benchmark: a `wright.bench.v1.Payload` framed as gRPC sends it.
public struct EchoMessage: Sendable {
  /// The largest payload that can be asked for, below every peer's own limit.
  public static let largestPayload = 1 << 20

  /// What goes into the request's DATA, and must come back in the response's.
  public let frame: [UInt8]

  /// Makes a message whose payload has this many bytes.
  public init(payloadSize: Int) {
    precondition((0...Self.largestPayload).contains(payloadSize), "a payload of 0 to \(Self.largestPayload) bytes")
    let payload = (0..<payloadSize).map { UInt8(ascii: "a") + UInt8($0 % 26) }
    let message = payload.isEmpty ? [] : [0x0A] + Self.variableLength(payload.count) + payload
    let length = message.count
    frame = [0] + stride(from: 24, through: 0, by: -8).map { UInt8(truncatingIfNeeded: length >> $0) } + message
  }

  private static func variableLength(_ number: Int) -> [UInt8] {
    number < 0x80 ? [UInt8(number)] : [UInt8(number & 0x7F) | 0x80] + variableLength(number >> 7)
  }
}
