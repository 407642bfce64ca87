import ExposureReports
import SupplyModel

extension AnalysisResult {
  /// The product of the buyer's purchases that somebody names; letter case does not matter.
  ///
  /// - Throws: ``AnalysisFailure`` with what the buyer does buy.
  package func purchase(named name: String, in path: String) throws(AnalysisFailure) -> String {
    let products = ProductEvidence.products(in: self)
    if products.contains(name) { return name }
    let wanted = name.lowercased()
    let alike = products.filter { $0.lowercased() == wanted }
    if alike.count == 1 { return alike[0] }
    let near = products.filter { $0.lowercased().contains(wanted) }
    throw AnalysisFailure(.unknownPurchase(name, near.isEmpty ? products : near, path))
  }
}

extension Diagnostic {
  fileprivate static func unknownPurchase(_ name: String, _ products: [String], _ path: String) -> Diagnostic
  {
    let shown = products.prefix(8).joined(separator: ", ")
    let rest = products.count > 8 ? " and \(products.count - 8) more" : ""
    return Diagnostic(
      "unknown-product", .error, "the buyer of this result buys nothing called '\(name)'", path: path,
      hint: products.isEmpty ? "its purchases name no products" : "name one of: \(shown)\(rest)")
  }
}
