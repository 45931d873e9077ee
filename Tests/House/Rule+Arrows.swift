extension Rule {
  /// Which module may import which: arrows point one way, and a new one is a decision that is made here.
  static let arrows = Rule(
    "modules import only what their place in the house lets them",
    breach: ("Sources/Wright/RPC/GRPCClient.swift", "internal import WrightTransport")
  ) { file in
    guard let module = file.module else { return [] }
    guard let allowed = allowed(module) else {
      return [
        Finding(path: file.path, line: 1, says: "\(module) has no place in Tests/House/Rule+Arrows.swift; give it one")
      ]
    }
    return file.imports.compactMap { name, line in
      allowed.contains(name) || system.contains(name) && !(strict.contains(module) && name == "Foundation")
        ? nil : Finding(path: file.path, line: line, says: "\(module) may not import \(name)")
    }
  }

  /// What the system and the language bring.
  private static let system: Set<String> = ["Foundation", "Synchronization", "Dispatch", "Glibc", "Darwin"]

  /// Modules that do without Foundation: Wright's, which must start and build quickly, and the pure domain.
  private static let strict: Set<String> = [
    "WrightEventLoop", "WrightTLS", "WrightHTTP2", "WrightCompression", "WrightProtobuf", "WrightRPC",
    "WrightTransport", "WrightServiceConfig", "WrightServiceConfigStubs", "WrightServices", "WrightStatus",
    "WrightTelemetry",
    "WrightStubGenerator", "Wright",
    "WrightGoogle", "WrightDescriptorStubs", "WrightServiceStubs", "WrightTestingStubs", "ConnectConformanceStubs",
    "ProtobufConformanceStubs",
    "WrightTestAPI", "SmartcartAPI",
    "CartwrightMoney", "CartwrightLedger", "CartwrightCatalog", "CartwrightBasket", "CartwrightPayment",
    "CartwrightParty",
  ]

  private static let codec: Set<String> = ["WrightProtobuf", "WrightGoogle"]
  private static let calls: Set<String> = codec.union(["WrightRPC", "SmartcartAPI", "Logging"])
  private static let domain: Set<String> = [
    "CartwrightMoney", "CartwrightLedger", "CartwrightCatalog", "CartwrightBasket", "CartwrightPayment",
    "CartwrightParty",
  ]
  private static let shared: Set<String> = ["CartwrightContracts", "CartwrightSealing"]
  private static let services: Set<String> = [
    "CartwrightCartService", "CartwrightGatewayService", "CartwrightSettlementService", "CartwrightAcquirerService",
  ]
  private static let devices: Set<String> = [
    "CartwrightDevice", "CartwrightCart", "CartwrightTerminal", "CartwrightGate",
  ]
  private static let transport: Set<String> = ["WrightTransport", "WrightEventLoop"]
  private static let runtime: Set<String> = codec.union(transport).union(["WrightRPC", "Logging"])

  /// Modules whose place needs no more words than their names.
  private static let table: [String: Set<String>] = [
    "WrightEventLoop": ["CUV"],
    "WrightTLS": ["COpenSSL"],
    "WrightHTTP2": ["CNghttp2"],
    "WrightProtobuf": ["CProtobufC"],
    "WrightRPC": ["Logging"],
    "WrightCompression": ["CZlib"],
    // Service configs are JSON, which stubs read.
    "WrightTransport": [
      "WrightRPC", "WrightHTTP2", "WrightTLS", "WrightCompression", "WrightEventLoop", "Logging",
    ],
    "WrightServiceConfigStubs": codec,
    "WrightServiceConfig": codec.union(["WrightTransport", "WrightRPC", "WrightServiceConfigStubs"]),
    "WrightGoogle": ["WrightProtobuf"],
    "WrightDescriptorStubs": ["WrightProtobuf"],
    "WrightServiceStubs": codec.union(["WrightRPC"]),
    "WrightTestingStubs": ["WrightProtobuf", "WrightRPC"],
    "ConnectConformanceStubs": codec.union(["WrightRPC"]),
    "WrightTestAPI": codec.union(["WrightRPC"]),
    "ProtobufConformanceStubs": ["WrightProtobuf"],
    "SmartcartAPI": codec.union(["WrightRPC"]),
    "WrightServices": codec.union(["WrightRPC", "WrightServiceStubs", "Logging"]),
    "WrightTelemetry": ["WrightRPC", "Metrics", "Tracing"],
    "WrightStatus": codec.union(["WrightRPC"]),
    "WrightStubGenerator": ["WrightProtobuf", "WrightDescriptorStubs"],
    "WrightCommand": runtime.union([
      "WrightTLS", "WrightServices", "WrightServiceStubs", "WrightDescriptorStubs", "WrightStatus", "ArgumentParser",
    ]),
    "WrightInterop": runtime.union(["WrightTLS", "WrightTestingStubs", "ConnectConformanceStubs", "ArgumentParser"]),
    "Wright": runtime.union(["WrightServiceConfig", "WrightServices", "WrightStatus", "WrightTLS"]),

    "CartwrightMoney": [],
    "CartwrightParty": [],
    "CartwrightLedger": ["CartwrightMoney"],
    "CartwrightCatalog": ["CartwrightMoney", "SwiftCSV"],
    "CartwrightBasket": ["CartwrightMoney", "CartwrightCatalog"],
    "CartwrightPayment": ["CartwrightMoney"],
    "CartwrightScanner": ["CartwrightCatalog", "CZBar", "CPNG", "CTurboJPEG"],
    "CartwrightSealing": calls.union(["Crypto"]),
    "CartwrightCertificates": ["CartwrightParty", "X509", "SwiftASN1", "Crypto"],
    "CartwrightContracts": calls.union(domain).union(["WrightStatus", "GRDB", "Crypto"]),

    "wright": ["WrightCommand", "ArgumentParser"],
    "interop": ["WrightInterop", "ArgumentParser"],
    "connect-conformance": ["WrightInterop"],
    "protoc-gen-wright": ["WrightProtobuf", "WrightDescriptorStubs", "WrightStubGenerator"],
    "conformance": ["ProtobufConformanceStubs", "WrightProtobuf", "ArgumentParser"],
    "render-photos": ["CartwrightScanner", "ArgumentParser"],
  ]

  private static func allowed(_ module: String) -> Set<String>? {
    if let row = table[module] { return row }
    // A service knows another by its stubs, never by its module.
    if services.contains(module) { return calls.union(domain).union(shared).union(["GRDB", "Crypto"]) }
    // A device knows servers by their stubs, and has no store.
    if devices.contains(module) {
      return calls.union(domain).union(shared).union(["CartwrightDevice", "CartwrightScanner", "Crypto"])
    }
    // The executable wires all of it to a transport.
    if module == "cartwright" {
      return calls.union(domain).union(shared).union(services).union(devices).union(transport).union([
        "CartwrightScanner", "CartwrightCertificates", "WrightTLS", "WrightServices", "ArgumentParser",
      ])
    }
    return nil
  }
}
