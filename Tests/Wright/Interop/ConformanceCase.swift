import ConnectConformanceStubs
import Testing
import WrightGoogle
import WrightProtobuf

/// A case of connectrpc/conformance: a call, and what its client is to see.
struct ConformanceCase: Sendable {
  typealias Request = Connectrpc_Conformance_V1_ClientCompatRequest
  typealias Response = Connectrpc_Conformance_V1_ClientCompatResponse
  typealias Compression = Connectrpc_Conformance_V1_Compression
  typealias Credentials = Connectrpc_Conformance_V1_TLSCreds
  typealias Code = Connectrpc_Conformance_V1_Code
  typealias Header = Connectrpc_Conformance_V1_Header

  let request: Request
  private let judge: @Sendable (Outcome) -> Void

  var name: String { request.testName }

  init(_ name: String, _ call: Call, _ judge: @escaping @Sendable (Outcome) -> Void) {
    request = call.request(name)
    self.judge = judge
  }

  func check(_ response: Response) {
    if case .response(let result)? = response.result {
      judge(Outcome(request: request, result: result))
    } else {
      Issue.record("\(name) was not made: \(response.error.message)")
    }
  }

  /// What came of a case.
  struct Outcome {
    let request: Request
    let result: Connectrpc_Conformance_V1_ClientResponseResult

    private var name: Comment { "\(request.testName): \(result)" }

    /// So many responses with the data that was asked for, the first of which tells of so many requests.
    func payloads(_ count: Int, telling requests: Int? = nil) {
      #expect(result.payloads.map(\.data) == Array(repeating: ConformanceCase.data, count: count), name)
      guard let first = result.payloads.first else { return }
      check(first.requestInfo, requests ?? request.requestMessages.count)
    }

