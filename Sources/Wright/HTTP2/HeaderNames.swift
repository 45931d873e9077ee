#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The header names that somebody looks for, numbered, so that each field is recognised once, as it arrives.
public struct HeaderNames: Sendable {
  private struct Entry {
    var name: StaticString = ""
    var token = ReceivedHeaders.unknownToken
    var isDropped = false
  }

  /// What becomes of a field.
  enum Recognition {
    case known(UInt8)
    case unknown
    case dropped
  }

  private static let longest = 32

  /// Open addressing over length and last byte, in which names of one length differ the most.
  ///
  /// Static strings, which nobody counts references to: this is asked for every field of every request.
  private let table: [Entry]

  /// Numbers the names from 0 in the order given; at most 100 of them, of at most 32 bytes each.
  ///
  /// Fields with `dropped` names, which nobody wants, are counted against the limit and not kept.
  public init(_ names: [StaticString], dropped: [StaticString] = []) {
    precondition(names.count + dropped.count <= 100, "too many header names")
    var table = [Entry](repeating: Entry(), count: 512)
    for (token, name) in (names + dropped).enumerated() {
      precondition((1...Self.longest).contains(name.utf8CodeUnitCount), "a header name is empty or too long")
      var slot = unsafe Self.slot(UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
      while table[slot].token != ReceivedHeaders.unknownToken { slot = (slot + 1) & 511 }
      table[slot] = Entry(name: name, token: UInt8(token), isDropped: token >= names.count)
    }
    self.table = table
  }

  private static func slot(_ name: UnsafeBufferPointer<UInt8>) -> Int {
    (name.count &* 16 &+ Int(unsafe name[name.count - 1] & 15)) & 511
  }

  func recognise(_ name: UnsafeBufferPointer<UInt8>) -> Recognition {
    guard name.count > 0, name.count <= Self.longest else { return .unknown }
    var slot = unsafe Self.slot(name)
    while table[slot].token != ReceivedHeaders.unknownToken {
      let entry = table[slot]
      if entry.name.utf8CodeUnitCount == name.count, unsafe UnsafeRawBufferPointer(name).begins(with: entry.name) {
        return entry.isDropped ? .dropped : .known(entry.token)
      }
      slot = (slot + 1) & 511
    }
    return .unknown
  }
}

extension UnsafeRawBufferPointer {
  /// Whether these bytes, at least as many as the text's, begin with it.
  fileprivate func begins(with text: StaticString) -> Bool {
    guard let start = baseAddress else { return text.utf8CodeUnitCount == 0 }
    return unsafe memcmp(start, text.utf8Start, text.utf8CodeUnitCount) == 0
  }
}
