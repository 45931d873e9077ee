import Synchronization
import WrightRPC
import WrightStatus
import WrightTestAPI

/// Echoes messages, and does what the caller's metadata ask for.
///
/// - `x-echo` and `x-echo-bin` come back before the response, and with the status.
/// - `x-fail` is the status to end with.
/// - `x-compress` is how responses are compressed; the trailers then say how the request came.
/// - `x-wait` keeps the call from ending until it is cancelled, which ``cancellations`` tells.
struct ObligingEcho: Wright_Bench_V1_Echo.ServiceProtocol {
  typealias Payload = Wright_Bench_V1_Payload

  /// A text that needs escapes on the wire.
  static let message = "größer als 100 % – 価格\tend"

  /// One element for each call that waited and was cancelled.
  let cancellations: AsyncStream<Void>
  private let cancelled: AsyncStream<Void>.Continuation

  init() { (cancellations, cancelled) = AsyncStream.makeStream() }

  func unary(request: Payload, context: ServerContext) async throws -> Payload {
    try await obey(context)
    return request
  }

  func clientStream(request: RPCAsyncSequence<Payload>, context: ServerContext) async throws -> Payload {
    try await obey(context)
    return try await request.reduce(Payload()) { $1 }
  }

  func serverStream(request: Payload, response: RPCWriter<Payload>, context: ServerContext) async throws {
    if context.metadata.firstString(forKey: "x-compress") != nil { try await obey(context) }
    try await response.write(contentsOf: repeatElement(request, count: 10))
    try await obey(context)
  }

  func bothWays(
    request: RPCAsyncSequence<Payload>, response: RPCWriter<Payload>, context: ServerContext
  ) async throws {
    if context.metadata.firstString(forKey: "x-compress") != nil { try await obey(context) }
    for try await message in request {
      try await response.write(message)
      if context.metadata.firstString(forKey: "x-wait") != nil { try await obey(context) }
    }
    try await obey(context)
  }

  private func obey(_ context: ServerContext) async throws {
    let echoed = context.metadata.filter { $0.key.hasPrefix("x-echo") }
    for entry in echoed {
      context.responseMetadata.add(entry)
      context.trailingMetadata.add(entry)
    }
    if let deadline = context.deadline {
      let left = ContinuousClock.now.duration(to: deadline) / .milliseconds(1)
      context.trailingMetadata.addString("\(Int(left))", forKey: "x-milliseconds-left")
    }
    if let compression = context.metadata.firstString(forKey: "x-compress").flatMap(Compression.init(rawValue:)) {
      context.responseCompression = compression
      context.trailingMetadata.addString("\(context.receivedCompressed)", forKey: "x-received-compressed")
    }
    if context.metadata.firstString(forKey: "x-wait") != nil { try await waitUntilCancelled() }
    if let code = context.metadata.firstString(forKey: "x-fail").flatMap(Int.init).flatMap(StatusCode.init(rawValue:)) {
      throw RPCError(code: code, message: Self.message, details: [.badRequest(["payload": "is wrong"])])
    }
  }

  /// Waits for something that never comes.
  private func waitUntilCancelled() async throws {
    for await _ in AsyncStream<Void>.makeStream().stream {}
    cancelled.yield()
    try Task.checkCancellation()
  }
}

extension Metadata {
  /// Appends one entry of another.
  fileprivate mutating func add(_ entry: Entry) {
    switch entry.value {
    case .string(let text): addString(text, forKey: entry.key)
    case .binary(let bytes): addBinary(bytes, forKey: entry.key)
    }
  }
}
