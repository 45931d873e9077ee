// swift-tools-version: 6.2
import PackageDescription

// Wright is gRPC for Swift on C libraries; Cartwright is a smart-cart payment system on Wright.
// Somebody who wants only gRPC depends on the product `Wright`, which builds neither GRDB nor Cartwright.

let house: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  // An async function stays where its caller is: no switch of executors, and no lock taken to see whether one is due.
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

/// A system library: a module map and a shim header, found by pkg-config.
func library(_ name: String, pkgConfig: String, apt: String, brew: String) -> Target {
  .systemLibrary(
    name: name, path: "Sources/C/\(name)", pkgConfig: pkgConfig,
    providers: [.apt([apt]), .brew([brew])])
}

/// One folder of Wright.
func wright(_ folder: String, _ dependencies: [Target.Dependency]) -> Target {
  .target(
    name: "Wright\(folder)", dependencies: dependencies, path: "Sources/Wright/\(folder)",
    swiftSettings: house)
}

/// One folder of Cartwright.
func cartwright(_ folder: String, _ dependencies: [Target.Dependency]) -> Target {
  .target(
    name: "Cartwright\(folder)", dependencies: dependencies, path: "Sources/Cartwright/\(folder)",
    swiftSettings: house)
}

/// Stubs made from one folder of `Schemas` by `Tools/generate`.
func generated(
  _ name: String, _ folder: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []
) -> Target {
  .target(
    name: name, dependencies: ["WrightProtobuf"] + dependencies, path: "Generated/\(folder)", exclude: exclude,
    swiftSettings: house)
}

func tests(
  _ half: String, _ folder: String, _ dependencies: [Target.Dependency], resources: [Resource] = []
) -> Target {
  .testTarget(
    name: "\(half)\(folder)Tests", dependencies: dependencies, path: "Tests/\(half)/\(folder)",
    resources: resources, swiftSettings: house)
}

let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let metrics: Target.Dependency = .product(name: "Metrics", package: "swift-metrics")
let tracing: Target.Dependency = .product(name: "Tracing", package: "swift-distributed-tracing")
let arguments: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let x509: Target.Dependency = .product(name: "X509", package: "swift-certificates")
let asn1: Target.Dependency = .product(name: "SwiftASN1", package: "swift-asn1")

/// What every payment service stands on.
let services: [Target.Dependency] = [
  "CartwrightContracts", "CartwrightMoney", "SmartcartAPI", "WrightRPC", "WrightProtobuf", "WrightGoogle", grdb, crypto,
  logging,
]

/// What every test of a device stands on.
let devices: [Target.Dependency] = [
  "SmartcartAPI", "WrightRPC", "WrightProtobuf", "WrightGoogle", "WireTestSupport", "TestSupport",
]

