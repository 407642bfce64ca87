import Foundation
import SupplyModel
import TOMLKit

/// What `headwater config show` prints: the configuration in effect, as TOML that can be read back.
package struct ConfigurationText {
  let configuration: Configuration
  let showsOrigin: Bool

  /// - Parameter showsOrigin: says behind each value where it was told.
  package init(_ configuration: Configuration, showsOrigin: Bool) {
    (self.configuration, self.showsOrigin) = (configuration, showsOrigin)
  }

  /// - Throws: ``AnalysisFailure`` when the file went away meanwhile.
  package func text() throws(AnalysisFailure) -> String {
    let tables = [nil] + Setting.tables
    let blocks = [heading] + tables.map(block) + [hooks, try mappings()]
    return blocks.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private var heading: [String] {
    let file = configuration.path.isEmpty ? "No configuration file was found." : "File: \(configuration.path)"
    return ["# \(file)", "# Paths are as seen from the folder this was printed in."]
  }

  private func block(_ table: String?) -> [String] {
    let settings = Setting.all.filter { $0.table == table }
    return (table.map { ["[\($0)]"] } ?? []) + settings.map(line)
  }

  /// `as-of = "2026-11-01"  # headwater.toml:3:1`; a comment where no value can stand for what is usual.
  private func line(_ setting: Setting) -> String {
    let origin = configuration.origins[setting.name] ?? "default"
    func told(_ text: String) -> String {
      guard showsOrigin else { return text }
      return text + String(repeating: " ", count: max(1, 40 - text.count)) + " # \(origin)"
    }
    if let literal = setting.literal(configuration) { return told("\(setting.name) = \(literal)") }
    switch setting.usual {
    case .value(let literal): return told("\(setting.name) = \(literal)")
    case .words(let words): return told("# \(setting.name): \(words)")
    }
  }

  /// Who is told of a run, where anybody is.
  private var hooks: [String] {
    let hooks = configuration.hooks
    let commands = Hooks.Event.allCases.compactMap { event in
      hooks.commands[event].map { "\(event.rawValue) = \(TOMLText.list($0))" }
    }
    return commands.isEmpty ? [] : ["[hooks]"] + commands + ["patience = \"\(hooks.patience)s\""]
  }

  /// Other people's tables, as they were read.
  private func mappings() throws(AnalysisFailure) -> [String] {
    guard !configuration.mappings.isEmpty else { return [] }
    guard let content = FileManager.default.contents(atPath: configuration.path),
      let file = try? TOMLTable(string: String(decoding: content, as: UTF8.self)),
      let mapping = file["mapping"]
    else { throw AnalysisFailure(.unreadableConfiguration(configuration.path)) }
    let table = TOMLTable()
    table["mapping"] = mapping
    return [table.convert(to: .toml)]
  }
}
