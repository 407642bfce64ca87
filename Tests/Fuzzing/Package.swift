// swift-tools-version: 6.2
import PackageDescription

/// Fuzzing of the document readers, apart from the main package: only the readers are built, instrumented, and
/// under this package's name, so that `package` access reaches them. `Tests/Fuzzing/run` builds and runs it.
let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
  name: "headwater-fuzzing",
  platforms: [.macOS(.v14)],
  dependencies: [.package(url: "https://github.com/apple/swift-collections", from: "1.6.0")],
  targets: [
    .systemLibrary(name: "CReadAhead"),
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0"),
    .systemLibrary(name: "CLibArchive", pkgConfig: "libarchive"),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib"),
    .target(name: "Crypto", swiftSettings: strict),
    .target(
      name: "SupplyModel",
      dependencies: ["CReadAhead", .product(name: "HeapModule", package: "swift-collections")],
      exclude: ["ReferenceData"], swiftSettings: strict),
    .target(
      name: "TradeDocuments", dependencies: ["SupplyModel", "CLibXML2", "CLibArchive", "CZlib", "Crypto"],
      swiftSettings: strict),
    .executableTarget(
      name: "Fuzzing", dependencies: ["SupplyModel", "TradeDocuments"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
