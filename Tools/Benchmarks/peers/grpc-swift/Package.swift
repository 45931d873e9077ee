// swift-tools-version: 6.2
import PackageDescription

// The peer in Swift: an echo server on grpc-swift-2. A package of its own, so that nobody who builds Wright builds it.
// Its folder is not named grpc-swift-2: SwiftPM takes a root's identity from its folder, and that name is taken.
let package = Package(
  name: "echo-grpc-swift",
  platforms: [.macOS(.v26)],
  dependencies: [
    .package(url: "https://github.com/grpc/grpc-swift-2", exact: "2.4.3"),
    .package(url: "https://github.com/grpc/grpc-swift-nio-transport", exact: "2.9.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.80.0"),
  ],
  targets: [
    .executableTarget(
      name: "echo-grpc-swift",
      dependencies: [
        .product(name: "GRPCCore", package: "grpc-swift-2"),
        .product(name: "GRPCNIOTransportHTTP2Posix", package: "grpc-swift-nio-transport"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ])
  ]
)
