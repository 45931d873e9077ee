extension Rule {
  /// Where C, and memory that nobody checks, may be touched.
  static let safety: [Rule] = [
    oneHomeForEachLibrary,
    .code(
      "`unsafe` stands only where C is", breach: ("Sources/Wright/RPC/Envelope.swift", "let x = unsafe y"),
      words: ["unsafe"], except: { path in unsafeHomes.contains { path.hasPrefix($0) } }
    ) { $0.contains(/\bunsafe\b/) },
    .code(
      "C is imported for inside use only", breach: ("Sources/Wright/EventLoop/Poller.swift", "public import CUV"),
      words: Set(homes.keys)
    ) { line in
      line.contains("import ") && homes.keys.contains { line.hasSuffix(" \($0)") }
        && !line.hasPrefix("internal import ")
    },
    .code(
      "nothing is forced: no `try!`, no `as!`", breach: ("Sources/Wright/RPC/Envelope.swift", "let x = try! y()"),
      words: ["try", "as"]
    ) { $0.utf8.contains(UInt8(ascii: "!")) && $0.contains(/\b(try|as)!/) },
  ]

  /// The one module of each C library.
  private static let homes = [
    "CUV": "WrightEventLoop", "CZlib": "WrightCompression", "CNghttp2": "WrightHTTP2", "CProtobufC": "WrightProtobuf",
    "COpenSSL": "WrightTLS",
    "CZBar": "CartwrightScanner", "CPNG": "CartwrightScanner", "CTurboJPEG": "CartwrightScanner",
  ]

  /// Folders that may say `unsafe`, and the few files elsewhere that must.
  private static let unsafeHomes = [
    "Sources/Wright/EventLoop/", "Sources/Wright/TLS/", "Sources/Wright/HTTP2/", "Sources/Wright/Protobuf/",
    "Sources/Wright/Compression/",
    "Sources/Cartwright/Scanner/", "Tools/Benchmarks/",
    // Makes a file that is its owner's from the start, and renames one over another, which Foundation does not do in one step.
    "Sources/Cartwright/Contracts/PrivateFile.swift",
    // Reads and writes the standard streams as bytes, before there is any library to do so.
    "Tools/protoc-gen-wright/main.swift",
    // An actor on a loop says which executor is its own.
    "Tests/Wright/EventLoop/ExecutorTests.swift",
    // Starts processes by the system's own call.
    "Tests/TestSupport/SpawnedProcess.swift",
    // Copies a message at once: byte by byte is slow where nothing is optimised, as under a sanitizer.
    "Tests/WireTestSupport/BytesEcho.swift",
  ]

  private static let oneHomeForEachLibrary = Rule(
    "each C library is imported by one module",
    breach: ("Sources/Wright/Transport/HTTP2Call.swift", "internal import CUV")
  ) { file in
    file.imports.compactMap { name, line in
      guard let home = homes[name], file.module != home else { return nil }
      return Finding(path: file.path, line: line, says: "\(name) is imported by \(home) alone")
    }
  }
}
