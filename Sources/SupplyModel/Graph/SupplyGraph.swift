/// Who supplies whom, over activities (party × product): immutable, compressed adjacency in both directions.
///
/// Edges run with the flow, supplier → buyer, and are numbered by (buyer, supplier), so the suppliers of an
/// activity are neighbours in memory. Everything is a column with 32-bit indices; nothing is an object.
///
/// Two weights per edge, never mixed (NUMBERS §1.0): ``weight`` answers *whether*, ``share`` answers *how much*.
///
/// In memory: 29 bytes per edge and 16 per activity (see ``byteCount``).
package struct SupplyGraph: Sendable {
  /// Per activity: which party, and which of its products; -1 for a product nobody named.
  package let party: [Int32]
  package let product: [Int32]

  /// Per edge.
  package let supplier: [UInt32]
  /// Read off ``purchases(of:)``, not stored.
  package let buyer: EdgeBuyers
  package let kind: [RelationKind]
  /// Probability-like, 0…1.
  package let weight: [Double]
  /// Share of the buyer's cost that goes this way and is neither service nor mitigated, 0…1.
  package let share: [Double]
  /// Row of the network's relations; -1 for edges that stand for none.
  package let relation: [Int32]

  let suppliersStart: [UInt32]
  let customersStart: [UInt32]
  let customerEdges: [UInt32]
  /// Activities that are among their own suppliers, ascending; few, if any.
  let selfSuppliers: [UInt32]

  package var activityCount: Int { party.count }
  package var edgeCount: Int { supplier.count }
  package var activities: Range<Activity> { 0..<UInt32(activityCount) }
  package var edges: Range<Edge> { 0..<UInt32(edgeCount) }

  package typealias Activity = UInt32
  package typealias Edge = UInt32

  /// Edges that end at `activity`: its purchases, by supplier.
  @inline(__always)
  package func purchases(of activity: Activity) -> Range<Edge> {
    suppliersStart[Int(activity)]..<suppliersStart[Int(activity) + 1]
  }

  /// Edges that start at `activity`: its sales, by buyer.
  @inline(__always)
  package func sales(of activity: Activity) -> ArraySlice<Edge> {
    customerEdges[Int(customersStart[Int(activity)])..<Int(customersStart[Int(activity) + 1])]
  }

  /// Whether the activity is among its own suppliers.
  @inline(__always)
  func suppliesItself(_ activity: Activity) -> Bool {
    var (low, high) = (0, selfSuppliers.count)
    while low < high {
      let middle = (low + high) / 2
      if selfSuppliers[middle] < activity { low = middle + 1 } else { high = middle }
    }
    return low < selfSuppliers.count && selfSuppliers[low] == activity
  }

  /// Bytes that the columns occupy, both directions and both weights included.
  package var byteCount: Int {
    let perActivity = 4 * (party.count + product.count + suppliersStart.count + customersStart.count)
    let perEdge = 4 * (supplier.count + relation.count + customerEdges.count) + kind.count
    return perActivity + perEdge + 8 * (weight.count + share.count)
      + 4 * selfSuppliers.count + buyer.byteCount
  }
}
