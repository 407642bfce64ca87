import Foundation
import RiskAnalysis
import SupplyModel

/// Reads the policy of a run and says which it was.
package enum PolicyFile {
  /// What stands in place of a path for the policy that comes with the program.
  static let builtIn = "built in"

  /// - Parameter path: a file laid over the default policy; nil for the default alone.
  /// - Throws: ``AnalysisFailure`` naming each thing wrong at its line and column.
  package static func read(
    _ path: String?
  ) throws(AnalysisFailure) -> (Policy, AnalysisResult.PolicyEdition) {
    guard let path else {
      return (.default, edition(of: .default, builtIn, Array(PolicyText.annotated.utf8)))
    }
    guard let content = FileManager.default.contents(atPath: path) else {
      throw AnalysisFailure(
        Diagnostic("unreadable-policy", .error, "the policy '\(path)' could not be read", path: path))
    }
    do throws(PolicyError) {
      let policy = try Policy(toml: String(decoding: content, as: UTF8.self), path: path)
      return (policy, edition(of: policy, path, [UInt8](content)))
    } catch {
      throw AnalysisFailure(error)
    }
  }

  private static func edition(of policy: Policy, _ path: String, _ bytes: [UInt8])
    -> AnalysisResult.PolicyEdition
  {
    var edition = AnalysisResult.PolicyEdition()
    edition.name = "\(policy.name), \(policy.version)"
    edition.path = path
    edition.sha256 = FileDigest(of: bytes).sha256
    return edition
  }

  /// The text of the policy in effect, comments included.
  ///
  /// - Throws: ``AnalysisFailure`` as ``read(_:)``.
  package static func text(_ path: String?) throws(AnalysisFailure) -> String {
    guard let path else { return PolicyText.annotated }
    _ = try read(path)
    let overlay = String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
    do throws(PolicyError) {
      return try PolicyText.annotated(overlay: overlay, path: path)
    } catch {
      throw AnalysisFailure(error)
    }
  }
}

extension AnalysisFailure {
  fileprivate init(_ error: PolicyError) {
    var log = DiagnosticLog()
    for problem in error.problems {
      let place = problem.line > 0 ? "\(error.path):\(problem.line):\(problem.column)" : error.path
      log.report(Diagnostic("bad-policy", .error, problem.message, path: place, hint: problem.hint))
    }
    self.init(.unusable, log)
  }
}
