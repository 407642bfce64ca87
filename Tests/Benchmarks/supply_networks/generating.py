"""Supply networks of any size: the same seed gives the same network."""
import os
import numpy as np


class Network:
    """Relations as columns; the buyer of the question is `root`."""

    def __init__(self, activities, root, supplier, buyer, weight, share):
        self.activities, self.root = activities, root
        self.supplier, self.buyer, self.weight, self.share = supplier, buyer, weight, share

    def write(self, folder):
        os.makedirs(folder, exist_ok=True)
        columns = {
            "size": np.array([self.activities, self.root], dtype=np.uint32),
            "supplier": self.supplier.astype(np.uint32), "buyer": self.buyer.astype(np.uint32),
            "weight": self.weight, "share": self.share}
        for name, column in columns.items():
            column.tofile(os.path.join(folder, name))


def network(activities, relations, reversed_links=0.02, random_ids=True, seed=20261125):
    """Chains with hubs: everyone sells to somebody nearer the buyer, three of ten further relations come from a few
    large suppliers, and some links run against the flow, which makes loops."""
    dice = np.random.default_rng(seed)
    nearest = np.arange(1, activities)
    first_buyer = (nearest * dice.random(activities - 1)).astype(np.int64)
    more = relations - (activities - 1)
    buyer = dice.integers(0, activities - 1, more)
    step = 1 + dice.exponential(activities / 10, more).astype(np.int64)
    supplier = np.minimum(buyer + step, activities - 1)
    hubs = np.sort(dice.choice(np.arange(1, activities), max(activities // 1000, 1), replace=False))
    above = np.searchsorted(hubs, buyer, side="right")
    hub = hubs[np.minimum((above + (len(hubs) - above) * dice.random(more) ** 3).astype(np.int64), len(hubs) - 1)]
    from_hub = (dice.random(more) < 0.3) & (hub > buyer)
    supplier = np.where(from_hub, hub, supplier)
    turned = dice.random(more) < reversed_links
    supplier, buyer = np.where(turned, buyer, supplier), np.where(turned, supplier, buyer)
    supplier, buyer = np.concatenate([nearest, supplier]), np.concatenate([first_buyer, buyer])
    weight = np.where(dice.random(relations) < 0.05, 1.0, 0.3 + 0.7 * dice.random(relations))
    share = dice.random(relations)
    share = 0.8 * share / np.bincount(buyer, share, activities)[buyer]
    order = dice.permutation(relations)
    ids = dice.permutation(activities) if random_ids else np.arange(activities)
    return Network(
        activities, int(ids[0]), ids[supplier][order], ids[buyer][order], weight[order], share[order])
