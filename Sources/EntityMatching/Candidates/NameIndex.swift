import SupplyModel

/// Names of parties or list entries, read once, to be found and compared.
struct NameIndex {
  /// A name of somebody, and one way to read it.
  struct Entry {
    /// Position of whose name it is.
    let owner: Int32
    let name: ComparedName
    let country: Country?
  }

  private(set) var entries: [Entry] = []

  /// - Parameter lexicon: shared by all names that are compared.
  mutating func add(_ text: String, of owner: Int, country: Country?, _ lexicon: inout NameLexicon) {
    for name in lexicon.names(in: text, of: country) {
      entries.append(Entry(owner: Int32(owner), name: name, country: country))
    }
  }

  /// An index for look-ups among these names.
  func candidates(_ lexicon: NameLexicon) -> CandidateIndex {
    CandidateIndex(lexicon, entries.map(\.name.profile), countries: entries.map(\.country))
  }
}
