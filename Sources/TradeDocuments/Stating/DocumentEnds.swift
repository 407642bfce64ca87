import SupplyModel

/// The two ends of a document's flow of goods, as positions of parties.
package struct DocumentEnds: Hashable, Sendable {
  package var supplier: Int32?
  package var buyer: Int32?

  package init(supplier: Int32? = nil, buyer: Int32? = nil) {
    self.supplier = supplier
    self.buyer = buyer
  }
}

extension Diagnostic {
  /// A line whose amount stands in other lines too.
  package static func lineNotCounted(_ line: String?, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      "line-not-counted", .note,
      "the line \(line.map { "'\($0)' " } ?? "")sums up or explains other lines; its amount was not counted",
      at: location)
  }

  /// A line that was taken out of an order, or answered with a no.
  package static func lineRefused(_ line: String?, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      "line-refused", .note,
      "the line \(line.map { "'\($0)' " } ?? "")was deleted or not accepted; no relation was read from it",
      at: location)
  }
}

/// What the status of an order's line says: UNTDID 1229, as UBL and Order-X use it.
package enum OrderLineStatus {
  /// Whether nothing will be delivered for the line: 2 deleted, 7 not accepted.
  package static func isRefusal(_ code: String?) -> Bool { code == "2" || code == "7" }
}

extension DocumentFacts {
  /// Whether a product is a service: its class says so (a CPV division from 50 to 98, a UNSPSC segment from 70 to 94),
  /// and neither a trade item number nor a customs code nor an origin says that it is goods.
  package func isService(_ product: Int32?) -> Bool {
    guard let product else { return false }
    var isService = false
    for position in batch.products[Int(product)].statements.indices {
      switch batch.products[Int(product)].statements[position].property {
      case .identifier, .hs, .productOrigin: return false
      case .classification where !isService:
        isService = CommodityCode.isService(batch.products[Int(product)].statements[position].value)
      default: break
      }
    }
    return isService
  }
}
