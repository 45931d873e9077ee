import Foundation
import TestSupport
import Testing
import WireTestSupport
import WrightProtobuf
import WrightRPC
import WrightServices
import WrightTestAPI

@Suite("The wright command, as a process", .timeLimit(.minutes(1)))
struct ProcessTests {
  private static let command = BuiltProgram.path("wright")

  private func wright(_ arguments: [String], input: String = "", in folder: String? = nil) async throws
    -> FinishedProcess
  {
    try await FinishedProcess.run(Self.command, arguments, input: Array(input.utf8), in: folder)
  }

  private var hasCommand: Bool { FileManager.default.isExecutableFile(atPath: Self.command) }

  /// The echo service's schema as a descriptor set: the field `file` of a `FileDescriptorSet` for each file.
  private func withDescriptorSet<R>(_ body: (String) async throws -> R) async throws -> R {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("wright-\(UUID().uuidString).binpb")
    defer { try? FileManager.default.removeItem(at: path) }
    var set = Data()
    for file in File_wright_bench_v1_echo.file.closure {
      set.append(0x0A)
      var length = file.count
      while length >= 128 {
        set.append(UInt8(length & 127 | 128))
        length >>= 7
      }
      set.append(UInt8(length))
      set.append(contentsOf: file)
    }
    try set.write(to: path)
    return try await body(path.path)
  }

