/// Regions that orders name, in the spellings documents use, as ISO 3166-2 codes.
enum RegionNames {
  static let xinjiang = "CN-XJ"

  /// The code of a region's name or code; nil for one we do not know.
  static func code(_ text: String) -> String? {
    let folded = NameFolding.compatible(text).split { !$0.isLetter && !$0.isNumber && $0 != "-" }
      .joined(separator: " ")
    if isCode(folded) { return aliases[folded] ?? folded.uppercased() }
    return names[folded]
  }

  /// The region whose name an address contains as a word; nil for none.
  static func code(inAddress text: String) -> String? {
    let folded = NameFolding.compatible(text)
    let words = " " + folded.split { !$0.isLetter && !$0.isNumber }.joined(separator: " ") + " "
    for (name, code) in names.sorted(by: { $0.key < $1.key }) {
      // Chinese is written without spaces.
      let isSpaced = name.utf8.allSatisfy { $0 < 0x80 }
      if isSpaced ? words.contains(" \(name) ") : folded.contains(name) { return code }
    }
    return nil
  }

  private static func isCode(_ text: String) -> Bool {
    let parts = text.split(separator: "-")
    return parts.count == 2 && parts[0].count == 2 && (1...3).contains(parts[1].count)
  }

  private static let aliases = ["cn-65": xinjiang, "cn-54": "CN-XZ"]

  private static let names = [
    "xinjiang": xinjiang, "xuar": xinjiang, "xinjiang uyghur autonomous region": xinjiang,
    "xinjiang uygur autonomous region": xinjiang, "xinjiang uighur autonomous region": xinjiang,
    "xinjiang uyghur autonomous region xuar": xinjiang, "xinjiang weiwuer zizhiqu": xinjiang,
    "sinkiang": xinjiang,
    "east turkestan": xinjiang, "新疆": xinjiang, "新疆维吾尔自治区": xinjiang,
    "tibet": "CN-XZ", "tibet autonomous region": "CN-XZ", "xizang": "CN-XZ", "西藏": "CN-XZ",
  ]
}
