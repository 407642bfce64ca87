import ExposureReports
import SupplyModel

extension Setting {
  /// Every setting, in the order people are told of them: those at the top of the file before those of its tables.
  package static var all: [Setting] { input + judging + output + running + drawing }

  /// Tables of the file that hold settings.
  package static var tables: [String] {
    all.compactMap(\.table).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  private static func telling(
    _ name: String, _ meaning: String, usual: Usual, example: String, in table: String? = nil
  ) -> Telling {
    Telling(name: name, table: table, meaning: meaning, usual: usual, example: example)
  }

  private static var input: [Setting] {
    [
      .paths(
        telling(
          "inputs", "Files, folders and archives to read when the command line names none",
          usual: .words("what the command line names"), example: "[\"tables\", \"invoices\"]"),
        at: \.inputs),
      .text(
        telling(
          "buyer", "Who buys: a party's id, identifier or name",
          usual: .words("the only party that buys and sells to nobody"), example: "\"mvh\""), at: \.buyer),
      .path(
        telling(
          "lists", "Folder of lists to screen against", usual: .words("no list is screened"),
          example: "\"lists\""), at: \.lists),
      .path(
        telling(
          "judgements", "Table of decisions about who is who", usual: .words("nobody has decided anything"),
          example: "\"judgements.csv\""), at: \.judgements),
      Setting(
        telling(
          "as-of", "Date the answer speaks of", usual: .words("the newest in the data"),
          example: "\"2026-11-01\""),
        expecting: "a date such as \"2026-11-01\"", at: \.asOf,
        parse: { $0.text.flatMap(CalendarDate.init(iso:)) }, literal: { TOMLText.quoted("\($0)") }),
      .word(
        telling(
          "question", "diligence: every kind of purchase counts; import: content of goods",
          usual: .value("\"diligence\""), example: "\"import\""), at: \.question),
    ]
  }

  private static var judging: [Setting] {
    [
      .path(
        telling(
          "policy", "Policy file laid over the default one", usual: .words("the default policy"),
          example: "\"policy.toml\""), at: \.policy),
      .path(
        telling(
          "waivers", "Findings somebody has accepted for a time: shown, and not counted against the run",
          usual: .words("nothing is accepted"), example: "\"waivers.toml\""), at: \.waivers),
      .word(
        telling(
          "fail-on", "Severity from which a finding violates the policy, or never",
          usual: .words("what the policy says"), example: "\"critical\""),
        expecting: "a severity or never", among: FindingSeverity.allCases.reversed().map(\.name) + ["never"],
        at: \.failOn,
        parse: AnalysisOptions.FailOn.init(word:), word: { $0.word ?? "" }),
      .path(
        telling(
          "baseline",
          "Result of an earlier analysis: what is new since is said. One that is not there yet is no error",
          usual: .words("held against nothing"), example: "\"reports/result.json\""), at: \.baseline),
      .path(
        telling(
          "history", "History of earlier runs: the last one is the baseline, and this run is added",
          usual: .words("none is kept"), example: "\"history.sqlite\""), at: \.history),
    ]
  }

  private static var output: [Setting] {
    [
      .words(
        telling(
          "format", "Reports to write",
          usual: .value(TOMLText.list(ReportSet.usualFormats)), example: "[\"json\", \"html\", \"sarif\"]"),
        expecting: "a list of report formats", among: ReportSet.formatNames, at: \.formats),
      .path(
        telling(
          "output", "Folder for the reports, or - for standard output (one format)",
          usual: .words("only the summary is shown; the working folder where a format is named"),
          example: "\"reports\""), at: \.output),
      .word(
        telling(
          "detail", "all, or only exposed parties and relations",
          usual: .words("all up to 100,000 parties"), example: "\"exposed\""), at: \.detail),
    ]
  }

  private static var running: [Setting] {
    [
      .flag(
        telling(
          "quiet", "Print nothing when the policy is satisfied", usual: .value("false"), example: "true"),
        at: \.isQuiet),
      .flag(
        telling(
          "wait", "Wait for another run that holds the output folder, instead of ending with 75",
          usual: .value("false"), example: "true"), at: \.waits),
      .word(
        telling(
          "progress", "Show how far reading has come: auto (on a terminal) or never",
          usual: .value("\"auto\""), example: "\"never\""), at: \.progress),
      .count(
        telling(
          "threads", "Documents read at once; the answer does not depend on it",
          usual: .words("as many as there are cores"), example: "2"), at: \.threads),
      .path(
        telling(
          "cache", "Folder to keep what documents say in, so that a later run reads only what is new",
          usual: .words("every document is read"), example: "\".headwater-cache\""), at: \.cache),
      .flag(
        telling(
          "rehash", "Hash every document, instead of believing the system that it is unchanged",
          usual: .value("false"), example: "true"), at: \.rehashes),
      .word(
        telling(
          "log-format", "What standard error carries: text for people, or json, one event a line",
          usual: .value("\"text\""), example: "\"json\""), at: \.logFormat),
      Setting(
        telling(
          "max-time", "End without an answer after this long", usual: .words("no limit"), example: "\"45m\""),
        expecting: "a time such as \"90s\", \"45m\" or \"2h\"", at: \.maxTime,
        parse: { $0.text.flatMap(TimeLimit.init) }, literal: { TOMLText.quoted($0.text) }),
      Setting(
        telling(
          "max-memory", "End without an answer above this much memory", usual: .words("no limit"),
          example: "\"4GB\""),
        expecting: "an amount such as \"512MB\" or \"4GB\"", at: \.maxMemory,
        parse: { $0.text.flatMap(MemoryLimit.init) }, literal: { TOMLText.quoted($0.text) }),
    ]
  }

  private static var drawing: [Setting] {
    let table = "drawing"
    return [
      .text(
        telling(
          "focus", "Draw what lies behind one party and its ways to the buyer: its id, identifier or name",
          usual: .words("the buyer"), example: "\"shunhai\"", in: table), at: \.drawing.focus),
      .count(
        telling(
          "depth", "At most so many steps from the focus, or from the buyer",
          usual: .words("any number"), example: "2", in: table), at: \.drawing.depth),
      .word(
        telling(
          "collapse", "Draw as one node: parties of one country, one product, or one ownership group",
          usual: .words("every party by itself"), example: "\"country\"", in: table), at: \.drawing.collapse),
      .count(
        telling(
          "top", "Draw the n worst suppliers", usual: .words("what fits a page, 60 nodes"), example: "20",
          in: table), at: \.drawing.top),
      .share(
        telling(
          "min-share", "Leave out purchases that are a smaller part of their buyer's cost, 0 to 1",
          usual: .value("0"), example: "0.05", in: table), at: \.drawing.minShare),
      .flag(
        telling(
          "all", "Draw everyone", usual: .value("false"), example: "false", in: table),
        at: \.drawing.isWhole),
    ]
  }
}
