import SupplyModel

/// Places and problems in SARIF's terms.
extension JSONWriter {
  /// Lines and columns where they are those of a text; in a sheet the message of the region is its cell.
  mutating func physicalLocation(_ place: InputPlace, snippet: String?, _ log: SARIFLog) {
    object("physicalLocation") { json in
      json.object("artifactLocation") {
        $0.string("uri", SARIFArtifacts.uri(place.path))
        $0.integer("index", log.artifacts.positions[place.path])
      }
      guard let line = place.line else { return }
      json.object("region") { json in
        json.integer("startLine", line)
        json.integer("startColumn", place.column)
        if let snippet { json.object("snippet") { $0.string("text", DisplayText.multiline(snippet)) } }
        if let cell = place.cell { json.message("cell \(cell)") }
      }
    }
  }

  mutating func artifact(_ artifact: SARIFArtifacts.Artifact) {
    object("location") { $0.string("uri", SARIFArtifacts.uri(artifact.path)) }
    integer("length", artifact.length)
    if artifact.isInput { strings("roles", ["analysisTarget"]) }
    guard !artifact.sha256.isEmpty else { return }
    object("hashes") { $0.string("sha-256", artifact.sha256) }
  }

  mutating func notification(_ problem: Diagnostic, _ log: SARIFLog) {
    object("descriptor") { $0.string("id", problem.slug) }
    string("level", problem.severity.name)
    let hint = problem.hint.map { "; \($0)" } ?? ""
    message(DisplayText.multiline(problem.message + hint))
    guard let place = place(of: problem, log) else { return }
    objects("locations", [place]) {
      $0.physicalLocation($1, snippet: problem.excerpt, log)
    }
  }

  private func place(of problem: Diagnostic, _ log: SARIFLog) -> InputPlace? {
    if let location = problem.location { return log.index.inputPlace(location) }
    return problem.path.map { InputPlace(Finding.ListLocation(path: $0, line: 0, column: 0)) }
  }
}
