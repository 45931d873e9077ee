import PeerSupport
import TestSupport
import Testing
import WireTestSupport
import WrightServices
import WrightTLS
import WrightTransport

@Suite("The wright command over TLS", .timeLimit(.minutes(2)))
struct WrightOverTLSTests {
  private static let message = #"{"payload":"aGVsbG8="}"#

  /// What is asked, and what a line of the answer has.
  private static let questions: [(words: [String], answer: String)] = [
    (["list"], "wright.bench.v1.Echo\n"), (["list", "Echo"], "wright.bench.v1.Echo/Unary (wright.bench.v1.Payload)"),
    (["describe", "wright.bench.v1.Payload"], "bytes payload = 1;"), (["call", "Echo/Unary", message], message + "\n"),
  ]

  private func wright(_ words: [String], of address: String, _ options: [String]) async throws -> Program.Outcome {
    try await Program.run(BuiltProgram.path("wright"), [words[0], address] + words.dropFirst() + options)
  }

  private func withServer(_ options: HTTP2ServerOptions, _ body: (String) async throws -> Void) async throws {
    try await WireTestSupport.withServer([ObligingEcho(), ReflectionService()], options: options) { _, _, port in
      try await body("127.0.0.1:\(port)")
    }
  }

  @Test("lists, describes and calls, over mutual TLS")
  func mutual() async throws {
    let certificates = try Certificates()
    try await withServer(certificates.server) { address in
      for (words, answer) in Self.questions {
        let outcome = try await wright(words, of: address, certificates.options)
        #expect(outcome.status == 0 && outcome.text.contains(answer), "\(outcome)")
      }
    }
  }

  @Test("calls a server of grpcio", .enabled(if: Python.isInstalled, "\(Python.wanted)"))
  func grpcio() async throws {
    let certificates = try Certificates()
    let (program, lines) = try await Python.start("echo_server.py", certificates.arguments)
    let port = await lines.first { $0.hasPrefix("port ") }?.dropFirst(5) ?? "0"
    for (words, answer) in Self.questions {
      let outcome = try await wright(words, of: "localhost:\(port)", certificates.options)
      #expect(outcome.status == 0 && outcome.text.contains(answer), "\(outcome)")
    }
    await program.end()
  }

  @Test("what is wrong with a connection is said, with the option that mends it")
  func refusals() async throws {
    let (certificates, stranger) = (try Certificates(), try Certificates())
    var open = certificates.server
    open.tls?.clientCertificates = .none
    try await withServer(open) { address in
      for (options, complaint) in [
        (stranger.authorityOption, "--ca FILE names the authority"), (["--tls"], "--ca FILE names the authority"),
        (certificates.authorityOption + ["--server-name", "shop.example"], "--server-name NAME says which name"),
      ] {
        let outcome = try await wright(["list"], of: address, options)
        #expect(outcome.status == 14, "\(outcome)")
        #expect(outcome.text.hasPrefix("UNAVAILABLE: ") && outcome.text.contains(complaint), "\(outcome)")
      }
      let named = try await wright(
        ["list"], of: address, certificates.authorityOption + ["--server-name", "localhost"])
      #expect(named.status == 0, "\(named)")
    }
    try await withServer(certificates.server) { address in
      let outcome = try await wright(["list"], of: address, certificates.authorityOption)
      #expect(outcome.status == 14 && outcome.text.contains("--cert FILE --key FILE show"), "\(outcome)")
    }
    try await withServer(.init()) { address in
      let outcome = try await wright(["list"], of: address, certificates.authorityOption)
      #expect(outcome.status == 14 && outcome.text.contains("called in plaintext"), "\(outcome)")
    }
  }

  @Test("files that cannot be used are a mistake, and 64")
  func mistakes() async throws {
    let certificates = try Certificates()
    for (options, complaint) in [
      (["--ca", "/nowhere.pem"], "cannot read /nowhere.pem"),
      (["--cert", "/nowhere.pem"], "--cert and --key go together"),
      (["--key", "/nowhere.pem"], "--cert and --key go together"),
      (["--cert", "/nowhere.pem", "--key", "/nowhere.pem"], "cannot read /nowhere.pem"),
      (certificates.authorityOption + ["--server-name", "no name"], "is neither a host name nor an IP address"),
    ] {
      let outcome = try await wright(["list"], of: ":1", options)
      #expect(outcome.status == 64 && outcome.text.hasPrefix("wright: "), "\(outcome)")
      #expect(outcome.text.contains(complaint), "\(outcome)")
    }
  }
}

extension Certificates {
  /// The `wright` command's option that trusts the authority.
  fileprivate var authorityOption: [String] { ["--ca", arguments[0]] }

  /// Its options for mutual TLS.
  fileprivate var options: [String] { authorityOption + ["--cert", arguments[1], "--key", arguments[2]] }
}
