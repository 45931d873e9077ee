// swift-tools-version: 6.2
import PackageDescription

// Speed, measured beside others. A package of its own: nobody who builds Wright builds this, and its peers are packages
// of their own below `peers`. `Tools/bench` builds what is needed and runs it.

let house: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "WrightBenchmarks",
  platforms: [.macOS(.v26)],
  dependencies: [
    .package(name: "Wright", path: "../.."),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
  ],
  targets: [
    .target(name: "Measuring", swiftSettings: house),
    .executableTarget(
      name: "bench",
      dependencies: [
        "Measuring",
        .product(name: "Wright", package: "Wright"),
        .product(name: "WrightTestAPI", package: "Wright"),
        .product(name: "SmartcartAPI", package: "Wright"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: house),
    .testTarget(name: "MeasuringTests", dependencies: ["Measuring"], swiftSettings: house),
  ]
)
