internal import WrightProtobuf
internal import WrightRPC
internal import WrightTestingStubs

// What goes beside the messages, and how calls end.

extension InteropClient {
  func customMetadata() async throws {
    let (text, bytes): (String, [UInt8]) = ("test_initial_metadata_value", [0xAB, 0xAB, 0xAB])
    let metadata: Metadata = [EchoedMetadata.initial: .string(text), EchoedMetadata.trailing: .binary(bytes)]
    let check = { (kind: String, initial: Metadata, trailing: Metadata) throws(InteropFailure) in
      let came = initial[stringValues: EchoedMetadata.initial]
      try expect(came == [text], "initial metadata of the \(kind) call were to be \(text), not \(came)")
      let after = trailing[binaryValues: EchoedMetadata.trailing]
      try expect(after == [bytes], "trailing metadata of the \(kind) call were to be \(bytes), not \(after)")
    }
    let (response, call) = try await watched {
      try await $0.unaryCall(Self.largeRequest(), metadata: metadata, options: Self.options)
    }
    try self.check(response)
    try check("unary", try await call.initialMetadata(), call.trailingMetadata)

    let stream = service.fullDuplexCall(metadata: metadata, options: Self.options) { writer in
      try await writer.write(Self.asking(Self.largeResponseSize, request: Self.largeRequestSize))
    }
    var count = 0
    for try await response in stream {
      try self.check(response.payload, size: Self.largeResponseSize)
      count += 1
    }
    try expect(count == 1, "one response was to come on the stream, not \(count)")
    try check("streaming", try await stream.metadata, stream.trailingMetadata)
  }

  func statusCodeAndMessage() async throws {
    let status = Grpc_Testing_EchoStatus.with {
      $0.code = 2
      $0.message = "test status message"
    }
    let unary = try await failure("the unary call") { try await callFailing(status) }
    try check(unary, status)
    let stream = try await failure("the streaming call") {
      let responses = service.fullDuplexCall(options: Self.options) { writer in
        try await writer.write(.with { $0.responseStatus = status })
      }
      for try await _ in responses { throw InteropFailure("a response came that was not asked for") }
    }
    try check(stream, status)
  }

  func specialStatusMessage() async throws {
    let status = Grpc_Testing_EchoStatus.with {
      $0.code = 2
      $0.message = "\t\ntest with whitespace\r\nand Unicode BMP \u{263A} and non-BMP \u{1F608}\t\n"
    }
    try check(try await failure("the call") { try await callFailing(status) }, status)
  }

  private func callFailing(_ status: Grpc_Testing_EchoStatus) async throws {
    _ = try await service.unaryCall(.with { $0.responseStatus = status }, options: Self.options)
  }

  private func check(_ error: RPCError, _ status: Grpc_Testing_EchoStatus) throws(InteropFailure) {
    let isRight = error.code.rawValue == Int(status.code) && error.message == status.message
    try expect(isRight, "the call was to end with \(status.code): \(status.message), not with \(error)")
  }

  func unimplementedMethod() async throws {
    try await failure("the call", with: .unimplemented) {
      _ = try await service.unimplementedCall(Grpc_Testing_Empty(), options: Self.options)
    }
  }

  func unimplementedService() async throws {
    try await failure("the call", with: .unimplemented) {
      let other = Grpc_Testing_UnimplementedService.Client(service.client)
      _ = try await other.unimplementedCall(Grpc_Testing_Empty(), options: Self.options)
    }
  }

  // MARK: Calls that are given up

  func cancelAfterBegin() async throws {
    try await failure("the call", with: .cancelled) {
      try await withThrowingTaskGroup(of: Void.self) { group in
        let (begun, begin) = AsyncStream<Void>.makeStream()
        group.addTask {
          _ = try await service.streamingInputCall(options: Self.options) { _ in
            begin.finish()
            for await _ in AsyncStream<Void>.makeStream().stream {}
          }
        }
        for await _ in begun {}
        group.cancelAll()
        try await group.waitForAll()
      }
    }
  }

  func cancelAfterFirstResponse() async throws {
    try await failure("the call", with: .cancelled) {
      let requests = RequestQueue<Grpc_Testing_StreamingOutputCallRequest>()
      let responses = service.fullDuplexCall(options: Self.options, requests: requests.write)
      requests.add(Self.asking(31_415, request: 27_182))
      for try await response in responses {
        try check(response.payload, size: 31_415)
        responses.cancel()
      }
    }
  }

  func timeoutOnSleepingServer() async throws {
    try await failure("the call", with: .deadlineExceeded) {
      let requests = RequestQueue<Grpc_Testing_StreamingOutputCallRequest>()
      let options = CallOptions(timeout: .milliseconds(1))
      let responses = service.fullDuplexCall(options: options, requests: requests.write)
      requests.add(.with { $0.payload = .zeros(27_182) })
      for try await _ in responses {}
    }
  }
}
