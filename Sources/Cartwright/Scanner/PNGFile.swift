internal import CPNG

/// PNG files by libpng's simplified interface, which returns its errors and never jumps.
enum PNGFile {
  /// How every PNG file begins.
  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// The image in the bytes of a PNG file, as grey on white.
  static func decode(_ bytes: [UInt8]) throws(ImageError) -> Image {
    try unsafe bytes.withUnsafeBufferPointer { (file) throws(ImageError) in try unsafe decode(file) }
  }

  /// libpng reads on from `file` until the last row is out, so that one closure has to hold it throughout; and it keeps the address
  /// of its image.
  private static func decode(_ file: UnsafeBufferPointer<UInt8>) throws(ImageError) -> Image {
    let png = UnsafeMutablePointer<png_image>.allocate(capacity: 1)
    unsafe png.initialize(to: png_image())
    unsafe png.pointee.version = png_uint_32(PNG_IMAGE_VERSION)
    defer {
      unsafe png_image_free(png)
      unsafe png.deallocate()
    }
    guard unsafe png_image_begin_read_from_memory(png, file.baseAddress, file.count) != 0 else {
      throw unsafe damage(png.pointee)
    }
    let (width, height) = unsafe (Int(png.pointee.width), Int(png.pointee.height))
    let count = try Image.pixelCount(width: width, height: height)
    unsafe png.pointee.format = greyWithoutAlpha
    // libpng lays transparent pixels over what the buffer holds: white paper.
    var pixels = [UInt8](repeating: 255, count: count)
    let finished = unsafe pixels.withUnsafeMutableBytes {
      unsafe png_image_finish_read(png, nil, $0.baseAddress, 0, nil)
    }
    guard finished != 0 else { throw unsafe damage(png.pointee) }
    return Image(checkedWidth: width, height: height, pixels: pixels)
  }

  /// The bytes of a PNG file of the image.
  static func encode(_ image: Image) -> [UInt8] {
    var png = unsafe png_image()
    unsafe png.version = png_uint_32(PNG_IMAGE_VERSION)
    unsafe (png.width, png.height) = (png_uint_32(image.width), png_uint_32(image.height))
    unsafe png.format = greyWithoutAlpha
    // No PNG of grey is larger than its pixels by more than a tenth and the headers.
    var length = png_alloc_size_t(image.pixels.count * 11 / 10 + image.height + 4096)
    var file = [UInt8](repeating: 0, count: length)
    let written = unsafe file.withUnsafeMutableBytes { file in
      unsafe image.pixels.withUnsafeBytes { pixels in
        unsafe png_image_write_to_memory(&png, file.baseAddress, &length, 0, pixels.baseAddress, 0, nil)
      }
    }
    precondition(written != 0, "libpng refused a grey image")
    return Array(file.prefix(length))
  }

  /// libpng's `PNG_FORMAT_GRAY`: one byte a pixel.
  private static let greyWithoutAlpha: png_uint_32 = 0

  private static func damage(_ png: png_image) -> ImageError {
    let detail = unsafe withUnsafeBytes(of: png.message) { message in
      unsafe String(decoding: message.prefix { $0 != 0 }, as: UTF8.self)
    }
    return .damaged(format: .png, detail: detail)
  }
}
