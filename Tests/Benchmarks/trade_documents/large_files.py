"""One file of a great many records, in three shapes: UBL invoices in a test set, GLEIF LEI records, EPCIS events."""
from random import Random
from xml.sax.saxutils import escape

from .invoices import small_invoice
from .market import Market
from . import identifiers

DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'


def write(shape, path, records, seed=20261124):
    """The same bytes for the same arguments, about 2 KB per record."""
    rng = Random(f"{seed} {shape}")
    market = Market(rng)
    head, record, foot = SHAPES[shape]
    with open(path, "w", encoding="utf-8") as file:
        file.write(DECLARATION + head)
        for number in range(records):
            file.write(record(rng, market, number))
        file.write(foot)


def _tested(rng, market, number):
    return f"<test>\n{small_invoice(rng, market, number)}</test>\n"


def _lei_record(rng, market, number):
    """The companies beyond those of the market differ in name and number only."""
    company = rng.choice(market.suppliers)
    name, lei = escape(f"{company.name} {number}"), identifiers.lei(number)
    address = f"""      <lei:FirstAddressLine>{company.street}</lei:FirstAddressLine>
      <lei:City>{company.city}</lei:City>
      <lei:Region>{company.country}-{number % 90 + 10}</lei:Region>
      <lei:Country>{company.country}</lei:Country>
      <lei:PostalCode>{company.gln[-5:]}</lei:PostalCode>
"""
    other = f"""    <lei:OtherEntityNames>
      <lei:OtherEntityName xml:lang="en" type="PREVIOUS_LEGAL_NAME">Former {name}</lei:OtherEntityName>
    </lei:OtherEntityNames>
""" if number % 4 == 0 else ""
    return f"""<lei:LEIRecord>
  <lei:LEI>{lei}</lei:LEI>
  <lei:Entity>
    <lei:LegalName xml:lang="en">{name}</lei:LegalName>
{other}    <lei:LegalAddress xml:lang="en">
{address}    </lei:LegalAddress>
    <lei:HeadquartersAddress xml:lang="en">
{address}    </lei:HeadquartersAddress>
    <lei:RegistrationAuthority>
      <lei:RegistrationAuthorityID>RA000{number % 900 + 100}</lei:RegistrationAuthorityID>
      <lei:RegistrationAuthorityEntityID>{company.vat[2:]}{number}</lei:RegistrationAuthorityEntityID>
    </lei:RegistrationAuthority>
    <lei:LegalJurisdiction>{company.country}</lei:LegalJurisdiction>
    <lei:EntityCategory>GENERAL</lei:EntityCategory>
    <lei:LegalForm>
      <lei:EntityLegalFormCode>8888</lei:EntityLegalFormCode>
    </lei:LegalForm>
    <lei:EntityStatus>{"INACTIVE" if number % 20 == 0 else "ACTIVE"}</lei:EntityStatus>
    <lei:EntityCreationDate>2012-11-29T00:00:00.000Z</lei:EntityCreationDate>
  </lei:Entity>
  <lei:Registration>
    <lei:InitialRegistrationDate>2012-11-29T16:33:00.000Z</lei:InitialRegistrationDate>
    <lei:LastUpdateDate>2026-05-18T15:41:20.212Z</lei:LastUpdateDate>
    <lei:RegistrationStatus>{"LAPSED" if number % 20 == 0 else "ISSUED"}</lei:RegistrationStatus>
    <lei:NextRenewalDate>2027-05-18T15:48:53.604Z</lei:NextRenewalDate>
    <lei:ManagingLOU>{identifiers.lei(number % 30)}</lei:ManagingLOU>
    <lei:ValidationSources>FULLY_CORROBORATED</lei:ValidationSources>
  </lei:Registration>
</lei:LEIRecord>
"""


def _event(rng, market, number):
    at = rng.randrange(len(market.suppliers))
    seller, buyer = market.suppliers[at], rng.choice(market.buyers)
    goods = rng.sample(market.assortment(at), 3)
    quantities = "".join(f"""          <quantityElement>
            <epcClass>urn:epc:class:lgtin:{item.gtin[1:8]}.{item.gtin[0]}{item.gtin[8:13]}.LOT{number}</epcClass>
            <quantity>{rng.randrange(1, 500)}</quantity>
          </quantityElement>
""" for item in goods)
    return f"""      <ObjectEvent>
        <eventTime>2026-{rng.randint(1, 9):02d}-{rng.randint(1, 28):02d}T09:00:00+02:00</eventTime>
        <recordTime>2026-10-01T09:00:00Z</recordTime>
        <eventTimeZoneOffset>+02:00</eventTimeZoneOffset>
        <eventID>urn:uuid:00000000-0000-4000-8000-{number:012d}</eventID>
        <epcList/>
        <action>OBSERVE</action>
        <bizStep>urn:epcglobal:cbv:bizstep:shipping</bizStep>
        <disposition>urn:epcglobal:cbv:disp:in_transit</disposition>
        <readPoint><id>{_place("sgln", seller)}.0</id></readPoint>
        <bizTransactionList>
          <bizTransaction type="urn:epcglobal:cbv:btt:po">urn:epcglobal:cbv:bt:{buyer.gln}:PO-{number}</bizTransaction>
          <bizTransaction type="urn:epcglobal:cbv:btt:desadv">urn:epcglobal:cbv:bt:{seller.gln}:DA-{number}\
</bizTransaction>
        </bizTransactionList>
        <quantityList>
{quantities}        </quantityList>
        <sourceList>
          <source type="urn:epcglobal:cbv:sdt:owning_party">{_place("pgln", seller)}</source>
          <source type="urn:epcglobal:cbv:sdt:location">{_place("sgln", seller)}.0</source>
        </sourceList>
        <destinationList>
          <destination type="urn:epcglobal:cbv:sdt:owning_party">{_place("pgln", buyer)}</destination>
          <destination type="urn:epcglobal:cbv:sdt:location">{_place("sgln", buyer)}.0</destination>
        </destinationList>
      </ObjectEvent>
"""


def _place(scheme, company):
    return f"urn:epc:id:{scheme}:{company.gln[:7]}.{company.gln[7:12]}"


SHAPES = {
    "ubl": ('<testSet xmlns="http://difi.no/xsd/vefa/validator/1.0">\n', _tested, "</testSet>\n"),
    "gleif": (
        '<lei:LEIData xmlns:lei="http://www.gleif.org/data/schema/leidata/2016">\n<lei:LEIHeader>\n'
        "  <lei:ContentDate>2026-06-05T08:20:51Z</lei:ContentDate>\n</lei:LEIHeader>\n<lei:LEIRecords>\n",
        _lei_record, "</lei:LEIRecords>\n</lei:LEIData>\n"),
    "epcis": (
        '<epcis:EPCISDocument xmlns:epcis="urn:epcglobal:epcis:xsd:2" schemaVersion="2.0"'
        ' creationDate="2026-10-01T08:00:00Z">\n  <EPCISBody>\n    <EventList>\n',
        _event, "    </EventList>\n  </EPCISBody>\n</epcis:EPCISDocument>\n"),
}
