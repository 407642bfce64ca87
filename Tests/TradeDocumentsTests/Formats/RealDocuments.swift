import SupplyModel

@testable import TradeDocuments

/// The real documents of one format beside the package, by file name; empty when they are not here.
enum RealDocuments {
  static func files(of format: String) -> [String] {
    let index = XMLFixtures.text(XMLFixtures.documents + "/INDEX.tsv")
    return index.split(separator: "\n").dropFirst().compactMap { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count > 5, cells[0].hasPrefix(format + "/"), cells[5] == "yes" else { return nil }
      return cells[0]
    }
  }

  /// Read by whichever format takes it, as the program does.
  static func read(_ file: String) -> ReadDocument {
    let path = XMLFixtures.documents + "/" + file
    return DocumentReading.read(
      DocumentSource(document: DocumentID(0), path: file, content: .file(path)), formats: DocumentFormats.all)
  }
}

extension StatementBatch {
  /// The values a party has of one property.
  func values(_ property: Statement.Property, ofParty position: Int) -> [String] {
    parties[position].statements.filter { $0.property == property }.map(\.value)
  }

  /// The first party that an identifier names.
  func party(_ identifier: String) -> Int? {
    parties.indices.first { values(.identifier, ofParty: $0).contains(identifier) }
  }
}
