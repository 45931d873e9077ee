internal import CTurboJPEG

/// JPEG files by TurboJPEG, which returns its errors and never jumps.
enum JPEGFile {
  /// How every JPEG file begins.
  static let signature: [UInt8] = [0xFF, 0xD8, 0xFF]

  /// The image in the bytes of a JPEG file, as grey.
  static func decode(_ bytes: [UInt8]) throws(ImageError) -> Image {
    guard let handle = unsafe tjInitDecompress() else {
      throw .damaged(format: .jpeg, detail: "no memory for a decoder")
    }
    defer { _ = unsafe tjDestroy(handle) }
    var (width, height, subsampling, colours) = (CInt(0), CInt(0), CInt(0), CInt(0))
    let found = unsafe bytes.withUnsafeBufferPointer {
      unsafe tjDecompressHeader3(
        handle, $0.baseAddress, CUnsignedLong($0.count), &width, &height, &subsampling, &colours)
    }
    guard found == 0 else { throw unsafe damage(handle) }
    guard width > 0, height > 0 else { throw .damaged(format: .jpeg, detail: "it ends before the image begins") }
    var pixels = [UInt8](repeating: 0, count: try Image.pixelCount(width: Int(width), height: Int(height)))
    // A warning is how TurboJPEG tells of a file that ends early; scans are limited against tiny files that take hours.
    let flags = TJFLAG_STOPONWARNING | TJFLAG_LIMITSCANS
    let decoded = unsafe bytes.withUnsafeBufferPointer { bytes in
      unsafe pixels.withUnsafeMutableBufferPointer { pixels in
        unsafe tjDecompress2(
          handle, bytes.baseAddress, CUnsignedLong(bytes.count), pixels.baseAddress, width, 0, height,
          CInt(TJPF_GRAY.rawValue), flags)
      }
    }
    guard decoded == 0 else { throw unsafe damage(handle) }
    return Image(checkedWidth: Int(width), height: Int(height), pixels: pixels)
  }

  private static func damage(_ handle: tjhandle) -> ImageError {
    .damaged(format: .jpeg, detail: unsafe String(cString: tjGetErrorStr2(handle)))
  }
}
