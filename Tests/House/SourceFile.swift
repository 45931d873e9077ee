/// A text file of the repository.
struct SourceFile: Sendable {
  /// The path from the root of the repository.
  let path: String
  /// The lines as they stand.
  let lines: [String]
  /// The lines without what stands in comments and string literals, for Swift files.
  let code: [String]
  /// Every word that stands in the file, comments too: what spares most rules most files.
  let words: Set<String>
  /// The modules that the file imports, each with the number of its line.
  let imports: [(module: String, line: Int)]

  init(path: String, text: String) {
    self.path = path
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    code = path.hasSuffix(".swift") ? SwiftCode(text).lines : lines
    words = Self.words(of: text)
    imports = path.hasSuffix(".swift") ? Self.imports(in: code) : []
  }

  /// Whether a tool made it.
  var isGenerated: Bool { path.hasPrefix("Generated/") || path.contains("/Generated/") }

  /// Whether it came from elsewhere, and is kept as it came.
  var isBorrowed: Bool { path.hasPrefix("Schemas/google/") || path.hasPrefix("Schemas/grpc/") }

  /// The package's module that the file is part of; `nil` for what is no module of the package's own.
  var module: String? {
    let folders = path.split(separator: "/").dropLast().map(String.init)
    switch folders.first {
    case "Sources" where folders.count > 2: return Self.module(half: folders[1], folder: folders[2])
    case "Generated" where path.contains("google.protobuf.descriptor") || folders.contains("compiler"):
      return "WrightDescriptorStubs"
    case "Generated" where folders.count > 1:
      return Self.stubs[folders[1...].prefix(2).joined(separator: "/")] ?? Self.stubs[folders[1]]
    case "Tools" where folders.count > 1 && folders[1] != "Benchmarks": return folders[1]
    default: return nil
    }
  }

  /// Modules of stubs by their folder in `Generated`.
  private static let stubs = [
    "google": "WrightGoogle", "grpc": "WrightServiceStubs", "grpc/testing": "WrightTestingStubs",
    "grpc/service_config": "WrightServiceConfigStubs",
    "connectrpc": "ConnectConformanceStubs", "conformance": "ProtobufConformanceStubs", "wright": "WrightTestAPI",
    "smartcart": "SmartcartAPI",
  ]

  private static func module(half: String, folder: String) -> String? {
    if half == "C" { return nil }
    return folder == folder.lowercased() || folder == half ? folder : half + folder
  }

  private static func words(of text: String) -> Set<String> {
    Set(text.utf8.split { !isWordByte[Int($0)] }.map { String(decoding: $0, as: UTF8.self) })
  }

  private static let isWordByte: [Bool] = (0..<256).map { byte in
    byte >= 128 || byte == 95 || (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
  }

  private static func imports(in code: [String]) -> [(module: String, line: Int)] {
    code.enumerated().compactMap { index, line in
      let parts = line.split(separator: " ", maxSplits: 5)
      guard let keyword = parts.prefix(3).firstIndex(of: "import") else { return nil }
      let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "func", "typealias", "let", "var"]
      guard let name = parts[(keyword + 1)...].first(where: { !kinds.contains($0) }) else { return nil }
      return (String(name.prefix { $0 != "." && $0 != ";" }), index + 1)
    }
  }

  /// A finding at each line for which `isBreach` holds.
  func findings(in lines: [String], _ says: String, where isBreach: (String) -> Bool) -> [Finding] {
    lines.enumerated().compactMap { index, line in
      isBreach(line) ? Finding(path: path, line: index + 1, says: says) : nil
    }
  }
}

/// A place where a rule of the house is broken.
struct Finding: Hashable, Sendable, CustomStringConvertible {
  let path: String
  let line: Int
  let says: String

  var description: String { "\(path):\(line): \(says)" }
}
