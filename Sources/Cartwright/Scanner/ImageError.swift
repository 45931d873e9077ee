/// Why no image could be had from some bytes, in words for the person who gave them.
public enum ImageError: Error, Equatable, Sendable, CustomStringConvertible {
  /// There are no bytes at all.
  case empty
  /// The bytes begin neither as PNG nor as JPEG.
  case notAnImage
  /// The file has more bytes than `Image.fileLimit`.
  case fileTooLarge(bytes: Int)
  /// The image has more pixels than `Image.pixelLimit`.
  case tooManyPixels(width: Int, height: Int)
  /// The image has no area.
  case noPixels(width: Int, height: Int)
  /// The pixels given are not as many as the size given.
  case wrongPixelCount(expected: Int, found: Int)
  /// The file begins as an image of this format, but is cut short or corrupt; the library's own word for it.
  case damaged(format: ImageFormat, detail: String)

  /// What is wrong and what to do about it, in one sentence.
  public var description: String {
    switch self {
    case .empty:
      "the file is empty: give a PNG or JPEG photo"
    case .notAnImage:
      "not an image that can be read: give a PNG or JPEG photo"
    case .fileTooLarge(let bytes):
      "the file has \(bytes) bytes, more than the limit of \(Image.fileLimit): give a smaller photo"
    case .tooManyPixels(let width, let height):
      "\(width) x \(height) pixels are more than the limit of \(Image.pixelLimit): scale the photo down"
    case .noPixels(let width, let height):
      "an image of \(width) x \(height) pixels holds nothing to read"
    case .wrongPixelCount(let expected, let found):
      "the size asks for \(expected) pixels but there are \(found)"
    case .damaged(let format, let detail):
      "the \(format.rawValue) file is cut short or corrupt (\(detail)): copy it again, or take the photo again"
    }
  }
}

/// A file format that images are read from.
public enum ImageFormat: String, Sendable {
  case png = "PNG"
  case jpeg = "JPEG"
}
