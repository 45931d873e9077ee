import CartwrightCertificates
import Testing
import WireTestSupport
import WrightEventLoop
import WrightProtobuf
import WrightRPC
import WrightServiceStubs
import WrightServices
import WrightTLS
import WrightTransport

@Suite("Channelz", .timeLimit(.minutes(1)))
struct ChannelzTests {
  private typealias Channelz = Grpc_Channelz_V1_Channelz.Client

  private static func succeed(_ client: GRPCClient) async throws {
    _ = try await client.unary(BytesEcho.Method.unary, [1, 2, 3])
  }

  @Test("a server tells its calls, and those of connections that are gone")
  func server() async throws {
    let echo = BytesEcho(unary: { bytes, _ in
      if bytes.isEmpty { throw RPCError(code: .aborted, message: "empty") }
      return bytes
    })
    try await withServer([echo, ChannelzService()], loops: 2) { client, _, port in
      let other = try GRPCClient(to: "127.0.0.1:\(port)")
      for _ in 0..<3 { try await Self.succeed(other) }
      await #expect(throws: RPCError.self) { _ = try await other.unary(BytesEcho.Method.unary, []) }
      await other.shutdown()

      let all = try await Channelz(client).getServers(.init())
      #expect(all.end && all.server.count == 1)
      let server = try #require(all.server.first)
      #expect(server.ref.name == "ipv4:127.0.0.1:\(port)")
      #expect(server.data.callsSucceeded == 3 && server.data.callsFailed == 1)
      // The call that asks runs still.
      #expect(server.data.callsStarted == 5)
      #expect(server.listenSocket.count == 2)
      let same = try await Channelz(client).getServer(.with { $0.serverID = server.ref.serverID })
      #expect(same.server.ref == server.ref)
      #expect(same.server.data.callsSucceeded == 4)
    }
  }

  @Test("a connection tells its addresses, messages and bytes")
  func sockets() async throws {
    try await withServer([BytesEcho(), ChannelzService()]) { client, _, port in
      for _ in 0..<3 { try await Self.succeed(client) }
      let channelz = Channelz(client)
      let server = try #require(try await channelz.getServers(.init()).server.first)
      let sockets = try await channelz.getServerSockets(.with { $0.serverID = server.ref.serverID })
      #expect(sockets.end && sockets.socketRef.count == 1)
      let id = try #require(sockets.socketRef.first?.socketID)
      let socket = try await channelz.getSocket(.with { $0.socketID = id }).socket
      #expect(socket.local.tcpipAddress.ipAddress == [127, 0, 0, 1])
      #expect(socket.local.tcpipAddress.port == Int32(port))
      #expect(socket.remote.tcpipAddress.ipAddress == [127, 0, 0, 1])
      // Six requests with this one, five responses before it.
      #expect(socket.data.messagesReceived == 6 && socket.data.messagesSent == 5)
      #expect(socket.data.streamsStarted == 6 && socket.data.streamsSucceeded == 5)
      let bytes = Dictionary(uniqueKeysWithValues: socket.data.option.map { ($0.name, Int($0.value) ?? 0) })
      #expect(bytes["bytes_received", default: 0] > 100 && bytes["bytes_sent", default: 0] > 100)
      let listening = try await channelz.getSocket(.with { $0.socketID = server.listenSocket[0].socketID }).socket
      #expect(listening.local.tcpipAddress.port == Int32(port))
      #expect(!listening.hasRemote)
    }
  }

  @Test("a channel tells its subchannel, and that its connection")
  func channels() async throws {
    let service = ChannelzService()
    try await withServer([BytesEcho(), service]) { client, _, port in
      service.add(client)
      let nowhere = try GRPCClient(to: "unix:\(temporarySocketPath())")
      service.add(nowhere)
      await #expect(throws: RPCError.self) { try await Self.succeed(nowhere) }
      try await Self.succeed(client)

      let channels = try await Channelz(client).getTopChannels(.init())
      #expect(channels.end)
      #expect(channels.channel.first?.data.state.state == .ready)
      // It is idle again once the time of its backoff is over.
      let failed = try #require(channels.channel.last?.data.state.state)
      #expect([.transientFailure, .idle].contains(failed))
      #expect(channels.channel.map(\.data.callsFailed) == [0, 1])
      let channel = try #require(channels.channel.first)
      #expect(channel.data.target == "ipv4:127.0.0.1:\(port)")
      #expect(channel.data.callsStarted == 2 && channel.data.callsSucceeded == 1)
      let again = try await Channelz(client).getChannel(.with { $0.channelID = channel.ref.channelID }).channel
      #expect(again.ref == channel.ref)
      let id = try #require(channel.subchannelRef.first?.subchannelID)
      let subchannel = try await Channelz(client).getSubchannel(.with { $0.subchannelID = id }).subchannel
      let reference = try #require(subchannel.socketRef.first)
      let socket = try await Channelz(client).getSocket(.with { $0.socketID = reference.socketID }).socket
      #expect(socket.remote.tcpipAddress.port == Int32(port))
      #expect(socket.data.messagesSent == socket.data.messagesReceived + 1)
    }
  }

