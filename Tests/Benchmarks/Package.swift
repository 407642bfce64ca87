// swift-tools-version: 6.2
import PackageDescription

/// The engine and the matching by themselves, without readers and reports, for `Tests/Benchmarks/engine` and
/// `Tests/Benchmarks/matching` to time. Under this package's name, so that `package` access reaches them.
let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
  name: "headwater-benchmarks",
  platforms: [.macOS(.v14)],
  dependencies: [.package(url: "https://github.com/apple/swift-collections", from: "1.6.0")],
  targets: [
    .systemLibrary(name: "CReadAhead"),
    .target(
      name: "SupplyModel",
      dependencies: ["CReadAhead", .product(name: "HeapModule", package: "swift-collections")],
      exclude: ["ReferenceData"], swiftSettings: strict),
    .target(name: "EntityMatching", dependencies: ["SupplyModel"], swiftSettings: strict),
    .executableTarget(name: "EngineBenchmark", dependencies: ["SupplyModel"], swiftSettings: strict),
    .executableTarget(
      name: "MatchingTimes", dependencies: ["SupplyModel", "EntityMatching"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
