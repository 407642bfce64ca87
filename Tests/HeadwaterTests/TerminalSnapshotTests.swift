import Foundation
import Testing

/// What a user sees, whole: every command, and every way a run can fail.
@Suite struct TerminalSnapshotTests {
  /// Name of the snapshot, and the command line after `headwater`; `␣` is a space within an argument.
  static let cases: [(name: String, command: String)] = [
    ("help", "--help"),
    ("help-analyze", "analyze --help"),
    ("help-check", "check --help"),
    ("version", "--version"),
    ("formats", "formats"),
    ("indicators", "indicators"),
    ("policy-show", "policy show"),
    ("lists-status", "lists status Samples/lists --as-of 2026-11-01"),
    ("analyze-hospital", "analyze Samples/hospital"),
    ("check-hospital", "check Samples/hospital"),
    ("no-input", "analyze"),
    ("unknown-option", "analyze Samples/hospital --buyr mvh"),
    ("unknown-format", "analyze Samples/hospital --format pdf"),
    ("misspelt-format", "analyze Samples/hospital --format xslx"),
    ("several-files-to-output", "analyze Samples/hospital --format csv --output -"),
    ("unknown-focus", "analyze Samples/hospital --format dot --output - --focus nobody"),
    ("all-and-top", "analyze Samples/hospital --all --top 5"),
    ("missing-file", "analyze Samples/no-such-folder"),
    ("unknown-buyer-option", "analyze Samples/hospital --buyer nobody"),
    ("unknown-buyer", "analyze Samples/broken/unknown-buyer"),
    ("missing-column", "analyze Samples/broken/missing-column"),
    ("unknown-country", "analyze Samples/broken/unknown-country"),
    ("shares-over-one", "analyze Samples/broken/shares-over-one"),
    ("empty-folder", "analyze Samples/broken/empty"),
    ("ends-mid-record", "analyze Samples/broken/ends-mid-record"),
    ("malformed-xml", "analyze Samples/broken/malformed-xml"),
    ("billion-laughs", "analyze Samples/broken/billion-laughs"),
    ("containers", "check Samples/containers/sound"),
    ("containers-damaged", "check Samples/containers/damaged"),
    ("map", "map Samples/unmapped"),
    ("map-buyer", "map Samples/unmapped/einkauf.csv --buyer Fictional␣Klinikum"),
    ("map-nothing", "map Samples/hospital/parties.csv"),
    ("map-there", "map Samples/unmapped/spend.csv --output Samples/unmapped/spend.csv"),
    ("check-unmapped", "check Samples/unmapped/spend.csv"),
    ("match-hospital", "match Samples/hospital"),
    ("match-pairs-and-inputs", "match Samples/hospital --pairs Samples/matching/cases.csv"),
    ("trace", "trace tianshan-resin --from Reports/result.json"),
    ("trace-unknown-party", "trace fictional --from Reports/result.json"),
    ("trace-broken-result", "trace hospital --from Samples/broken/result/result.json"),
    ("evidence", "evidence Surgical␣gowns --from Reports/result.json"),
    ("evidence-json", "evidence latex␣surgical␣gloves --from Reports/result.json --format json"),
    ("evidence-unknown", "evidence masks --from Reports/result.json"),
    ("explain-finding", "explain F-4f768102 --from Reports/result.json"),
    ("explain-party", "explain corvane --from Reports/result.json"),
    ("explain-regime", "explain uflpa --from Reports/result.json"),
    ("trace-buyer", "trace mvh --from Reports/result.json"),
    ("explain-indicator", "explain country-sector"),
    ("explain-diagnostic", "explain assumed-encoding --from Reports/result.json"),
    ("diff", "diff Samples/history/hospital-2026-10-12.json Reports/result.json"),
    ("diff-nothing", "diff Reports/result.json Reports/result.json"),
    ("diff-broken-result", "diff Samples/broken/result/result.json Reports/result.json"),
    ("baseline-missing", "analyze Samples/hospital --baseline nowhere.json"),
    ("history-broken", "analyze Samples/shapes/diamond --history Samples/broken/history/history.sqlite"),
    ("history-show-broken", "history show --history Samples/broken/history/history.sqlite"),
    ("history-show-none", "history show --history nowhere.sqlite"),
    ("render-no-result", "render README.md --format html"),
    ("help-reproduce", "reproduce --help"),
    ("reproduce-no-run", "reproduce Reports/result.json"),
    ("reproduce-nowhere", "reproduce nowhere/run.json"),
    ("whatif", "whatif Samples/hospital --scenario Samples/scenarios/second-source.toml"),
    ("whatif-from", "whatif --from Reports/result.json --remove shunhai --format json"),
    ("whatif-buyer", "whatif Samples/hospital --remove mvh"),
    ("whatif-nothing", "whatif Samples/hospital"),
    ("whatif-unknown-party", "whatif Samples/hospital --remove nobody"),
    ("whatif-broken-scenario", "whatif Samples/hospital --scenario Samples/broken/scenario/scenario.toml"),
    ("help-config", "config show --help"),
    ("config-show", "config show Samples/scms"),
    ("config-show-origin", "config show Samples/hospital --origin --question import --no-quiet --top 12"),
    ("config-init", "config init --output -"),
    ("config-init-there", "config init --output Samples/hospital/headwater.toml"),
    ("config-broken", "config show --config Samples/broken/configuration/headwater.toml"),
    ("config-contradiction", "analyze Samples/hospital --config Samples/broken/configuration/both.toml"),
    ("waivers-refused", "analyze Samples/hospital --waivers Samples/broken/waivers/refused.toml"),
    ("waivers-malformed", "analyze Samples/hospital --waivers Samples/broken/waivers/malformed.toml"),
    ("waivers-missing", "analyze Samples/hospital --waivers nowhere.toml"),
    ("waivers-ended", "analyze Samples/hospital --waivers Samples/broken/waivers/ended.toml"),
    ("explain-accepted", "explain F-910ed294 --from Reports/result.json"),
    ("zip-renamed", "analyze Samples/broken/zip-renamed"),
  ]

  @Test(arguments: cases)
  func golden(_ name: String, _ command: String) throws {
    let run = try HeadwaterRun(
      command.split(separator: " ").map { String($0.replacing("␣", with: " ")) })
    let shown = """
      $ headwater \(command)
      \(run.output)--- standard error
      \(run.errors)--- exit \(run.exitCode)

      """
    let path = "Tests/HeadwaterTests/Snapshots/\(name).txt"
    #expect(try Golden.matches(Data(shown.utf8), path), "\(path) is not what is shown now:\n\(shown)")
  }
}
