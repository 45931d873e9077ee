import Foundation
import Testing
import WireTestSupport
import WrightHTTP2
import WrightRPC
import WrightTransport

@Suite("gRPC-Web, seen by a peer that is none of ours", .timeLimit(.minutes(1)))
struct WebTests {
  typealias Method = BytesEcho.Method

  private static let page = "https://shop.example"
  private static let types = [
    "application/grpc-web", "application/grpc-web+proto", "application/grpc-web-text",
    "application/grpc-web-text+proto",
  ]

  private static func options(_ origins: GRPCWebOptions.Origins = .only([page])) -> HTTP2ServerOptions {
    var options = HTTP2ServerOptions()
    options.web = GRPCWebOptions(origins: origins)
    return options
  }

  private func ask(
    _ path: String = "Unary", type: String = "application/grpc-web", method: String = "POST",
    with more: [(String, String)] = [], _ body: [[UInt8]] = [[0, 0, 0, 0, 2, 7, 8]],
    service: BytesEcho = BytesEcho(), options: HTTP2ServerOptions? = options()
  ) async throws -> RawAnswer {
    try await withServer([service], options: options ?? .init()) { _, _, port in
      let head = [
        (":method", method), (":scheme", "https"), (":path", "/test.BytesEcho/\(path)"), (":authority", "x"),
        ("content-type", type),
      ]
      return try await rawRequest(port: port, fields: head + more, body: body)
    }
  }

  private func text(_ bytes: [UInt8]) -> [UInt8] { Array(Data(bytes).base64EncodedData()) }

  // MARK: Calls

  @Test("an answer is headers and a body, which ends with the status", arguments: types)
  func unary(_ type: String) async throws {
    let isText = type.contains("text")
    let body: [UInt8] = [0, 0, 0, 0, 2, 7, 8]
    let answer = try await ask(type: type, [isText ? text(body) : body])
    let wanted = isText ? "application/grpc-web-text+proto" : "application/grpc-web+proto"
    #expect(answer.headers.map(\.fields) == [[":status": "200", "content-type": wanted]])
    #expect(answer.reset == .noError)
    let read = try WebBody(answer)
    #expect(read.messages.map(\.bytes) == [[7, 8]])
    #expect(read.trailers == ["grpc-status: 0"])
  }

  @Test("a stream is a frame for each message")
  func serverStreaming() async throws {
    for type in ["application/grpc-web", "application/grpc-web-text"] {
      let body: [UInt8] = [0, 0, 0, 0, 4, 9, 8, 7, 6]
      let read = try WebBody(try await ask("Split", type: type, [type.contains("text") ? text(body) : body]))
      #expect(read.messages.map(\.bytes) == [[9], [8], [7], [6]])
      #expect(read.trailers == ["grpc-status: 0"])
    }
  }

  @Test("streams of requests are taken too, from whoever can send them")
  func requestStreams() async throws {
    let requests: [[UInt8]] = [[0, 0, 0, 0, 1, 1], [0, 0, 0, 0, 2, 2, 3]]
    let joined = try WebBody(try await ask("Join", requests))
    #expect(joined.messages.map(\.bytes) == [[1, 2, 3]])
    let echoed = try WebBody(try await ask("BothWays", requests))
    #expect(echoed.messages.map(\.bytes) == [[1], [2, 3]])
  }

  @Test("a text may be cut anywhere, be padded in its midst, and lack its last padding", arguments: 1...5)
  func cutText(_ size: Int) async throws {
    let message = (0..<23).map { UInt8($0) }
    let whole = text([0, 0, 0, 0]) + text([23] + message)
    let unpadded = Array(whole.reversed().drop { $0 == UInt8(ascii: "=") }.reversed())
    let parts = stride(from: 0, to: unpadded.count, by: size).map {
      Array(unpadded[$0..<min($0 + size, unpadded.count)])
    }
    let read = try WebBody(try await ask(type: "application/grpc-web-text", parts))
    #expect(read.messages.map(\.bytes) == [message])
  }

  @Test("a text that is larger than its window comes whole")
  func largeText() async throws {
    let body = [0, 0, 15, 66, 64] + [UInt8](repeating: 5, count: 1_000_000)
    let read = try WebBody(try await ask(type: "application/grpc-web-text", [text(body)]))
    #expect(read.messages.map(\.bytes.count) == [1_000_000])
  }

