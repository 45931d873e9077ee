import ArgumentParser
import Wright

/// `bench echo-server`: the server that is measured, and that load tools from outside may use.
struct EchoServer: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Serves wright.bench.v1.Echo on 127.0.0.1 until it is ended.")

  @Option(help: "The port to listen on.")
  var port: Int

  @Option(help: "How many event loops serve, each a thread.")
  var loops = 1

  @Option(help: "A PEM file of the server's certificate, to serve by TLS.")
  var certificate: String?

  @Option(help: "A PEM file of its private key.")
  var key: String?

  /// Limits of what is asked for.
  static let portsAllowed = 0...65_535
  static let loopsAllowed = 1...64

  mutating func validate() throws {
    guard Self.portsAllowed.contains(port) else { throw ValidationError("--port is \(Self.portsAllowed).") }
    guard (certificate == nil) == (key == nil) else { throw ValidationError("--certificate and --key go together.") }
    guard Self.loopsAllowed.contains(loops) else { throw ValidationError("--loops is \(Self.loopsAllowed).") }
  }

  func run() async throws {
    var options = HTTP2ServerOptions()
    if let certificate, let key {
      options.tls = TLSConfiguration.Server(identity: TLSIdentity(certificateFile: certificate, privateKeyFile: key))
    }
    let server = GRPCServer(
      transport: .http2(.tcp(host: "127.0.0.1", port: port), loops: loops, options: options), services: [EchoService()])
    try await server.start()
    Options.progress("serving wright.bench.v1.Echo at \(server.listeningAddresses.joined(separator: ", "))")
    await server.waitUntilClosed()
  }
}
