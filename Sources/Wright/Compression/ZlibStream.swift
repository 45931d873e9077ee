internal import CZlib
internal import Synchronization

/// A few streams of zlib that have nothing to do: each has a quarter of a megabyte of tables, which are not made for each message.
///
/// Any task may borrow one; it has it alone.
final class IdleStreams<Stream: AnyObject & Sendable>: Sendable {
  /// More than that do not wait for work.
  private static var mostIdle: Int { 4 }

  private let idle = Mutex<[Stream]>([])

  func take() -> Stream? { idle.withLock { $0.popLast() } }

  func giveBack(_ stream: Stream) {
    idle.withLock { if $0.count < Self.mostIdle { $0.append(stream) } }
  }
}

/// Compresses one message after the other.
///
/// Unchecked, because: whoever borrowed it has it alone.
@safe final class Deflater: @unchecked Sendable {
  private static let idle: [Deflate: IdleStreams<Deflater>] = [.gzip: IdleStreams(), .zlib: IdleStreams()]

  private let stream: UnsafeMutablePointer<z_stream>
  private let chunk = ZlibChunk()

  private init(_ wrapping: Deflate) throws(Deflate.Failure) {
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    let code = unsafe deflateInit2_(
      stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, wrapping.windowBits, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    guard code == Z_OK else { throw .outOfMemory }
  }

  deinit {
    unsafe deflateEnd(stream)
    unsafe stream.deallocate()
  }

  static func borrow<R>(
    _ wrapping: Deflate, _ body: (Deflater) throws(Deflate.Failure) -> R
  ) throws(Deflate.Failure) -> R {
    let deflater = if let kept = idle[wrapping]?.take() { kept } else { try Deflater(wrapping) }
    defer { idle[wrapping]?.giveBack(deflater) }
    return try body(deflater)
  }

  func compress(_ bytes: Span<UInt8>, into output: inout [UInt8]) throws(Deflate.Failure) {
    unsafe deflateReset(stream)
    try unsafe bytes.withUnsafeBufferPointer { input throws(Deflate.Failure) in
      unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
      unsafe stream.pointee.avail_in = UInt32(input.count)
      var code: Int32
      repeat {
        code = unsafe chunk.fill(from: stream, into: &output) { unsafe deflate($0, Z_FINISH) }
      } while code == Z_OK
      guard code == Z_STREAM_END else { throw .outOfMemory }
    }
  }
}

/// Decompresses one message after the other.
///
/// Unchecked, because: whoever borrowed it has it alone.
@safe final class Inflater: @unchecked Sendable {
  private static let idle: [Deflate: IdleStreams<Inflater>] = [.gzip: IdleStreams(), .zlib: IdleStreams()]

  private let stream: UnsafeMutablePointer<z_stream>
  private let chunk = ZlibChunk()
  private let wrapping: Deflate

  private init(_ wrapping: Deflate) throws(Deflate.Failure) {
    self.wrapping = wrapping
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    let code = unsafe inflateInit2_(stream, wrapping.windowBits, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    guard code == Z_OK else { throw .outOfMemory }
  }

  deinit {
    unsafe inflateEnd(stream)
    unsafe stream.deallocate()
  }

  static func borrow<R>(
    _ wrapping: Deflate, _ body: (Inflater) throws(Deflate.Failure) -> R
  ) throws(Deflate.Failure) -> R {
    let inflater = if let kept = idle[wrapping]?.take() { kept } else { try Inflater(wrapping) }
    defer { idle[wrapping]?.giveBack(inflater) }
    return try body(inflater)
  }

  func decompress(_ bytes: Span<UInt8>, limit: Int) throws(Deflate.Failure) -> [UInt8] {
    unsafe inflateReset(stream)
    var output: [UInt8] = []
    try unsafe bytes.withUnsafeBufferPointer { input throws(Deflate.Failure) in
      unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
      unsafe stream.pointee.avail_in = UInt32(input.count)
      var isWhole: Bool
      repeat {
        isWhole = try step(&output)
        if output.count > limit { throw .tooLarge(limit: limit) }
      } while !isWhole
    }
    return output
  }

  /// - Returns: whether that was all.
  private func step(_ output: inout [UInt8]) throws(Deflate.Failure) -> Bool {
    let code = unsafe chunk.fill(from: stream, into: &output) { unsafe inflate($0, Z_NO_FLUSH) }
    switch code {
    case Z_STREAM_END where unsafe stream.pointee.avail_in == 0: return true
    case Z_STREAM_END where wrapping == .gzip:
      // Several members, one after the other, are one stream: RFC 1952, section 2.2.
      unsafe inflateReset(stream)
      return false
    case Z_OK where unsafe stream.pointee.avail_out == 0: return false
    case Z_MEM_ERROR: throw .outOfMemory
    default: throw .corrupt
    }
  }
}

/// Where zlib puts a piece of what it makes, which is then appended to the rest.
@safe private final class ZlibChunk {
  private static let size = 32_768

  private let room = UnsafeMutablePointer<UInt8>.allocate(capacity: size)

  deinit { unsafe room.deallocate() }

  /// Lets zlib take a step, and appends what it made.
  ///
  /// - Returns: what zlib returned.
  func fill(
    from stream: UnsafeMutablePointer<z_stream>, into output: inout [UInt8],
    step: (UnsafeMutablePointer<z_stream>) -> Int32
  ) -> Int32 {
    unsafe stream.pointee.next_out = room
    unsafe stream.pointee.avail_out = UInt32(Self.size)
    let code = unsafe step(stream)
    let made = unsafe Self.size - Int(stream.pointee.avail_out)
    unsafe output.append(contentsOf: UnsafeBufferPointer(start: room, count: made))
    return code
  }
}
