import HelloAPI
import Wright

// How the service is to be called, as whoever runs it might write it.
let config = try ServiceConfig(
  json: """
    {
      "loadBalancingConfig": [{"round_robin": {}}],
      "methodConfig": [{
        "name": [{"service": "hello.v1.Greeter"}],
        "timeout": "5s",
        "waitForReady": true,
        "retryPolicy": {
          "maxAttempts": 4,
          "initialBackoff": "0.1s",
          "maxBackoff": "1s",
          "backoffMultiplier": 2,
          "retryableStatusCodes": ["UNAVAILABLE"]
        }
      }],
      "retryThrottling": {"maxTokens": 10, "tokenRatio": 0.1}
    }
    """)
var options = HTTP2ClientOptions()
options.serviceConfig = config

let client = try GRPCClient(to: "dns:///localhost:50051", options: options)
let name = CommandLine.arguments.dropFirst().first ?? "world"
let reply = try await HelloGreeter.Client(client).greet(.with { $0.name = name })
print(reply.text)
await client.shutdown()
