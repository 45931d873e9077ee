internal import CartwrightScanner
internal import SmartcartAPI
internal import WrightGoogle
internal import WrightProtobuf

/// A scan as the cart keeps it until it is acknowledged.
public struct JournaledScan: Codable, Hashable, Sendable {
  /// Its place in the session, from 1.
  public let sequence: Int64
  /// The frame that it was read from.
  public let frame: String
  /// The text of the symbol.
  public let text: String
  /// The number of the symbology in the schema.
  let symbology: Int
  /// Whether a second look agreed.
  let isConfirmed: Bool
  /// The decoder's measure.
  let quality: Int32
  /// When it was read, in microseconds since 1970.
  let capturedAt: Int64

  init(sequence: Int64, frame: String, reading: Reading, capturedAt: Int64) {
    self.sequence = sequence
    self.frame = frame
    text = reading.code
    symbology = SmartcartSymbology(reading.symbology).rawValue
    // A wrong check digit is told by the server from the digits, which are read plainly.
    isConfirmed = reading.isConfirmed || reading.doubt == .wrongCheckDigit
    quality = Int32(clamping: reading.quality)
    self.capturedAt = capturedAt
  }

  /// The message to the server.
  var message: SmartcartSequencedScan {
    .with {
      $0.sequence = sequence
      $0.scan.text = text
      $0.scan.symbology = SmartcartSymbology(rawValue: symbology) ?? .unspecified
      $0.scan.confirmed = isConfirmed
      $0.scan.quality = quality
      $0.scan.capturedAt = .with {
        $0.seconds = capturedAt / 1_000_000
        $0.nanos = Int32(capturedAt % 1_000_000) * 1_000
      }
    }
  }
}

extension SmartcartSymbology {
  init(_ symbology: Symbology) {
    self =
      switch symbology {
      case .ean13: .ean13
      case .ean8: .ean8
      case .upcA: .upcA
      case .upcE: .upcE
      }
  }
}
