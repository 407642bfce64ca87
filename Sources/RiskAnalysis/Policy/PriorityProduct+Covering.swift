import SupplyModel

extension Policy.PriorityProduct {
  /// By HS or UNSPSC prefix, or by one of the words in the product's name. A code of ours that is shorter than one of
  /// these may mean it: what is not known rules nothing out.
  func covers(_ product: Product) -> Bool {
    if product.codes.contains(where: { code in hs.contains { code.hasPrefix($0) || $0.hasPrefix(code) } }) {
      return true
    }
    let classes = product.classifications.filter { $0.hasPrefix("unspsc:") }.map { $0.dropFirst(7) }
    if classes.contains(where: { code in unspsc.contains(where: code.hasPrefix) }) { return true }
    return words.contains { product.name.containsWord($0) }
  }
}