  @Test("a page that can read nothing but text says so by its accept header")
  func accept() async throws {
    let wishes = [
      ("application/grpc-web-text", "application/grpc-web-text+proto"), ("*/*", "application/grpc-web+proto"),
      ("application/grpc-web+proto", "application/grpc-web+proto"),
    ]
    for (accept, type) in wishes {
      let answer = try await ask(with: [("accept", accept)])
      #expect(answer["content-type"] == type)
      #expect(try WebBody(answer).messages.map(\.bytes) == [[7, 8]])
    }
  }

  @Test("messages are compressed for who takes it")
  func compressed() async throws {
    var options = Self.options()
    options.compression = .gzip
    let body = [0, 0, 0, 3, 232] + [UInt8](repeating: 1, count: 1000)
    let answer = try await ask(with: [("grpc-accept-encoding", "gzip")], [body], options: options)
    #expect(answer["grpc-encoding"] == "gzip")
    let read = try WebBody(answer)
    #expect(read.messages.count == 1 && read.messages[0].isCompressed && read.messages[0].bytes.count < 100)
  }

  // MARK: Metadata and status

  @Test("metadata goes in the headers and in the last frame, and the page may read it")
  func metadata() async throws {
    let service = BytesEcho(unary: { bytes, context in
      #expect(context.metadata[binaryValues: "key-bin"] == [[1, 2]])
      context.responseMetadata = ["before": "one", "before-bin": .binary([255])]
      context.trailingMetadata = ["after": "two", "after-bin": .binary([254])]
      return bytes
    })
    let answer = try await ask(with: [("origin", Self.page), ("key-bin", "AQI=")], service: service)
    #expect(answer["before"] == "one" && answer["before-bin"] == "/w")
    #expect(answer["access-control-allow-origin"] == Self.page)
    #expect(answer["vary"] == "origin")
    let exposed = Set(answer["access-control-expose-headers"]?.components(separatedBy: ",") ?? [])
    #expect(exposed.isSuperset(of: ["before", "before-bin", "grpc-status", "grpc-message", "grpc-status-details-bin"]))
    #expect(!exposed.contains(":status"))
    #expect(try WebBody(answer).trailers == ["grpc-status: 0", "after: two", "after-bin: /g"])
  }

  @Test("an error before any message is headers alone, and the page may read its metadata")
  func trailersOnly() async throws {
    let service = BytesEcho(unary: { _, _ in
      throw RPCError(code: .notFound, message: "no ☕", metadata: ["why": "sold out"], details: [8, 5])
    })
    let answer = try await ask(with: [("origin", Self.page)], service: service)
    #expect(answer.headers.count == 1 && answer.headers[0].endStream && answer.body.isEmpty)
    #expect(answer["content-type"] == "application/grpc-web+proto")
    #expect(answer["grpc-status"] == "5" && answer["grpc-message"] == "no %E2%98%95")
    #expect(answer["grpc-status-details-bin"] == "CAU" && answer["why"] == "sold out")
    #expect(answer["access-control-expose-headers"]?.contains("why") == true)
  }

  @Test("an error after a message is in the last frame")
  func lateError() async throws {
    let service = BytesEcho(bothWays: { _, writer, _ in
      try await writer.write([1])
      throw RPCError(code: .aborted, message: "a\r\nb", metadata: ["why": "late"])
    })
    let read = try WebBody(try await ask("BothWays", service: service))
    #expect(read.messages.map(\.bytes) == [[1]])
    #expect(read.trailers == ["grpc-status: 10", "grpc-message: a%0D%0Ab", "why: late"])
  }

  @Test(
    "what is wrong with a request is a status, as in gRPC",
    arguments: [
      ("Nope", [], [], "12"), ("Unary", [("grpc-timeout", "5")], [], "13"),
      ("Unary", [("grpc-timeout", "0n")], [[0, 0, 0, 0, 0]], "4"), ("Unary", [("grpc-encoding", "br")], [], "12"),
      ("Unary", [], [], "12"), ("Unary", [], [[0, 0, 0, 0, 0], [0, 0, 0, 0, 0]], "12"), ("Unary", [], [[0, 0]], "13"),
      ("Unary", [("grpc-encoding", "identity")], [[1, 0, 0, 0, 1, 7]], "13"),
    ] as [(String, [(String, String)], [[UInt8]], String)])
  func badRequests(_ path: String, _ more: [(String, String)], _ body: [[UInt8]], _ status: String) async throws {
    let answer = try await ask(path, with: more, body)
    #expect(answer[":status"] == "200")
    #expect(answer["content-type"] == "application/grpc-web+proto")
    #expect(answer["grpc-status"] == status)
  }

