public import WrightRPC
internal import WrightTestingStubs

/// The client's side of gRPC's interoperability tests.
public struct InteropClient: Sendable {
  typealias TestService = Grpc_Testing_TestService.Client

  /// A call that takes longer than this has gone wrong.
  static let options = CallOptions(timeout: .seconds(30))

  private let connect: @Sendable () throws -> any ClientTransport
  private let transport: any ClientTransport
  let soakOptions: SoakOptions
  let note: @Sendable (String) -> Void

  /// Makes a client.
  ///
  /// - Parameters:
  ///   - soak: what the two soak tests do.
  ///   - note: is told what goes on, a line at a time.
  ///   - connect: makes a channel to the server.
  public init(
    soak: SoakOptions = .init(), note: @escaping @Sendable (String) -> Void = { _ in },
    connect: @escaping @Sendable () throws -> any ClientTransport
  ) throws {
    self.connect = connect
    soakOptions = soak
    self.note = note
    transport = try connect()
  }

  /// Calls the service.
  var service: TestService { TestService(GRPCClient(transport: transport)) }

  /// Calls the service by a channel of its own, which is closed after it.
  func withNewChannel<R>(_ body: (TestService) async throws -> R) async throws -> R {
    let client = GRPCClient(transport: try connect())
    defer { client.close() }
    return try await body(TestService(client))
  }

  /// Calls the service once, under the eyes of somebody who wants to know more of the call than its response.
  func watched<R>(_ body: (TestService) async throws -> R) async throws -> (R, any ClientCall) {
    let watch = CallWatch(transport)
    let result = try await body(TestService(GRPCClient(transport: watch)))
    guard let call = watch.call else { throw InteropFailure("no call was made") }
    return (result, call)
  }

  /// Ends all calls and connections, and returns when they have ended.
  public func shutdown() async {
    transport.beginGracefulShutdown()
    await transport.waitUntilClosed()
  }

  /// Runs what must fail.
  ///
  /// - Returns: the status that it failed with.
  func failure(_ what: String, _ body: () async throws -> Void) async throws -> RPCError {
    do {
      try await body()
    } catch let error as RPCError {
      return error
    }
    throw InteropFailure("\(what) was to fail, and went well")
  }

  /// Runs what must fail with a status.
  func failure(_ what: String, with code: StatusCode, _ body: () async throws -> Void) async throws {
    let error = try await failure(what, body)
    try expect(error.code == code, "\(what) was to end with \(code), not with \(error)")
  }
}
