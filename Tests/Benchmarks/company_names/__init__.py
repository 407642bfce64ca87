"""Fictional companies in any number, written as people write them; the same seed gives the same bytes."""
import random

COUNTRIES = {
    "CN": (["Co., Ltd.", "Co Ltd", "Company Limited", "Group Co., Ltd."], ["Shanghai", "Ningbo", "Xinjiang", "Dongguan", "Suzhou",
        "Qingdao", "Shandong", "Guangdong", "Wuxi", "Hebei"]),
    "MY": (["Sdn. Bhd.", "Sdn Bhd", "Berhad"], ["Penang", "Johor", "Selangor", "Perak"]),
    "IN": (["Pvt. Ltd.", "Private Limited", "Ltd."], ["Mumbai", "Gujarat", "Chennai", "Tirupur"]),
    "US": (["Inc.", "LLC", "Corp.", "Incorporated"], ["Texas", "Ohio", "Chicago", "California"]),
    "DE": (["GmbH", "AG", "GmbH & Co. KG"], ["Berlin", "Hamburg", "Bayern"]),
    "GB": (["Ltd", "Limited", "PLC"], ["London", "Leeds", "Yorkshire"]),
    "TR": (["A.S.", "Ltd. Sti."], ["Istanbul", "Bursa", "Izmir"]),
    "TH": (["Co., Ltd.", "PCL"], ["Bangkok", "Rayong"]),
    "VN": (["Co., Ltd", "JSC"], ["Hanoi", "Binh Duong"]),
    "MX": (["S.A. de C.V.", "S. de R.L. de C.V."], ["Monterrey", "Tijuana"]),
}
TRADES = """Textile Garment Cotton Rubber Gloves Medical Surgical Pharmaceutical Chemical Electronics Solar Silicon Steel Metal
Machinery Food Seafood Packaging Plastic Paper Furniture Footwear Leather Logistics Energy Construction""".split()
WEAK = "Trading International Industry Technology Group Holdings Enterprises Manufacturing Import Export Development Products".split()
ONSETS = "b br ch d dr f g gr h j k kl l m n p pr qu r s sh st t tr v w x y z zh th".split()
VOWELS = "a e i o u ai ei ao ia ou".split()
CODAS = ["", "", "n", "ng", "r", "l", "s", "m", "t", "k"]


class Names:
    """A stream of companies, each a country and a name."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.brands = [self.brand() for _ in range(30000)]

    def brand(self):
        pick = self.random.choice
        return "".join(pick(ONSETS) + pick(VOWELS) + pick(CODAS) for _ in range(self.random.choice((2, 2, 3)))).capitalize()

    def company(self):
        pick = self.random
        country = pick.choice(list(COUNTRIES))
        forms, places = COUNTRIES[country]
        words = [pick.choice(self.brands)]
        if pick.random() < 0.35:
            words.append(pick.choice(self.brands))
        if country in ("CN", "VN") and pick.random() < 0.7 or pick.random() < 0.15:
            words.insert(0, pick.choice(places))
        if pick.random() < 0.85:
            words.append(pick.choice(TRADES))
        if pick.random() < 0.6:
            words.append(pick.choice(WEAK))
        return country, words, pick.choice(forms)

    def variant(self, company):
        """The same company as somebody else writes it."""
        country, words, form = company
        pick, words = self.random, list(words)
        kind = pick.randrange(5)
        if kind == 0:
            words = [word.upper() for word in words]
        elif kind == 1:
            at = max(range(len(words)), key=lambda number: len(words[number]))
            letter = pick.randrange(1, len(words[at]))
            words[at] = words[at][:letter] + words[at][letter + 1:]
        elif kind == 2:
            form = ""
        elif kind == 3:
            form = pick.choice(COUNTRIES[country][0])
        elif len(words) > 2:
            words = words[1:] + words[:1]
        return country, words, form


def text(company):
    country, words, form = company
    return " ".join(words + [form]).strip()


def write(folder, parties, entries, seed=1):
    """`list.tsv` and `parties.tsv`: number, country, names; every twentieth party is a variant of an entry."""
    names = Names(seed)
    listed = [names.company() for _ in range(entries)]
    with open(f"{folder}/list.tsv", "w") as out:
        for number, company in enumerate(listed):
            aliases = [text(names.variant(company)) for _ in range(names.random.randrange(3))]
            out.write("\t".join([str(number), company[0], text(company)] + aliases) + "\n")
    with open(f"{folder}/parties.tsv", "w") as out:
        for number in range(parties):
            company = names.variant(names.random.choice(listed)) if number % 20 == 0 else names.company()
            out.write("\t".join([str(number), company[0], text(company)]) + "\n")
