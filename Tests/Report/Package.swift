// swift-tools-version: 6.2
import PackageDescription

/// The reports by themselves, without readers and analysis, and a made-up result as large as a page must bear, for
/// `Tests/Report/run`. All in one package, so that `package` access reaches them.
let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
  name: "headwater-report",
  platforms: [.macOS(.v14)],
  dependencies: [.package(url: "https://github.com/apple/swift-collections", from: "1.6.0")],
  targets: [
    .systemLibrary(name: "CReadAhead"),
    .target(
      name: "SupplyModel",
      dependencies: ["CReadAhead", .product(name: "HeapModule", package: "swift-collections")],
      exclude: ["ReferenceData"], swiftSettings: strict),
    .target(
      name: "ExposureReports", dependencies: ["SupplyModel"], exclude: ["Formats/HTML/Assets"],
      swiftSettings: strict),
    .executableTarget(
      name: "LargeReport", dependencies: ["SupplyModel", "ExposureReports"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
