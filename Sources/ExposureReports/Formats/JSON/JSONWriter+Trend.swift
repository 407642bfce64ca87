import SupplyModel

/// How the figures went over the runs of a history.
extension JSONWriter {
  mutating func trend(_ trend: RunTrend) {
    objects("history", trend.points) { $0.figures($1) }
    block("historyRead") { json in
      json.string("path", trend.history.path)
      json.integer("runs", trend.history.runs)
      json.string("sha256", trend.history.sha256)
      json.integer("omitted", trend.omitted)
    }
  }

  mutating func decisions(_ decisions: [Decision]) {
    objects("decisions", decisions) { $0.decision($1) }
  }

  mutating func decision(_ decision: Decision) {
    string("kind", decision.kind.rawValue)
    string("subject", decision.subject)
    string("says", decision.says)
  }

  mutating func figures(_ run: RunFigures) {
    string("asOf", run.asOf.description)
    string("version", run.toolVersion)
    string("verdict", run.verdict.rawValue)
    numbers(run.headline)
    object("coverage") {
      $0.number("visible", run.visible)
      $0.number("dark", run.dark)
    }
    object("findings") { json in
      for severity in FindingSeverity.worstFirst {
        json.integer(named: severity.name, run.findings[severity])
      }
      json.integer("accepted", run.findings.accepted)
    }
  }
}
