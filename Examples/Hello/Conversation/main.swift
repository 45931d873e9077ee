import HelloAPI
import Wright

struct Talker: HelloConversation.ServiceProtocol {
  func talk(
    request: RPCAsyncSequence<HelloRequest>, response: RPCWriter<HelloReply>, context: ServerContext
  ) async throws {
    var count = 0
    for try await person in request {
      count += 1
      try await response.write(.with { $0.text = "\(count): Hello, \(person.name)!" })
    }
    try await response.write(.with { $0.text = "Goodbye, all \(count) of you!" })
  }
}

let server = GRPCServer(transport: .http2(.tcp(host: "127.0.0.1", port: 0), loops: 1), services: [Talker()])
try await server.start()
let client = try GRPCClient(to: server.listeningAddresses[0])

// Written while replies come; each write waits while the server takes no more.
let replies = HelloConversation.Client(client).talk { requests in
  for name in ["Ada", "Grace", "Edith"] { try await requests.write(.with { $0.name = name }) }
}
for try await reply in replies { print(reply.text) }

await client.shutdown()
server.beginGracefulShutdown()
await server.waitUntilClosed()
