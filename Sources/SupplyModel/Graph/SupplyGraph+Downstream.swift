extension SupplyGraph {
  /// Everyone that `activity` supplies over edges that are not ruled out, directly or not, ascending; without itself,
  /// and without what lies beyond `end`.
  ///
  /// - Complexity: O(edges among them).
  package func downstream(of activity: Activity, before end: Activity) -> [Activity] {
    var found: Set<Activity> = [activity, end]
    var open = [activity]
    while let here = open.popLast() {
      for edge in sales(of: here) where weight[Int(edge)] > 0 && found.insert(buyer[Int(edge)]).inserted {
        open.append(buyer[Int(edge)])
      }
    }
    return found.subtracting([activity, end]).sorted()
  }
}
