import Foundation
import SupplyModel

/// What a user asked for, from the command line; what it leaves open comes from the configuration.
package struct AnalysisOptions: Sendable {
  package var inputs: [String] = []
  package var buyer: String?
  package var configuration: String?
  package var lists: String?
  /// The very files to screen against, instead of a folder.
  package var listFiles: [String]?
  package var policy: String?
  package var judgements: String?
  /// Path of the file of accepted findings.
  package var waivers: String?
  /// Path of an earlier result to hold this one against.
  package var baseline: String?
  /// Path of the history this run reads and is added to.
  package var history: String?
  /// Instead, a history as an earlier run read it, which must be there unchanged; nothing is to be added to it.
  package var historyThen: HistoryMark?
  package var asOf: CalendarDate?
  package var question: Question?
  package var detail: Detail?
  package var failOn: FailOn = .policy
  /// Folder of the reports, which is never read as input though it lie in one.
  package var output: String?
  /// Nothing is open: of the configuration only the mappings of other people's tables are used.
  package var isComplete = false
  /// Documents read at once; what comes out does not depend on it.
  package var threads = ProcessInfo.processInfo.activeProcessorCount
  /// Folder of what documents said when they were read before; nil reads all of them.
  package var cache: String?
  /// Every file is hashed, instead of believing the system that it is unchanged.
  package var rehash = false
  /// Told what became of the cache, once, when everything is read.
  package var cacheTold: (@Sendable (DocumentCache.Outcome) -> Void)?
  /// Told how far reading has come; nil when nobody looks.
  package var progress: ReadingProgress?

  package init() {}

  /// Which parties and relations a result tells of (DESIGN §8).
  package enum Detail: String, CaseIterable, Sendable {
    case all
    /// Only those that carry or pass on risk, with counts of the rest.
    case exposed

    /// Above this many parties the default is `exposed`, and the result says so.
    static let largest = 100_000
  }

  /// From which severity on a finding violates the policy.
  package enum FailOn: Hashable, Sendable {
    case policy
    case never
    case severity(FindingSeverity)
  }
}
