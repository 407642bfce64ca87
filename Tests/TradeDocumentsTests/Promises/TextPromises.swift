import SupplyModel
import TradeDocuments

extension ReadingPromise {
  /// Delimited text: what a record holds does not depend on how much is read at a time.
  static let csv = ReadingPromise("csv") { bytes in
    var broken: [String] = []
    for delimiter in [",", ";"].map({ UInt8(ascii: $0) }) where bytes.contains(delimiter) {
      let whole = DelimitedRecords(bytes, delimiter: delimiter, chunk: 1 << 18)
      let pieces = DelimitedRecords(bytes, delimiter: delimiter, chunk: 16)
      if whole != pieces { broken.append("read in small pieces, the records are others") }
      if !whole.areInOrder { broken.append("records are not in the order of their lines") }
    }
    _ = try? TableReader.readTable(bytes, path: "document")
    return broken
  }

  /// A relations table: what it says does not depend on where the pieces end that it is read in.
  static let pieces = ReadingPromise("table-pieces") { bytes in
    let table = Array("supplier,buyer,product,value\n".utf8) + bytes
    let source = DocumentSource(document: DocumentID(0), path: "document", content: .memory(table))
    let texts = [table.count, max(16, table.count / 40)].map { size in
      BatchText(DocumentReading.read(source, formats: [RelationTable(pieceSize: size)]).batch)
    }
    return texts[0] == texts[1] ? [] : ["read in small pieces, it says something else"]
  }

  /// JSON: a value and the place of every part of it, or a refusal with its place.
  static let json = ReadingPromise("json") { bytes in
    var reader = JSONReader(bytes, document: DocumentID(0))
    do throws(UnreadableDocument) {
      return hasPlaces(try reader.read()) ? [] : ["a value has no place"]
    } catch {
      return error.diagnostic.location == nil ? ["refused without a place"] : []
    }
  }

  /// Lists as XML and as HTML: an XML list is walked to its end, so that its outermost element is met once.
  static let markup = ReadingPromise("markup") { bytes in
    var broken: [String] = []
    if let entries = try? MarkupReader.readXML(bytes, path: "document") {
      var met = 0
      entries.forEach(named: entries.root.name) { _ in met += 1 }
      if met != 1 { broken.append("the outermost element is met \(met) times") }
    }
    if let page = try? MarkupReader.readHTML(bytes, path: "document"), page.name.isEmpty {
      broken.append("the outermost element has no name")
    }
    return broken
  }

  private static func hasPlaces(_ value: JSONValue) -> Bool {
    guard value.location.line > 0, value.location.column > 0 else { return false }
    return (value.elements ?? []).allSatisfy(hasPlaces)
      && (value.members ?? []).allSatisfy { $0.location.line > 0 && hasPlaces($0.value) }
  }
}

/// The records of delimited text with the place of every field.
private struct DelimitedRecords: Equatable {
  private var records: [Record] = []

  private struct Record: Equatable {
    let line: Int
    let lastLine: Int
    let flags: [Bool]
    let strayQuote: Int?
    let fields: [Field]
  }

  private struct Field: Equatable {
    let text: [UInt8]
    let line: Int
    let column: Int
  }

  init(_ bytes: [UInt8], delimiter: UInt8, chunk: Int) {
    let source = DocumentSource(document: DocumentID(0), path: "document", content: .memory(bytes))
    guard let stream = try? TextStream(source) else { return }
    let reader = CSVReader(stream, delimiter: delimiter, chunk: chunk)
    while (try? reader.advance()) == true {
      let fields = (0..<reader.fieldCount).map { index in
        let (line, column) = reader.place(index)
        return Field(text: Array(reader.bytes(index)), line: line, column: column)
      }
      records.append(
        Record(
          line: reader.line, lastLine: reader.lastLine,
          flags: [reader.isUnterminated, reader.endsWithoutLineEnd], strayQuote: reader.strayQuote,
          fields: fields))
    }
  }

  var areInOrder: Bool { zip(records, records.dropFirst()).allSatisfy { $0.lastLine < $1.line } }
}
