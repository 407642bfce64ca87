import SupplyModel

/// Why the XML reader takes nothing of a document.
///
/// A parser is stopped with one of these; where in the document that was is added when the diagnostic is made.
enum XMLRefusal: Hashable, Sendable {
  case declaresEntity(String)
  case declaresAttributeDefaults
  case refersToEntity(String)
  case encoding(String)
  case undecodable
  case tooDeep(Int)
  case tooManyAttributes
  case tagTooLong
  case valueTooLong
  case partTooLarge
  case tooSlow
  case disguised(String)
  case empty
  /// libxml2's own words.
  case malformed(String)

  /// - Parameter excerpt: the line of the document the parser stopped in.
  func diagnostic(at location: SourceLocation?, path: String, excerpt: String?) -> Diagnostic {
    let (slug, message, hint) = wording
    return Diagnostic(slug, .error, message, at: location, path: path, excerpt: excerpt, hint: hint)
  }

  private var wording: (slug: String, message: String, hint: String?) {
    switch self {
    case .declaresEntity(let name):
      (
        "xml-entity-declared", "the DOCTYPE declares the entity '\(name)'; entities are never expanded",
        Self.noDOCTYPE
      )
    case .declaresAttributeDefaults:
      (
        "xml-attribute-declared", "the DOCTYPE declares default attributes, which are never added",
        Self.noDOCTYPE
      )
    case .refersToEntity(let name):
      (
        "xml-entity-reference", "the text refers to the entity '\(name)', which is never expanded",
        Self.noDOCTYPE
      )
    case .encoding(let name):
      (
        "xml-encoding-refused", "the encoding '\(name)' is not one documents may use",
        "save the file as UTF-8"
      )
    case .undecodable:
      (
        "xml-undecodable", "bytes at or after this place are not in the encoding of the document",
        "nothing of the file was used; ask its sender for a sound copy, best in UTF-8"
      )
    case .tooDeep(let limit):
      ("xml-too-deep", "elements are nested more than \(limit) deep", Self.notATradeDocument)
    case .tooManyAttributes:
      (
        "xml-too-many-attributes", "an element has more than \(XMLLimits.attributes) attributes",
        Self.notATradeDocument
      )
    case .tagTooLong:
      (
        "xml-tag-too-long", "a start tag is longer than \(XMLLimits.tagBytes / 1024) KiB",
        Self.notATradeDocument
      )
    case .valueTooLong:
      (
        "xml-value-too-long", "a value is longer than \(XMLLimits.valueBytes >> 20) MiB",
        Self.notATradeDocument
      )
    case .partTooLarge:
      (
        "markup-too-large", "a part of the list takes more than \(XMLLimits.markupBytes >> 20) MiB",
        "nothing of the file was used; entries of real lists stay far below this"
      )
    case .tooSlow:
      ("xml-too-slow", "reading takes too long for the size of the file", Self.notATradeDocument)
    case .disguised(let name):
      ("xml-disguised", "the file looks like \(name), not XML", "unpack or convert it first")
    case .empty:
      ("xml-empty", "the file holds no XML element", nil)
    case .malformed(let words):
      (
        "xml-malformed", "not well-formed XML: \(words)",
        "nothing of the file was used; ask its sender for a sound copy"
      )
    }
  }

  private static let noDOCTYPE =
    "nothing of the file was used; ask its sender for a copy without DOCTYPE entities"
  private static let notATradeDocument =
    "nothing of the file was used; real trade documents stay far below this"
}
