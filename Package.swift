// swift-tools-version: 6.2
import PackageDescription

/// Everyone may import SupplyModel; no sibling imports a sibling; only HeadwaterKit sees them all;
/// only `headwater` sees ArgumentParser. `./do check` enforces it.
let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

func library(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .target(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(name: name, dependencies: dependencies, swiftSettings: strict)
}

let package = Package(
  name: "headwater",
  platforms: [.macOS(.v14)],
  products: [.executable(name: "headwater", targets: ["headwater"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(
      name: "CLibArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
    .systemLibrary(name: "CLinuxFiles"),
    .systemLibrary(name: "CReadAhead"),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(
      name: "SupplyModel",
      dependencies: ["CReadAhead", .product(name: "HeapModule", package: "swift-collections")],
      exclude: ["ReferenceData"], swiftSettings: strict),
    library(
      "TradeDocuments",
      [
        "SupplyModel", "CLibXML2", "CLibArchive", "CZlib", .product(name: "Crypto", package: "swift-crypto"),
      ]),
    library("EntityMatching", ["SupplyModel"]),
    library(
      "RiskAnalysis",
      ["SupplyModel", "TOMLKit", .product(name: "HeapModule", package: "swift-collections")],
      exclude: ["Policy/default-policy.toml"]),
    library("ExposureReports", ["SupplyModel"], exclude: ["Formats/HTML/Assets"]),
    library(
      "HeadwaterKit",
      [
        "SupplyModel", "TradeDocuments", "EntityMatching", "RiskAnalysis", "ExposureReports", "CLibArchive",
        "CLinuxFiles",
        "TOMLKit", .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .executableTarget(
      name: "headwater",
      dependencies: [
        "SupplyModel", "HeadwaterKit",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: strict),
    tests("SupplyModelTests", ["SupplyModel"]),
    tests("TradeDocumentsTests", ["SupplyModel", "TradeDocuments", "CLibArchive"]),
    tests("EntityMatchingTests", ["SupplyModel", "EntityMatching"]),
    .testTarget(
      name: "RiskAnalysisTests", dependencies: ["SupplyModel", "RiskAnalysis"],
      exclude: ["Oracle/fresh_networks.py"], swiftSettings: strict),
    tests("ExposureReportsTests", ["SupplyModel", "ExposureReports"]),
    tests(
      "HeadwaterKitTests",
      [
        "SupplyModel", "TradeDocuments", "ExposureReports", "HeadwaterKit",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .testTarget(
      name: "HeadwaterTests",
      dependencies: [
        "headwater", "SupplyModel", "HeadwaterKit", "TradeDocuments", "EntityMatching", "RiskAnalysis",
        "ExposureReports",
      ],
      exclude: ["Snapshots", "pack_samples.py"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
