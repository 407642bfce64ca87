/// What a column is about, going by its name alone.
enum ColumnMeaning: Hashable {
  case party(PartyPlace)
  /// Of a party; nil where the name does not say whose.
  case country(PartyPlace?)
  case region(PartyPlace?)
  case identifier(PartyPlace?, scheme: String)
  /// Of what a tier sells; nil where the name tells none.
  case fact(MappedRelation.Field, of: PartyPlace?)
  /// The country the goods come from: not the seller's.
  case origin

  /// - Returns: nil for names of no meaning here.
  init?(_ header: HeaderText) {
    let place = PartyPlace(header)
    if header.has(.origin) {
      self = place == .manufacturer && header.has(.country) ? .country(place) : .origin
    } else if let scheme = Self.scheme(header) {
      self = .identifier(place, scheme: scheme)
    } else if header.has(.date) {
      self = .fact(.observedOn, of: nil)
    } else if header.has(.ignored) {
      return nil
    } else if header.has(.country) {
      self = .country(place)
    } else if header.has(.region) {
      self = .region(place)
    } else if let fact = Self.fact(header, place) {
      self = .fact(fact, of: header.tier == nil ? nil : place)
    } else if let place, !header.has(.number) {
      self = .party(place)
    } else {
      return nil
    }
  }

  private static func scheme(_ header: HeaderText) -> String? {
    if header.has(.value) { return nil }
    return ["gln", "lei", "duns"].first(where: header.words.contains)
  }

  /// A fact in words behind those of a party, or without any: `Supplier product`, but not `Product supplier`.
  private static func fact(_ header: HeaderText, _ place: PartyPlace?) -> MappedRelation.Field? {
    let party =
      place == nil || header.tier != nil && !header.has(.supplier) ? -1 : PartyPlace.lastWord(header)
    func says(_ vocabulary: HeaderVocabulary) -> Bool { header.last(vocabulary).map { $0 > party } ?? false }
    let isNumber = header.has(.number)
    if says(.tariff) || isNumber && header.words.contains("commodity") { return .hs }
    if says(.currency) { return .currency }
    if says(.unit) { return .unit }
    if says(.quantity) { return .quantity }
    if says(.share) { return .share }
    if says(.value) { return .value }
    if says(.document), isNumber || header.words.count == 1 { return .document }
    return says(.product) && !isNumber ? .product : nil
  }
}
