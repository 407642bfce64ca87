import SupplyModel

/// What is not known of a party, in two bytes: millions are asked about.
struct UnknownSet: OptionSet, Hashable, Sendable {
  let rawValue: UInt16

  init(rawValue: UInt16) { self.rawValue = rawValue }

  private init(_ unknown: OpenQuestion.Unknown) {
    let place = OpenQuestion.Unknown.allCases.firstIndex(of: unknown) ?? 0
    rawValue = 1 << UInt16(place)
  }

  static let identity = UnknownSet(.identity)
  static let name = UnknownSet(.name)
  static let country = UnknownSet(.country)
  static let region = UnknownSet(.region)
  static let goods = UnknownSet(.goods)
  static let suppliers = UnknownSet(.suppliers)
  static let inputs = UnknownSet(.inputs)
  static let shares = UnknownSet(.shares)
  static let assessment = UnknownSet(.assessment)
  static let expired = UnknownSet(.expired)
  static let document = UnknownSet(.document)

  /// Those whose worst answer would be that the party itself is a certain source of risk.
  static let thatMayBeWorst: UnknownSet = [.identity, .name, .country, .region, .goods, .suppliers, .inputs]

  /// Those whose best answer would take away risk that is counted now.
  static let thatMayClear: UnknownSet = [.identity, .assessment, .expired]

  /// In the order in which one would ask.
  var inOrder: [OpenQuestion.Unknown] {
    OpenQuestion.Unknown.allCases.enumerated().filter { rawValue >> UInt16($0.offset) & 1 == 1 }.map(
      \.element)
  }
}
