/// What lists call a good, and what codes and materials go with it: a table of our own.
///
/// No list says which codes it means. These are read from the text of the HS nomenclature (2022 edition, UN Comtrade)
/// and from UNSPSC titles (version 7.0901), the materials from what the goods are commonly made of. They find what is
/// worth a look; they confirm nothing, and materials do not even ban.
struct ListedGoods: Sendable {
  struct Row: Sendable {
    /// As ``ProductWords`` has them.
    let words: Set<String>
    /// HS prefixes, digits.
    let hs: [String]
    /// UNSPSC prefixes, digits.
    let unspsc: [String]
    /// Words of goods it is commonly made of.
    let materials: [Set<String>]
  }

  static let all = text.split(separator: "\n").map { Row(line: $0) }

  /// The row of a good that a list calls so.
  static func row(of words: Set<String>) -> Row? { positions[words].map { all[$0] } }

  private static let positions = Dictionary(
    all.enumerated().map { ($1.words, $0) }, uniquingKeysWith: { first, _ in first })

  /// What a product is commonly made of, by its words or by its HS codes.
  static func materials(of words: Set<String>, codes: [String]) -> [Set<String>] {
    var found: [Set<String>] = []
    for row in all where !row.materials.isEmpty {
      let hasCode = codes.contains { code in row.hs.contains { code.hasPrefix($0) } }
      if hasCode || row.words.isSubset(of: words) { found += row.materials.filter { !found.contains($0) } }
    }
    found += HospitalGoods.goods(.material, of: words).filter { !found.contains($0) }
    return found
  }
}

extension ListedGoods.Row {
  /// `glove = 4015 6116 : 42132203 < rubber, cotton`.
  fileprivate init(line: Substring) {
    let parts = line.split(omittingEmptySubsequences: false) { "=:<".contains($0) }
    words = ProductWords.words(of: String(parts[0]))
    hs = parts[1].split(separator: " ").map(String.init)
    unspsc = parts[2].split(separator: " ").map(String.init)
    materials = parts[3].split(separator: ",").map { ProductWords.words(of: String($0)) }
  }
}

extension ListedGoods {
  /// Good, HS, UNSPSC, materials.
  private static let text = """
    rubber glove = 401511 401512 401519 : 42132203 42132205 < rubber
    glove = 4015 392620 6116 6216 : 42132203 42132205 46181504 < rubber, cotton
    rubber = 4001 : <
    cotton = 52 : <
    garment = 61 62 : 531027 < cotton, textile
    textile = 50 51 52 53 54 55 56 57 58 59 60 63 : < cotton
    thread = 5204 5205 5206 5207 5401 5508 : < cotton
    yarn = 5205 5206 5207 5402 5403 5509 5510 : < cotton
    surgical instrument = 901849 901890 : 4229 <
    footwear = 64 : < rubber, leather
    carpet = 57 : <
    furniture = 9401 9402 9403 : < timber
    leather = 4104 4105 4106 4107 : <
    timber = 4403 4407 : <
    tomato = 0702 : <
    tomato product = 2002 210320 : < tomato
    fish = 0301 0302 0303 0304 0305 1604 : <
    shrimp = 030616 030617 030635 030636 160521 160529 : <
    rice = 1006 : <
    wheat = 1001 : <
    corn = 1005 : <
    coffee = 0901 : <
    tea = 0902 : <
    cocoa = 1801 : <
    sugarcane = 121293 : <
    tobacco = 2401 : <
    banana = 0803 : <
    garlic = 070320 : <
    onion = 070310 : <
    potato = 0701 : <
    carrot = 0706 : <
    strawberry = 081010 : <
    grape = 0806 : <
    melon = 0807 : <
    citrus fruit = 0805 : <
    peanut = 1202 : <
    sesame = 120740 : <
    vanilla = 0905 : <
    clove = 0907 : <
    beef = 0201 0202 : <
    salt = 2501 : <
    coal = 2701 : <
    charcoal = 4402 : <
    cement = 2523 : <
    brick = 6901 6904 : <
    glass = 7010 7017 7019 : <
    gold = 7108 : <
    silver = 7106 : <
    diamond = 7102 : <
    tin = 2609 8001 : <
    zinc = 2608 7901 : <
    mica = 2525 : <
    soap = 3401 : <
    toy = 9503 : <
    firework = 3604 : <
    polysilicon = 280461 : <
    solar cell = 854142 : < polysilicon
    solar module = 854143 : < polysilicon
    lithium ion battery = 850760 : < cobalt ore
    """
}
