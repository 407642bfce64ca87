import SupplyModel

/// What every number means, how it is counted, and where the definition comes from.
struct MethodSection {
  let page: PageContext

  var html: HTML {
    section(.method, Words.Page.methodHeading, Words.Statements.method) {
      element("dl", .classes("definitions")) {
        for definition in Words.Definitions.all {
          element("div", .id(definition.anchor)) {
            element("dt") { "\(definition.name)" }
            element("dd") {
              element("p") { "\(definition.meaning)" }
              if let formula = definition.formula { element("p", .classes("formula")) { "\(formula)" } }
              if let inputs = definition.inputs {
                element("p", .classes("source")) { "Made from: \(inputs)" }
              }
              if let sensitivity = Words.Sensitivity.sentence(definition.anchor, page.result) {
                element("p", .classes("sensitivity")) { "Here: \(sensitivity)" }
              }
              element("p", .classes("source")) { "Source: \(definition.source)" }
            }
          }
        }
      }
      element("h3") { "Policy" }
      element("p") { policy }
      element("h3") { "Limits" }
      element("ul") {
        for limit in Words.Definitions.limits { element("li") { "\(limit)" } }
      }
    }
  }

  private var policy: HTML {
    let policy = page.result.policy
    guard !policy.name.isEmpty || !policy.path.isEmpty else { return "\(Words.Page.noPolicy)" }
    let path = policy.path.isEmpty ? HTML.empty : " \(Marks.place(policy.path))"
    let hash = policy.sha256.isEmpty ? HTML.empty : ", sha256 \(element("code") { "\(policy.sha256)" })"
    return "\(Words.Page.policyIs) “\(Marks.quoted(policy.name))”\(path)\(hash)."
  }
}
