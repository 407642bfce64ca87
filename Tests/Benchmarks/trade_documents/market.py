"""Who trades what: the suppliers, buyers and products all documents of a run speak of."""
from dataclasses import dataclass
from random import Random

from . import identifiers

COUNTRIES = ["DE", "IT", "BE", "SE", "FR", "NL", "PL", "ES", "MY", "TH", "CN", "VN", "IN", "TR", "PK", "ID"]
WORDS = ["Alder", "Beech", "Cedar", "Dogwood", "Elm", "Fir", "Ginkgo", "Hazel", "Ironwood", "Juniper", "Kapok",
         "Larch", "Maple", "Nutmeg", "Oak", "Pine", "Quince", "Rowan", "Spruce", "Teak", "Ulmo", "Viburnum",
         "Willow", "Yew", "Zelkova"]
TRADES = ["Medical", "Textiles", "Gloves", "Instruments", "Linen", "Surgical", "Polymers", "Garments", "Care"]
FORMS = {"DE": "GmbH", "IT": "S.p.A.", "BE": "NV", "SE": "AB", "FR": "SAS", "NL": "B.V.", "PL": "Sp. z o.o.",
         "ES": "S.L.", "MY": "Sdn. Bhd.", "TH": "Co., Ltd.", "CN": "Co., Ltd.", "VN": "JSC", "IN": "Pvt. Ltd.",
         "TR": "A.Ş.", "PK": "(Pvt.) Ltd.", "ID": "Tbk."}
GOODS = ["Examination gloves, nitrile", "Isolation gown, SMS", "Surgical drape", "Face mask, type IIR",
         "Syringe, 10 ml, luer-lock", "Suture, absorbable", "Bed linen, cotton & polyester", "Scrub suit",
         "Infusion set", "Wound dressing, foam", "Scissors, Mayo, curved", "Catheter, Foley, 16 Ch"]
CODES = ["401512", "621010", "630790", "901831", "300610", "630221", "901839", "300510", "901890"]
UNITS = ["EA", "BX", "PK", "CT"]


@dataclass(frozen=True)
class Company:
    name: str
    country: str
    city: str
    street: str
    gln: str
    vat: str
    lei: str


@dataclass(frozen=True)
class Product:
    name: str
    gtin: str
    code: str
    unit: str
    price: float
    origin: str
    sellers_number: str


class Market:
    """The same companies and goods for the same seed. The first `buyers` companies buy, the others supply."""

    def __init__(self, rng: Random, buyers=50, suppliers=2000, products=3000):
        self.buyers = [_company(rng, number, "Hospital", COUNTRIES[:8]) for number in range(buyers)]
        self.suppliers = [
            _company(rng, buyers + number, rng.choice(TRADES), COUNTRIES) for number in range(suppliers)]
        self.products = [_product(rng, number) for number in range(products)]

    def assortment(self, supplier):
        """The goods a supplier sells: up to 40, the neighbours in the catalogue."""
        first = supplier * 37 % len(self.products)
        return (self.products[first:] + self.products[:first])[:40]


def _company(rng, number, trade, countries):
    country = rng.choice(countries)
    name = f"{rng.choice(WORDS)} {rng.choice(WORDS)} {trade} {number} {FORMS[country]}"
    return Company(
        name, country, f"{rng.choice(WORDS)}town", f"{rng.choice(WORDS)} Road {rng.randrange(1, 200)}",
        identifiers.gln(number), identifiers.vat(country, number), identifiers.lei(number))


def _product(rng, number):
    return Product(
        f"{rng.choice(GOODS)}, size {rng.choice('SMLX')}, article {number}", identifiers.gtin(number),
        rng.choice(CODES), rng.choice(UNITS), round(rng.uniform(0.2, 400), 2), rng.choice(COUNTRIES),
        f"AR-{number:05d}")
