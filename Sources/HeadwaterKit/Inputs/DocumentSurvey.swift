import SupplyModel

/// Per format, how many files there were and what they held, before anything was merged.
package struct DocumentSurvey: Sendable {
  package struct Line: Hashable, Sendable {
    package var format: String
    package var files = 0
    package var refused = 0
    package var parties = 0
    package var products = 0
    package var relations = 0

    fileprivate mutating func add(_ reading: borrowing InputReading.Reading) {
      let stated = reading.stated
      files += 1
      refused += reading.batch.records.rejected > 0 && stated.parties == 0 ? 1 : 0
      parties += stated.parties
      products += stated.products
      relations += stated.relations
    }
  }

  /// Sorted by format; documents no format took come last, as `not recognised`.
  package let lines: [Line]

  init(lines: [Line]) { self.lines = lines }

  init(_ readings: [InputReading.Reading]) {
    var lines: [String: Line] = [:]
    for index in readings.indices {
      let format = readings[index].input.format ?? ""
      lines[format, default: Line(format: format)].add(readings[index])
    }
    self.lines = lines.values.sorted {
      ($0.format.isEmpty ? 1 : 0, $0.format) < ($1.format.isEmpty ? 1 : 0, $1.format)
    }
  }

  /// A table of at most 80 columns.
  package var text: String {
    let header = row(["format", "files", "recognised", "refused", "parties", "products", "relations"])
    let body = lines.map { line in
      let isRecognised = !line.format.isEmpty
      return row(
        [isRecognised ? line.format : "not recognised"]
          + [
            line.files, isRecognised ? line.files : 0, line.refused, line.parties, line.products,
            line.relations,
          ].map(String.init))
    }
    return ([header] + body).joined(separator: "\n") + "\n"
  }

  private func row(_ cells: [String]) -> String {
    cells.enumerated().map { column, cell in
      let padding = String(
        repeating: " ",
        count: max(0, (column == 0 ? 20 : column == 1 ? 7 : column == 2 ? 12 : 10) - cell.count))
      return column == 0 ? cell + padding : padding + cell
    }.joined()
  }
}
