extension LegalForms {
  /// The phrases that only ICU can spell, as it spells them: to start it costs a third of a small analysis, in which
  /// no other name may need it. A test holds every line against ICU.
  static let latin: [String: String] = latinTable.split(separator: "\n").reduce(into: [:]) { latin, line in
    let parts = line.split(separator: "|").map { $0.trimmingSpaces }
    latin[parts[0]] = parts[1]
  }

  /// `phrase | Latin letters`, one a line.
  private static let latinTable = """
    (有) | you
    (株) | zhu
    (주) | ju
    จำกัด | cakd
    จำกัด มหาชน | cakd mhachn
    บริษัท | brsth
    มหาชน | mhachn
    一般社団法人 | yibanshetuanfaren
    公司 | gongsi
    合作社 | hezuoshe
    合同会社 | hetonghuishe
    有限会社 | youxianhuishe
    有限公司 | youxiangongsi
    有限責任公司 | youxianzerengongsi
    有限责任公司 | youxianzerengongsi
    株式会社 | zhushihuishe
    株式會社 | zhushihuishe
    社団法人 | shetuanfaren
    股份公司 | gufengongsi
    股份有限公司 | gufenyouxiangongsi
    財団法人 | caituanfaren
    유한책임회사 | yuhanchaegimhoesa
    유한회사 | yuhanhoesa
    주식회사 | jusighoesa
    """
}
