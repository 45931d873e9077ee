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
      throw ValidationError("\"\(name)\" is no name: use 1 to 64 letters, digits, dashes, dots or underscores")
    }
    return caller
  }
}

extension GRPCClient {
  /// A client whose calls say who makes them.
  static func of(_ address: String, as caller: Caller) throws -> GRPCClient {
    do {
      return try GRPCClient(to: address, interceptors: [CallerInterceptor(caller)])
    } catch let error as SocketAddressError {
      throw ValidationError(error.description)
    }
  }
}