    private func check(_ info: Connectrpc_Conformance_V1_ConformancePayload.RequestInfo, _ count: Int) {
      #expect(info.requests == Array(request.requestMessages.prefix(count)), name)
      let seen = info.requestHeaders.filter { $0.name == "x-conformance-test" || $0.name == "x-test-bin" }
      #expect(Set(seen) == Set(ConformanceCase.requestHeaders), name)
      #expect(info.hasTimeoutMs == request.hasTimeoutMs, name)
      // What remains: the longest that is asked for is a minute, and half of that is enough for a busy machine.
      let due = Int64(request.timeoutMs)
      if info.hasTimeoutMs { #expect((due / 2...due).contains(info.timeoutMs), name) }
    }

    /// The headers and trailers that were asked for, with all their values.
    func metadata() {
      for wanted in ConformanceCase.responseHeaders { #expect(result.responseHeaders.contains(wanted), name) }
      for wanted in ConformanceCase.responseTrailers { #expect(result.responseTrailers.contains(wanted), name) }
    }

    func ok() { #expect(!result.hasError, name) }

    func error(is code: Code, if isDue: Bool = true) {
      #expect(result.hasError == isDue, name)
      if isDue { #expect(result.error.code == code, name) }
    }

    /// The error that was asked for; without a response before it, it tells of so many requests.
    func errorAsAsked(_ code: Code, telling requests: Int?) {
      error(is: code)
      #expect(result.error.message == ConformanceCase.message, name)
      #expect(result.error.details.first == ConformanceCase.detail, name)
      #expect(result.error.details.count == (requests == nil ? 1 : 2), name)
      guard let requests, let value = result.error.details.last?.value else { return }
      let info = try? Connectrpc_Conformance_V1_ConformancePayload.RequestInfo(serializedBytes: value)
      #expect(info != nil, name)
      if let info { check(info, requests) }
    }

    func unsent(_ count: Int32) { #expect(result.numUnsentRequests == count, name) }
  }

  // MARK: What is asked for

  static let data = Array("test response".utf8)
  static let message = "größer\r\nals 100 % – 価格 \u{1F608}"
  static let requestHeaders: [Header] = [
    header("x-conformance-test", "Value1", "Value2"), header("x-test-bin", "AAEC/w"),
  ]
  static let responseHeaders = [header("x-custom-header", "foo", "bar", "baz"), header("x-bytes-bin", "q83v")]
  static let responseTrailers = [header("x-custom-trailer", "bing", "quux"), header("x-more-bin", "AA", "")]
  static let detail = Google_Protobuf_Any.with {
    $0.typeURL = "type.googleapis.com/connectrpc.conformance.v1.Header"
    $0.value = [10, 1, 65]
  }

  private static func header(_ name: String, _ values: String...) -> Header {
    .with {
      $0.name = name
      $0.value = values
    }
  }
}

/// What a case calls.
struct Call: Sendable {
  typealias Request = ConformanceCase.Request

  enum Kind: String, CaseIterable {
    case unary = "Unary"
    case idempotent = "IdempotentUnary"
    case clientStream = "ClientStream"
    case serverStream = "ServerStream"
    case halfDuplex
    case fullDuplex

    var isBidi: Bool { self == .halfDuplex || self == .fullDuplex }
    var hasManyRequests: Bool { isBidi || self == .clientStream }
    var hasManyResponses: Bool { isBidi || self == .serverStream }
  }

  let kind: Kind
  /// Whether the first request says how to answer.
  var isDefined = true
  var requests = 1
  var responses = 1
  /// What it fails with, if it does.
  var failure: ConformanceCase.Code?
  var delay: UInt32 = 0
  var padding = 0
  var change: @Sendable (inout Request) -> Void = { _ in }

  /// A call whose one request is so long.
  static func resized(
    _ kind: Kind, to size: Int, _ change: @escaping @Sendable (inout Request) -> Void = { _ in }
  ) -> Call {
    Call(kind: kind, padding: size, change: change)
  }

  func request(_ name: String) -> Request {
    .with {
      $0.testName = name
      $0.protocol = .grpc
      $0.httpVersion = .httpVersion2
      $0.codec = .proto
      $0.service = "connectrpc.conformance.v1.ConformanceService"
      $0.method = kind.isBidi ? "BidiStream" : kind.rawValue
      $0.streamType =
        switch kind {
        case .unary, .idempotent: .unary
        case .clientStream: .clientStream
        case .serverStream: .serverStream
        case .halfDuplex: .halfDuplexBidiStream
        case .fullDuplex: .fullDuplexBidiStream
        }
      $0.requestHeaders = ConformanceCase.requestHeaders
      $0.requestMessages = (0..<requests).map { message(isFirst: $0 == 0) }
      change(&$0)
    }
  }

  private func message(isFirst: Bool) -> Google_Protobuf_Any {
    let isDefined = isFirst && self.isDefined
    switch kind {
    case .unary:
      return wrap(
        .with {
          if isDefined { $0.responseDefinition = unary }
          if padding > 0 { $0.requestData = filling(of: $0) }
        } as Connectrpc_Conformance_V1_UnaryRequest)
    case .idempotent:
      return wrap(
        .with { if isDefined { $0.responseDefinition = unary } } as Connectrpc_Conformance_V1_IdempotentUnaryRequest)
    case .clientStream:
      return wrap(
        .with {
          if isDefined { $0.responseDefinition = unary } else { $0.requestData = [1, 2, 3] }
          if padding > 0 { $0.requestData = filling(of: $0) }
        } as Connectrpc_Conformance_V1_ClientStreamRequest)
    case .serverStream:
      return wrap(
        .with {
          if isDefined { $0.responseDefinition = stream }
          if padding > 0 { $0.requestData = filling(of: $0) }
        } as Connectrpc_Conformance_V1_ServerStreamRequest)
    case .halfDuplex, .fullDuplex:
      return wrap(
        .with {
          if isDefined { $0.responseDefinition = stream } else { $0.requestData = [1, 2, 3] }
          $0.fullDuplex = isFirst && kind == .fullDuplex
          if padding > 0 { $0.requestData = filling(of: $0) }
        } as Connectrpc_Conformance_V1_BidiStreamRequest)
    }
  }

  /// Bytes that make a message as long as it is to be.
  private func filling(of message: some Message) -> [UInt8] {
    guard let count = try? message.serializedBytes().count else { return [] }
    // A tag and a length of three bytes come before them.
    return [UInt8](repeating: 7, count: padding - count - 4)
  }

  private var unary: Connectrpc_Conformance_V1_UnaryResponseDefinition {
    .with {
      $0.responseHeaders = ConformanceCase.responseHeaders
      $0.responseTrailers = ConformanceCase.responseTrailers
      $0.responseDelayMs = delay
      $0.response = failure.map { .error(error($0)) } ?? .responseData(ConformanceCase.data)
    }
  }

  private var stream: Connectrpc_Conformance_V1_StreamResponseDefinition {
    .with {
      $0.responseHeaders = ConformanceCase.responseHeaders
      $0.responseTrailers = ConformanceCase.responseTrailers
      $0.responseDelayMs = delay
      $0.responseData = Array(repeating: ConformanceCase.data, count: responses)
      if let failure { $0.error = error(failure) }
    }
  }

  private func error(_ code: ConformanceCase.Code) -> Connectrpc_Conformance_V1_Error {
    .with {
      $0.code = code
      $0.message = ConformanceCase.message
      $0.details = [ConformanceCase.detail]
    }
  }

  private func wrap<M: Message>(_ message: M) -> Google_Protobuf_Any {
    .with {
      $0.typeURL = "type.googleapis.com/\(M.layout.name)"
      $0.value = (try? message.serializedBytes()) ?? []
    }
  }
}
