import Foundation
import SupplyModel
import Synchronization

@testable import HeadwaterKit

/// A small fictional hospital and those it buys from, as files that are another every night.
struct NightlySupply {
  /// A table: its columns, and its rows as written.
  struct Table {
    var columns: String
    var rows: [String]
  }

  var asOf = "2026-10-01"
  /// What is read, by file name.
  var tables = [
    "parties.csv": Table(
      columns: "id,name,country,identifiers",
      rows: [
        "hospital,Fictional Vale Hospital,GB,", "drapes,Fictional Drapes,GB,gln:9529047000008",
        "mill,Fictional Mill,CN,", "spinner,Fictional Spinning,IN,", "weaver,Fictional Weaving Works,IN,",
        "weaver-2,Fictional Handlooms Unit Two,IN,", "gloves,Fictional Gloves,MY,",
        "parts,Fictional Parts,TH,",
        "agency,Fictional Agency,GB,", "laundry,Fictional Laundry,GB,",
      ]),
    "relations.csv": Table(
      columns: "supplier,buyer,kind,product,hs,evidence,observed_on",
      rows: [
        "drapes,hospital,goods,Drapes,6307,transaction,2026-09-01",
        "mill,drapes,goods,Gauze,3005,transaction,2026-09-01",
        "spinner,mill,goods,Yarn,5205,declared,2026-09-01",
        "weaver,drapes,goods,Cloth,5208,transaction,2026-09-01",
        "weaver-2,drapes,goods,Cloth,5208,transaction,2026-09-01",
        "gloves,hospital,goods,Gloves,4015,transaction,2026-09-01",
        "parts,hospital,goods,Parts,8409,transaction,2026-09-01",
        "agency,hospital,labour,Nursing,,transaction,2026-09-01",
        "laundry,hospital,service,Laundry,,transaction,2026-09-01",
      ]),
    "assessments.csv": Table(
      columns: "party,indicator,level,status,evidence,source,date,expires",
      rows: [
        "agency,recruitment-fees,0.7,verified,verified,Fictional visit A-1,2026-03-01,2026-10-09",
        "drapes,excessive-overtime,0.5,verified,verified,Fictional visit A-2,2026-03-01,2026-10-23",
        "spinner,excessive-overtime,0.6,alleged,reported,Fictional press P-1,2026-07-01,",
        "weaver,excessive-overtime,0.4,alleged,reported,Fictional press P-3,2026-07-01,",
        "weaver-2,excessive-overtime,0.4,alleged,reported,Fictional press P-2,2026-07-01,",
      ]),
    "judgements.csv": Table(columns: "left,right,judgement,by,on,reason", rows: []),
  ]
  /// Documents as they are, by file name.
  var documents: [String: String] = [:]
  /// Lists, by id: the day of their edition and their entries.
  var lists = [
    "uflpa": (
      edition: "2026-09-20",
      entries: [
        "E1,Fictional Mill,CN,active,2024-01-01", "E2,Fictional Cotton Gin,CN,active,2024-01-01",
        "E3,Fictional Loom House,CN,active,2024-01-01",
      ]
    ),
    "cbp-wro": (edition: "2026-09-20", entries: ["W1,Fictional Absent Works,TH,active,2023-01-01"]),
  ]
  var policy = ""
  var waivers = ""
  var question = Question.diligence

  /// What an analysis without any history finds, made once for all tests.
  func result() throws -> AnalysisResult {
    try Self.known.withLock { known in
      let key = "\(self)"
      if let result = known[key] { return result }
      let result = try result(try TemporaryFolder())
      known[key] = result
      return result
    }
  }

  private static let known = Mutex<[String: AnalysisResult]>([:])

  /// The same, told with a history as the analysis itself would.
  func result(
    _ history: String?, then mark: HistoryMark? = nil, failOn: AnalysisOptions.FailOn = .policy
  ) throws -> AnalysisResult {
    var result = try result()
    if failOn == .never, result.verdict == .violated { (result.verdict, result.reasons) = (.passed, []) }
    let last = try result.recall(history, then: mark)
    result.changes = last.map { ResultComparison($0, result).changes }
    return result
  }

  /// Writes every file anew and analyses them.
  func result(_ folder: TemporaryFolder, _ edit: (inout AnalysisOptions) -> Void = { _ in }) throws
    -> AnalysisResult
  {
    try write(to: folder)
    var options = options(folder)
    edit(&options)
    return try Analysis(options).run()
  }

  func options(_ folder: TemporaryFolder) -> AnalysisOptions {
    var options = AnalysisOptions()
    options.inputs = ["\(folder.path)/inputs"]
    options.lists = "\(folder.path)/lists"
    options.policy = "\(folder.path)/policy.toml"
    options.waivers = "\(folder.path)/waivers.toml"
    options.asOf = CalendarDate(iso: asOf)
    options.question = question
    options.buyer = "hospital"
    return options
  }

  func write(to folder: TemporaryFolder) throws {
    for part in ["inputs", "lists"] { try? FileManager.default.removeItem(atPath: "\(folder.path)/\(part)") }
    for (name, table) in tables {
      try folder.write(Self.text([table.columns] + table.rows), to: "inputs/\(name)")
    }
    for (name, text) in documents { try folder.write(text, to: "inputs/\(name)") }
    for (id, list) in lists {
      let rows = list.entries.map { "\(id),\($0)" }
      try folder.write(
        Self.text(["list,entry_id,name,country,status,listed_on"] + rows),
        to: "lists/\(id)-\(list.edition).csv")
    }
    try folder.write(waivers, to: "waivers.toml")
    // Nobody here looks at how the ranks hang on the weights, which takes most of the time.
    try folder.write("[sensitivity]\ndraws = 0\n" + policy, to: "policy.toml")
  }

  private static func text(_ lines: [String]) -> String { lines.joined(separator: "\n") + "\n" }
}
