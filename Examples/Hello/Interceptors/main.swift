import HelloAPI
import Wright

struct Greeter: HelloGreeter.ServiceProtocol {
  func greet(request: HelloRequest, context: ServerContext) async throws -> HelloReply {
    guard !request.name.isEmpty else {
      throw RPCError(code: .invalidArgument, message: "nobody to greet", details: [.badRequest(["name": "is empty"])])
    }
    let word = context.metadata.firstString(forKey: "language") == "de" ? "Hallo" : "Hello"
    return .with { $0.text = "\(word), \(request.name)!" }
  }
}

/// Says of each call how long it took and how it ended, and tells the client the time taken.
struct Timing: ServerInterceptor {
  func intercept<Input: Sendable, Output: Sendable>(
    request: StreamingServerRequest<Input>, context: ServerContext,
    next: @Sendable (StreamingServerRequest<Input>, ServerContext) async throws -> StreamingServerResponse<Output>
  ) async throws -> StreamingServerResponse<Output> {
    var response = try await next(request, context)
    let producer = response.producer
    response.producer = { writer in
      let began = ContinuousClock.now
      do {
        var trailing = try await producer(writer)
        trailing.addString("\(began.duration(to: .now))", forKey: "took")
        print("\(context.method): OK after \(began.duration(to: .now))")
        return trailing
      } catch {
        print("\(context.method): \(RPCError(mapping: error)) after \(began.duration(to: .now))")
        throw error
      }
    }
    return response
  }
}

/// Says in each call's metadata in which language the answer should be.
struct Language: ClientInterceptor {
  let tag: String

  func intercept<Input: Sendable, Output: Sendable>(
    request: StreamingClientRequest<Input>, context: ClientContext,
    next: @Sendable (StreamingClientRequest<Input>, ClientContext) async throws -> StreamingClientResponse<Output>
  ) async throws -> StreamingClientResponse<Output> {
    var request = request
    request.metadata.addString(tag, forKey: "language")
    return try await next(request, context)
  }
}

let transport = InProcessTransport()
let server = GRPCServer(transport: transport.server, services: [Greeter()], interceptors: [Timing()])
try await server.start()
let greeter = HelloGreeter.Client(GRPCClient(transport: transport.client, interceptors: [Language(tag: "de")]))
print(try await greeter.greet(.with { $0.name = "Ada" }).text)
do {
  _ = try await greeter.greet(HelloRequest())
} catch let error as RPCError {
  let fields = error.detail(of: Google_Rpc_BadRequest.self)?.fieldViolations ?? []
  print(fields.map { "\($0.field) \($0.description_p)" }.joined(separator: ", "))
}
