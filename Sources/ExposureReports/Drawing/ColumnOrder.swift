/// Orders the nodes of each column: worst first, and among equals so that edges cross little (barycentre sweeps,
/// Sugiyama, Tagawa and Toda 1981).
struct ColumnOrder {
  private(set) var columns: [ExposureDrawing.Column]
  private let nodes: [ExposureDrawing.Node]
  private let neighbours: [[Int]]
  private let columnOfNode: [Int: Int]

  init(_ columns: [ExposureDrawing.Column], nodes: [ExposureDrawing.Node], edges: [ExposureDrawing.Edge]) {
    self.columns = columns
    self.nodes = nodes
    var neighbours = [[Int]](repeating: [], count: nodes.count)
    for edge in edges {
      neighbours[edge.from].append(edge.to)
      neighbours[edge.to].append(edge.from)
    }
    self.neighbours = neighbours
    columnOfNode = Dictionary(
      uniqueKeysWithValues: columns.enumerated().flatMap { place, column in column.nodes.map { ($0, place) } }
    )
    sweep()
  }

  /// From the buyer leftwards, back, and leftwards again: what lies nearer to the buyer decides last.
  private mutating func sweep() {
    let leftwards = columns.indices.dropLast().reversed()
    leftwards.forEach { sort($0) { $0 > $1 } }
    columns.indices.dropFirst().forEach { sort($0) { $0 < $1 } }
    leftwards.forEach { sort($0) { $0 > $1 } }
  }

  /// - Parameter counts: whether a neighbour's column counts for the column sorted.
  private mutating func sort(_ column: Int, counting counts: (Int, Int) -> Bool) {
    let places = self.places
    let keyed = columns[column].nodes.enumerated().map { rank, node in
      let seen = neighbours[node].filter { counts(columnOfNode[$0] ?? column, column) }.compactMap {
        places[$0]
      }
      let centre = seen.isEmpty ? places[node] ?? 0 : seen.reduce(0, +) / Double(seen.count)
      return (node: node, centre: centre, rank: rank)
    }
    columns[column].nodes = keyed.sorted {
      let (a, b) = (nodes[$0.node].gravity, nodes[$1.node].gravity)
      return a != b ? a > b : ($0.centre, $0.rank) < ($1.centre, $1.rank)
    }.map(\.node)
  }

  /// 0 at the top, 1 at the bottom of each column.
  private var places: [Int: Double] {
    Dictionary(
      uniqueKeysWithValues: columns.flatMap { column in
        column.nodes.enumerated().map { ($1, (Double($0) + 0.5) / Double(column.nodes.count)) }
      })
  }
}
