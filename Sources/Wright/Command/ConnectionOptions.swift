internal import ArgumentParser
internal import WrightEventLoop
internal import WrightRPC
internal import WrightTLS
internal import WrightTransport

/// How the server is reached, as every command that calls one takes it.
struct ConnectionOptions: ParsableArguments {
  @Flag(name: .long, help: "Call by TLS, trusting the authorities that this system trusts; the next four mean so too.")
  var tls = false

  @Option(name: .long, help: "A PEM file of the authorities that are trusted to vouch for the server, and no others.")
  var ca: String?

  @Option(name: .long, help: "A PEM file of the certificate that is shown to the server (mutual TLS), with --key.")
  var cert: String?

  @Option(name: .long, help: "A PEM file of that certificate's private key, not encrypted.")
  var key: String?

  @Option(name: .long, help: "The name that the server's certificate must have, where it is not the address's host.")
  var serverName: String?

  /// Whether anything of it is said.
  var isGiven: Bool { tls || ca != nil || cert != nil || key != nil || serverName != nil }

  /// Makes a client of the server at an address as people write it: `:50051` is on this machine.
  ///
  /// - Throws: `CommandError` when that is no address, or when files cannot be used.
  func client(of address: String) throws -> GRPCClient {
    if address.hasPrefix("https://") {
      throw CommandError("an address has no https:// before it: --tls \(address.dropFirst(8))")
    }
    var options = HTTP2ClientOptions()
    options.tls = try security
    do {
      return try GRPCClient(to: address.hasPrefix(":") ? "127.0.0.1" + address : address, options: options)
    } catch let error as SocketAddressError {
      throw CommandError(error.description)
    } catch let error as TLSError {
      throw CommandError(error.description)
    }
  }

  private var security: TLSConfiguration.Client? {
    get throws {
      guard isGiven else { return nil }
      guard (cert == nil) == (key == nil) else {
        throw CommandError("--cert and --key go together: a certificate, and the private key that it is for")
      }
      var security = TLSConfiguration.Client(expectedName: serverName)
      if let ca { security.trustRoots = .file(ca) }
      if let cert, let key { security.identity = TLSIdentity(certificateFile: cert, privateKeyFile: key) }
      return security
    }
  }

  /// The option that mends what is wrong with a connection, where there is one.
  static func advice(on error: RPCError) -> String? {
    if error.cause is ClosedBeforeGreeting { return "if the server wants TLS, --tls calls by it" }
    return switch error.cause as? TLSError {
    case .untrusted(let failure) where failure.reason == .unknownIssuer:
      "--ca FILE names the authority that the server's certificate is from"
    case .untrusted(let failure) where failure.reason == .nameMismatch:
      "--server-name NAME says which name the certificate has"
    case .receivedAlert(.certificateRequired): "--cert FILE --key FILE show the server a certificate"
    case .receivedAlert(.unknownCA), .receivedAlert(.badCertificate), .receivedAlert(.certificateUnknown):
      "--cert FILE --key FILE show the server a certificate that it does not take"
    case .notTLS: "without --tls, --ca, --cert and --server-name the server is called in plaintext"
    default: nil
    }
  }
}
