#!/usr/bin/env python3
"""The facts of the documents as a careful Python program with lxml gets them, to time and to count against.

usage: python3 lxml_facts.py invoices|ubl|gleif|epcis PATH       prints what it found as JSON
"""
import json, os, sys
from decimal import Decimal

from lxml import etree

UBL = "urn:oasis:names:specification:ubl:schema:xsd:"
NAMES = {"cac": UBL + "CommonAggregateComponents-2", "cbc": UBL + "CommonBasicComponents-2"}
CAC, CBC = f"{{{NAMES['cac']}}}", f"{{{NAMES['cbc']}}}"
LEI = "{http://www.gleif.org/data/schema/leidata/2016}"


def path(expression):
    return etree.XPath(expression, namespaces=NAMES)


PARTIES = path("cac:AccountingSupplierParty/cac:Party | cac:AccountingCustomerParty/cac:Party")
PARTY_NAME = path("string((cac:PartyLegalEntity/cbc:RegistrationName | cac:PartyName/cbc:Name)[1])")
PARTY_IDS = path("cbc:EndpointID | cac:PartyIdentification/cbc:ID | cac:PartyTaxScheme/cbc:CompanyID")
COUNTRY = path("string(cac:PostalAddress/cac:Country/cbc:IdentificationCode)")
LINES = path("cac:InvoiceLine")
GTIN = path("string(cac:Item/cac:StandardItemIdentification/cbc:ID)")
ORIGIN = path("string(cac:Item/cac:OriginCountry/cbc:IdentificationCode)")
ITEM = path("string(cac:Item/cbc:Name)")


class Facts:
    """Parties and products once each, relations as often as they are stated."""

    def __init__(self):
        self.parties, self.products = {}, {}
        self.relations = self.origins = 0
        self.value = self.quantity = Decimal(0)

    def counted(self):
        return {"parties": len(self.parties), "products": len(self.products), "relations": self.relations,
                "value": str(self.value), "quantity": str(self.quantity), "lines with origin": self.origins}


def add_invoice(facts, invoice):
    number = invoice.findtext(CBC + "ID")
    ends = []
    for party in PARTIES(invoice):
        identifiers = {(item.get("schemeID"), item.text) for item in PARTY_IDS(party)}
        gln = next(value for scheme, value in identifiers if scheme == "0088")
        facts.parties[gln] = (PARTY_NAME(party), COUNTRY(party), identifiers)
        ends.append(gln)
    for line in LINES(invoice):
        amount, quantity = line.find(CBC + "LineExtensionAmount"), line.find(CBC + "InvoicedQuantity")
        relation = (*ends, number, GTIN(line), amount.get("currencyID"), quantity.get("unitCode"))
        facts.products[relation[3]] = ITEM(line)
        facts.origins += 1 if ORIGIN(line) else 0
        facts.value += Decimal(amount.text)
        facts.quantity += Decimal(quantity.text)
        facts.relations += 1


def add_lei_record(facts, record):
    facts.parties[record.findtext(LEI + "LEI")] = (
        record.findtext(f"{LEI}Entity/{LEI}LegalName"),
        record.findtext(f"{LEI}Entity/{LEI}LegalAddress/{LEI}Country"),
        record.findtext(f"{LEI}Entity/{LEI}EntityStatus"))


def add_event(facts, event):
    for place in event.iterfind("*/*[@type='urn:epcglobal:cbv:sdt:owning_party']"):
        facts.parties[place.text] = place.tag
    for element in event.iterfind("quantityList/quantityElement"):
        facts.products[element.findtext("epcClass").rsplit(".", 1)[0]] = True
        facts.quantity += Decimal(element.findtext("quantity"))
        facts.relations += 1


RECORDS = {"ubl": (f"{{{UBL}Invoice-2}}Invoice", add_invoice), "gleif": (LEI + "LEIRecord", add_lei_record),
           "epcis": ("ObjectEvent", add_event)}


def read_folder(facts, folder):
    for inside, _, names in os.walk(folder):
        for name in names:
            add_invoice(facts, etree.parse(os.path.join(inside, name)).getroot())


def read_records(facts, file, tag, add):
    """One record at a time, each forgotten when it was read."""
    for _, element in etree.iterparse(file, tag=tag):
        add(facts, element)
        element.clear()
        for kept in (element, *element.iterancestors()):
            while kept.getprevious() is not None:
                del kept.getparent()[0]


def main(shape, place):
    facts = Facts()
    if shape == "invoices":
        read_folder(facts, place)
    else:
        read_records(facts, place, *RECORDS[shape])
    print(json.dumps(facts.counted()))


if __name__ == "__main__":
    main(*sys.argv[1:])
