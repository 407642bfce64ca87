import SupplyModel

/// Union-find over party records that refuses to join what must stay apart.
struct PartyClusters {
  /// Two clusters that hold the same scope with different values are two parties: different values of a
  /// single-valued identifier scheme, or the two sides of a judgement `different`.
  struct Exclusion: Hashable, Comparable {
    let scope: Int32
    let value: Int32
    static func < (a: Self, b: Self) -> Bool { (a.scope, a.value) < (b.scope, b.value) }
  }

  /// A join that did not happen: the record that stayed apart and what excluded it.
  struct Refusal {
    let kept: Int
    let apart: Int
    let ours: Exclusion
    let theirs: Exclusion
  }

  private var parents: [Int32]
  private var sizes: [Int32]
  private var exclusions: [[Exclusion]]
  private var reasons: [String?]

  /// - Parameter exclusions: of each record.
  init(count: Int, exclusions: [Int: [Exclusion]]) {
    parents = (0..<Int32(count)).map { $0 }
    sizes = Array(repeating: 1, count: count)
    reasons = Array(repeating: nil, count: count)
    self.exclusions = Array(repeating: [], count: count)
    for (record, list) in exclusions { self.exclusions[record] = list.sorted() }
  }

  /// The first record of the cluster a record is in.
  mutating func root(of record: Int) -> Int {
    var record = Int32(record)
    while parents[Int(record)] != record {
      parents[Int(record)] = parents[Int(parents[Int(record)])]
      record = parents[Int(record)]
    }
    return Int(record)
  }

  /// What joined a record to its cluster; nil when nothing did.
  func reason(for record: Int) -> String? { reasons[record] }

  mutating func add(_ exclusion: Exclusion, to record: Int) {
    let root = root(of: record)
    exclusions[root] = merged(exclusions[root], [exclusion])
  }

  /// Joins records, except those that exclude one another; the larger clusters are served first.
  ///
  /// - Returns: the joins refused, one per cluster that stayed apart.
  mutating func join(_ records: [Int], because reason: @autoclosure () -> String) -> [Refusal] {
    var roots: [Int] = []
    for record in records {
      let root = root(of: record)
      if root != roots.last { roots.append(root) }
    }
    guard roots.count > 1 else { return [] }
    roots = Set(roots).sorted()
    guard roots.count > 1 else { return [] }
    let text = reason()
    for record in records where reasons[record] == nil { reasons[record] = text }
    return unite(roots)
  }

  private mutating func unite(_ roots: [Int]) -> [Refusal] {
    let order = roots.allSatisfy { exclusions[$0].isEmpty } ? roots : roots.sorted(by: isServedBefore)
    var bins: [Int] = []
    var refusals: [Refusal] = []
    for root in order {
      if let position = bins.firstIndex(where: { conflict($0, root) == nil }) {
        bins[position] = union(bins[position], root)
      } else {
        if let first = bins.first, let (ours, theirs) = conflict(first, root) {
          refusals.append(Refusal(kept: first, apart: root, ours: ours, theirs: theirs))
        }
        bins.append(root)
      }
    }
    return refusals
  }

  private func isServedBefore(_ a: Int, _ b: Int) -> Bool {
    if sizes[a] != sizes[b] { return sizes[a] > sizes[b] }
    if exclusions[a] != exclusions[b] { return exclusions[a].lexicographicallyPrecedes(exclusions[b]) }
    return a < b
  }

  private func conflict(_ a: Int, _ b: Int) -> (Exclusion, Exclusion)? {
    var (i, j) = (0, 0)
    let (mine, theirs) = (exclusions[a], exclusions[b])
    while i < mine.count, j < theirs.count {
      if mine[i].scope == theirs[j].scope {
        if mine[i].value != theirs[j].value { return (mine[i], theirs[j]) }
        (i, j) = (i + 1, j + 1)
      } else if mine[i].scope < theirs[j].scope {
        i += 1
      } else {
        j += 1
      }
    }
    return nil
  }

  /// The lower record stays the root, so that roots are first records.
  private mutating func union(_ a: Int, _ b: Int) -> Int {
    let (root, child) = a < b ? (a, b) : (b, a)
    parents[child] = Int32(root)
    sizes[root] += sizes[child]
    exclusions[root] = merged(exclusions[root], exclusions[child])
    exclusions[child] = []
    return root
  }

  private func merged(_ a: [Exclusion], _ b: [Exclusion]) -> [Exclusion] {
    if b.isEmpty { return a }
    return a.isEmpty ? b : Set(a + b).sorted()
  }
}
