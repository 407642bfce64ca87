import RiskAnalysis
import SupplyModel

extension Configuration {
  /// What variables named `HEADWATER_` and a setting say; empty ones say nothing.
  ///
  /// - Throws: ``AnalysisFailure`` naming each variable whose value means nothing.
  init(environment: [String: String]) throws(AnalysisFailure) {
    self.init()
    path = environment[Self.pathVariable] ?? ""
    var problems = DiagnosticLog()
    for setting in Setting.all {
      guard let text = environment[setting.variable], !text.isEmpty else { continue }
      if setting.read(.variable(text), &self) {
        origins[setting.name] = setting.variable
      } else {
        problems.report(.badVariable(setting, text))
      }
    }
    if !problems.items.isEmpty { throw AnalysisFailure(.unusable, problems) }
  }

  /// Names the file itself, as `--config` does.
  package static let pathVariable = "HEADWATER_CONFIG"

  /// Variables that look like settings and are none: a mistyped one would be passed over in silence.
  static func strangers(in environment: [String: String]) -> DiagnosticLog {
    let known = Setting.all.map(\.variable) + [pathVariable]
    var log = DiagnosticLog()
    for name in environment.keys.sorted() where name.hasPrefix("HEADWATER_") && !known.contains(name) {
      if let nearest = ClosestWord.to(name, in: known) { log.report(.unknownVariable(name, nearest)) }
    }
    return log
  }
}

extension Diagnostic {
  fileprivate static func badVariable(_ setting: Setting, _ text: String) -> Diagnostic {
    Diagnostic(
      "bad-variable", .error, "\(setting.variable) is '\(text)' and must be \(setting.expectation)",
      path: setting.variable, hint: setting.hint(about: .variable(text)))
  }

  fileprivate static func unknownVariable(_ name: String, _ nearest: String) -> Diagnostic {
    Diagnostic(
      "unknown-variable", .warning, "\(name) is no setting and was passed over", path: name,
      hint: "did you mean '\(nearest)'?")
  }
}
