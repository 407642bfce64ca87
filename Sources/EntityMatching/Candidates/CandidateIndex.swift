import SupplyModel

/// Finds the names that are worth comparing with a name.
///
/// Names with a key in common stand in one block. A block of more than 1,000 says nothing and is left out, and
/// counted; so is one of more than 250 under a key that guesses. Which names are found does not depend on the order in which they were given.
struct CandidateIndex {
  /// Blocks larger than this are left out.
  static let largestBlock = 1000

  /// Blocks that were left out.
  private(set) var purged = 0
  private let keys: BlockKeys
  private var blocks: [UInt64: Range<Int>] = [:]
  private var members: [Int32] = []

  /// - Parameters:
  ///   - lexicon: the one the profiles were made with, complete.
  ///   - names: what is to be found; results are positions here.
  ///   - countries: of each name's owner; nil where unknown.
  /// - Complexity: O(n log n) with about 50 keys per name.
  init(_ lexicon: NameLexicon, _ names: [NameProfile], countries: [Country?]) {
    keys = BlockKeys(lexicon)
    var entries: [Entry] = []
    entries.reserveCapacity(names.count * 48)
    for (number, name) in names.enumerated() {
      for key in keys.keys(of: name, country: countries[number], .standing) {
        entries.append(Entry(key: key, name: Int32(number)))
      }
    }
    entries.sort { ($0.key, $0.name) < ($1.key, $1.name) }
    build(entries)
  }

  /// Positions of names to compare with a name, ascending, each once.
  func candidates(of name: NameProfile, country: Country?, _ seen: inout SeenNames) -> [Int32] {
    seen.start(members: members.isEmpty ? 0 : nameCount)
    for key in keys.keys(of: name, country: country, .asking) {
      guard let block = blocks[key] else { continue }
      for position in block { seen.insert(members[position]) }
    }
    return seen.found.sorted()
  }

  private struct Entry {
    let key: UInt64
    let name: Int32
  }

  private var nameCount = 0

  private mutating func build(_ entries: [Entry]) {
    var first = 0
    while first < entries.count {
      var end = first + 1
      while end < entries.count, entries[end].key == entries[first].key { end += 1 }
      addBlock(entries[first..<end])
      first = end
    }
    nameCount = Int(members.max() ?? -1) + 1
  }

  private mutating func addBlock(_ entries: ArraySlice<Entry>) {
    let start = members.count
    for entry in entries where members.count == start || members.last != entry.name {
      members.append(entry.name)
    }
    if members.count - start > BlockKind(of: entries.first!.key).largestBlock {
      members.removeSubrange(start...)
      purged += 1
    } else {
      blocks[entries.first!.key] = start..<members.count
    }
  }
}

/// Which names were found already; kept between look-ups so that nothing is allocated anew.
struct SeenNames {
  private var round: Int32 = 0
  private var rounds: [Int32] = []
  fileprivate private(set) var found: [Int32] = []

  mutating func start(members: Int) {
    if rounds.count < members { rounds = [Int32](repeating: 0, count: members) }
    round += 1
    found.removeAll(keepingCapacity: true)
  }

  mutating func insert(_ name: Int32) {
    guard rounds[Int(name)] != round else { return }
    rounds[Int(name)] = round
    found.append(name)
  }
}
