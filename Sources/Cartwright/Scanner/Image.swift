/// A grey picture: eight bits a pixel, row by row from the top left, 0 black.
public struct Image: Sendable, Equatable {
  /// The most bytes that a PNG or JPEG file may have.
  public static let fileLimit = 64 << 20
  /// The most pixels that an image may have.
  public static let pixelLimit = 64_000_000

  /// The number of pixels in a row.
  public let width: Int
  /// The number of rows.
  public let height: Int
  /// The grey values, `width * height` of them.
  public let pixels: [UInt8]

  /// An image of the given grey values, as a camera hands them over.
  ///
  /// Throws `ImageError` if there are no pixels, more than `pixelLimit`, or not exactly `width * height`.
  public init(width: Int, height: Int, pixels: [UInt8]) throws(ImageError) {
    let count = try Self.pixelCount(width: width, height: height)
    guard pixels.count == count else { throw .wrongPixelCount(expected: count, found: pixels.count) }
    self.init(checkedWidth: width, height: height, pixels: pixels)
  }

  /// The image in the bytes of a PNG or JPEG file.
  ///
  /// Throws `ImageError`, which says what is wrong with the file, if no whole image can be had from it.
  public init(file bytes: [UInt8]) throws(ImageError) {
    guard !bytes.isEmpty else { throw .empty }
    guard bytes.count <= Self.fileLimit else { throw .fileTooLarge(bytes: bytes.count) }
    if bytes.starts(with: PNGFile.signature) {
      self = try PNGFile.decode(bytes)
    } else if bytes.starts(with: JPEGFile.signature) {
      self = try JPEGFile.decode(bytes)
    } else {
      throw .notAnImage
    }
  }

  /// The bytes of a PNG file of this image.
  package func pngFile() -> [UInt8] { PNGFile.encode(self) }

  /// Trusts its caller: the pixels are as many as the size says.
  init(checkedWidth width: Int, height: Int, pixels: [UInt8]) {
    precondition(width > 0 && height > 0 && pixels.count == width * height, "pixels must fill the image")
    self.width = width
    self.height = height
    self.pixels = pixels
  }

  /// The area of an image of the given size, once it is known to be within the limits.
  static func pixelCount(width: Int, height: Int) throws(ImageError) -> Int {
    guard width > 0, height > 0 else { throw .noPixels(width: width, height: height) }
    let (count, overflow) = width.multipliedReportingOverflow(by: height)
    guard !overflow, count <= pixelLimit else { throw .tooManyPixels(width: width, height: height) }
    return count
  }
}
