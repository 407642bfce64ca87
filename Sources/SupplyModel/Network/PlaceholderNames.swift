/// Words that stand where a name belongs and name nobody.
package enum PlaceholderNames {
  /// In lower case, without anything that is no letter or digit.
  package static let all: Set<String> = [
    "na", "none", "null", "unknown", "tbd", "notapplicable", "notavailable", "xxx", "string",
  ]

  /// Whether a text has a letter or digit and is none of these words.
  package static func isName(_ text: String) -> Bool {
    let core = String(text.lowercased().filter { $0.isLetter || $0.isNumber })
    return !core.isEmpty && !all.contains(core)
  }
}

extension Party {
  /// Whether a name or an identifier says who it is, so that lists can be searched for it.
  package var canBeSearched: Bool {
    names.contains(where: PlaceholderNames.isName) || !identifiers.isEmpty
  }
}
