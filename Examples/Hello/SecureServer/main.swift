import HelloAPI
import Wright

struct Greeter: HelloGreeter.ServiceProtocol {
  func greet(request: HelloRequest, context: ServerContext) async throws -> HelloReply {
    .with { $0.text = "Hello, \(request.name), vouched for as \(context.certificate?.spiffeID ?? "nobody")!" }
  }
}

var options = HTTP2ServerOptions()
options.tls = TLSConfiguration.Server(
  identity: TLSIdentity(certificateFile: "server.pem", privateKeyFile: "server-key.pem"),
  clientCertificates: .required(.file("ca.pem")))
let server = GRPCServer(
  transport: .http2(.tcp(host: "127.0.0.1", port: 50052), options: options), services: [Greeter()])
try await server.serve()
