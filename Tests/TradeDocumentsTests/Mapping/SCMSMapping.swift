import SupplyModel

@testable import TradeDocuments

extension TableMapping {
  /// What `Samples/scms/headwater.toml` says.
  static let scms = TableMapping(
    name: "scms", files: "scms-delivery-history*.tsv",
    text: DelimitedText(delimiter: UInt8(ascii: "\t"), encoding: .utf8),
    dates: [CalendarDate.Format("d-MMM-yy")!],
    missing: ["N/A", "Date Not Captured"],
    parties: [
      MappedParty(label: "site", name: .column("Manufacturing Site"), roles: ["manufacturer"]),
      MappedParty(label: "vendor", name: .column("Vendor"), roles: ["vendor"]),
      MappedParty(
        label: "destination", name: .column("Country"), country: .column("Country"), roles: ["destination"]),
      MappedParty(label: "programme", name: .constant("SCMS programme"), roles: ["buyer"]),
    ],
    relations: [
      MappedRelation(supplier: "site", buyer: "vendor", fields: delivery),
      MappedRelation(supplier: "vendor", buyer: "destination", fields: delivery),
      MappedRelation(
        supplier: "destination", buyer: "programme", fields: delivery.filter { $0.key != .into }),
    ])

  private static let delivery: [MappedRelation.Field: CellSource] = [
    .product: .column("Item Description"), .into: .column("Item Description"),
    .value: .column("Line Item Value"), .currency: .constant("USD"),
    .quantity: .column("Line Item Quantity"), .unit: .constant("pack"), .document: .column("PO / SO #"),
    .observedOn: .column("Delivered to Client Date"), .evidence: .constant("transaction"),
  ]
}
