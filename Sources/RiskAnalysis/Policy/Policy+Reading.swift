extension Policy {
  /// The policy that comes with the program, `default-policy.toml`.
  package static let `default`: Policy = {
    var policy = Policy()
    do {
      try policy.lay(PolicyDocument(toml: DefaultPolicy.toml, path: DefaultPolicy.path))
    } catch {
      fatalError("the default policy does not parse: \(error)")
    }
    return policy
  }()

  /// Lays a buyer's file over the default policy.
  ///
  /// - Parameter path: what problems call the file.
  /// - Throws: every key that is unknown and every value that is refused, each at its line and column.
  package init(toml: String, path: String) throws(PolicyError) {
    self = .default
    try lay(PolicyDocument(toml: toml, path: path))
  }

  /// Applies every value of a file; refuses all of it if any is wrong.
  mutating func lay(_ document: PolicyDocument) throws(PolicyError) {
    let keys = PolicyKey.all
    var problems: [PolicyError.Problem] = []
    for (path, value) in document.entries {
      guard let (key, names) = keys.firstMatch(path) else {
        problems.append(document.unknownKey(path, known: keys))
        continue
      }
      do {
        try key.store(&self, names, value)
      } catch {
        let place = error.element.map { path + [String($0)] } ?? path
        let subject = path.joined(separator: ".")
        problems.append(document.problem("\(subject): \(error.message)", at: place, hint: error.hint))
      }
    }
    problems += contradictions(in: document)
    if !problems.isEmpty {
      throw PolicyError(
        path: document.path, problems: problems.sorted { ($0.line, $0.column) < ($1.line, $1.column) })
    }
  }

  /// Thresholds out of order, and names of things the policy does not define.
  private func contradictions(in document: PolicyDocument) -> [PolicyError.Problem] {
    let ordered: [(low: [String], Double, high: [String], Double)] = [
      (["levels", "mediumRisk"], levels.mediumRisk, ["levels", "highRisk"], levels.highRisk),
      (["screening", "nearMiss"], matching.nearMiss, ["screening", "possible"], matching.review),
      (["screening", "possible"], matching.review, ["screening", "strong"], matching.strong),
    ]
    var problems = ordered.filter { $0.1 > $0.3 }.map { low, lowest, high, highest in
      let culprit = document.locator.places[high] == nil ? low : high
      return document.problem(
        "\(low.joined(separator: ".")) (\(lowest)) must not be above \(high.joined(separator: ".")) (\(highest))",
        at: culprit)
    }
    for (id, regime) in sortedRegimes {
      for region in regime.regions.sorted() where regions[region] == nil {
        let path = ["regime", id, "regions"]
        problems.append(
          document.problem(
            "\(path.joined(separator: ".")): no region '\(region)' is defined", at: path,
            hint: ClosestWord.to(region, in: regions.keys).map { "did you mean '\($0)'?" }
              ?? "add a table [region.\(region)]"))
      }
    }
    return problems
  }
}

extension [PolicyKey] {
  fileprivate func firstMatch(_ path: [String]) -> (PolicyKey, [String])? {
    for key in self {
      if let names = key.names(in: path) { return (key, names) }
    }
    return nil
  }
}

extension PolicyDocument {
  /// Names the first part of the path that nothing known begins with, and the nearest that is known.
  fileprivate func unknownKey(_ path: [String], known: [PolicyKey]) -> PolicyError.Problem {
    var candidates = known.map(\.path)
    for (depth, part) in path.enumerated() {
      let here = Set(candidates.compactMap { $0.count > depth ? $0[depth] : nil })
      candidates = candidates.filter { $0.count > depth && ($0[depth] == part || $0[depth] == "*") }
      guard candidates.isEmpty else { continue }
      let what = depth == 1 && path[0] == "indicator" ? "indicator" : "key"
      let near = ClosestWord.to(part, in: here.subtracting(["*"]))
      let known = here.sorted().joined(separator: ", ")
      let above = path[..<depth].joined(separator: ".")
      return problem(
        "unknown \(what) '\(part)'" + (above.isEmpty ? "" : " under '\(above)'"), at: path, isKey: true,
        hint: near.map { "did you mean '\($0)'?" } ?? (here.isEmpty ? nil : "known: \(known)"))
    }
    return problem("'\(path.joined(separator: "."))' is a table, not a value", at: path, isKey: true)
  }
}
