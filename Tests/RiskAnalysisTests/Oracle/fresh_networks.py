#!/usr/bin/env python3
"""Random networks from the oracle's generator with another seed, and the oracle's answers, as JSON on stdout.

usage: fresh_networks.py ORACLE_FOLDER COUNT SEED
Half are networks as the generator makes them; half also get shares, services, mitigation and filters.
"""
import json, sys

sys.path.insert(0, sys.argv[1])
import numpy as np
import oracle

count, seed = int(sys.argv[2]), int(sys.argv[3])
rng = np.random.default_rng(seed)


def network(loops, full):
    size = int(rng.integers(4, 8))
    ids = ["B"] + ["N%d" % i for i in range(1, size)]
    edges = []
    for i in range(1, size):
        for t in range(size):
            if t == i or (not loops and t > i) or rng.random() >= 0.38:
                continue
            edges.append(oracle.e(ids[i], ids[t], round(float(rng.uniform(0.2, 1)), 3)))
    nodes = [oracle.n(ids[0])]
    for x in ids[1:]:
        nodes.append(oracle.n(x, round(float(rng.uniform(0, 0.9)), 3) if rng.random() < 0.6 else 0.0))
    params = {}
    if full:
        params = dict(kindFactor={"goods": 1, "service": 0.25}, unknownRisk=0.3)
        for node in nodes:
            node["ownShare"] = round(float(rng.uniform(0, 0.3)), 3)
            if rng.random() < 0.3:
                node["filter"] = round(float(rng.uniform(0, 0.9)), 3)
            if rng.random() < 0.3:
                node["mitigation"] = round(float(rng.uniform(0, 0.9)), 3)
        for edge in edges:
            into = sum(1 for other in edges if other["to"] == edge["to"])
            edge["share"] = round(0.65 * float(rng.uniform(0.3, 1)) / into, 4)
            if rng.random() < 0.25:
                edge["kind"] = "service"
            if rng.random() < 0.2:
                edge["mitigation"] = round(float(rng.uniform(0, 0.9)), 3)
    return dict(buyer="B", params=params, nodes=nodes, edges=edges)


def likelihood(net, with_worlds):
    """Counted in full by the oracle; None where that would take it long."""
    try:
        exact = oracle.exact_enum(net, 11)
    except ValueError:
        return None
    expected = dict(
        exact=exact["value"], shapley=exact["shapley"], leaveOneOut=exact["leaveOneOut"], carries=exact["carries"],
        lower=oracle.disjoint_bound(net), cutBound=oracle.cut_bound(net))
    if with_worlds:
        expected.update(worlds=256, hits=oracle.worlds(net, 256)["hits"])
    return expected


suite = []
while len(suite) < count:
    d = network(loops=len(suite) % 2 == 1, full=len(suite) % 4 >= 2)
    net = oracle.Net(d)
    strength, _, following = oracle.strongest(net)
    contribution = {s: net.r[s] * strength[s] for s in sorted(strength) if net.r[s] > 0}
    share = oracle.share(net)
    del share["topPaths"]
    worst = sorted(contribution, key=lambda s: (-contribution[s], s))
    d["expected"] = dict(
        strongest=max(contribution.values(), default=0.0),
        path=oracle.path_of(following, worst[0]) if worst and contribution[worst[0]] > 0 else [],
        airportShapley=oracle.airport_shapley(contribution),
        allNodes=oracle.strongest_all_nodes(net),
        share=share, tiers=oracle.tiers(net), dominators=oracle.dominators(net))
    counted = likelihood(net, with_worlds=len(suite) % 10 == 0)
    if counted:
        d["expected"]["likelihood"] = counted
    suite.append(d)
json.dump(suite, sys.stdout)
