internal import Synchronization
public import WrightProtobuf
public import WrightRPC

/// A call of a method that is known by its descriptor alone: JSON in, JSON out.
public struct CallByName: Sendable {
  /// The method.
  public let method: DescriptorPool.Method
  /// The caller's metadata.
  public var metadata = Metadata()
  /// How the call is made.
  public var options = CallOptions(maxResponseBytes: 67_108_864)
  /// How responses are written.
  public var json = JSONEncodingOptions()
  /// Whether metadata, trailers and status are shown too.
  public var isVerbose = false
  /// Whether an error is written as one line of JSON.
  public var hasJSONErrors = false
  private let pool: DescriptorPool

  /// Makes a call of the method that `name` means.
  ///
  /// - Throws: `CommandError` when there is no such method, or more than one.
  public init(_ name: String, in pool: DescriptorPool) throws {
    method = try pool.method(meant: name)
    self.pool = pool
    json.types = TypeRegistry(pool: pool)
    json.showsUnknownTypes = true
  }

  /// Sends what comes of `input`, and prints each response as it comes.
  ///
  /// - Returns: how the call ended.
  /// - Throws: `CommandError` for input that is no message of the method, or not as many as it takes.
  public func run(_ client: GRPCClient, input: InputMessages, console: Console) async throws -> StatusCode {
    let requests = try await requests(input)
    let trouble = Mutex<CommandError?>(nil)
    note(metadata, "> ", console)
    let began = ContinuousClock.now
    let responses = client.bidirectionalStreaming(descriptor, metadata: metadata, options: options) { writer in
      do {
        try await requests.write(to: writer)
      } catch let error as CommandError {
        trouble.withLock { $0 = error }
        throw error
      }
    }
    do {
      try await show(responses, console)
      noteStatus("OK", began, console)
      return .ok
    } catch {
      if let trouble = trouble.withLock({ $0 }) ?? error as? CommandError { throw trouble }
      let error = RPCError(mapping: error)
      note(error.metadata, "< ", console)
      noteStatus(error.code.description, began, console)
      let text = StatusText(error, pool: pool)
      for line in hasJSONErrors ? [text.json] : text.lines { console.note(line) }
      return error.code
    }
  }

  // MARK: What is sent

  /// Always both ways: that every kind of method is the same here shows its metadata for each.
  private var descriptor: MethodDescriptor<DynamicMessage, DynamicMessage> {
    MethodDescriptor(
      service: method.service, name: method.name, kind: .bidirectionalStreaming, request: Self.codec(method.input),
      response: Self.codec(method.output))
  }

  private static func codec(_ layout: MessageLayout) -> MessageCodec<DynamicMessage> {
    MessageCodec(decode: { try DynamicMessage(layout, serializedBytes: $0) }, encode: { try $0.serialize(into: &$1) })
  }

  /// Looks at the first messages before anything is sent, so that a mistake in them costs no call.
  private func requests(_ input: InputMessages) async throws -> Requests {
    var requests = Requests(rest: input.makeAsyncIterator(), layout: method.input, types: json.types)
    let first = try await requests.read()
    if method.isClientStreaming {
      requests.first = first
      return requests
    }
    requests.first = try first ?? DynamicMessage(method.input, jsonString: "{}")
    guard try await requests.read() == nil else {
      throw CommandError("\(method.path) takes one message, and more than one was given")
    }
    return requests
  }

  // MARK: What comes

  private func show(_ responses: ResponseStream<DynamicMessage>, _ console: Console) async throws {
    if isVerbose { note(try await responses.metadata, "< ", console) }
    var (count, unshown) = (0, 0)
    for try await response in responses {
      count += 1
      do {
        console.print(try response.jsonString(options: json))
      } catch {
        unshown += 1
        console.note("wright: response \(count) has no form in JSON: \(error)")
      }
    }
    note(responses.trailingMetadata, "< ", console)
    guard unshown == 0 else {
      throw RPCError(code: .internal, message: "\(unshown) of \(count) responses have no form in JSON")
    }
    guard method.isServerStreaming || count == 1 else {
      throw RPCError(code: .unimplemented, message: "\(count) responses came where one is due")
    }
  }

  private func note(_ metadata: Metadata, _ mark: String, _ console: Console) {
    guard isVerbose else { return }
    metadata.forEachField { name, value in console.note("\(mark)\(name): \(value)") }
  }

  private func noteStatus(_ status: String, _ began: ContinuousClock.Instant, _ console: Console) {
    guard isVerbose else { return }
    let milliseconds = began.duration(to: .now) / .milliseconds(1)
    console.note("= \(status) in \(Double(Int(milliseconds * 10)) / 10) ms")
  }
}

/// The messages to be sent: the first one read already, the others when it is their turn.
private struct Requests: Sendable {
  var first: DynamicMessage?
  private var rest: InputMessages.AsyncIterator
  private let layout: MessageLayout
  private let options: JSONDecodingOptions
  private var count = 0

  init(rest: InputMessages.AsyncIterator, layout: MessageLayout, types: TypeRegistry) {
    self.rest = rest
    self.layout = layout
    var options = JSONDecodingOptions()
    options.types = types
    self.options = options
  }

  mutating func read() async throws -> DynamicMessage? {
    guard let json = try await rest.next() else { return nil }
    count += 1
    do {
      return try DynamicMessage(layout, jsonBytes: json, options: options)
    } catch {
      throw CommandError("message \(count) is no \(layout.name): \(error)")
    }
  }

  func write(to writer: RPCWriter<DynamicMessage>) async throws {
    var reader = self
    var message = first
    while let next = message {
      try await writer.write(next)
      message = try await reader.read()
    }
  }
}
