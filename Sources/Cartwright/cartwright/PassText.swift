internal import Foundation
internal import SmartcartAPI
internal import WrightProtobuf

/// An exit pass as text: base64, for a file, an argument or a QR code.
enum PassText {
  static func text(of pass: SmartcartSignedPayload) throws -> String {
    Data(try pass.serializedBytes()).base64EncodedString()
  }

  static func write(_ pass: SmartcartSignedPayload, to file: String) throws {
    try Data("\(text(of: pass))\n".utf8).write(to: URL(fileURLWithPath: file), options: .atomic)
  }

  /// The pass in a text; one that cannot be read as a pass is shown as it is, for the second server to refuse.
  static func pass(in text: String) -> SmartcartSignedPayload {
    let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines)
    guard let data = Data(base64Encoded: trimmed),
      let pass = try? SmartcartSignedPayload(serializedBytes: Array(data))
    else { return .with { $0.payload = Array(trimmed.utf8.prefix(1_024)) } }
    return pass
  }
}
