/// Where in the chain of a row a party stands.
enum PartyPlace: Hashable {
  case subSupplier, manufacturer, supplier, buyer
  /// 2 and above; the first tier is the supplier.
  case tier(Int)
  /// `Company`: a supplier where nobody else is called one.
  case company

  /// - Returns: nil when a name tells of no party.
  init?(_ header: HeaderText) {
    let isSub = header.has(.subSupplier) || header.words.contains("sub") && header.has(.supplier)
    let named: [(PartyPlace, Int?)] = [
      (.manufacturer, header.last(.manufacturer)), (.supplier, header.last(.supplier)),
      (.buyer, header.last(.buyer)),
    ]
    let last = named.compactMap { place, word in word.map { (place, $0) } }.max { $0.1 < $1.1 }
    if let tier = header.tier {
      self = tier == 1 ? .supplier : .tier(tier)
    } else if isSub {
      self = .subSupplier
    } else if let last {
      self = last.0
    } else if header.has(.company) {
      self = .company
    } else {
      return nil
    }
  }

  /// Position of the last word that names a party.
  static func lastWord(_ header: HeaderText) -> Int {
    [.subSupplier, .manufacturer, .supplier, .buyer, .company].compactMap { header.last($0) }.max() ?? -1
  }

  /// What a mapping calls it.
  var label: String {
    switch self {
    case .subSupplier: "subsupplier"
    case .manufacturer: "manufacturer"
    case .supplier, .company: "supplier"
    case .buyer: "buyer"
    case .tier(let number): "tier\(number)"
    }
  }

  /// Grows up the chain, away from the buyer.
  var height: Int {
    switch self {
    case .buyer: 0
    case .supplier, .company: 1
    case .tier(let number): number
    case .manufacturer: 20
    case .subSupplier: 30
    }
  }
}
