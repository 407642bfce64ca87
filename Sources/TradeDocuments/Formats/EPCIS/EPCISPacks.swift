import SupplyModel

/// What is in the pallets and boxes of a file: who ships a pallet ships what was packed on it.
///
/// Only packs that are no trade item are looked into: a case with a number of its own is the goods.
struct EPCISPacks {
  private var contents: [String: [EPCISItem]] = [:]
  /// More levels of boxes in boxes than this are not looked into.
  private static let depthLimit = 8
  /// More items than this in one shipment are not told apart.
  private static let itemLimit = 100_000

  mutating func add(_ event: EPCISEvent) {
    guard event.kind == .aggregation, let pack = event.parent, pack.gtin == nil else { return }
    guard event.isDeletion else {
      contents[pack.uri.text, default: []] += event.moved
      return
    }
    let taken = Set(event.moved.map(\.uri.text))
    contents[pack.uri.text] =
      taken.isEmpty ? nil : contents[pack.uri.text]?.filter { !taken.contains($0.uri.text) }
  }

  /// The goods of an event, packs replaced by what is in them as far as the file has told before.
  func content(of event: EPCISEvent) -> [EPCISItem] {
    var items = event.moved
    if items.isEmpty, let parent = event.parent { items = [parent] }
    for _ in 0..<Self.depthLimit {
      guard items.contains(where: { contents[$0.uri.text] != nil }) else { break }
      items = items.flatMap { contents[$0.uri.text] ?? [$0] }
      if items.count > Self.itemLimit { break }
    }
    return items
  }
}
