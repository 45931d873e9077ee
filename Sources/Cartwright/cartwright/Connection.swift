internal import ArgumentParser
internal import CartwrightContracts
internal import SmartcartAPI
internal import WrightRPC
internal import WrightEventLoop
internal import WrightTransport

/// Where a party's server is.
enum DefaultAddress {
  static let host = "127.0.0.1"
  static let gatewayPort = 7400
  static let settlementPort = 7401
  static let acquirerPort = 7402
  static let gateway = "\(host):\(gatewayPort)"
  static let settlement = "\(host):\(settlementPort)"
  static let acquirer = "\(host):\(acquirerPort)"
}

extension Caller {
  /// A party by the name that was given on the command line.
  static func named(_ name: String, _ role: Role) throws -> Caller {
    guard let caller = Caller(role: role, name: name) else {
      throw ValidationError(
        "\"\(name)\" is no name: use 1 to \(Caller.maximumNameLength) letters, digits, dashes, dots or underscores")
    }
    return caller
  }
}

extension GRPCClient {
  /// A client of a server, for a party whose certificate is in the folder that was named, if any was.
  static func of(
    _ address: String, _ role: Caller.Role, as caller: Caller, _ options: CertificateOptions
  ) throws -> GRPCClient {
    try of(address, role, as: caller, options.certificate(of: caller))
  }

  /// A client of a server: known by its certificate, or on plaintext by what its calls say.
  static func of(
    _ address: String, _ role: Caller.Role, as caller: Caller, _ certificate: PartyCertificate?
  ) throws -> GRPCClient {
    var options = HTTP2ClientOptions()
    options.tls = certificate?.clientSide(calling: role)
    // Streams are held open for hours on which nothing may come: who went away without a word is to be noticed.
    options.keepalive = KeepaliveOptions(interval: .seconds(60), timeout: .seconds(10))
    do {
      return try GRPCClient(
        to: address, options: options, interceptors: certificate == nil ? [CallerInterceptor(caller)] : [])
    } catch let error as SocketAddressError {
      throw ValidationError(error.description)
    }
  }
}
