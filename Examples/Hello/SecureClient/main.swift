import HelloAPI
import Wright

var options = HTTP2ClientOptions()
options.tls = TLSConfiguration.Client(
  trustRoots: .file("ca.pem"),
  identity: TLSIdentity(certificateFile: "client.pem", privateKeyFile: "client-key.pem"))
let client = try GRPCClient(to: "127.0.0.1:50052", options: options)
let reply = try await HelloGreeter.Client(client).greet(.with { $0.name = "Ada" })
print(reply.text)
