import Foundation
import RiskAnalysis
import SupplyModel
import TOMLKit
import TradeDocuments

extension Configuration {
  /// - Parameter path: nil for no configuration at all.
  /// - Throws: ``AnalysisFailure`` naming each unknown key and wrong value at its line and column.
  static func read(_ path: String?) throws(AnalysisFailure) -> Configuration {
    guard let path else { return Configuration() }
    guard let content = FileManager.default.contents(atPath: path) else {
      throw AnalysisFailure(
        Diagnostic("unreadable-configuration", .error, "'\(path)' could not be read", path: path))
    }
    return try Configuration(toml: String(decoding: content, as: UTF8.self), path: path)
  }

  init(toml: String, path: String) throws(AnalysisFailure) {
    let table: TOMLTable
    do {
      table = try TOMLTable(string: toml)
    } catch {
      throw AnalysisFailure(.malformedConfiguration(error, path: path))
    }
    self.init()
    self.path = path
    var section = TOMLSection(table, source: TOMLSource(toml, path: path))
    buyer = section.text("buyer")
    lists = section.text("lists")
    policy = section.text("policy")
    judgements = section.text("judgements")
    baseline = section.text("baseline")
    cache = section.text("cache")
    asOf = section.parsed("as-of", expecting: "a date such as \"2026-11-01\"", CalendarDate.init(iso:))
    question = section.parsed("question", expecting: "diligence or import", Question.init(rawValue:))
    for var inner in section.sections("mapping") {
      if let mapping = TableMapping(&inner) { mappings.append(mapping) }
      section.adopt(inner.problems)
    }
    section.refuseUnknownKeys()
    if !section.problems.items.isEmpty { throw AnalysisFailure(.unusable, section.problems) }
  }
}

extension Diagnostic {
  static func malformedConfiguration(_ error: any Error, path: String) -> Diagnostic {
    guard let error = error as? TOMLParseError else {
      return Diagnostic("malformed-configuration", .error, "is not TOML", path: path)
    }
    let begin = error.source.begin
    return Diagnostic(
      "malformed-configuration", .error, error.description.lowercasedFirst,
      path: "\(path):\(begin.line):\(begin.column)",
      hint: "the file is TOML: key = \"text\"")
  }
}

extension String {
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
