import HelloAPI
import Wright

struct Greeter: HelloGreeter.ServiceProtocol {
  func greet(request: HelloRequest, context: ServerContext) async throws -> HelloReply {
    .with { $0.text = "Hello, \(request.name)!" }
  }
}

let server = GRPCServer(
  transport: .http2(.tcp(host: "127.0.0.1", port: 50051)),
  services: [Greeter(), HealthService(), ReflectionService()])
try await server.serve()
