public import ArgumentParser
internal import WrightEventLoop
public import WrightRPC
internal import WrightTLS
internal import WrightTransport

/// Serves gRPC's interoperability tests, with the flags that the suite's own servers have.
public struct InteropServerCommand: AsyncParsableCommand {
  /// The name and the help.
  public static let configuration = CommandConfiguration(
    commandName: "interop-server", abstract: "Serves gRPC's interoperability tests, until it is ended.")

  @Option(name: .long, help: "The port to listen on; 0 for one that is free, which is then told.")
  var port: Int

  @Option(name: .long, help: "The address to listen on; 0.0.0.0 for all of this machine's.")
  var host = "127.0.0.1"

  @Option(name: .customLong("use_tls"), help: "Whether connections are secured: true or false.")
  var useTLS = false

  @Option(name: .customLong("tls_cert_file"), help: "The server's certificate, and those that vouch for it, in PEM.")
  var certificateFile: String?

  @Option(name: .customLong("tls_key_file"), help: "The certificate's private key, in PEM.")
  var keyFile: String?

  /// Makes the command.
  public init() {}

  /// Checks what goes together.
  public func validate() throws {
    guard (0...65_535).contains(port) else { throw ValidationError("--port is a number from 0 to 65535") }
    guard !useTLS || certificateFile != nil && keyFile != nil else {
      throw ValidationError("--use_tls true wants --tls_cert_file and --tls_key_file")
    }
  }

  /// Serves.
  public func run() async throws {
    DescriptorLimit.raise()
    let server = try server()
    try await server.start()
    InteropClientCommand.note("listening on \(server.listeningAddresses.joined(separator: ", "))")
    await server.waitUntilClosed()
  }

  /// The server that the flags say.
  ///
  /// It has not been started.
  public func server() throws -> GRPCServer {
    var options = HTTP2ServerOptions()
    if useTLS, let certificateFile, let keyFile {
      options.tls = TLSConfiguration.Server(
        identity: TLSIdentity(certificateFile: certificateFile, privateKeyFile: keyFile))
    }
    return GRPCServer(
      transport: HTTP2ServerTransport(.tcp(host: host, port: port), options: options), services: [TestService()])
  }
}
