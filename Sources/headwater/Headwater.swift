import ArgumentParser
import HeadwaterKit

/// The command line: arguments in, exit code out. Everything else happens in HeadwaterKit.
@main
struct Headwater: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "headwater",
    abstract:
      "Finds the routes by which forced-labour risk reaches a buyer through its suppliers' suppliers.",
    discussion: """
      Reads supplier tables, network JSON and trade documents; resolves who is who; screens everyone against
      lists you bring; and reports by which chain, on what evidence, and how much of what is bought is touched.
      Runs offline. The same inputs give the same bytes.

      EXAMPLES
        headwater analyze Samples/hospital --output Reports
        headwater analyze suppliers.csv relations.csv --buyer "St. Elsewhere" --lists lists/ --as-of 2026-11-01
        headwater check invoices/ --format json --output facts.json
        headwater analyze                        everything else from headwater.toml

      EXIT CODES
        0   finished; policy satisfied
        1   not finished: nothing may be concluded
        2   finished; policy violated (--fail-on)
        3   finished but inconclusive: list too old, input unreadable above the limit, nothing recognised
        64  wrong usage
        75  another run holds the output folder
      """,
    version: HeadwaterVersion.current,
    subcommands: [
      AnalyzeCommand.self, CheckCommand.self, TraceCommand.self, ExplainCommand.self,
      EvidenceCommand.self, WhatIfCommand.self, DiffCommand.self, HistoryCommand.self, MatchCommand.self,
      MapCommand.self, RenderCommand.self, ReproduceCommand.self, FormatsCommand.self,
      IndicatorsCommand.self,
      ListsCommand.self, PolicyCommand.self, ConfigCommand.self,
    ])
}
