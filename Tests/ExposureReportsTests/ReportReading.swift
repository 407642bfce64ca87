import Foundation
import SupplyModel
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@testable import ExposureReports

/// Reports read back the way other programs read them, by name of file or part.
enum ReportReading {
  static func contents(_ format: any ReportFormat, _ result: AnalysisResult) -> [String: [UInt8]] {
    let parts = format.files(of: result).flatMap { file in
      switch file.content {
      case .bytes(let bytes): [(file.name, bytes)]
      case .container(let parts): parts.map { ($0.name, $0.bytes) }
      }
    }
    return Dictionary(uniqueKeysWithValues: parts)
  }

  /// Rows by column name, as RFC 4180 reads them.
  static func rows(csv bytes: [UInt8]) -> [[String: String]] {
    var records: [[String]] = [[]]
    var field = ""
    var isQuoted = false
    var last: Unicode.Scalar?
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch (scalar, isQuoted) {
      case ("\"", false):
        if last == "\"" { field.unicodeScalars.append("\"") }
        isQuoted = true
      case ("\"", true): isQuoted = false
      case (",", false), ("\n", false):
        records[records.count - 1].append(field)
        field = ""
        if scalar == "\n" { records.append([]) }
      case ("\r", false): break
      default: field.unicodeScalars.append(scalar)
      }
      last = scalar
    }
    let header = records[0]
    return records.dropFirst().dropLast().map { record in
      #expect(record.count == header.count)
      return Dictionary(uniqueKeysWithValues: zip(header, record))
    }
  }

  /// Rows of a sheet by column name; a cell left out is no key.
  static func rows(sheet bytes: [UInt8]) throws -> [[String: String]] {
    let sheet = try elements(bytes)
    var rows: [[String: String]] = []
    var cell = ""
    for element in sheet {
      switch element.name {
      case "row": rows.append([:])
      case "c": cell = String(element.attributes["r"]!.prefix { $0.isLetter })
      case "t", "v": rows[rows.count - 1][cell] = element.text
      default: break
      }
    }
    let header = rows[0]
    return rows.dropFirst().map { row in
      Dictionary(uniqueKeysWithValues: row.map { (header[$0.key]!, $0.value) })
    }
  }

  struct Element {
    let name: String
    let attributes: [String: String]
    var text = ""
  }

  /// All elements in order of their start tags.
  ///
  /// - Throws: when the document is not well formed.
  static func elements(_ bytes: [UInt8]) throws -> [Element] {
    let collector = ElementCollector()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = collector
    let isWellFormed = parser.parse()
    #expect(isWellFormed, "\(String(describing: parser.parserError)), line \(parser.lineNumber)")
    return collector.elements
  }

  private final class ElementCollector: NSObject, XMLParserDelegate {
    var elements: [Element] = []
    private var open: [Int] = []

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String]
    ) {
      open.append(elements.count)
      elements.append(Element(name: name, attributes: attributes))
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
      if let last = open.last { elements[last].text += string }
    }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) {
      open.removeLast()
    }
  }
}
