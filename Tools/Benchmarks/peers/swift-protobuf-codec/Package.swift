// swift-tools-version: 6.2
import PackageDescription

// The codec's peer: swift-protobuf on the cart's own messages. A package of its own, so that nobody who builds Wright
// builds it. `generate` makes Sources/codec-swift-protobuf/Generated from Schemas; what it makes is committed.
let package = Package(
  name: "swift-protobuf-codec",
  platforms: [.macOS(.v26)],
  dependencies: [
    .package(url: "https://github.com/apple/swift-protobuf", exact: "1.39.0")
  ],
  targets: [
    .executableTarget(
      name: "codec-swift-protobuf", dependencies: [.product(name: "SwiftProtobuf", package: "swift-protobuf")])
  ]
)
