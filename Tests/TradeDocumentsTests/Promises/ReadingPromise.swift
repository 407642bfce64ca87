import SupplyModel
import TradeDocuments

/// What a reader promises of any bytes whatever, besides not to crash. The fuzzer breaks in on it with made-up
/// bytes, the tests with the samples and with what the fuzzer found.
struct ReadingPromise: Sendable {
  /// Of a format, its id.
  let name: String
  private let check: @Sendable ([UInt8]) -> [String]

  init(_ name: String, check: @escaping @Sendable ([UInt8]) -> [String]) {
    self.name = name
    self.check = check
  }

  /// - Returns: one line per promise that these bytes break; empty when all is well.
  func broken(by bytes: [UInt8]) -> [String] { check(bytes).map { "\(name): \($0)" } }

  /// Every format, the choice among them, and the readers beneath; a new format is among them by itself.
  static let all: [ReadingPromise] =
    [sniffer, csv, pieces, json, markup, container, workbook]
    + (DocumentFormats.all + [everyColumnMapped]).map(format)
}

extension ReadingPromise {
  /// The choice among all formats, and the words for what none takes.
  static let sniffer = ReadingPromise("sniffer") { bytes in
    let source = DocumentSource(document: DocumentID(0), path: "document", content: .memory(bytes))
    let read = DocumentReading.read(source, formats: DocumentFormats.all)
    let again = DocumentReading.read(source, formats: DocumentFormats.all)
    return BatchPromises.broken(by: read.batch)
      + (BatchText(read.batch) == BatchText(again.batch) ? [] : ["read twice, it says two things"])
  }

  /// One format, whether or not it would recognise the bytes.
  static func format(_ format: any DocumentFormat) -> ReadingPromise {
    let promises = FormatPromises(format)
    return ReadingPromise(format.id) { promises.broken(by: $0) }
  }

  /// Someone else's table with every kind of column, as a configuration maps it.
  private static let everyColumnMapped = MappedTable(
    TableMapping(
      name: "fuzzed", files: "*", dates: [.iso], missing: ["N/A"],
      parties: [
        MappedParty(
          label: "seller", name: .column("supplier"), country: .column("evidence"), roles: ["vendor"],
          identifiers: [MappedIdentifier(scheme: "gln", value: .column("document"))], isOptional: true),
        MappedParty(label: "buyer", name: .column("buyer"), region: .column("kind")),
      ],
      relations: [
        MappedRelation(
          supplier: "seller", buyer: "buyer",
          fields: Dictionary(
            uniqueKeysWithValues: MappedRelation.Field.allCases.map { ($0, .column($0.rawValue)) }))
      ]))
}
