"""UBL invoices as Peppol BIS Billing 3 writes them: one per file of about 10 KB, or small ones for one large file."""
import base64
from random import Random
from xml.sax.saxutils import escape

NAMESPACES = (
    'xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"'
    ' xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"'
    ' xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"')


def invoice(rng: Random, market, number, attachment=False):
    """One invoice of 3 to 12 lines, more often few."""
    at = rng.randrange(len(market.suppliers))
    seller, buyer = market.suppliers[at], rng.choice(market.buyers)
    goods = market.assortment(at)
    sold = [(rng.choice(goods), rng.randrange(1, 500)) for _ in range(int(rng.triangular(3, 13, 3)))]
    total = sum(round(product.price * count, 2) for product, count in sold)
    day = f"2026-{rng.randint(1, 9):02d}-{rng.randint(1, 28):02d}"
    body = "".join(_line(rng, place, *item) for place, item in enumerate(sold, 1))
    return f"""<Invoice {NAMESPACES}>
  <cbc:CustomizationID>urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0</cbc:CustomizationID>
  <cbc:ProfileID>urn:fdc:peppol.eu:2017:poacc:billing:01:1.0</cbc:ProfileID>
  <cbc:ID>INV-{number:07d}</cbc:ID>
  <cbc:IssueDate>{day}</cbc:IssueDate>
  <cbc:DueDate>2026-12-31</cbc:DueDate>
  <cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode>
  <cbc:Note>Fictional invoice: no such companies, numbers or goods exist.</cbc:Note>
  <cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>
  <cbc:BuyerReference>ward {rng.randrange(1, 60)}</cbc:BuyerReference>
  <cac:OrderReference>
    <cbc:ID>PO-{rng.randrange(10**6):06d}</cbc:ID>
  </cac:OrderReference>
{_attachment(rng) if attachment else ""}\
{_party("AccountingSupplierParty", seller)}{_party("AccountingCustomerParty", buyer)}\
{_delivery(buyer, day)}{_payment(rng, number)}{_totals(total)}{body}</Invoice>
"""


def small_invoice(rng: Random, market, number):
    """About 2 KB: one line, and of the parties only what identifies them."""
    at = rng.randrange(len(market.suppliers))
    product = rng.choice(market.assortment(at))
    return f"""<Invoice {NAMESPACES}>
  <cbc:ID>INV-{number:07d}</cbc:ID>
  <cbc:IssueDate>2026-{rng.randint(1, 9):02d}-{rng.randint(1, 28):02d}</cbc:IssueDate>
{_short_party("AccountingSupplierParty", market.suppliers[at])}\
{_short_party("AccountingCustomerParty", rng.choice(market.buyers))}{_line(rng, 1, product, rng.randrange(1, 500))}\
</Invoice>
"""


def _short_party(role, company):
    return f"""  <cac:{role}>
    <cac:Party>
      <cbc:EndpointID schemeID="0088">{company.gln}</cbc:EndpointID>
      <cac:PostalAddress>
        <cac:Country>
          <cbc:IdentificationCode>{company.country}</cbc:IdentificationCode>
        </cac:Country>
      </cac:PostalAddress>
      <cac:PartyLegalEntity>
        <cbc:RegistrationName>{escape(company.name)}</cbc:RegistrationName>
      </cac:PartyLegalEntity>
    </cac:Party>
  </cac:{role}>
"""


def _party(role, company):
    return f"""  <cac:{role}>
    <cac:Party>
      <cbc:EndpointID schemeID="0088">{company.gln}</cbc:EndpointID>
      <cac:PartyIdentification>
        <cbc:ID schemeID="0088">{company.gln}</cbc:ID>
      </cac:PartyIdentification>
      <cac:PartyName>
        <cbc:Name>{escape(company.name)}</cbc:Name>
      </cac:PartyName>
      <cac:PostalAddress>
        <cbc:StreetName>{company.street}</cbc:StreetName>
        <cbc:CityName>{company.city}</cbc:CityName>
        <cbc:PostalZone>{company.gln[-5:]}</cbc:PostalZone>
        <cac:Country>
          <cbc:IdentificationCode>{company.country}</cbc:IdentificationCode>
        </cac:Country>
      </cac:PostalAddress>
      <cac:PartyTaxScheme>
        <cbc:CompanyID>{company.vat}</cbc:CompanyID>
        <cac:TaxScheme>
          <cbc:ID>VAT</cbc:ID>
        </cac:TaxScheme>
      </cac:PartyTaxScheme>
      <cac:PartyLegalEntity>
        <cbc:RegistrationName>{escape(company.name)}</cbc:RegistrationName>
      </cac:PartyLegalEntity>
      <cac:Contact>
        <cbc:Name>Accounts</cbc:Name>
        <cbc:ElectronicMail>accounts@{company.lei.lower()}.example</cbc:ElectronicMail>
      </cac:Contact>
    </cac:Party>
  </cac:{role}>
"""


