import SupplyModel

/// How to read someone else's table: which columns name parties, and which relations a row states.
///
/// In the configuration, here for a table that holds site, vendor and destination in each line:
///
/// ```toml
/// [[mapping]]
/// name = "scms"
/// files = "scms-delivery-history*.tsv"   # glob on the file name
/// delimiter = "tab"                      # tab, ",", ";" or "|"; recognised when left out
/// encoding = "utf-8"                     # or windows-1252, gb18030, shift_jis …; recognised when left out
/// dates = ["d-MMM-yy"]                   # yyyy-MM-dd when left out
/// decimal = "."                          # or ","; told from each number when left out
/// missing = ["N/A", "Date Not Captured"] # texts that mean an empty cell
///
/// [mapping.parties.site]
/// name = "Manufacturing Site"            # a column, or "=text" for the same in every row
/// roles = ["manufacturer"]
///
/// [mapping.parties.vendor]
/// name = "Vendor"
/// roles = ["vendor"]
///
/// [mapping.parties.destination]
/// name = "Country"
/// country = "Country"
///
/// [mapping.parties.programme]
/// name = "=SCMS programme"
/// country = "=US"
/// roles = ["buyer"]
///
/// [[mapping.relations]]
/// supplier = "site"                      # parties of this mapping
/// buyer = "vendor"
/// product = "Item Description"
/// into = "Item Description"              # what the buyer makes of it: here, the same
/// value = "Line Item Value"
/// currency = "=USD"
/// quantity = "Line Item Quantity"
/// unit = "=pack"
/// document = "PO / SO #"
/// observed_on = "Delivered to Client Date"
/// evidence = "=transaction"
/// ```
///
/// A party may also have `region`, `identifiers = { gln = "Site GLN" }` and `optional = true`: a row without it is
/// then read without its relations, else refused. Relations may also have `kind`, `hs` and `share`. Parties of the
/// same text under one name of the mapping (`site`) are one; a site and a vendor of the same text are two, unless both
/// have the same `register = "…"`, which other mappings may use too.
package struct TableMapping: Hashable, Sendable {
  package var name: String
  /// Glob on the file name: `*` and `?`.
  package var files: String
  package var text: DelimitedText
  /// In order of trial.
  package var dates: [CalendarDate.Format]
  /// The decimal sign, comma or point; the other one divides thousands. nil: told from each number, as far as it can be.
  package var decimal: UInt8?
  /// Texts that mean an empty cell.
  package var missing: [String]
  /// By name.
  package var parties: [MappedParty]
  package var relations: [MappedRelation]

  package init(
    name: String, files: String, text: DelimitedText = DelimitedText(),
    dates: [CalendarDate.Format] = [.iso], decimal: UInt8? = nil, missing: [String] = [],
    parties: [MappedParty], relations: [MappedRelation]
  ) {
    self.name = name
    self.files = files
    self.text = text
    self.dates = dates
    self.decimal = decimal
    self.missing = missing
    self.parties = parties.sorted { $0.label < $1.label }
    self.relations = relations
  }

  /// What is wrong with the mapping itself, for whoever reads the configuration; nil when nothing is.
  package var problem: String? {
    if parties.isEmpty { return "mapping '\(name)' names no parties" }
    let labels = Set(parties.map(\.label))
    let used = relations.flatMap { [$0.supplier, $0.buyer] }
    return used.first { !labels.contains($0) }.map {
      "a relation of mapping '\(name)' names the party '\($0)', which the mapping does not define"
    }
  }

  /// Where a value comes from.
  package enum CellSource: Hashable, Sendable {
    case column(String)
    case constant(String)

    /// `=text` is a constant, anything else the header of a column.
    package init(_ text: String) {
      self = text.hasPrefix("=") ? .constant(String(text.dropFirst())) : .column(text)
    }
  }
}
