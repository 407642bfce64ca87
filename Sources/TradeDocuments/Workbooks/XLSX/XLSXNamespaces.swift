/// The namespaces of Office Open XML workbooks; each comes in a transitional and a strict spelling.
enum XLSXNamespaces {
  static let transitional = "http://schemas.openxmlformats.org/"
  static let strict = "http://purl.oclc.org/ooxml/"

  /// Elements of workbooks, sheets, styles and texts.
  static let main = ["\(transitional)spreadsheetml/2006/main": "", "\(strict)spreadsheetml/main": ""]
  /// Attributes that name a relationship.
  static let relationships = [
    "\(transitional)officeDocument/2006/relationships": "r", "\(strict)officeDocument/relationships": "r",
  ]
  /// Parts that list relationships; one spelling.
  static let package = ["\(transitional)package/2006/relationships": ""]

  /// `worksheet` for a relationship's type in either spelling; nil for other vocabularies.
  static func kind(ofRelationship type: String) -> String? {
    relationships.keys.first { type.hasPrefix($0 + "/") }.map { String(type.dropFirst($0.utf8.count + 1)) }
  }
}
