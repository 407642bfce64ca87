import SupplyModel

@testable import TradeDocuments

/// Real documents of a folder beside the package, each read by whichever format takes it.
struct RealDocumentFolder {
  let read: [String: ReadDocument]

  /// - Parameter folder: below the folder of real documents; nothing is read when it is not there.
  init(_ folder: String) {
    let path = XMLFixtures.documents + "/" + folder
    let files = XMLFixtures.names(in: path).filter { $0.hasSuffix(".xml") }
    read = Dictionary(
      uniqueKeysWithValues: files.map { file in
        let source = DocumentSource(
          document: DocumentID(0), path: file, content: .file(path + "/" + file))
        return (file, DocumentReading.read(source, formats: DocumentFormats.all))
      })
  }

  /// The document whose file name contains a text.
  subscript(_ part: String) -> StatementBatch? { read.first { $0.key.contains(part) }?.value.batch }

  /// Every text that was stated of anybody or anything.
  var statedTexts: [String] {
    read.values.flatMap { document in
      (document.batch.parties.map(\.statements) + document.batch.products.map(\.statements)).joined()
        .flatMap { [$0.value, $0.original ?? ""] } + document.batch.products.map(\.name)
    }
  }
}
