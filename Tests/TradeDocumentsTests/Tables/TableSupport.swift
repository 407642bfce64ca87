import SupplyModel

@testable import TradeDocuments

/// Path of the package, from where this file stands.
let packageRoot = String(#filePath.split(separator: "/").dropLast(4).map { "/" + $0 }.joined())

/// Reads text as a document named `path` through the front.
func read(
  _ text: String, path: String = "table.csv", formats: [any DocumentFormat] = DocumentFormats.all
) -> ReadDocument {
  read(Array(text.utf8), path: path, formats: formats)
}

/// Reads bytes as a document named `path` through the front.
func read(
  _ bytes: [UInt8], path: String = "table.csv", formats: [any DocumentFormat] = DocumentFormats.all
) -> ReadDocument {
  let source = DocumentSource(document: DocumentID(0), path: path, content: .memory(bytes))
  return DocumentReading.read(source, formats: formats)
}

/// Reads a file of the package through the front.
func readFile(_ path: String, formats: [any DocumentFormat] = DocumentFormats.all) -> ReadDocument {
  let source = DocumentSource(
    document: DocumentID(0), path: path, content: .file(packageRoot + "/" + path))
  return DocumentReading.read(source, formats: formats)
}

extension ReadDocument {
  /// `slug line:column`, in order.
  var places: [String] {
    batch.diagnostics.sorted.map { "\($0.slug) \($0.location?.shown ?? "-")" }
  }

  var slugs: [String] { batch.diagnostics.sorted.map(\.slug) }
}

extension SourceLocation {
  /// `line:column`.
  var shown: String { "\(line):\(column)" }
}
