import Testing

@testable import TradeDocuments

/// What columns are about, going by their names.
@Suite struct ColumnMeaningTests {
  private func said(_ name: String) -> String {
    switch ColumnMeaning(HeaderText(name)) {
    case nil: "-"
    case .party(let place): place.label
    case .country(let place): "country of \(place?.label ?? "somebody")"
    case .region(let place): "region of \(place?.label ?? "somebody")"
    case .identifier(let place, let scheme): "\(scheme) of \(place?.label ?? "somebody")"
    case .fact(let field, nil): field.rawValue
    case .fact(let field, let place?): "\(field.rawValue) of \(place.label)"
    case .origin: "origin"
    }
  }

  @Test(arguments: [
    ("Supplier", "supplier"), ("Vendor Name", "supplier"), ("SupplierName", "supplier"),
    ("Lieferant", "supplier"),
    ("Lieferantenname", "supplier"), ("Fournisseur", "supplier"), ("Proveedor", "supplier"),
    ("供应商", "supplier"),
    ("Manufacturing Site", "manufacturer"), ("Hersteller", "manufacturer"), ("Usine", "manufacturer"),
    ("Sub-supplier", "subsupplier"), ("Vorlieferant", "subsupplier"), ("Customer", "buyer"),
    ("Kunde", "buyer"),
    ("Tier 1 Supplier", "supplier"), ("Tier 2", "tier2"), ("T3 supplier", "tier3"), ("2nd tier", "tier2"),
    ("Tier2Name", "tier2"), ("Stufe 3 Lieferant", "tier3"), ("Company", "supplier"),
  ])
  func parties(_ name: String, _ meaning: String) { #expect(said(name) == meaning) }

  @Test(arguments: [
    ("Country", "country of somebody"), ("Supplier Country", "country of supplier"),
    ("Land", "country of somebody"),
    ("Herstellerland", "country of manufacturer"), ("Pays du fournisseur", "country of supplier"),
    ("Tier 2 Country", "country of tier2"), ("Supplier province", "region of supplier"),
    ("Vendor GLN", "gln of supplier"), ("LEI", "lei of somebody"), ("Country of origin", "origin"),
    ("Ursprungsland", "origin"), ("Manufacturer's country of origin", "country of manufacturer"),
  ])
  func whatIsSaidOfThem(_ name: String, _ meaning: String) { #expect(said(name) == meaning) }

  @Test(arguments: [
    ("Product Description", "product"), ("Artikelbezeichnung", "product"), ("Désignation", "product"),
    ("Supplier product", "product"), ("Tier 2 Material", "product of tier2"), ("HS Code", "hs"),
    ("Commodity code", "hs"),
    ("Line Item Value", "value"), ("Bestellwert EUR", "value"), ("Montant HT", "value"),
    ("Currency", "currency"),
    ("Qty", "quantity"), ("Order Quantity", "quantity"), ("Mengeneinheit", "unit"),
    ("Unit of Measure", "unit"),
    ("PO / SO #", "document"), ("Rechnungsnummer", "document"), ("Invoice", "document"),
    ("Supplier invoice no", "document"),
    ("Rechnungsdatum", "observed_on"), ("PO Sent to Vendor Date", "observed_on"),
    ("Share of purchases", "share"),
  ])
  func whatFlows(_ name: String, _ meaning: String) { #expect(said(name) == meaning) }

  @Test(arguments: [
    "", "Supplier ID", "Lieferantennummer", "Vendor contact", "Supplier e-mail address", "Artikelnummer",
    "Unit price",
    "Warengruppe", "Comments", "Supplier category", "Order status", "Department", "ID", "Approved?",
  ])
  func nothing(_ name: String) { #expect(said(name) == "-") }

  @Test(arguments: [
    ("Spend (GBP)", "GBP"), ("Betrag EUR", "EUR"), ("Total €", "EUR"), ("Spend £", "GBP"), ("Spend $", nil),
    ("USD or EUR", nil), ("Spend", nil),
  ])
  func currencies(_ name: String, _ currency: String?) { #expect(HeaderText(name).currency == currency) }
}
