#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// IP addresses as text.
enum IPText {
  /// The text of an address of 4 or 16 bytes; of others, that they are none.
  static func of(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    let families = [4: AF_INET, 16: AF_INET6]
    guard let family = families[bytes.count] else { return "an address of \(bytes.count) bytes" }
    var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
    guard unsafe inet_ntop(family, bytes.baseAddress, &text, socklen_t(text.count)) != nil else { return "" }
    return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
