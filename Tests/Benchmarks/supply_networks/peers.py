"""The same questions, asked of scipy, igraph and networkx. A job returns what it found, for comparison."""
import time
import numpy as np
import scipy.sparse
from scipy.sparse import csgraph


def least(rounds, job):
    """Least processor time in milliseconds of several rounds, and the result."""
    best, result = float("inf"), None
    for _ in range(rounds):
        start = time.process_time()
        result = job()
        best = min(best, (time.process_time() - start) * 1000)
    return best, result


class SciPy:
    """Upstream: rows are buyers. Parallel relations are one entry, the strongest or their sum."""

    def __init__(self, network):
        keep = np.lexsort((-network.weight, network.supplier, network.buyer))
        pairs = network.buyer[keep] * network.activities + network.supplier[keep]
        first = np.ones(len(keep), dtype=bool)
        first[1:] = pairs[1:] != pairs[:-1]
        keep = keep[first]
        # scipy takes an entry of 0 for none: a certain link costs next to nothing instead.
        cost = np.maximum(-np.log(network.weight[keep]), 1e-300)
        shape = (network.activities, network.activities)
        self.network = network
        self.cost = scipy.sparse.csr_matrix((cost, (network.buyer[keep], network.supplier[keep])), shape=shape)
        self.share = scipy.sparse.csr_matrix((network.share, (network.buyer, network.supplier)), shape=shape)

    def strongest(self):
        return csgraph.dijkstra(self.cost, indices=self.network.root)

    def components(self):
        return csgraph.connected_components(self.cost, connection="strong")[0]

    def linear_pass(self):
        return self.share @ np.ones(self.network.activities)


class IGraph:
    def __init__(self, network):
        import igraph
        self.network = network
        self.graph = igraph.Graph(
            n=network.activities, edges=np.column_stack([network.buyer, network.supplier]), directed=True)
        self.cost = np.abs(-np.log(network.weight))

    def strongest(self):
        return self.graph.distances(source=[self.network.root], weights=self.cost, mode="out")[0]

    def components(self):
        return len(self.graph.connected_components(mode="strong"))

    def dominators(self):
        return self.graph.dominator(self.network.root, mode="out")


class NetworkX:
    def __init__(self, network):
        import networkx
        self.networkx, self.network = networkx, network
        self.graph = networkx.DiGraph()
        self.graph.add_nodes_from(range(network.activities))
        for buyer, supplier, weight in zip(
                network.buyer.tolist(), network.supplier.tolist(), network.weight.tolist()):
            cost = abs(-np.log(weight))
            if self.graph.get_edge_data(buyer, supplier, {"cost": np.inf})["cost"] > cost:
                self.graph.add_edge(buyer, supplier, cost=cost)

    def strongest(self):
        return self.networkx.single_source_dijkstra_path_length(self.graph, self.network.root, weight="cost")

    def components(self):
        return self.networkx.number_strongly_connected_components(self.graph)

    def dominators(self):
        return self.networkx.immediate_dominators(self.graph, self.network.root)
