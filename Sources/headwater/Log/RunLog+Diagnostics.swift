import ExposureReports
import HeadwaterKit
import Logging
import SupplyModel

extension RunLog {
  /// Each that was kept, then how many more of each kind there were.
  func diagnostics(_ log: DiagnosticLog, inputs: [InputDocument]) {
    for diagnostic in log.sorted { self.diagnostic(diagnostic, inputs: inputs) }
    let kept = Dictionary(grouping: log.items, by: \.slug).mapValues(\.count)
    for (slug, count) in log.counts.sorted(by: { $0.key < $1.key }) where count > kept[slug, default: 0] {
      let rest = count - kept[slug, default: 0]
      event(
        "diagnostics-omitted", "and \(rest) more of this kind [\(slug)]", level: .notice,
        ["slug": slug, "count": rest])
    }
  }

  private func diagnostic(_ diagnostic: Diagnostic, inputs: [InputDocument]) {
    let input = diagnostic.input(among: inputs)
    let location = diagnostic.location
    let place = location.flatMap { input?.place($0) } ?? diagnostic.path
    let column = location.flatMap { $0.column > 0 ? Int($0.column) : nil }
    event(
      "diagnostic", diagnostic.message, level: diagnostic.severity.level,
      [
        "slug": diagnostic.slug, "file": input?.path ?? diagnostic.path,
        "place": place,
        "line": location.map { Int($0.line) },
        "column": column,
        "text": diagnostic.excerpt, "hint": diagnostic.hint,
      ])
  }
}

extension Diagnostic.Severity {
  fileprivate var level: Logger.Level {
    switch self {
    case .note: .notice
    case .warning: .warning
    case .error: .error
    }
  }
}