  @Test("a channel of several servers tells a subchannel for each, and what went there")
  func subchannels() async throws {
    let service = ChannelzService()
    try await withFleet(2, options: .with { $0.loadBalancer = .roundRobin }) { client, fleet in
      service.add(client)
      var heard = Set<[UInt8]>()
      while heard.count < 2 { heard.insert(try await client.unary(BytesEcho.Method.unary, [])) }
      try await withServer(over: .inProcess, [service]) { asking, _ in
        let channel = try #require(try await Channelz(asking).getTopChannels(.init()).channel.first)
        #expect(channel.subchannelRef.map(\.name) == fleet.addresses.map(\.description))
        var succeeded: Int64 = 0
        for reference in channel.subchannelRef {
          let request = Grpc_Channelz_V1_GetSubchannelRequest.with { $0.subchannelID = reference.subchannelID }
          let subchannel = try await Channelz(asking).getSubchannel(request).subchannel
          #expect(subchannel.data.state.state == .ready)
          #expect(subchannel.socketRef.count == 1)
          #expect(subchannel.data.callsSucceeded > 0)
          succeeded += subchannel.data.callsSucceeded
        }
        #expect(succeeded == channel.data.callsSucceeded)
      }
    }
  }

  @Test("a connection over TLS tells its cipher, and who is at the other end")
  func security() async throws {
    let authority = try CertificateAuthority(name: "Test authority")
    let credential = try authority.issue(CertificateHolder("server", names: AlternativeName.loopback))
    var options = HTTP2ServerOptions()
    options.tls = .init(
      identity: TLSIdentity(
        certificateChain: .bytes(Array(credential.certificatePEM.utf8)),
        privateKey: .bytes(Array(credential.privateKeyPEM.utf8))))
    let service = ChannelzService()
    try await withServer([BytesEcho(), service], options: options) { _, _, port in
      var options = HTTP2ClientOptions()
      options.tls = .init(trustRoots: .pem(.bytes(Array(authority.credential.certificatePEM.utf8))))
      let client = try GRPCClient(to: "127.0.0.1:\(port)", options: options)
      service.add(client)
      try await Self.succeed(client)
      let channel = try #require(try await Channelz(client).getTopChannels(.init()).channel.first)
      let id = try #require(channel.subchannelRef.first?.subchannelID)
      let subchannel = try await Channelz(client).getSubchannel(.with { $0.subchannelID = id }).subchannel
      let reference = try #require(subchannel.socketRef.first)
      let socket = try await Channelz(client).getSocket(.with { $0.socketID = reference.socketID }).socket
      #expect(socket.security.tls.standardName.hasPrefix("TLS_"))
      #expect(socket.security.tls.remoteCertificate.first == 0x30)
      #expect(socket.remoteName.contains("server"))
      await client.shutdown()
    }
  }

  @Test("lists come piece by piece")
  func pages() async throws {
    let service = ChannelzService()
    let clients = try (0..<5).map { _ in try GRPCClient(to: "unix:\(temporarySocketPath())") }
    for client in clients + clients { service.add(client) }
    try await withServer(over: .inProcess, [service]) { client, _ in
      var found: [Int64] = []
      var ends: [Bool] = []
      while ends.last != true {
        let start = (found.last ?? 0) + 1
        let page = try await Channelz(client).getTopChannels(
          .with {
            $0.startChannelID = start
            $0.maxResults = 2
          })
        found += page.channel.map(\.ref.channelID)
        ends.append(page.end)
      }
      #expect(found.count == 5 && found == found.sorted() && Set(found).count == 5)
      #expect(ends == [false, false, true])
      let third = found[2]
      let page = try await Channelz(client).getTopChannels(.with { $0.startChannelID = third })
      #expect(page.channel.map(\.ref.channelID) == Array(found[2...]))
    }
    withExtendedLifetime(clients) {}
  }

