#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// What a descriptor has to read, once it has something; nothing at its end.
///
/// Waits for it on the thread that asks, which is no loop's.
package func readAvailable(from descriptor: Int32, upTo most: Int) throws(UVError) -> [UInt8] {
  var result = -1
  var failure: Int32 = 0
  let bytes = unsafe [UInt8](unsafeUninitializedCapacity: most) { room, count in
    repeat {
      result = unsafe read(descriptor, room.baseAddress, most)
      failure = errno
    } while result < 0 && failure == EINTR
    count = max(0, result)
  }
  if result < 0 { throw UVError(code: -failure, action: "read") }
  return bytes
}