def _attachment(rng):
    content = base64.b64encode(rng.randbytes(rng.randrange(3000, 9000))).decode()
    return f"""  <cac:AdditionalDocumentReference>
    <cbc:ID>delivery note</cbc:ID>
    <cac:Attachment>
      <cbc:EmbeddedDocumentBinaryObject mimeCode="application/pdf" filename="note.pdf">{content}\
</cbc:EmbeddedDocumentBinaryObject>
    </cac:Attachment>
  </cac:AdditionalDocumentReference>
"""


def _delivery(buyer, day):
    return f"""  <cac:Delivery>
    <cbc:ActualDeliveryDate>{day}</cbc:ActualDeliveryDate>
    <cac:DeliveryLocation>
      <cbc:ID schemeID="0088">{buyer.gln}</cbc:ID>
      <cac:Address>
        <cbc:StreetName>{buyer.street}</cbc:StreetName>
        <cbc:CityName>{buyer.city}</cbc:CityName>
        <cac:Country>
          <cbc:IdentificationCode>{buyer.country}</cbc:IdentificationCode>
        </cac:Country>
      </cac:Address>
    </cac:DeliveryLocation>
  </cac:Delivery>
"""


def _payment(rng, number):
    return f"""  <cac:PaymentMeans>
    <cbc:PaymentMeansCode name="Credit transfer">30</cbc:PaymentMeansCode>
    <cbc:PaymentID>INV-{number:07d}</cbc:PaymentID>
    <cac:PayeeFinancialAccount>
      <cbc:ID>XX{rng.randrange(10**18):018d}</cbc:ID>
    </cac:PayeeFinancialAccount>
  </cac:PaymentMeans>
  <cac:PaymentTerms>
    <cbc:Note>30 days net</cbc:Note>
  </cac:PaymentTerms>
"""


def _totals(total):
    tax = total * 0.19
    return f"""  <cac:TaxTotal>
    <cbc:TaxAmount currencyID="EUR">{tax:.2f}</cbc:TaxAmount>
    <cac:TaxSubtotal>
      <cbc:TaxableAmount currencyID="EUR">{total:.2f}</cbc:TaxableAmount>
      <cbc:TaxAmount currencyID="EUR">{tax:.2f}</cbc:TaxAmount>
      <cac:TaxCategory>
        <cbc:ID>S</cbc:ID>
        <cbc:Percent>19</cbc:Percent>
        <cac:TaxScheme>
          <cbc:ID>VAT</cbc:ID>
        </cac:TaxScheme>
      </cac:TaxCategory>
    </cac:TaxSubtotal>
  </cac:TaxTotal>
  <cac:LegalMonetaryTotal>
    <cbc:LineExtensionAmount currencyID="EUR">{total:.2f}</cbc:LineExtensionAmount>
    <cbc:TaxExclusiveAmount currencyID="EUR">{total:.2f}</cbc:TaxExclusiveAmount>
    <cbc:TaxInclusiveAmount currencyID="EUR">{total + tax:.2f}</cbc:TaxInclusiveAmount>
    <cbc:PayableAmount currencyID="EUR">{total + tax:.2f}</cbc:PayableAmount>
  </cac:LegalMonetaryTotal>
"""


def _line(rng, place, product, count):
    origin = f"""      <cac:OriginCountry>
        <cbc:IdentificationCode>{product.origin}</cbc:IdentificationCode>
      </cac:OriginCountry>
""" if rng.random() < 0.3 else ""
    return f"""  <cac:InvoiceLine>
    <cbc:ID>{place}</cbc:ID>
    <cbc:InvoicedQuantity unitCode="{product.unit}">{count}</cbc:InvoicedQuantity>
    <cbc:LineExtensionAmount currencyID="EUR">{product.price * count:.2f}</cbc:LineExtensionAmount>
    <cac:Item>
      <cbc:Name>{escape(product.name)}</cbc:Name>
      <cac:SellersItemIdentification>
        <cbc:ID>{product.sellers_number}</cbc:ID>
      </cac:SellersItemIdentification>
      <cac:StandardItemIdentification>
        <cbc:ID schemeID="0160">{product.gtin}</cbc:ID>
      </cac:StandardItemIdentification>
{origin}      <cac:CommodityClassification>
        <cbc:ItemClassificationCode listID="HS">{product.code}</cbc:ItemClassificationCode>
      </cac:CommodityClassification>
      <cac:ClassifiedTaxCategory>
        <cbc:ID>S</cbc:ID>
        <cbc:Percent>19</cbc:Percent>
      </cac:ClassifiedTaxCategory>
    </cac:Item>
    <cac:Price>
      <cbc:PriceAmount currencyID="EUR">{product.price:.2f}</cbc:PriceAmount>
    </cac:Price>
  </cac:InvoiceLine>
"""
