import ArgumentParser
import HeadwaterKit
import SupplyModel

/// Which reports are written, and where.
struct ReportChoice {
  /// nil where nobody names one.
  let formats: [String]?
  let output: String?

  /// Without a folder a format named goes to the working folder; with neither only the summary is shown.
  var destination: ReportSet.Destination {
    switch output {
    case nil: formats == nil ? .none : .folder(".")
    case "-": .standardOutput
    case .some(let folder): .folder(folder)
    }
  }

  /// - Throws: `ValidationError` for a format that is none, or for several files on standard output.
  func checked() throws -> [String] {
    for name in formats ?? [] where !ReportSet.formatNames.contains(name) {
      throw ValidationError(
        "'\(name)' is no report format;\(nearest(name)) "
          + "choose from \(ReportSet.formatNames.joined(separator: ", "))")
    }
    if output == "-" { try requireOneFile() }
    return formats ?? ReportSet.usualFormats
  }

  private func requireOneFile() throws {
    guard let formats, formats.count == 1 else {
      throw ValidationError("--output - writes one report; name it with --format")
    }
    guard ReportSet.isSingleFile(formats[0]) else {
      throw ValidationError("\(formats[0]) is several files; name a folder for them with --output")
    }
  }

  /// ` did you mean 'xlsx'?`; empty when nothing is like it.
  private func nearest(_ name: String) -> String {
    let distances = ReportSet.formatNames.map {
      (edits: SpellingDistance.edits(Array(name), Array($0)), name: $0)
    }
    guard let best = distances.min(by: { $0.edits < $1.edits }), best.edits <= 2,
      best.edits < best.name.count - 1
    else { return "" }
    return " did you mean '\(best.name)'?"
  }
}
