/// What became of one image file: a code, or why there is none.
public struct ScanReport: Codable, Sendable, Equatable {
  /// The name of the file, as it was given.
  public let file: String
  /// The digits that were read, if any.
  public let code: String?
  /// The kind of symbol that they were read from.
  public let symbology: Symbology?
  /// On how many lines they were read.
  public let quality: Int?
  /// Whether the code may be relied on.
  public let confirmed: Bool
  /// Why there is no code to rely on, though the image could be read.
  public let reason: String?
  /// Why the file could not be read as an image.
  public let error: String?

  /// A report on each code in a file's bytes; on a file with none, or that is no image, one that says so.
  public static func reports(on file: String, bytes: [UInt8], by scanner: BarcodeScanner = .init()) -> [ScanReport] {
    do throws(ImageError) {
      let readings = try scanner.read(file: bytes)
      guard !readings.isEmpty else { return [ScanReport(file: file, reason: "no barcode found")] }
      return readings.map { ScanReport(file: file, reading: $0) }
    } catch {
      return [ScanReport(file: file, error: error.description)]
    }
  }

  /// A report on one code of a file.
  public init(file: String, reading: Reading) {
    self.file = file
    (code, symbology, quality) = (reading.code, reading.symbology, reading.quality)
    confirmed = reading.isConfirmed
    reason = reading.doubt?.rawValue
    error = nil
  }

  /// A report on a file without a code: `reason` if it is an image, `error` if it could not be read as one.
  public init(file: String, reason: String? = nil, error: String? = nil) {
    self.file = file
    (code, symbology, quality) = (nil, nil, nil)
    confirmed = false
    (self.reason, self.error) = (reason, error)
  }
}
