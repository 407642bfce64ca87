import Foundation
import SupplyModel

/// A network that `engine_network.py` generated: one file of raw numbers per column.
struct GeneratedNetwork {
  let activityCount: Int
  let root: UInt32
  let supplier: [UInt32]
  let buyer: [UInt32]
  let weight: [Double]
  let share: [Double]

  init(_ folder: URL) throws {
    let size: [UInt32] = try Self.column("size", in: folder)
    activityCount = Int(size[0])
    root = size[1]
    supplier = try Self.column("supplier", in: folder)
    buyer = try Self.column("buyer", in: folder)
    weight = try Self.column("weight", in: folder)
    share = try Self.column("share", in: folder)
  }

  /// Adds everything to a builder that has room for it, as a reader of relations would.
  func builder() -> SupplyGraph.Builder {
    var builder = SupplyGraph.Builder()
    builder.reserveCapacity(activities: activityCount, edges: supplier.count)
    for activity in 0..<activityCount { _ = builder.addActivity(party: Int32(activity), product: -1) }
    for edge in supplier.indices {
      builder.addEdge(
        from: supplier[edge], to: buyer[edge], kind: .goods, weight: weight[edge], share: share[edge],
        relation: Int32(edge))
    }
    return builder
  }

  static func write<Element: BitwiseCopyable>(_ column: [Element], _ name: String, in folder: URL) throws {
    try column.withUnsafeBytes { try Data($0).write(to: folder.appending(path: name)) }
  }

  private static func column<Element: BitwiseCopyable>(_ name: String, in folder: URL) throws -> [Element] {
    let bytes = try Data(contentsOf: folder.appending(path: name), options: .alwaysMapped)
    return bytes.withUnsafeBytes { Array($0.bindMemory(to: Element.self)) }
  }
}
