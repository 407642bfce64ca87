import ExposureReports
import SupplyModel
import TradeDocuments

/// What a run is told: by `headwater.toml`, by the environment or on the command line. nil is not told.
///
/// Paths are as seen from the working folder; those in a file are written relative to it. Each value but the mappings is
/// declared once, as a ``Setting``.
package struct Configuration: Sendable {
  /// Path of the file; empty when there is none.
  package var path = ""
  /// Files and folders to read.
  package var inputs: [String]?
  package var buyer: String?
  package var asOf: CalendarDate?
  package var question: Question?
  /// Folder of lists.
  package var lists: String?
  package var judgements: String?
  package var policy: String?
  /// File of accepted findings.
  package var waivers: String?
  package var failOn: AnalysisOptions.FailOn?
  /// An earlier result to hold the next one against.
  package var baseline: String?
  /// Where the runs are kept that the next one is held against.
  package var history: String?
  /// Folder of what documents said when they were read before.
  package var cache: String?
  package var rehashes: Bool?
  package var formats: [String]?
  /// Folder of the reports, or `-`.
  package var output: String?
  package var detail: AnalysisOptions.Detail?
  package var isQuiet: Bool?
  package var waits: Bool?
  package var progress: Progress?
  package var threads: Int?
  package var logFormat: LogFormat?
  package var maxTime: TimeLimit?
  package var maxMemory: MemoryLimit?
  package var drawing = Drawing()
  /// Whom to tell of a run.
  package var hooks = Hooks()
  /// Other people's tables, in the order given.
  package var mappings: [TableMapping] = []
  /// Where each setting was told, by its name: `headwater.toml:3:1`, `HEADWATER_LISTS`, `--lists`.
  package var origins: [String: String] = [:]

  package init() {}

  /// Whether somebody at a terminal sees how far a run has come.
  package enum Progress: String, CaseIterable, Sendable {
    case auto, never
  }

  /// How a run speaks on standard error.
  package enum LogFormat: String, CaseIterable, Sendable {
    /// For people: problems first, the summary last.
    case text
    /// For machines: one event a line, schema `headwater.log/1`.
    case json
  }

  /// What the Graphviz drawing shows; see ``DrawingScope``.
  package struct Drawing: Hashable, Sendable {
    package var focus: String?
    package var depth: Int?
    package var collapse: DrawingScope.Collapse?
    package var top: Int?
    package var minShare: Double?
    package var isWhole: Bool?

    package init() {}

    package var scope: DrawingScope {
      var scope = DrawingScope()
      (scope.focus, scope.depth, scope.collapse) = (focus, depth, collapse)
      (scope.top, scope.minShare, scope.isWhole) = (top, minShare, isWhole ?? false)
      return scope
    }
  }

  /// Takes from another what is not told here.
  func filled(from other: Configuration) -> Configuration {
    var filled = self
    for setting in Setting.all where setting.literal(self) == nil {
      setting.copy(other, &filled)
      filled.origins[setting.name] = other.origins[setting.name]
    }
    if path.isEmpty { filled.path = other.path }
    filled.mappings += other.mappings
    if hooks.commands.isEmpty { filled.hooks = other.hooks }
    return filled
  }
}
