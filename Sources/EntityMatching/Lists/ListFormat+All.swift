import SupplyModel

/// The list layouts Headwater reads.
package enum ListFormats {
  /// Publishers' own layouts first; our own table takes what is left.
  package static let all: [any ListFormat] = [
    UFLPAEntityPage(),
    CBPOrders(),
    CBPOrderHistory(),
    DOLGoods(),
    DOLGoodsTable(),
    DOLGoodsRecords(),
    TIPTiers(),
    OFACSanctions(),
    EUSanctions(),
    UNSanctions(),
    OpenSanctionsTable(),
    FollowTheMoneyEntities(),
    OwnListTable(),
  ]

  /// Reads a list with the first layout that recognises it; nil when none does.
  package static func read(_ source: ListSource) -> ListReading? {
    all.first { $0.recognize(source) }?.read(source)
  }
}
