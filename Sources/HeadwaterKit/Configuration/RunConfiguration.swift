import SupplyModel

/// What a run is told in all: the command line before the environment, before the file, before what is usual.
package struct RunConfiguration: Sendable {
  /// By the command line and the environment.
  package let told: Configuration
  /// By the file too.
  package let effective: Configuration
  /// Of the environment.
  package let warnings: DiagnosticLog

  /// - Parameters:
  ///   - commandLine: what the command line says; its path is the file it names.
  ///   - environment: all variables there are.
  /// - Throws: ``AnalysisFailure`` when the file or a variable cannot be used, or two settings contradict each other.
  package init(
    commandLine: Configuration, environment: [String: String]
  ) throws(AnalysisFailure) {
    var typed = commandLine
    for setting in Setting.all where setting.literal(commandLine) != nil {
      typed.origins[setting.name] = setting.option
    }
    told = typed.filled(from: try Configuration(environment: environment))
    let path = Configuration.locate(told.path.isEmpty ? nil : told.path, inputs: told.inputs ?? [])
    effective = told.filled(from: try Configuration.read(path))
    warnings = Configuration.strangers(in: environment)
    if let problem = effective.contradiction { throw AnalysisFailure(problem) }
  }

  /// What to analyse. What only the file says is left to it, for a baseline that is configured and not there yet is no
  /// error.
  package var options: AnalysisOptions {
    var options = AnalysisOptions()
    options.configuration = told.path.isEmpty ? nil : told.path
    options.inputs = told.inputs ?? []
    (options.buyer, options.asOf, options.question) = (told.buyer, told.asOf, told.question)
    (options.lists, options.judgements) = (told.lists, told.judgements)
    (options.policy, options.waivers) = (told.policy, told.waivers)
    (options.baseline, options.history) = (told.baseline, told.history)
    (options.failOn, options.detail) = (effective.failOn ?? .policy, effective.detail)
    (options.cache, options.rehash) = (told.cache, effective.rehashes ?? false)
    if let threads = effective.threads { options.threads = threads }
    return options
  }
}

extension Configuration {
  fileprivate var contradiction: Diagnostic? {
    guard drawing.isWhole == true, drawing.top != nil else { return nil }
    return Diagnostic(
      "bad-configuration", .error, "'all' draws everyone and 'top' the worst: choose one",
      path: origins["all"], hint: "'top' comes from \(origins["top"] ?? "elsewhere")")
  }
}
