import SupplyModel

/// What one place of a document says of a product, while it is being put together.
package struct ProductDraft: Sendable {
  package let location: SourceLocation
  package private(set) var statements: [Statement] = []
  private var name: String?
  /// A number only one company uses, in case nothing better names the product.
  private var localNumber: String?

  package init(at location: SourceLocation) { self.location = location }

  /// The first name counts; give the most telling one first.
  package mutating func name(_ name: PlacedText?) {
    guard self.name == nil, let text = name?.text, !text.isEmpty, !PlaceholderName.contains(text) else {
      return
    }
    self.name = text
  }

  /// A trade item number: kept in its 14-digit form, what is none is kept as a note.
  package mutating func tradeItem(_ number: PlacedText?) {
    guard let number, !number.text.isEmpty else { return }
    if let gtin = GS1Number.tradeItem(number.text) {
      add(.identifier, gtin.description, original: number)
    } else {
      note("standard number", number)
    }
  }

  /// An identifier of a scheme of its own, `ndc:0071-0155`; joins records of the product everywhere.
  package mutating func identifier(_ scheme: String, _ number: PlacedText?) {
    guard let number, !number.text.isEmpty else { return }
    add(.identifier, Identifier(scheme: scheme, value: number.text).description, original: number)
  }

  /// A number that means something only to one company: `seller's number 4711`.
  package mutating func note(_ words: String, _ number: PlacedText?, namesProduct: Bool = false) {
    guard let number, !number.text.isEmpty, !PlaceholderName.contains(number.text) else { return }
    add(.notes, "\(words) \(number.text)", original: number)
    if namesProduct, localNumber == nil { localNumber = number.text }
  }

  /// A customs code of 6 to 10 digits, dots and spaces aside; anything else is kept as a note.
  package mutating func hs(_ code: PlacedText?) {
    guard let code, !code.text.isEmpty else { return }
    if let digits = CommodityCode.hs(code.text) {
      add(.hs, digits, original: code)
    } else {
      note("commodity", code)
    }
  }

  /// A class of a list of classes; lists are called by many names.
  package mutating func classification(_ code: PlacedText?, list: String?) {
    guard let code, !code.text.isEmpty, !PlaceholderName.contains(code.text) else { return }
    guard let list, !list.isEmpty else { return note("classified", code) }
    let scheme = CommodityCode.scheme(named: list)
    if scheme == "hs", CommodityCode.hs(code.text) != nil { return hs(code) }
    add(.classification, "\(scheme):\(code.text)", original: code)
  }

  /// Where it comes from: a country in any of its forms. Missing stays unknown, never the seller's country.
  package mutating func origin(country: PlacedText?, log: inout DiagnosticLog) {
    append(.country(.productOrigin, country, log: &log))
  }

  /// A region of origin as an ISO 3166-2 code, `CN-XJ`; other texts are no code and are left to the country.
  ///
  /// - Returns: whether it was one.
  @discardableResult
  package mutating func origin(region: PlacedText?) -> Bool {
    guard let region, region.text.contains("-") else { return false }
    append(Statement(.productOrigin, region))
    return true
  }

  package mutating func manufacturer(_ name: PlacedText?) {
    guard let name, !PlaceholderName.contains(name.text) else { return }
    append(Statement(.manufacturer, name))
  }

  /// What the product is called: its name, else a number; nil when nothing says what it is.
  package var productName: String? {
    let coded = statements.first { $0.property == .identifier } ?? statements.first { $0.property.isCode }
    return name ?? coded?.value ?? localNumber
  }

  private mutating func add(_ property: Statement.Property, _ value: String, original: PlacedText) {
    append(Statement(property, value, original: original.text, at: original.location))
  }

  private mutating func append(_ statement: Statement?) {
    guard let statement, !statements.contains(where: statement.saysTheSame) else { return }
    statements.append(statement)
  }
}

extension Statement.Property {
  fileprivate var isCode: Bool { self == .hs || self == .classification }
}

/// Codes of goods as documents write them.
enum CommodityCode {
  /// Six to ten digits: subheading to national code. Fewer name a class too wide to be a product.
  static func hs(_ text: String) -> String? {
    let digits = GS1Number.isDigits(text) ? text : text.filter { $0 != "." && $0 != " " }
    return (6...10).contains(digits.utf8.count) && GS1Number.isDigits(digits) ? digits : nil
  }

  /// Our name of a list of item classes; the three-letter ones are UNTDID 7143.
  static func scheme(named list: String) -> String {
    schemes[list.uppercased()] ?? list.lowercased()
  }

  /// - Parameter code: with its scheme, `unspsc:85101501`.
  static func isService(_ code: String) -> Bool {
    let parts = code.split(separator: ":")
    guard parts.count == 2, parts[1].utf8.count >= 8, let division = Int(parts[1].prefix(2)) else {
      return false
    }
    return parts[0] == "cpv" && 50...98 ~= division || parts[0] == "unspsc" && 70...94 ~= division
  }

  private static let schemes = [
    "HS": "hs", "TARIC": "hs", "CN": "hs", "HTS": "hs", "UNSPSC": "unspsc", "TST": "unspsc", "TSP": "unspsc",
    "UNSPSC_CODE": "unspsc", "STI": "cpv", "CPV": "cpv", "GPC": "gpc", "GMDN": "gmdn",
  ]
}
