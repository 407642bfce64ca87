import SupplyModel

/// All party records of a run in canonical order: by place, whatever the order of batches and rows.
///
/// A record is named by its position in that order; "first" everywhere means lowest.
struct RecordIndex {
  /// By document.
  let batches: [StatementBatch]
  /// Batch and position of each record.
  private let places: [(batch: Int32, position: Int32)]
  /// The record at each position of each batch.
  private let numbers: [[Int32]]
  private let mentions: [Int: [PartyMention]]

  init(_ unsorted: [StatementBatch]) {
    let batches = unsorted.enumerated()
      .sorted { ($0.element.document, $0.offset) < ($1.element.document, $1.offset) }.map(\.element)
    var places: [(batch: Int32, position: Int32)] = []
    places.reserveCapacity(batches.reduce(0) { $0 + $1.parties.count })
    for (number, batch) in batches.enumerated() {
      for position in batch.parties.indices { places.append((Int32(number), Int32(position))) }
    }
    func record(_ place: (batch: Int32, position: Int32)) -> PartyRecord {
      batches[Int(place.batch)].parties[Int(place.position)]
    }
    if !zip(places, places.dropFirst()).allSatisfy({ !record($1).precedes(record($0)) }) {
      places.sort { record($0).precedes(record($1)) }
    }
    var numbers = batches.map { [Int32](repeating: 0, count: $0.parties.count) }
    for (number, place) in places.enumerated() {
      numbers[Int(place.batch)][Int(place.position)] = Int32(number)
    }
    self.batches = batches
    self.places = places
    self.numbers = numbers
    var mentions: [Int: [PartyMention]] = [:]
    for (number, batch) in batches.enumerated() {
      for mention in batch.mentions {
        mentions[Int(numbers[number][Int(mention.party)]), default: []].append(mention)
      }
    }
    self.mentions = mentions
  }

  var count: Int { places.count }

  subscript(record: Int) -> PartyRecord {
    batches[Int(places[record].batch)].parties[Int(places[record].position)]
  }

  /// Further places that say just what a record says, in order.
  func mentions(of record: Int) -> [PartyMention] { mentions[record] ?? [] }

  func batch(of record: Int) -> Int { Int(places[record].batch) }

  /// The record at a position of a batch; nil when a reader gave a position it does not have.
  func number(batch: Int, position: Int32) -> Int? {
    numbers[batch].indices.contains(Int(position)) ? Int(numbers[batch][Int(position)]) : nil
  }

  /// Whether a record of the tables only refers to a party: it has a key and no name.
  func isReference(_ record: Int) -> Bool {
    let entry = self[record]
    return entry.keyScope == RecordIndex.tables && entry.key != nil && entry.value(of: .name) == nil
  }

  /// Where all tables of one import share their keys.
  static let tables = "tables"
}

extension PartyRecord {
  /// By place; records of one place by what they say.
  fileprivate func precedes(_ other: PartyRecord) -> Bool {
    guard location == other.location else { return location < other.location }
    let (mine, theirs) = (key ?? "", other.key ?? "")
    guard mine == theirs, keyScope == other.keyScope else {
      return (keyScope, mine) < (other.keyScope, theirs)
    }
    return statements.map(\.value).lexicographicallyPrecedes(other.statements.map(\.value))
  }
}
