import Testing

@testable import EntityMatching

@Suite struct GarbledTextTests {
  @Test(arguments: [
    ("MÃ¼ller", "Müller"), ("SociÃ©tÃ© GÃ©nÃ©rale", "Société Générale"), ("Å koda", "Å koda"),
    ("Å\u{A0}koda", "Škoda"),
    ("çç æ–°ç–†", "çç 新疆"), ("Dâ€™Or", "D’Or"), ("MÃƒÂ¼ller", "Müller"),
    ("M&#252;ller &amp; Sohn", "Müller & Sohn"),
    ("M&uuml;ller&nbsp;GmbH", "Müller GmbH"), ("&amp;#x41;", "A"), ("A&B; C", "A&B; C"),
  ])
  func isRestored(_ written: String, _ meant: String) { #expect(GarbledText.restored(written) == meant) }

  @Test(arguments: ["Müller", "SÃO PAULO", "IRMÃ", "NAÇÃO", "ÄÖÜ", "Àé", "Ærø", "AT&T; Söhne"])
  func isLeftAlone(_ text: String) { #expect(GarbledText.restored(text) == text) }
}

@Suite struct NamePartsTests {
  @Test(arguments: [
    ("Ninebark Co., Ltd.", []), ("Ninebark (Shanghai) Co., Ltd.", []), ("Ninebark, Inc.", []),
    ("Ninebark GmbH & Co. KG", []),
    ("Ninebark Co., Ltd., Dalian, China", ["Ninebark Co., Ltd."]),
    ("Ninebark Ltd DO NOT USE", ["Ninebark Ltd"]),
    ("Tonerhaus GmbH (Ninebark Corp.)", ["Ninebark Corp.", "Tonerhaus GmbH"]),
    ("Ninebark; Alder", ["Ninebark", "Alder"]),
    ("Tonerhaus c/o Ninebark Ltd", ["Ninebark Ltd"]), ("Haus-Ninebark Ltd", []),
    ("Rose, Thorn and Briar LLP", ["Thorn and Briar LLP"]),
  ])
  func complete(_ text: String, _ parts: [String]) { #expect(NameParts.complete(in: text) == parts) }

  @Test(arguments: [
    ("M/s. Ninebark", "Ninebark"), ("Messrs Ninebark", "Ninebark"), ("F/V Ocean Lotus", "Ocean Lotus"),
    ("Fishing Vessel: Ocean Lotus", "Ocean Lotus"), ("M.V. Ocean Lotus", "Ocean Lotus"),
    ("M/Systems", "M/Systems"),
    ("Messrsmith", "Messrsmith"), ("Vessel", "Vessel"), ("MVP Ltd", "MVP Ltd"),
  ])
  func prefaces(_ text: String, _ name: String) { #expect(NamePreface.removed(from: text) == name) }
}
