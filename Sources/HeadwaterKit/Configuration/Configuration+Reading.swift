import Foundation
import SupplyModel
import TOMLKit
import TradeDocuments

extension Configuration {
  /// - Parameter path: nil for no configuration at all.
  /// - Throws: ``AnalysisFailure`` naming each unknown key and wrong value at its line and column.
  static func read(_ path: String?) throws(AnalysisFailure) -> Configuration {
    guard let path else { return Configuration() }
    guard let content = FileManager.default.contents(atPath: path) else {
      throw AnalysisFailure(.unreadableConfiguration(path))
    }
    return try Configuration(toml: String(decoding: content, as: UTF8.self), path: path)
  }

  init(toml: String, path: String) throws(AnalysisFailure) {
    var section = try TOMLSection(parsing: toml, path: path)
    self.init()
    self.path = path
    read(Setting.all.filter { $0.table == nil }, from: &section)
    for table in Setting.tables {
      guard var inner = section.section(table) else { continue }
      read(Setting.all.filter { $0.table == table }, from: &inner)
      inner.refuseUnknownKeys()
      section.adopt(inner.problems)
    }
    if var inner = section.section("hooks") {
      hooks = Hooks(&inner, resolved: resolved)
      section.adopt(inner.problems)
    }
    for var inner in section.sections("mapping") {
      if let mapping = TableMapping(&inner) { mappings.append(mapping) }
      section.adopt(inner.problems)
    }
    section.refuseUnknownKeys()
    if !section.problems.items.isEmpty { throw AnalysisFailure(.unusable, section.problems) }
  }

  private mutating func read(_ settings: [Setting], from section: inout TOMLSection) {
    for setting in settings {
      guard let value = section.value(setting.name) else { continue }
      if setting.read(setting.isPath ? value.paths(resolved) : value, &self) {
        origins[setting.name] = section.place(of: setting.name)
      } else {
        section.refuse(setting.name, setting.expectation, hint: setting.hint(about: value))
      }
    }
  }
}

extension TOMLSection {
  /// The whole of a file.
  ///
  /// - Throws: ``AnalysisFailure`` with line and column when it is no TOML.
  init(
    parsing toml: String, path: String, kind: TOMLSource.Kind = .configuration
  ) throws(AnalysisFailure) {
    let table: TOMLTable
    do {
      table = try TOMLTable(string: toml)
    } catch {
      throw AnalysisFailure(.malformed(error, kind, path: path))
    }
    self.init(table, source: TOMLSource(toml, path: path, kind: kind))
  }
}

extension Diagnostic {
  static func unreadableConfiguration(_ path: String) -> Diagnostic {
    Diagnostic("unreadable-configuration", .error, "'\(path)' could not be read", path: path)
  }

  fileprivate static func malformed(
    _ error: any Error, _ kind: TOMLSource.Kind, path: String
  ) -> Diagnostic {
    guard let error = error as? TOMLParseError else {
      return Diagnostic(kind.malformedSlug, .error, "is not TOML", path: path)
    }
    let begin = error.source.begin
    return Diagnostic(
      kind.malformedSlug, .error, error.description.lowercasedFirst,
      path: "\(path):\(begin.line):\(begin.column)",
      hint: "the file is TOML: key = \"text\"")
  }
}

extension String {
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