  @Test("calls a server, and ends with the status as its exit code")
  func call() async throws {
    try #require(hasCommand)
    try await withDescriptorSet { schemas in
      try await withServer([Echo()]) { _, _, port in
        let call = ["call", ":\(port)", "--descriptor-set", schemas]
        let unary = try await wright(call + ["Echo/Unary", #"{"payload":"AQID"}"#])
        #expect(unary.status == 0)
        #expect(unary.text == "{\"payload\":\"AQID\"}\n")
        #expect(unary.errors == "")

        let both = try await wright(call + ["Echo/BothWays", "-d", "-"], input: "{\"payload\":\"AQ==\"}\n{}")
        #expect(both.text == "{\"payload\":\"AQ==\"}\n{}\n")

        let failed = try await wright(call + ["Echo/Unary", #"{"payload":"ZmFpbA=="}"#])
        #expect(failed.status == 5)
        #expect(failed.text == "")
        #expect(failed.errors.hasPrefix("NOT_FOUND: no such product\n"))
      }
    }
  }

  @Test("messages that are typed go out as they come, and not when the input ends")
  func typed() async throws {
    try #require(hasCommand)
    try await withDescriptorSet { schemas in
      try await withServer([Echo()]) { _, _, port in
        let (input, output) = (Pipe.toOneProcess(), Pipe.toOneProcess())
        let (chunks, more) = AsyncStream.makeStream(of: Data.self)
        output.readToEnd { if let data = $0 { more.yield(data) } else { more.finish() } }
        let process = try SpawnedProcess(
          Self.command, ["call", ":\(port)", "--descriptor-set", schemas, "Echo/BothWays", "-d", "-"],
          input: input.fileHandleForReading, output: output.fileHandleForWriting, errors: .standardError
        ) { _ in more.finish() }
        defer { process.terminate() }
        var text = ""
        for payload in ["AQ==", "Ag=="] {
          try input.fileHandleForWriting.write(contentsOf: Data("{\"payload\":\"\(payload)\"}\n".utf8))
          for await chunk in chunks {
            text += String(decoding: chunk, as: UTF8.self)
            if text.contains(payload) { break }
          }
          #expect(text.contains(payload))
        }
        try input.fileHandleForWriting.close()
      }
    }
  }

  @Test("a server is asked for its schemas when none are named")
  func reflection() async throws {
    try #require(hasCommand)
    try await withServer([Echo(), ReflectionService()]) { _, _, port in
      for (words, wanted) in [
        (["list", ":\(port)"], "wright.bench.v1.Echo\n"),
        (["list", ":\(port)", "Echo"], "wright.bench.v1.Echo/Unary (wright.bench.v1.Payload)"),
        (["describe", ":\(port)", "Payload"], "bytes payload = 1;"),
        (["call", ":\(port)", "Echo/Unary", #"{"payload":"AQID"}"#], "{\"payload\":\"AQID\"}\n"),
      ] {
        let outcome = try await wright(words, in: "/")
        #expect(outcome.status == 0 && outcome.text.contains(wanted), "\(outcome)")
      }
      let unknown = try await wright(["call", ":\(port)", "Echo/Nope"], in: "/")
      #expect(unknown.status == 64 && unknown.errors.contains("no method Nope"), "\(unknown)")
    }
    let nobody = try await wright(["list", ":1"], in: "/")
    #expect(nobody.status == 14 && nobody.errors.hasPrefix("UNAVAILABLE: "), "\(nobody)")
    try await withServer([Echo()]) { _, _, port in
      for words in [["list", ":\(port)"], ["call", ":\(port)", "Echo/Unary"]] {
        let silent = try await wright(words, in: "/")
        #expect(silent.status == 64 && silent.errors.contains("--schemas"), "\(silent)")
      }
    }
  }

  @Test("a mistake is one clear line, and 64")
  func mistakes() async throws {
    try #require(hasCommand)
    try await withDescriptorSet { schemas in
      let set = ["--descriptor-set", schemas]
      for (arguments, complaint) in [
        (["call", "nowhere", "Echo/Unary"] + set, "host:port"), (["call", ":1", "Echo/Nope"] + set, "no method Nope"),
        (["call", ":1", "Echo/Unary", "{"] + set, "message 1"),
        (["call", ":1", "Echo/Unary", "-H", "x"] + set, "no header"),
        (["call", ":1", "Echo/Unary", "--timeout", "soon"] + set, "no time"),
        (["call", ":1", "Echo/Unary", "-d", "@/nowhere"] + set, "cannot read /nowhere"),
        (["describe", "Nope"] + set, "there is no Nope"), (["list", "--descriptor-set", "/nowhere"], "cannot read"),
        (["call"], "Usage"), (["list", ":1", "a", "b"], "too much"), (["describe", ":1"], "after the address"),
        (["list", "shop", "--tls"], "shop is none"), (["describe", "-H", "a: b", "Echo"], "Echo is none"),
        (["list", "https://shop:443"], "--tls shop:443"), (["list", ":1", "--timeout", "soon"], "no time"),
      ] {
        let outcome = try await wright(arguments, in: "/")
        #expect(outcome.status == 64)
        #expect(outcome.text == "")
        #expect(outcome.errors.contains(complaint))
      }
      let none = try await wright(["list"], in: "/")
      #expect(none.status == 64)
      #expect(none.errors.contains("--schemas"))
    }
  }

  @Test("nobody there is UNAVAILABLE, 14")
  func unavailable() async throws {
    try #require(hasCommand)
    try await withDescriptorSet { schemas in
      let outcome = try await wright(["call", ":1", "Echo/Unary", "--descriptor-set", schemas])
      #expect(outcome.status == 14)
      #expect(outcome.errors.hasPrefix("UNAVAILABLE: "))
      // Whether the call fails or the question for its schema.
      for more in [["--descriptor-set", schemas], []] {
        let outcome = try await wright(["call", ":1", "Echo/Unary", "--json-errors"] + more, in: "/")
        #expect(outcome.status == 14 && outcome.errors.hasPrefix(#"{"code":14,"#), "\(outcome)")
      }
    }
  }

  @Test("a server that hangs up on plaintext may want TLS: that is said")
  func hungUp() async throws {
    try #require(hasCommand)
    let server = try await RawServer { $0.close() }
    defer { server.close() }
    let outcome = try await wright(["list", ":\(server.port)"], in: "/")
    #expect(outcome.status == 14 && outcome.errors.contains("--tls"), "\(outcome)")
  }

  @Test(
    "files of schemas are read from wherever they are named, one by one",
    .enabled(if: SchemaTests.hasProtoc, "no protoc"))
  func files() async throws {
    try #require(hasCommand)
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("wright-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder.appending(path: "a"), withIntermediateDirectories: true)
    // Lines end as on Windows.
    let schema =
      "syntax = \"proto3\";\r\n// One.\r\n// Two.\r\nmessage M {}\r\nservice S { rpc Do(M) returns (M); }\r\n"
    try Data(schema.utf8).write(to: folder.appending(path: "a/s.proto"))
    let list = try await wright(["list", "--proto", "a/s.proto", "S"], in: folder.path)
    #expect(list.status == 0 && list.text == "S/Do (M) returns (M)\n", "\(list)")
    let described = try await wright(["describe", "--proto", "a/s.proto", "M"], in: folder.path)
    #expect(described.text.hasPrefix("// One.\n// Two.\nmessage M {\n"), "\(described)")
  }

  @Test("help teaches by example")
  func help() async throws {
    try #require(hasCommand)
    for arguments in [["--help"], ["call", "--help"]] {
      let outcome = try await wright(arguments)
      #expect(outcome.status == 0)
      #expect(outcome.text.contains("wright call :50051"))
    }
  }
}
