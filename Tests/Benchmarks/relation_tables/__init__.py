"""Writes generated relations tables; the same numbers give the same bytes."""
import random


def write(path, rows, parties, products_per_party=1, seed=20261124):
    """A layered network: buyers have lower numbers than their suppliers, so there are no loops.

    A party sells `products_per_party` of fifty products, each row one of them. A row that names a product and not what
    it goes into feeds everything its buyer sells, so with many products there are as many edges for each relation.
    """
    rng = random.Random(seed)
    uniform, far = rng.random, rng.expovariate
    with open(path, "w") as table:
        table.write("supplier,buyer,product,value,currency,evidence,document,observed_on\n")
        lines = []
        for number in range(rows):
            buyer = 0 if number < 200 else int(uniform() * (parties - 1))
            supplier = min(parties - 1, buyer + 1 + int(far(10 / parties)))
            product = (supplier + int(uniform() * products_per_party)) % 50
            lines.append(
                f"S{supplier:07d},S{buyer:07d},Product {product},{1 + int(uniform() * 9999)},EUR,transaction,"
                f"INV-{number},2026-0{1 + int(uniform() * 9)}-{10 + int(uniform() * 18)}\n")
            if len(lines) == 100_000:
                table.writelines(lines)
                lines = []
        table.writelines(lines)