  @Test("connections of a server come piece by piece, of all its loops together")
  func socketPages() async throws {
    try await withServer([BytesEcho(), ChannelzService()], loops: 2) { client, _, port in
      let others = try (0..<6).map { _ in try GRPCClient(to: "127.0.0.1:\(port)") }
      for other in others { try await Self.succeed(other) }
      let server = try #require(try await Channelz(client).getServers(.init()).server.first)
      var found: [Int64] = []
      var ends: [Bool] = []
      while ends.last != true {
        let start = (found.last ?? 0) + 1
        let page = try await Channelz(client).getServerSockets(
          .with {
            $0.serverID = server.ref.serverID
            $0.startSocketID = start
            $0.maxResults = 3
          })
        found += page.socketRef.map(\.socketID)
        ends.append(page.end)
      }
      #expect(found.count == 7 && found == found.sorted() && Set(found).count == 7)
      #expect(ends == [false, false, true])
      for other in others { await other.shutdown() }
    }
  }

  @Test("what is not there is NOT_FOUND")
  func nothing() async throws {
    try await withServer([ChannelzService()]) { client, _, _ in
      let channelz = Channelz(client)
      let calls: [@Sendable () async throws -> Void] = [
        { _ = try await channelz.getServer(.init()) }, { _ = try await channelz.getChannel(.init()) },
        { _ = try await channelz.getSubchannel(.init()) }, { _ = try await channelz.getSocket(.init()) },
        { _ = try await channelz.getServerSockets(.init()) },
      ]
      for call in calls {
        let error = await #expect(throws: RPCError.self) { try await call() }
        #expect(error?.code == .notFound)
      }
    }
  }

  /// A source with sockets at addresses of all kinds.
  private final class Addresses: ChannelzSource {
    let texts: [String]
    init(_ texts: [String]) { self.texts = texts }
    func channelzReport(_ connections: ChannelzSelection) async -> ChannelzReport {
      var report = ChannelzReport(id: 1, name: "test")
      report.listeners = texts.enumerated().map { .init(id: Int64($0 + 1), local: $1, remote: nil) }
      return report
    }
  }

  /// A transport that listens nowhere, and tells of another one.
  private final class Elsewhere: ServerTransport, ChannelzSource {
    let source: any ChannelzSource
    init(_ source: any ChannelzSource) { self.source = source }
    let listeningAddresses: [String] = []
    func listen(_ router: RPCRouter) async throws {}
    func beginGracefulShutdown() {}
    func close() {}
    func waitUntilClosed() async {}
    func channelzReport(_ connections: ChannelzSelection) async -> ChannelzReport {
      await source.channelzReport(connections)
    }
  }

  @Test("addresses of all kinds are told as bytes")
  func addresses() async throws {
    let service = ChannelzService()
    let texts = [
      "ipv6:[::1]:80", "ipv6:[2001:db8::ff:0]:65535", "ipv6:[::ffff:10.0.0.1]:1", "ipv6:[fe80::1%eth0]:1",
      "unix:/run/a.sock",
      "dns:shop:80", "ipv4:256.0.0.1:1", "ipv6:[1::2::3]:1",
    ]
    let elsewhere = Elsewhere(Addresses(texts))
    try await GRPCServer(transport: elsewhere, services: [service]).start()
    try await withServer(over: .inProcess, [service]) { client, _ in
      var found: [Grpc_Channelz_V1_Address] = []
      for id in 1...texts.count {
        found.append(try await Channelz(client).getSocket(.with { $0.socketID = Int64(id) }).socket.local)
      }
      #expect(found[0].tcpipAddress.ipAddress == [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1])
      #expect(found[0].tcpipAddress.port == 80)
      #expect(found[1].tcpipAddress.ipAddress == [0x20, 1, 0xD, 0xB8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0, 0])
      #expect(found[2].tcpipAddress.ipAddress == [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, 10, 0, 0, 1])
      #expect(found[3].tcpipAddress.ipAddress == [0xFE, 0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1])
      #expect(found[4].udsAddress.filename == "/run/a.sock")
      #expect(found[5...].map(\.otherAddress.name) == texts[5...].map(\.self))
    }
    withExtendedLifetime(elsewhere) {}
  }
}
