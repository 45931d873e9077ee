internal import Synchronization
internal import WrightProtobuf
public import WrightRPC
internal import WrightServiceStubs

/// Tells what goes on in a process: its servers and channels, their connections and counters: `grpc.channelz.v1`.
///
/// It learns of a server that it is registered with by itself, and of clients by ``add(_:)``. It tells callers' addresses: serve
/// it where those may be known.
public struct ChannelzService: ServerObserver {
  /// The service as the schema has it.
  public static var descriptor: ServiceDescriptor { Grpc_Channelz_V1_Channelz.descriptor }

  private let sources = ChannelzSources()

  /// Makes the service.
  public init() {}

  /// Has it tell of a client too, for as long as that lives.
  public func add(_ client: GRPCClient) {
    if let source = client.channelzSource { sources.add(source, isServer: false) }
  }

  /// Enters its methods.
  public func register(in router: inout RPCRouter) { ChannelzMethods(sources: sources).register(in: &router) }

  /// Has it tell of the server.
  public func serverWillStart(_ services: [ServiceDescriptor], on transport: any ServerTransport) {
    if let source = transport as? any ChannelzSource { sources.add(source, isServer: true) }
  }
}

/// What there is to tell of.
final class ChannelzSources: Sendable {
  private struct Source {
    // A server holds its services, and they do not hold it.
    weak var source: (any ChannelzSource)?
    let isServer: Bool
  }

  private let sources = Mutex<[Source]>([])

  func add(_ source: any ChannelzSource, isServer: Bool) {
    sources.withLock { sources in
      sources.removeAll { $0.source == nil }
      guard !sources.contains(where: { $0.source === source }) else { return }
      sources.append(Source(source: source, isServer: isServer))
    }
  }

  /// The reports of all servers, by ascending number.
  func servers(_ connections: ChannelzSelection = .none) async -> [ChannelzReport] {
    await reports(isServer: true, connections)
  }

  /// The reports of all channels, by ascending number.
  func channels(_ connections: ChannelzSelection = .page(from: 0, atMost: 100)) async -> [ChannelzReport] {
    await reports(isServer: false, connections)
  }

  private func reports(isServer: Bool, _ connections: ChannelzSelection) async -> [ChannelzReport] {
    let asked = sources.withLock { $0.filter { $0.isServer == isServer }.compactMap(\.source) }
    var reports: [ChannelzReport] = []
    for source in asked { reports.append(await source.channelzReport(connections)) }
    return reports.sorted { $0.id < $1.id }
  }
}

/// The methods, over the reports of transports.
private struct ChannelzMethods: Grpc_Channelz_V1_Channelz.ServiceProtocol {
  let sources: ChannelzSources

  func getTopChannels(
    request: Grpc_Channelz_V1_GetTopChannelsRequest, context: ServerContext
  ) async throws -> Grpc_Channelz_V1_GetTopChannelsResponse {
    let page = ChannelzPage(await sources.channels(), from: request.startChannelID, atMost: request.maxResults, \.id)
    return .with {
      $0.channel = page.elements.map { .init($0) }
      $0.end = page.isLast
    }
  }

  func getServers(
    request: Grpc_Channelz_V1_GetServersRequest, context: ServerContext
  ) async throws -> Grpc_Channelz_V1_GetServersResponse {
    let page = ChannelzPage(await sources.servers(), from: request.startServerID, atMost: request.maxResults, \.id)
    return .with {
      $0.server = page.elements.map { .init($0) }
      $0.end = page.isLast
    }
  }

  func getServer(
    request: Grpc_Channelz_V1_GetServerRequest, context: ServerContext
  ) async throws -> Grpc_Channelz_V1_GetServerResponse {
    let server = try await server(request.serverID)
    return .with { $0.server = .init(server) }
  }

  func getServerSockets(
    request: Grpc_Channelz_V1_GetServerSocketsRequest, context: ServerContext
  ) async throws -> Grpc_Channelz_V1_GetServerSocketsResponse {
    // One more than are told, to see whether there are more.
    let most = ChannelzPage<ChannelzSocket>.size(request.maxResults) + 1
    let wanted = ChannelzSelection.page(from: request.startSocketID, atMost: most)
    let sockets = try await server(request.serverID, wanted).sockets.sorted { $0.id < $1.id }
    let page = ChannelzPage(sockets, from: request.startSocketID, atMost: request.maxResults, \.id)
    return .with {
      $0.socketRef = page.elements.map { .init($0) }
      $0.end = page.isLast
    }
  }

  func getChannel(
    request: Grpc_Channelz_V1_GetChannelRequest, context: ServerContext
  ) async throws -> Grpc_Channelz_V1_GetChannelResponse {
    let found = await sources.channels().first { $0.id == request.channelID }
    guard let found else { throw Self.nothing("channel", request.channelID) }
    return .with { $0.channel = .init(found) }
  }

  func getSubchannel(
    request: Grpc_Channelz_V1_GetSubchannelRequest, context: ServerContext
  ) async throws -> Grpc_Channelz_V1_GetSubchannelResponse {
    let all = await sources.channels().lazy.flatMap(\.subchannels)
    let found = all.first { $0.id == request.subchannelID }
    guard let found else { throw Self.nothing("subchannel", request.subchannelID) }
    return .with { $0.subchannel = .init(found) }
  }

  func getSocket(
    request: Grpc_Channelz_V1_GetSocketRequest, context: ServerContext
  ) async throws -> Grpc_Channelz_V1_GetSocketResponse {
    let wanted = ChannelzSelection.one(request.socketID)
    let all = await sources.servers(wanted) + sources.channels(wanted)
    let sockets = all.lazy.flatMap { $0.listeners + $0.sockets + $0.subchannels.flatMap(\.sockets) }
    guard let found = sockets.first(where: { $0.id == request.socketID }) else {
      throw Self.nothing("socket", request.socketID)
    }
    return .with { $0.socket = .init(found) }
  }

  private func server(_ id: Int64, _ connections: ChannelzSelection = .none) async throws -> ChannelzReport {
    let found = await sources.servers(connections).first { $0.id == id }
    guard let found else { throw Self.nothing("server", id) }
    return found
  }

  private static func nothing(_ kind: String, _ id: Int64) -> RPCError {
    RPCError(code: .notFound, message: "there is no \(kind) \(id)")
  }
}

/// Some of a list that is asked for piece by piece.
private struct ChannelzPage<Element> {
  /// How many are sent at once, whatever is asked for.
  private static var limit: Int { 1000 }
  /// How many are sent when nothing is asked for.
  private static var usual: Int { 100 }

  let elements: ArraySlice<Element>
  let isLast: Bool

  /// - Parameter all: by ascending number.
  init(_ all: [Element], from start: Int64, atMost count: Int64, _ id: (Element) -> Int64) {
    let rest = all.drop { id($0) < start }
    elements = rest.prefix(Self.size(count))
    isLast = elements.endIndex == rest.endIndex
  }

  /// How many are sent when `count` are asked for.
  static func size(_ count: Int64) -> Int { count > 0 ? Int(min(count, Int64(limit))) : usual }
}
