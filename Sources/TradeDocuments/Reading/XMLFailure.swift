import CLibXML2
import SupplyModel

/// A refusal with its place in the document.
struct XMLFailure {
  private let refusal: XMLRefusal
  private let line: UInt32
  private let column: UInt32
  private let excerpt: String?

  init(_ refusal: XMLRefusal, line: UInt32, column: UInt32, excerpt: String?) {
    self.refusal = refusal
    self.line = line
    self.column = column
    self.excerpt = excerpt
  }

  func diagnostic(in document: DocumentSource) -> Diagnostic {
    refusal.diagnostic(at: location(in: document), path: document.path, excerpt: excerpt)
  }

  /// The document is read, but an element of it is nobody's.
  func undeclaredPrefixWarning(in document: DocumentSource) -> Diagnostic {
    Diagnostic(
      "xml-undeclared-prefix", .warning,
      "a name has a namespace prefix nobody declared; the element is not read",
      at: location(in: document), path: document.path, excerpt: excerpt)
  }

  private func location(in document: DocumentSource) -> SourceLocation? {
    line == 0 ? nil : SourceLocation(document: document.document, line: Int(line), column: Int(column))
  }
}

/// What concerns libxml2 as a whole.
enum LibXML2 {
  /// To be called before anything else on each thread that parses.
  static func prepare() {
    _ = isReady
    // Errors that belong to no parser would be printed, past the reports.
    xmlSetStructuredErrorFunc(nil) { _, _ in }
  }

  /// Set up once per process: no catalogs, and a loader that never loads.
  private static let isReady: Bool = {
    xmlInitParser()
    xmlCatalogSetDefaults(XML_CATA_ALLOW_NONE)
    xmlSetExternalEntityLoader { _, _, _ in nil }
    return true
  }()

  /// An error's message as a part of a sentence.
  static func words(of error: UnsafePointer<xmlError>) -> String {
    guard let message = error.pointee.message else { return "error \(error.pointee.code)" }
    let text = String(cString: message).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return text.prefix(1).lowercased() + text.dropFirst()
  }
}