let package = Package(
  name: "Wright",
  platforms: [.macOS(.v26)],
  products: [
    // `import Wright` is enough; the other modules are those that generated stubs import by name, and the stubs of health,
    // reflection and channelz for who calls these.
    .library(name: "Wright", targets: ["Wright", "WrightRPC", "WrightProtobuf", "WrightGoogle", "WrightServiceStubs"]),
    // Metrics and traces: a product of its own, so that who wants none builds none.
    .library(name: "WrightTelemetry", targets: ["WrightTelemetry"]),
    // For schemas that import google/protobuf/descriptor.proto, and for generators.
    .library(name: "WrightDescriptorStubs", targets: ["WrightDescriptorStubs"]),
    // Stubs that Tools/Benchmarks measures with.
    .library(name: "WrightTestAPI", targets: ["WrightTestAPI"]),
    .library(name: "SmartcartAPI", targets: ["SmartcartAPI"]),
    .executable(name: "wright", targets: ["wright-cli"]),
    .executable(name: "protoc-gen-wright", targets: ["protoc-gen-wright"]),
    .executable(name: "cartwright", targets: ["cartwright"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
    .package(url: "https://github.com/apple/swift-distributed-tracing", from: "1.7.3"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-certificates", from: "1.21.1"),
    .package(url: "https://github.com/apple/swift-asn1", from: "1.7.4"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/swiftcsv/SwiftCSV", from: "0.10.0"),
  ],
  targets: [
    library("CNghttp2", pkgConfig: "libnghttp2", apt: "libnghttp2-dev", brew: "libnghttp2"),
    library("CProtobufC", pkgConfig: "libprotobuf-c", apt: "libprotobuf-c-dev", brew: "protobuf-c"),
    library("CZlib", pkgConfig: "zlib", apt: "zlib1g-dev", brew: "zlib"),
    library("CUV", pkgConfig: "libuv", apt: "libuv1-dev", brew: "libuv"),
    library("COpenSSL", pkgConfig: "openssl", apt: "libssl-dev", brew: "openssl@3"),
    library("CZBar", pkgConfig: "zbar", apt: "libzbar-dev", brew: "zbar"),
    library("CPNG", pkgConfig: "libpng", apt: "libpng-dev", brew: "libpng"),
    library("CTurboJPEG", pkgConfig: "libturbojpeg", apt: "libturbojpeg0-dev", brew: "jpeg-turbo"),

    // Wright
    wright("EventLoop", ["CUV"]),
    wright("TLS", ["COpenSSL"]),
    wright("HTTP2", ["CNghttp2"]),
    wright("Protobuf", ["CProtobufC"]),
    wright("RPC", [logging]),
    wright("Compression", ["CZlib"]),
    wright(
      "Transport",
      [
        "WrightRPC", "WrightHTTP2", "WrightTLS", "WrightCompression", "WrightEventLoop", logging,
      ]),
    wright(
      "ServiceConfig",
      ["WrightTransport", "WrightRPC", "WrightProtobuf", "WrightGoogle", "WrightServiceConfigStubs"]),
    wright("Status", ["WrightRPC", "WrightProtobuf", "WrightGoogle"]),
    wright("Services", ["WrightRPC", "WrightServiceStubs", "WrightProtobuf", "WrightGoogle"]),
    wright("Telemetry", ["WrightRPC", metrics, tracing]),
    wright("StubGenerator", ["WrightProtobuf", "WrightDescriptorStubs"]),
    wright(
      "Command",
      [
        "WrightRPC", "WrightTransport", "WrightTLS", "WrightEventLoop", "WrightServices", "WrightServiceStubs",
        "WrightStatus", "WrightProtobuf", "WrightDescriptorStubs", "WrightGoogle", arguments,
      ]),
    wright(
      "Interop",
      [
        "WrightRPC", "WrightTransport", "WrightEventLoop", "WrightTLS", "WrightProtobuf", "WrightGoogle",
        "WrightTestingStubs", "ConnectConformanceStubs", arguments,
      ]),
    .target(
      name: "Wright",
      dependencies: [
        "WrightRPC", "WrightServiceConfig", "WrightTransport", "WrightTLS", "WrightServices", "WrightStatus",
        "WrightEventLoop",
        "WrightProtobuf", "WrightGoogle",
      ],
      path: "Sources/Wright/Wright", swiftSettings: house),
    .executableTarget(
      name: "wright-cli", dependencies: ["WrightCommand", arguments], path: "Tools/wright", swiftSettings: house),
    .executableTarget(
      name: "protoc-gen-wright", dependencies: ["WrightStubGenerator", "WrightProtobuf", "WrightDescriptorStubs"],
      path: "Tools/protoc-gen-wright", swiftSettings: house),

    .executableTarget(
      name: "interop-server", dependencies: ["WrightInterop", arguments], path: "Tools/interop/Server",
      swiftSettings: house),
    .executableTarget(
      name: "interop-client", dependencies: ["WrightInterop", arguments], path: "Tools/interop/Client",
      swiftSettings: house),
    .executableTarget(
      name: "conformance", dependencies: ["ProtobufConformanceStubs", "WrightProtobuf", arguments],
      path: "Tools/conformance",
      swiftSettings: house),
    .executableTarget(
      name: "conformance-server", dependencies: ["WrightInterop"], path: "Tools/connect-conformance/Server",
      swiftSettings: house),
    .executableTarget(
      name: "conformance-client", dependencies: ["WrightInterop"], path: "Tools/connect-conformance/Client",
      swiftSettings: house),

    // Stubs
    generated(
      "WrightGoogle", "google",
      exclude: ["protobuf/google.protobuf.descriptor.pb.swift", "protobuf/compiler"]),
    // What schemas are described by: for generators and tools, which is why nobody else builds it.
    .target(
      name: "WrightDescriptorStubs", dependencies: ["WrightProtobuf"], path: "Generated/google/protobuf",
      sources: ["google.protobuf.descriptor.pb.swift", "compiler"], swiftSettings: house),
    generated("WrightServiceStubs", "grpc", ["WrightRPC", "WrightGoogle"], exclude: ["testing", "service_config"]),
    generated("WrightServiceConfigStubs", "grpc/service_config", ["WrightGoogle"]),
    generated("WrightTestingStubs", "grpc/testing", ["WrightRPC"]),
    generated("ConnectConformanceStubs", "connectrpc", ["WrightRPC", "WrightGoogle"]),
    generated("WrightTestAPI", "wright", ["WrightRPC", "WrightGoogle"]),
    generated("SmartcartAPI", "smartcart", ["WrightRPC", "WrightGoogle"]),
    generated("HelloAPI", "hello", ["WrightRPC"]),
    generated("ProtobufConformanceStubs", "conformance"),

    // Examples
    .executableTarget(
      name: "hello-server", dependencies: ["Wright", "HelloAPI"], path: "Examples/Hello/Server", swiftSettings: house),
    .executableTarget(
      name: "hello-client", dependencies: ["Wright", "HelloAPI"], path: "Examples/Hello/Client", swiftSettings: house),
    .executableTarget(
      name: "hello-retrying-client", dependencies: ["Wright", "HelloAPI"], path: "Examples/Hello/RetryingClient",
      swiftSettings: house),
    .executableTarget(
      name: "hello-secure-server", dependencies: ["Wright", "HelloAPI"], path: "Examples/Hello/SecureServer",
      swiftSettings: house),
    .executableTarget(
      name: "hello-secure-client", dependencies: ["Wright", "HelloAPI"], path: "Examples/Hello/SecureClient",
      swiftSettings: house),
    .executableTarget(
      name: "hello-interceptors", dependencies: ["Wright", "HelloAPI"], path: "Examples/Hello/Interceptors",
      swiftSettings: house),
    .executableTarget(
      name: "hello-conversation", dependencies: ["Wright", "HelloAPI"], path: "Examples/Hello/Conversation",
      swiftSettings: house),

    // Cartwright: pure domain
    cartwright("Money", []),
    cartwright("Party", []),
    cartwright("Ledger", ["CartwrightMoney"]),
    cartwright("Catalog", ["CartwrightMoney", "SwiftCSV"]),
    cartwright("Basket", ["CartwrightMoney", "CartwrightCatalog"]),
    cartwright("Payment", ["CartwrightMoney"]),
    cartwright("Scanner", ["CartwrightCatalog", "CZBar", "CPNG", "CTurboJPEG"]),

    // Cartwright: what the services share, and the services
    cartwright(
      "Contracts",
      [
        "SmartcartAPI", "WrightRPC", "WrightStatus", "WrightProtobuf", "WrightGoogle", "CartwrightMoney",
        "CartwrightCatalog", "CartwrightBasket", "CartwrightParty", grdb, crypto, logging,
      ]),
    cartwright(
      "CartService",
      [
        "CartwrightContracts", "SmartcartAPI", "WrightRPC", "WrightProtobuf", "WrightGoogle", "CartwrightMoney",
        "CartwrightCatalog", "CartwrightBasket", grdb, crypto, logging,
      ]),

    // Cartwright: payments
    cartwright("Certificates", ["CartwrightParty", x509, asn1, crypto]),
    cartwright("Sealing", ["SmartcartAPI", "WrightProtobuf", "WrightGoogle", crypto]),
    cartwright("AcquirerService", services),
    cartwright(
      "GatewayService",
      services + [
        "CartwrightSealing", "CartwrightPayment", "CartwrightLedger", "CartwrightBasket", "CartwrightCatalog",
      ]),
    cartwright("SettlementService", services + ["CartwrightBasket", "CartwrightCatalog"]),
    .executableTarget(
      name: "cartwright",
      dependencies: [
        "CartwrightScanner", "CartwrightCart", "CartwrightTerminal", "CartwrightGate", "CartwrightDevice",
        "CartwrightContracts", "CartwrightCatalog", "CartwrightAcquirerService", "CartwrightSettlementService",
        "CartwrightGatewayService", "CartwrightCartService", "CartwrightSealing", "CartwrightCertificates",
        "CartwrightMoney", "CartwrightParty", "SmartcartAPI", "WrightRPC", "WrightTransport", "WrightTLS",
        "WrightServices",
        "WrightEventLoop", "WrightProtobuf", "WrightGoogle", arguments, logging,
      ],
      path: "Sources/Cartwright/cartwright", swiftSettings: house),
    .executableTarget(
      name: "render-photos", dependencies: ["CartwrightScanner", arguments], path: "Tools/render-photos",
      swiftSettings: house),

    // Cartwright: devices
    cartwright(
      "Device", ["CartwrightContracts", "CartwrightMoney", "SmartcartAPI", "WrightRPC", "WrightProtobuf"]),
    cartwright(
      "Cart",
      ["CartwrightDevice", "CartwrightScanner", "SmartcartAPI", "WrightRPC", "WrightProtobuf", "WrightGoogle"]),
    cartwright(
      "Terminal",
      [
        "CartwrightDevice", "CartwrightContracts", "CartwrightSealing", "CartwrightBasket", "CartwrightMoney",
        "SmartcartAPI", "WrightRPC", "WrightProtobuf", "WrightGoogle", crypto,
      ]),
    cartwright(
      "Gate",
      ["CartwrightDevice", "CartwrightContracts", "SmartcartAPI", "WrightRPC", "WrightProtobuf", "WrightGoogle"]),

    // Tests
    .testTarget(name: "HouseTests", path: "Tests/House", swiftSettings: house),
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: house),
    .target(name: "PeerSupport", dependencies: ["TestSupport"], path: "Tests/PeerSupport", swiftSettings: house),
    .testTarget(
      name: "CartwrightInteropTests", dependencies: ["cartwright", "PeerSupport"], path: "Tests/Cartwright/Interop",
      exclude: ["Python"], swiftSettings: house),
    .target(
      name: "WireTestSupport",
      dependencies: ["WrightRPC", "WrightTransport", "WrightEventLoop", "WrightHTTP2", logging],
      path: "Tests/WireTestSupport", swiftSettings: house),
    tests("Wright", "RPC", ["WrightRPC"]),
    tests("Wright", "Compression", ["WrightCompression"]),
    tests("Wright", "EventLoop", ["WrightEventLoop"]),
    tests("Wright", "HTTP2", ["WrightHTTP2", "WireTestSupport"]),
    tests(
      "Wright", "TLS", ["WrightTLS", "WrightEventLoop", "CartwrightCertificates", "TestSupport", "PeerSupport"]),
    tests(
      "Wright", "Transport",
      [
        "WrightTransport", "WrightServiceConfig", "WrightCompression", "WrightTLS", "WrightRPC", "WrightEventLoop",
        "WrightHTTP2",
        "CartwrightCertificates", "WireTestSupport", "TestSupport", logging,
      ]),
    tests(
      "Wright", "Status",
      [
        "WrightStatus", "WrightRPC", "WrightProtobuf", "WrightGoogle", "WrightTransport", "WrightHTTP2",
        "WireTestSupport",
      ]),
    tests(
      "Wright", "Telemetry",
      [
        "WrightTelemetry", "WrightTransport", "WrightEventLoop", "WrightRPC", "WireTestSupport", metrics, tracing,
        .product(name: "MetricsTestKit", package: "swift-metrics"),
        .product(name: "InMemoryTracing", package: "swift-distributed-tracing"),
      ]),
    tests(
      "Wright", "Services",
      [
        "WrightServices", "WrightServiceStubs", "WrightTransport", "WrightTLS", "WrightRPC", "WrightProtobuf",
        "WrightGoogle", "WrightTestAPI", "WireTestSupport", "CartwrightCertificates",
      ]),
    tests(
      "Wright", "Command",
      [
        "WrightCommand", "wright-cli", "WrightRPC", "WrightStatus", "WrightTransport", "WrightServices",
        "WrightProtobuf", "WrightDescriptorStubs",
        "WrightGoogle",
        "WrightTestAPI", "WireTestSupport", "TestSupport",
      ]),
    .testTarget(
      name: "WrightInteropTests",
      dependencies: [
        "WrightInterop", "interop-server", "interop-client", "conformance-server", "conformance-client", "wright-cli",
        "WrightTransport", "WrightServices", "WrightCommand", "WrightTLS", "WrightRPC", "WrightStatus",
        "WrightEventLoop", "WrightHTTP2", "WrightProtobuf", "WrightGoogle", "WrightTestingStubs",
        "ConnectConformanceStubs", "WrightTestAPI", "CartwrightCertificates", "WireTestSupport", "TestSupport",
        "PeerSupport", arguments,
      ],
      path: "Tests/Wright/Interop", exclude: ["Python", "Web"], swiftSettings: house),
    tests(
      "Wright", "Conformance",
      [
        "conformance", "ProtobufConformanceStubs", "WrightProtobuf", "WrightDescriptorStubs", "WrightTestAPI",
        "TestSupport",
      ]),
    tests(
      "Wright", "Protobuf",
      ["WrightProtobuf", "WrightDescriptorStubs", "WrightGoogle", "WrightTestAPI", "SmartcartAPI", "TestSupport"]),
    tests("Cartwright", "Money", ["CartwrightMoney", "TestSupport"]),
    tests("Cartwright", "Ledger", ["CartwrightLedger", "CartwrightMoney", "TestSupport"]),
    tests(
      "Wright", "StubGenerator",
      ["WrightStubGenerator", "WrightProtobuf", "WrightDescriptorStubs", "WrightGoogle", "WrightTestAPI"]),
    tests("Cartwright", "Catalog", ["CartwrightCatalog", "CartwrightMoney", "TestSupport"]),
    tests("Cartwright", "Basket", ["CartwrightBasket", "CartwrightCatalog", "CartwrightMoney", "TestSupport"]),
    tests("Cartwright", "Payment", ["CartwrightPayment", "CartwrightMoney", "TestSupport"]),
    tests("Cartwright", "Scanner", ["CartwrightScanner", "render-photos"], resources: [.copy("Photos")]),
    tests("Cartwright", "Party", ["CartwrightParty"]),
    tests("Cartwright", "Certificates", ["CartwrightCertificates", "CartwrightParty", "PeerSupport"]),
    tests("Cartwright", "Sealing", ["CartwrightSealing", "SmartcartAPI", "WrightProtobuf", "WrightGoogle", crypto]),
    tests(
      "Cartwright", "Contracts",
      [
        "CartwrightContracts", "SmartcartAPI", "WrightRPC", "WrightProtobuf", "WrightGoogle", "CartwrightMoney",
        "CartwrightCatalog", "CartwrightBasket", "CartwrightCertificates", "WrightTLS", "WrightTransport",
        "WireTestSupport", "TestSupport", grdb,
      ]),
    tests(
      "Cartwright", "CartService",
      [
        "CartwrightCartService", "CartwrightContracts", "SmartcartAPI", "WrightRPC", "WrightTransport",
        "WrightProtobuf", "WrightGoogle", "CartwrightMoney", "CartwrightCatalog", "CartwrightBasket",
        "WireTestSupport", "TestSupport", grdb, logging,
      ]),
    tests(
      "Cartwright", "AcquirerService",
      services + ["CartwrightAcquirerService", "WrightTransport", "WireTestSupport"]),
    tests(
      "Cartwright", "SettlementService",
      services + [
        "CartwrightSettlementService", "CartwrightBasket", "CartwrightCatalog", "WrightTransport", "WireTestSupport",
      ]),
    tests(
      "Cartwright", "GatewayService",
      services + [
        "CartwrightGatewayService", "CartwrightSettlementService", "CartwrightAcquirerService", "CartwrightSealing",
        "CartwrightBasket", "CartwrightCatalog", "CartwrightPayment", "WrightTransport", "WireTestSupport",
      ]),
    tests("Cartwright", "Device", devices + ["CartwrightDevice"]),
    tests(
      "Cartwright", "Cart",
      devices + [
        "CartwrightCart", "CartwrightDevice", "CartwrightCartService", "CartwrightContracts", "CartwrightCatalog",
        "CartwrightMoney", "WrightTransport",
      ]),
    tests(
      "Cartwright", "Terminal",
      devices + [
        "CartwrightTerminal", "CartwrightDevice", "CartwrightContracts", "CartwrightSealing", "CartwrightBasket",
        "CartwrightCatalog", "CartwrightMoney",
      ]),
    tests("Cartwright", "Gate", devices + ["CartwrightGate", "CartwrightContracts"]),
    tests(
      "Cartwright", "EndToEnd",
      [
        "cartwright", "CartwrightContracts", "SmartcartAPI", "WrightRPC", "WrightProtobuf", "WrightTransport",
        "WrightTLS", "WrightHTTP2", "WireTestSupport", "TestSupport",
      ]),
  ]
)
