internal import WrightProtobuf
internal import WrightRPC
internal import WrightTestingStubs

// Calls with one message each way.

extension InteropClient {
  static let largeRequestSize = 271_828
  static let largeResponseSize = 314_159

  /// The request of most cases.
  static func largeRequest(
    request: Int = largeRequestSize, response: Int = largeResponseSize,
    _ change: (inout Grpc_Testing_SimpleRequest) -> Void = { _ in }
  ) -> Grpc_Testing_SimpleRequest {
    .with {
      $0.responseSize = Int32(clamping: response)
      $0.payload = .zeros(request)
      change(&$0)
    }
  }

  func emptyUnary() async throws {
    let (response, _) = try await watched { try await $0.emptyCall(Grpc_Testing_Empty(), options: Self.options) }
    try expect(response == Grpc_Testing_Empty(), "the response was to be empty")
  }

  func largeUnary() async throws {
    let response = try await service.unaryCall(Self.largeRequest(), options: Self.options)
    try check(response)
  }

  func clientCompressedUnary() async throws {
    let expectingCompressed = Self.largeRequest { $0.expectCompressed = .with { $0.value = true } }
    try await failure("the probe", with: .invalidArgument) {
      _ = try await service.unaryCall(expectingCompressed, options: Self.options)
    }
    try check(try await service.unaryCall(expectingCompressed, options: Self.compressing))
    let expectingPlain = Self.largeRequest { $0.expectCompressed = .with { $0.value = false } }
    try check(try await service.unaryCall(expectingPlain, options: Self.options))
  }

  func serverCompressedUnary() async throws {
    for isCompressed in [true, false] {
      let request = Self.largeRequest { $0.responseCompressed = .with { $0.value = isCompressed } }
      let (response, call) = try await watched { try await $0.unaryCall(request, options: Self.options) }
      try check(response)
      try check(call, isCompressed)
    }
  }

  /// How a call is made whose requests are compressed.
  static var compressing: CallOptions {
    var options = options
    options.compression = .gzip
    return options
  }

  func check(_ response: Grpc_Testing_SimpleResponse, size: Int = largeResponseSize) throws {
    try check(response.payload, size: size)
  }

  func check(_ payload: Grpc_Testing_Payload, size: Int) throws {
    try expect(payload.body.count == size, "a payload was to have \(size) bytes, not \(payload.body.count)")
    try expect(payload.body.allSatisfy { $0 == 0 }, "a payload was to be all zeros")
  }

  func check(_ call: any ClientCall, _ isCompressed: Bool) throws {
    let wanted = isCompressed ? "compressed" : "uncompressed"
    try expect(call.receivedCompressed == isCompressed, "a response was to come \(wanted), and did not")
  }
}
