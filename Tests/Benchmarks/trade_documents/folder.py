"""A folder of UBL invoices, one per file."""
import os
from random import Random

from .invoices import invoice
from .large_files import DECLARATION
from .market import Market


def write(path, count=20_000, seed=20261124):
    """The same bytes for the same arguments: 100 folders, about 10 KB per file, an attachment in every 50th."""
    rng = Random(seed)
    market = Market(rng)
    for number in range(count):
        inside = os.path.join(path, f"{number % 100:02d}")
        os.makedirs(inside, exist_ok=True)
        with open(os.path.join(inside, f"invoice-{number:05d}.xml"), "w", encoding="utf-8") as file:
            file.write(DECLARATION + invoice(rng, market, number, attachment=number % 50 == 0))
