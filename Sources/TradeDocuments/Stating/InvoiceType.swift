import SupplyModel

/// What the code of an invoice's type makes of it: UNTDID 1001 as EN 16931 reads it.
///
/// UBL and CII carry the same codes, so they mean the same in both.
package struct InvoiceType: Hashable, Sendable {
  package let kind: DocumentKind
  /// -1 where positive amounts are taken back.
  package let sign: Double
  /// What is invoiced when the type alone says so: a freight invoice is about transport.
  package let flow: RelationKind

  /// - Parameter code: as written, `380`; nil and codes of other lists mean an ordinary invoice.
  package init(code: String?) {
    // Nearly all are commercial invoices.
    guard let code, code != "380" else {
      (kind, sign, flow) = (.invoice, 1, .goods)
      return
    }
    let isCredit = Self.credits.contains(code)
    // A proforma invoice asks for nothing and proves no sale: it is an offer.
    kind = code == "325" ? .catalogue : isCredit ? .creditNote : .invoice
    sign = isCredit ? -1 : 1
    flow = Self.flows[code] ?? .goods
  }

  /// Credit notes: for goods, adjustments, self-billed, consolidated, price, delcredere, plain, factored, prepaid.
  private static let credits: Set<String> = [
    "81", "83", "261", "262", "296", "308", "381", "396", "420", "458", "502", "503", "532",
  ]

  private static let flows: [String: RelationKind] = [
    "82": .service, "387": .service, "394": .service, "575": .service, "633": .service,
    "532": .transport, "623": .transport, "780": .transport,
  ]
}

extension DocumentHeader {
  /// Becomes an invoice of a type; a proforma invoice declares, every other one proves a transaction.
  package mutating func become(_ type: InvoiceType) {
    kind = type.kind
    sign = type.sign
    flow = type.flow
    evidence = type.kind == .catalogue ? .declared : .transaction
  }
}
