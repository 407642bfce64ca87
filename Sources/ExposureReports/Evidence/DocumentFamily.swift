import SupplyModel

/// What kind of paper a document is, as somebody who checks a chain asks for it.
///
/// After the families a US customs review names: order and payment, transport, customs and origin (DOMAIN §2.2); what
/// only a table says is no paper at all.
package enum DocumentFamily: String, CaseIterable, Sendable {
  case purchase, transport, origin, event, table, other

  /// What an importer is asked for at every step.
  package static let asked: [DocumentFamily] = [.purchase, .transport, .origin]

  /// From the format and from what the reader recognised it by.
  init(_ input: InputDocument) {
    let root = Self.rootElement(input.recognition)
    switch input.format ?? "" {
    case "epcis", "epcis-json", "gs1-xml": self = .event
    case "customs-wco", "customs-asycuda": self = .origin
    case "cii", "fatturapa": self = .purchase
    case let format where format.hasSuffix("-table"): self = .table
    default: self = root.map(Self.init(root:)) ?? .other
    }
  }

  private init(root: String) {
    let words: [(DocumentFamily, [String])] = [
      (.origin, ["CertificateOfOrigin", "Declaration", "ExportCustoms", "ImportCustoms"]),
      (
        .transport,
        [
          "Despatch", "Receipt", "BillOfLading", "Waybill", "Packing", "Forwarding", "Ship", "Transport",
          "Freight",
        ]
      ),
      (
        .purchase,
        ["Invoice", "Order", "CreditNote", "DebitNote", "Quot", "Confirmation", "Catalogue", "cXML"]
      ),
    ]
    self = words.first { $0.1.contains(where: root.contains) }?.0 ?? .other
  }

  /// `Invoice` of `root element Invoice in its UBL 2 namespace`.
  private static func rootElement(_ recognition: String) -> String? {
    let words = recognition.split(separator: " ")
    guard words.count > 2, words[0] == "root", words[1] == "element" else { return nil }
    return String(words[2])
  }
}
