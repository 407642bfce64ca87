import SupplyModel

extension ExposureModel {
  /// Code of the country an activity's party is in; nil where it is not known.
  func country(of activity: SupplyGraph.Activity) -> String? {
    let place = Int(graph.party[Int(activity)])
    return place < network.parties.count ? network.parties[place].country?.code : nil
  }

  /// Name of what an activity makes; nil where nobody named it.
  func productName(of activity: SupplyGraph.Activity) -> String? {
    let product = Int(graph.product[Int(activity)])
    return product < 0 ? nil : network.products[product].name
  }

  /// The sum of a per-activity number over the activities of one name, largest first, then by name; zeros left out.
  ///
  /// - Complexity: O(activities).
  func grouped(
    _ values: [Double], by name: (SupplyGraph.Activity) -> String?
  ) -> [ShareExposure.Group] {
    var sums: [String?: Double] = [:]
    for activity in graph.activities where values[Int(activity)] > 0 {
      sums[name(activity), default: 0] += values[Int(activity)]
    }
    return sums.map { ShareExposure.Group(name: $0.key, value: $0.value) }
      .sorted { a, b in
        if a.value != b.value { return a.value > b.value }
        guard let a = a.name else { return false }
        return b.name.map { a < $0 } ?? true
      }
  }
}
