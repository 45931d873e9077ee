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
    // In one step: the bound is what it can take at most.
    let bound = unsafe Int(deflateBound(stream, UInt(bytes.count)))
    let start = output.count
    output.append(contentsOf: repeatElement(0, count: bound))
    let code = unsafe bytes.withUnsafeBufferPointer { input in
      unsafe output.withUnsafeMutableBufferPointer { room in
        unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        unsafe stream.pointee.avail_in = UInt32(input.count)
        unsafe stream.pointee.next_out = room.baseAddress.map { unsafe $0 + start }
        unsafe stream.pointee.avail_out = UInt32(bound)
        return unsafe deflate(stream, Z_FINISH)
      }
    }
    guard code == Z_STREAM_END else { throw .outOfMemory }
    output.removeLast(unsafe Int(stream.pointee.avail_out))
  }
}

/// Decompresses one message after the other.
///
/// Unchecked, because: whoever borrowed it has it alone.
@safe final class Inflater: @unchecked Sendable {
  private static let idle: [Deflate: IdleStreams<Inflater>] = [.gzip: IdleStreams(), .zlib: IdleStreams()]
  /// The first guess of how much becomes of a compressed byte.
  private static let usualRatio = 4
  private static let leastRoom = 1024

  private let stream: UnsafeMutablePointer<z_stream>
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
    // A byte over the limit is room enough to see that there is more.
    var output = [UInt8](repeating: 0, count: min(limit + 1, max(bytes.count * Self.usualRatio, Self.leastRoom)))
    var count = 0
    try unsafe bytes.withUnsafeBufferPointer { input throws(Deflate.Failure) in
      unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
      unsafe stream.pointee.avail_in = UInt32(input.count)
      while try !step(&output, &count) {
        if count > limit { throw .tooLarge(limit: limit) }
        if count == output.count {
          output.append(contentsOf: repeatElement(0, count: min(output.count, limit + 1 - output.count)))
        }
      }
    }
    if count > limit { throw .tooLarge(limit: limit) }
    output.removeLast(output.count - count)
    return output
  }

  /// - Returns: whether that was all.
  private func step(_ output: inout [UInt8], _ count: inout Int) throws(Deflate.Failure) -> Bool {
    let room = output.count - count
    let code = unsafe output.withUnsafeMutableBufferPointer { buffer in
      unsafe stream.pointee.next_out = buffer.baseAddress.map { unsafe $0 + count }
      unsafe stream.pointee.avail_out = UInt32(room)
      return unsafe inflate(stream, Z_NO_FLUSH)
    }
    count += unsafe room - Int(stream.pointee.avail_out)
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
