/// Goods as other languages name them: the words of listed goods in German, French, Spanish, Italian, Portuguese,
/// Chinese and Malay. A table of our own; words that mean something else in English are left out.
struct ForeignGoods: Sendable {
  /// The English words of listed goods that a product's name has in another language; empty for most names.
  static func english(_ name: String) -> Set<String> {
    let plain = NameFolding.unmarked(name)
    let words = NameWords.words(of: plain)
    var found = Set(
      words.flatMap { byHead[String($0.prefix(4))] ?? [] }.filter { $0.isIn(words) }.map(\.english))
    for stem in compounds where words.contains(where: { $0.utf8.count > 7 && $0.contains(stem.text) }) {
      found.insert(stem.english)
    }
    if plain.utf8.contains(where: { $0 >= 0xE0 }) {
      for term in characters where plain.contains(term.text) { found.insert(term.english) }
    }
    let joined = " " + words.joined(separator: " ") + " "
    for phrase in phrases where joined.contains(" \(phrase.text) ") { found.insert(phrase.english) }
    return found
  }

  /// A word of another language and the English one.
  private struct Term: Sendable {
    let text: String
    let english: String

    /// As a word of its own: short ones but for a plural, longer ones with an ending of two letters.
    func isIn(_ words: [String]) -> Bool {
      words.contains { word in
        guard word.hasPrefix(text) else { return false }
        let ending = word.dropFirst(text.count)
        return text.count < 5 ? ["", "s", "e", "en"].contains(ending) : ending.count <= 2
      }
    }
  }

  private static let rows = text.split(separator: "\n").flatMap { line -> [(language: String, Term)] in
    let parts = line.split(separator: ";").map { $0.split(separator: " ").map(String.init) }
    return parts.dropFirst().flatMap { part -> [(language: String, Term)] in
      let texts = part[0] == "ms" && part[1] == "sarung" ? ["sarung tangan"] : Array(part.dropFirst())
      return texts.map { (part[0], Term(text: $0, english: parts[0][0])) }
    }
  }

  private static func terms(_ isKind: (String, String) -> Bool) -> [Term] {
    rows.filter { isKind($0.language, $0.1.text) }.map(\.1)
  }

  /// Chinese is written without spaces.
  private static let characters = terms { language, _ in language == "zh" }
  /// German writes words together: Latexhandschuhe.
  private static let compounds = terms { language, text in
    language == "de" && (text.count > 5 || text == "latex")
  }
  private static let phrases = terms { _, text in text.contains(" ") }
  /// By their first four letters, the shortest of them has three.
  private static let byHead = Dictionary(
    grouping: terms { language, text in language != "zh" && !text.contains(" ") },
    by: { String($0.text.prefix(4)) })

  /// English; then by language.
  private static let text = """
    glove; de handschuh; fr gant; es guante; it guant; pt luva; zh 手套; ms sarung tangan
    rubber; en latex; de latex gummi kautschuk; fr caoutchouc; es caucho; it gomma lattice; pt borracha; zh 橡胶 乳胶; ms getah lateks
    nitrile; de nitril; zh 丁腈
    cotton; de baumwoll; fr coton; es algodon; it cotone; pt algodao; zh 棉花 棉纱 棉布 纯棉 脱脂棉; ms kapas
    garment; de bekleidung kleidung; fr vetement; es prenda ropa; it indument abbigliamento; pt vestuario roupa; zh 服装; ms pakaian
    textile; de textil; es textil; it tessil; pt texteis; zh 纺织品; ms tekstil
    surgical; de chirurg; fr chirurg; es quirurgic; it chirurgic; pt cirurgic; zh 手术; ms pembedahan
    instrument; de instrument; es instrument; it strument; pt instrument; zh 器械; ms peralatan
    carpet; de teppich; fr tapis; es alfombra; it tappet; pt tapete; zh 地毯; ms permaidani
    furniture; de mobel; fr meuble; es mueble; pt moveis; zh 家具; ms perabot
    leather; de leder; fr cuir; es cuero; it cuoio; pt couro; zh 皮革; ms kulit
    footwear; de schuhwerk; fr chaussure; es calzado; it calzatur; pt calcado; ms kasut
    timber; de holz; fr bois; es madera; it legname; pt madeira; zh 木材; ms kayu
    tomato; de tomate; fr tomate; es tomate; it pomodor; pt tomate; zh 番茄 西红柿
    fish; de fisch; fr poisson; es pescado; it pesce; pt peixe; zh 鱼; ms ikan
    shrimp; de garnele; fr crevette; es camaron; it gamber; pt camarao camaroes; zh 虾; ms udang
    rice; de reis; es arroz; it riso; pt arroz; zh 大米; ms beras
    coffee; de kaffee; fr cafe; es cafe; it caffe; pt cafe; zh 咖啡; ms kopi
    tea; zh 茶叶; ms teh
    cocoa; de kakao; fr cacao; es cacao; it cacao; pt cacau; zh 可可; ms koko
    sugarcane; de zuckerrohr; zh 甘蔗; ms tebu
    tobacco; de tabak; fr tabac; es tabaco; it tabacco; pt tabaco; zh 烟草; ms tembakau
    brick; de ziegel; fr brique; es ladrillo; it matton; pt tijolo; zh 砖
    coal; de kohle; fr charbon; pt carvao; zh 煤
    glass; de glas; fr verre; es vidrio; it vetro; pt vidro; zh 玻璃; ms kaca
    gold; zh 黄金; ms emas
    polysilicon; de polysilizium; fr polysilicium; es polisilicio; it polisilicio; pt polissilicio; zh 多晶硅; ms polisilikon
    electronic; de elektronik; fr electronique; es electronica; it elettronica; pt eletronica; zh 电子产品; ms elektronik
    lithium; es litio; it litio; pt litio; zh 锂; ms litium
    ion; de ionen; fr ions; es iones; it ioni; zh 离子
    battery; de akku batterie; fr batterie; es bateria; it batteri; pt bateria; zh 电池; ms bateri
    """
}