  @Test("a body that is no base64 is INTERNAL", arguments: ["AAAA!", "A", "AAAAAAIHC"])
  func badText(_ body: String) async throws {
    let answer = try await ask(type: "application/grpc-web-text", [Array(body.utf8)])
    #expect(answer["grpc-status"] == "13")
    #expect(answer["grpc-message"]?.contains("base64") == true)
  }

  // MARK: Pages of other origins

  private func preflight(
    _ origin: String, _ headers: String = "content-type,x-grpc-web", options: HTTP2ServerOptions = options()
  ) async throws -> RawAnswer {
    try await ask(
      type: "", method: "OPTIONS",
      with: [
        ("origin", origin), ("access-control-request-method", "POST"), ("access-control-request-headers", headers),
      ], [], options: options)
  }

  @Test("a browser that asks is told what its page may send")
  func preflight() async throws {
    let answer = try await preflight(Self.page, "content-type,x-grpc-web,Authorization")
    #expect(answer.headers.count == 1 && answer.headers[0].endStream)
    #expect(answer[":status"] == "204")
    #expect(answer["access-control-allow-origin"] == Self.page)
    #expect(answer["access-control-allow-methods"] == "POST")
    #expect(answer["access-control-allow-headers"] == "content-type,x-grpc-web,authorization")
    #expect(answer["access-control-max-age"] == "7200")
    #expect(answer["access-control-allow-credentials"] == nil)
  }

  @Test("a page of another origin may not call, whether its browser asks or not")
  func otherOrigin() async throws {
    let service = BytesEcho(unary: { bytes, _ in
      Issue.record("the handler ran")
      return bytes
    })
    for origin in ["https://shop.example:8443", "http://shop.example", "https://evil.example", "null"] {
      for answer in [try await preflight(origin), try await ask(with: [("origin", origin)], service: service)] {
        #expect(answer[":status"] == "403")
        #expect(answer["access-control-allow-origin"] == nil)
      }
    }
  }

  @Test("anybody's page may call where the server says so")
  func anyOrigin() async throws {
    let options = Self.options(.any)
    for origin in ["https://evil.example", "null"] {
      #expect(try await preflight(origin, options: options)["access-control-allow-origin"] == "*")
      let answer = try await ask(with: [("origin", origin)], options: options)
      #expect(answer["access-control-allow-origin"] == "*" && answer["vary"] == nil)
      #expect(try WebBody(answer).trailers == ["grpc-status: 0"])
    }
  }

  @Test("credentials and metadata are let through as the server says")
  func restricted() async throws {
    var options = Self.options()
    options.web?.allowsCredentials = true
    options.web?.allowedMetadata = ["authorization"]
    options.web?.maxAge = .seconds(60)
    let answer = try await preflight(Self.page, "x-secret, authorization,grpc-timeout", options: options)
    #expect(answer["access-control-allow-headers"] == "authorization,grpc-timeout")
    #expect(answer["access-control-allow-credentials"] == "true")
    #expect(answer["access-control-max-age"] == "60")
    options.web?.origins = .any
    #expect(try await preflight(Self.page, options: options)["access-control-allow-credentials"] == nil)
  }

  // MARK: What is no call by gRPC-Web

  @Test("a server answers no gRPC-Web unless told to", arguments: types)
  func off(_ type: String) async throws {
    #expect(try await ask(type: type, options: nil)[":status"] == "415")
    #expect(try await ask(type: type, method: "OPTIONS", options: nil)[":status"] == "405")
  }

  @Test(
    "other types and methods are answered as ever", arguments: ["application/grpc-web+json", "application/grpc-webx"])
  func others(_ type: String) async throws {
    #expect(try await ask(type: type)[":status"] == "415")
    let answer = try await ask(method: "OPTIONS")
    #expect(answer[":status"] == "405" && answer["allow"] == "POST, OPTIONS")
  }

  @Test("gRPC on the same port is as it was")
  func plain() async throws {
    let answer = try await ask(type: "application/grpc", with: [("origin", Self.page)])
    #expect(answer.headers.first?.fields == [":status": "200", "content-type": "application/grpc"])
    #expect(answer.headers.last?.fields == ["grpc-status": "0"])
    try await withServer([BytesEcho()], options: Self.options()) { client, _, _ in
      let echoed = try await client.unary(Method.unary, [1, 2])
      #expect(echoed == [1, 2])
    }
  }
}
