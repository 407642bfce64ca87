import SupplyModel
import TradeDocuments

extension TableMapping {
  /// Reads one `[[mapping]]`; problems are left in the section. nil when it cannot be used.
  init?(_ section: inout TOMLSection) {
    guard let files = section.text("files") else {
      section.refuse("files", "given: a file name or a pattern such as \"deliveries*.csv\"")
      return nil
    }
    let text = DelimitedText(
      delimiter: section.parsed("delimiter", expecting: "tab, \",\", \";\" or \"|\"", Self.delimiter),
      encoding: section.parsed(
        "encoding", expecting: "an encoding such as utf-8, windows-1252, gb18030 or shift_jis"
      ) {
        TextEncoding(name: $0)
      })
    let dates = section.list(
      "dates", expecting: "date formats such as yyyy-MM-dd, d.M.yyyy, M/d/yyyy, d-MMM-yy, yyyyMMdd",
      CalendarDate.Format.init)
    let parties = Self.parties(&section)
    var relations: [MappedRelation] = []
    for var inner in section.sections("relations") {
      if let relation = MappedRelation(&inner) { relations.append(relation) }
      section.adopt(inner.problems)
    }
    self.init(
      name: section.text("name") ?? files, files: files, text: text, dates: dates.isEmpty ? [.iso] : dates,
      decimal: section.parsed("decimal", expecting: "\".\" or \",\"", Self.decimal),
      missing: section.list("missing", expecting: "texts") { $0 }, parties: parties, relations: relations)
    section.refuseUnknownKeys()
    if let problem { section.report(problem) }
  }

  private static func delimiter(_ text: String) -> UInt8? {
    text == "tab" ? UInt8(ascii: "\t") : text.utf8.count == 1 ? text.utf8.first : nil
  }

  private static func decimal(_ text: String) -> UInt8? {
    text == "." || text == "," ? text.utf8.first : nil
  }

  private static func parties(_ section: inout TOMLSection) -> [MappedParty] {
    guard var named = section.section("parties") else { return [] }
    var parties: [MappedParty] = []
    for label in named.keys {
      guard var inner = named.section(label) else { continue }
      if let party = MappedParty(label, &inner) { parties.append(party) }
      named.adopt(inner.problems)
    }
    section.adopt(named.problems)
    return parties
  }
}

extension MappedParty {
  fileprivate init?(_ label: String, _ section: inout TOMLSection) {
    guard let name = section.parsed("name", expecting: "a column or \"=text\"", Self.source) else {
      section.refuse("name", "given: the column with the party's name, or \"=text\"")
      return nil
    }
    var identifiers: [MappedIdentifier] = []
    if var schemes = section.section("identifiers") {
      for scheme in schemes.keys {
        if let value = schemes.parsed(scheme, expecting: "a column or \"=text\"", Self.source) {
          identifiers.append(MappedIdentifier(scheme: scheme, value: value))
        }
      }
      section.adopt(schemes.problems)
    }
    self.init(
      label: label, name: name,
      country: section.parsed("country", expecting: "a column or \"=text\"", Self.source),
      region: section.parsed("region", expecting: "a column or \"=text\"", Self.source),
      roles: section.list("roles", expecting: "texts") { $0 }, identifiers: identifiers,
      isOptional: section.flag("optional"), register: section.text("register"))
    section.refuseUnknownKeys()
  }

  private static func source(_ text: String) -> TableMapping.CellSource? { TableMapping.CellSource(text) }
}

extension MappedRelation {
  fileprivate init?(_ section: inout TOMLSection) {
    let supplier = section.text("supplier")
    let buyer = section.text("buyer")
    var fields: [Field: TableMapping.CellSource] = [:]
    for field in Field.allCases {
      fields[field] = section.text(field.rawValue).map { TableMapping.CellSource($0) }
    }
    section.refuseUnknownKeys()
    guard let supplier, let buyer else {
      section.report("a relation of a mapping needs a supplier and a buyer")
      return nil
    }
    self.init(supplier: supplier, buyer: buyer, fields: fields)
  }
}
