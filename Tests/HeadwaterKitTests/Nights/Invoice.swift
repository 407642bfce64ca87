/// An invoice for the drapes maker, as small as UBL allows.
struct Invoice {
  let seller: String
  let country: String

  init(from seller: String, _ country: String) { (self.seller, self.country) = (seller, country) }

  var xml: String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"
      xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
      xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
      <cbc:ID>INV-4</cbc:ID>
      <cbc:IssueDate>2026-10-03</cbc:IssueDate>
      <cac:AccountingSupplierParty>\(party(seller, country, "9529048000007"))</cac:AccountingSupplierParty>
      <cac:AccountingCustomerParty>\(party("Fictional Drapes", "GB", "9529047000008"))</cac:AccountingCustomerParty>
      <cac:InvoiceLine>
        <cbc:ID>1</cbc:ID>
        <cbc:LineExtensionAmount currencyID="GBP">100.00</cbc:LineExtensionAmount>
        <cac:Item><cbc:Name>Cotton</cbc:Name></cac:Item>
      </cac:InvoiceLine>
    </Invoice>

    """
  }

  private func party(_ name: String, _ country: String, _ gln: String) -> String {
    """
    <cac:Party><cac:PartyIdentification><cbc:ID schemeID="0088">\(gln)</cbc:ID></cac:PartyIdentification>
      <cac:PartyName><cbc:Name>\(name)</cbc:Name></cac:PartyName><cac:PostalAddress><cac:Country>
      <cbc:IdentificationCode>\(country)</cbc:IdentificationCode></cac:Country></cac:PostalAddress></cac:Party>
    """
  }
}
