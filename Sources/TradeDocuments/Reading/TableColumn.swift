import Synchronization

/// Of each kind of table, where its columns are found by name.
private enum KnownColumns {
  static let positions = Mutex<[ObjectIdentifier: [String: Int]]>([:])
}

/// The columns of one of our own tables, as an enumeration: `registeredCountry` is the header `registered_country`.
protocol TableColumn: RawRepresentable<Int>, CaseIterable, Hashable, Sendable where AllCases == [Self] {
  /// Without one of these the table is refused.
  static var required: [Self] { get }
  /// What the table holds, as messages name it: `relations`.
  static var table: String { get }
}

extension TableColumn {
  /// The header as documented: `registered_country`.
  var header: String {
    var name = ""
    for letter in String(describing: self) {
      if letter.isUppercase { name.append("_") }
      name.append(contentsOf: letter.lowercased())
    }
    return name
  }

  /// The column a header names; case, spaces, underscores and dashes do not count.
  static func named(_ header: String) -> Self? {
    header.utf8.count > 60 ? nil : positions[folded(header)].flatMap(Self.init(rawValue:))
  }

  /// Raw values by folded header, made once: dozens of lines of every text are asked whether they are a header.
  private static var positions: [String: Int] {
    KnownColumns.positions.withLock { known in
      if let positions = known[ObjectIdentifier(Self.self)] { return positions }
      let positions = Dictionary(
        allCases.map { (folded($0.header), $0.rawValue) }, uniquingKeysWith: { first, _ in first })
      known[ObjectIdentifier(Self.self)] = positions
      return positions
    }
  }

  private static func folded(_ header: String) -> String {
    String(
      String.UnicodeScalarView(
        header.lowercased().unicodeScalars.filter { !" _-\u{A0}\t\n\r".unicodeScalars.contains($0) }))
  }
}

extension TableColumn {
  /// Judges a document's header line: surely ours when every required column is there, perhaps when some are and at
  /// least `telling` known columns in all, so that the missing one can be named.
  static func recognize(_ head: DocumentHead, atLeast telling: Int) -> Recognition {
    let lines = head.headerLines.map { (rank: rank($0), names: $0) }
    guard let header = lines.max(by: { $0.rank < $1.rank })?.names, header.count > 1 else { return .no }
    let known = Set(header.compactMap(named))
    let found = required.filter(known.contains)
    guard !found.isEmpty else { return .no }
    let names = found.map(\.header).joined(separator: ", ")
    if found.count == required.count { return .yes("columns \(names)") }
    return known.count >= telling
      ? .maybe("columns \(allCases.filter(known.contains).map(\.header).joined(separator: ", "))") : .no
  }

  /// Whether a line names every column the table must have.
  static func isHeader(_ line: [String]) -> Bool { line.count > 1 && rank(line) == 1_000 }

  /// How surely a line is our header: by the required columns it names, then by all it names.
  static func rank(_ header: [String]) -> Int {
    let known = Set(header.compactMap(named))
    let found = required.filter(known.contains).count
    return found == 0 ? 0 : found == required.count ? 1_000 : found * 100 + min(99, known.count)
  }
}
