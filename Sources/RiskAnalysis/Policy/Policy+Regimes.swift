import SupplyModel

extension Policy {
  /// A rule set whose question is "does any of it reach us, however little": an import ban, a contract's ban.
  package struct Regime: Equatable, Sendable {
    package var title = ""
    /// Ids of the lists whose entries in force it bans.
    package var lists: Set<String> = []
    /// Regions everything from which it bans, as codes.
    package var regions: Set<String> = []
    /// Kinds of relations along which it reaches.
    package var kinds: Set<RelationKind> = []
    /// Whether it is asked even when none of its lists was given.
    package var isAlwaysAsked = false
    /// Goods whose chains must be closed to their origin before it can be ruled out.
    package var products: [String: PriorityProduct] = [:]
  }

  /// Goods a regime's enforcement gives priority to.
  package struct PriorityProduct: Equatable, Sendable {
    package var title = ""
    /// The day it became a priority; earlier runs do not ask for it.
    package var since: CalendarDate?
    /// HS prefixes, digits.
    package var hs: [String] = []
    /// UNSPSC prefixes, digits.
    package var unspsc: [String] = []
    /// Lower-case words that name it in free text.
    package var words: [String] = []
  }

  /// Goods or services whose making is a hazard wherever a country does little against it.
  package struct Sector: Equatable, Sendable {
    /// How hazardous, 0…1.
    package var level = 0.0
    /// What belongs to it.
    package var goods = PriorityProduct()
  }

  /// A region that is a hazard as a whole, and how to recognise it.
  package struct ListedRegion: Equatable, Sendable {
    package var title = ""
    /// Names as addresses write them.
    package var names: [String] = []
    /// Labour imposed by the state: no audit earns credit there.
    package var isStateImposed = false
  }

  /// The regime a list feeds; the first by id where several name it.
  package func regime(ofList list: String) -> String? {
    sortedRegimes.first { $0.regime.lists.contains(list) }?.id
  }

  /// The regime that bans a region.
  package func regime(ofRegion region: String) -> String? {
    sortedRegimes.first { $0.regime.regions.contains(region) }?.id
  }
}
