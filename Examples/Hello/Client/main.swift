import HelloAPI
import Wright

let client = try GRPCClient(to: "127.0.0.1:50051")
let name = CommandLine.arguments.dropFirst().first ?? "world"
let reply = try await HelloGreeter.Client(client).greet(.with { $0.name = name })
print(reply.text)
