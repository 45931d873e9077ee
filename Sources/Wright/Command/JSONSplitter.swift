/// Cuts a stream of bytes into the JSON values that stand in it one after the other, with or without space between.
///
/// It looks at brackets and quotes alone: whether a value is right is seen by whoever reads it.
package struct JSONSplitter {
  private var value: [UInt8] = []
  private var depth = 0
  private var isInString = false
  private var isEscaped = false

  package init() {}

  /// Takes in bytes, and returns the values that are whole now.
  package mutating func append(_ bytes: some Sequence<UInt8>) -> [[UInt8]] {
    var values: [[UInt8]] = []
    for byte in bytes {
      if isInString { readString(byte, &values) } else { read(byte, &values) }
    }
    return values
  }

  /// What is left at the end: a number or a word that nothing followed, or a value that was not finished.
  package mutating func finish() -> [UInt8]? {
    var values: [[UInt8]] = []
    end(&values)
    return values.first
  }

  private mutating func read(_ byte: UInt8, _ values: inout [[UInt8]]) {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"):
      if depth == 0 { end(&values) } else { value.append(byte) }
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      if depth == 0 { end(&values) }
      depth += 1
      value.append(byte)
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      depth = max(0, depth - 1)
      value.append(byte)
      if depth == 0 { end(&values) }
    case UInt8(ascii: "\""):
      if depth == 0 { end(&values) }
      isInString = true
      value.append(byte)
    default: value.append(byte)
    }
  }

  private mutating func readString(_ byte: UInt8, _ values: inout [[UInt8]]) {
    value.append(byte)
    if isEscaped {
      isEscaped = false
    } else if byte == UInt8(ascii: "\\") {
      isEscaped = true
    } else if byte == UInt8(ascii: "\"") {
      isInString = false
      if depth == 0 { end(&values) }
    }
  }

  private mutating func end(_ values: inout [[UInt8]]) {
    if !value.isEmpty { values.append(value) }
    value = []
  }
}
