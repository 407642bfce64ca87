extension SupplyGraph {
  /// What is wrong with the columns, one sentence each; empty for every graph the builder makes.
  ///
  /// Tests call it on every graph they build.
  /// - Complexity: O(activities + edges).
  package func invariantViolations() -> [String] {
    var violations: [String] = []
    func require(_ holds: Bool, _ sentence: @autoclosure () -> String) {
      if !holds { violations.append(sentence()) }
    }
    require(product.count == activityCount, "activities have \(product.count) products")
    let columns = [kind.count, weight.count, share.count, relation.count, customerEdges.count]
    require(columns.allSatisfy { $0 == edgeCount }, "edge columns differ in length: \(columns)")
    require(Int(suppliersStart.last ?? 0) == edgeCount, "purchases do not cover all edges")
    require(Int(customersStart.last ?? 0) == edgeCount, "sales do not cover all edges")
    for edge in edges.map(Int.init) {
      require(supplier[edge] < UInt32(activityCount), "edge \(edge) starts outside the graph")
      require(
        purchases(of: buyer[edge]).contains(UInt32(edge)), "edge \(edge) is not a purchase of its buyer")
      require((0...1).contains(weight[edge]), "edge \(edge) has weight \(weight[edge])")
      require((0...1).contains(share[edge]), "edge \(edge) has share \(share[edge])")
    }
    for activity in activities {
      require(
        sales(of: activity).allSatisfy { supplier[Int($0)] == activity },
        "a sale of activity \(activity) starts elsewhere")
    }
    return violations
  }
}
