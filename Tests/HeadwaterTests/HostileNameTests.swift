import ExposureReports
import Foundation
import Testing

/// A supplier whose name attacks pages, drawings, spreadsheets and terminals, from its table to every report.
@Suite struct HostileNameTests {
  private static let name = "</script><img src=x onerror=alert(1)>\"\n=cmd|' /C calc'!A0"

  private static func inputs() throws -> Scratch {
    let scratch = try Scratch()
    let quoted = "\"\(name.replacing("\"", with: "\"\""))\""
    try scratch.write(
      "id,name,country,origin\nh,Example Hospital,GB,\ns,\(quoted),CN,yes\n", to: "in/parties.csv")
    try scratch.write(
      "supplier,buyer,kind,product,share,evidence,observed_on\ns,h,goods,\(quoted),0.4,transaction,2026-10-30\n",
      to: "in/relations.csv")
    try scratch.write(
      "party,indicator,level,status,evidence,source,date\n"
        + "s,debt-bondage,0.9,verified,verified,\(quoted),2026-10-01\n", to: "in/assessments.csv")
    try scratch.write("buyer = \"h\"\nas-of = \"2026-11-01\"\n", to: "in/headwater.toml")
    return scratch
  }

  @Test func comesOutAsTextEverywhere() throws {
    let scratch = try Self.inputs()
    let formats = (ReportFormats.all.map(\.id) + ["svg"]).joined(separator: ",")
    let run = try HeadwaterRun(
      ["analyze", scratch.file("in").path, "--format", formats, "--output", scratch.file("out").path])
    #expect([0, 2, 3].contains(run.exitCode), "\(run.errors)")
    #expect(!run.errors.split(separator: "\n").contains { $0.hasPrefix("=cmd") })
    func text(_ file: String) throws -> String {
      try String(contentsOf: scratch.file("out/\(file)"), encoding: .utf8)
    }
    for markup in ["exposure.html", "exposure.svg", "exposure.graphml", "exposure.gexf"] {
      guard
        markup != "exposure.svg" || FileManager.default.fileExists(atPath: scratch.file("out/\(markup)").path)
      else { continue }
      let text = try text(markup)
      #expect(text.contains("&lt;img src=x onerror=alert(1)&gt;"), "\(markup)")
      #expect(!text.contains("<img") && !text.contains("</script><img"), "\(markup)")
    }
    #expect(try text("exposure.dot").contains(#"onerror=alert(1)>\""#))
    #expect(
      try text("exposure-parties.csv").contains("\r\ns,\"</script><img src=x onerror=alert(1)>\"\"\n=cmd|"))
    let sarif =
      try JSONSerialization.jsonObject(with: Data(try text("exposure.sarif").utf8)) as? [String: Any]
    let results = ((sarif?["runs"] as? [[String: Any]])?.first?["results"] as? [[String: Any]]) ?? []
    #expect(
      results.contains {
        ((($0["message"] as? [String: Any])?["text"] as? String) ?? "").contains("</script>")
      })
  }

  /// What was written for people with tables is read again as it was.
  @Test func tablesReadBackAsTheyWere() throws {
    let scratch = try Self.inputs()
    let run = try HeadwaterRun(
      ["analyze", scratch.file("in").path, "--format", "csv,xlsx", "--output", scratch.file("out").path])
    #expect([0, 2, 3].contains(run.exitCode), "\(run.errors)")
    for file in ["exposure-parties.csv", "exposure.xlsx"] {
      let check = try HeadwaterRun("check", scratch.file("out/\(file)").path, "--format", "json")
      let parties = try #require(try check.json["parties"] as? [[String: Any]])
      #expect(
        parties.contains { $0["id"] as? String == "s" && $0["name"] as? String == Self.name }, "\(file)")
    }
  }
}
