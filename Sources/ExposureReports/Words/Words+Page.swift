import SupplyModel

extension Words {
  /// Wording of the page.
  enum Page {
    static let skip = "Skip to the answer"
    static let heading = "What reaches"
    static let placesHeading = "Where in the chain"
    static let routesHeading = "How it reaches us"
    static let findingsHeading = "Findings"
    static let dossiersHeading = "Dossiers"
    static let blindHeading = "What we do not know"
    static let methodHeading = "How it was counted"
    static let evidenceHeading = "Evidence and manifest"
    static let changesHeading = "What changed"
    static let acceptedHeading = "Accepted"
    static let worst = "Worst finding"
    static let byCountry = "Findings by country"
    static let byProduct = "Findings by product"
    static let byIndicator = "Findings by indicator"
    static let printing = "Print:"
    static let printSummary = "summary"
    static let printEverything = "everything"
    static let printedSummary =
      "Printed as a summary: the first 25 findings listed, without dossiers and method. The file itself holds them, and "
      + "prints everything on request."
    static let noBaseline =
      "No earlier result was given to compare with, so nothing is called new, worse, better or resolved."
    static let noTier = "No tier"
    static let noTierMeaning = "No tier: shared causes, owners, parties without a route to us."
    static let noTiers = "No tier is known: no purchase leads to the buyer."
    static let asTable = "The drawing as a table"
    static let formats =
      "The same result for programs and drawings: result.json and exposure.dot, written beside this page."
    static let worstFirst = "Worst first unless sorted otherwise"
    static let quotes = "quoted from lists and documents, never our judgement of a company"
    static let noRoutes = "No route is known by which risk reaches us. Untraced purchases may hide one."
    static let noDossiers = "No party has a finding or a match, and none is exposed."
    static let noDiagnostics = "The readers reported no problem."
    static let noRegimes = "The policy names no regime, so legal reach was not judged."
    static let noPolicy = "No policy file is named in the result."
    static let noExhibits = "No finding and no route, so there are no exhibits."
    static let noUpstream =
      "No supplier of it is recorded and it is not declared an origin: all it buys is untraced."
    static let policyIs = "Thresholds, weights and level names come from the policy"
    static let sameBytes =
      "The same inputs, lists, policy and as-of date give the same bytes, on any machine and in any order."
    static let drawingLegend =
      "Goods and work flow left to right, to the buyer. Line width: share of the customer's purchases. Dotted: "
      + "inferred, no document. Dashed: steps in between not drawn, ownership, or a shared cause (octagon)."

    /// Parts that every page has.
    static let contents: [(Anchor, String)] = [
      (.answer, "Answer"), (.changes, "Changes"), (.places, "Where"), (.routes, "Routes"),
      (.structure, "Together"),
      (.findings, "Findings"),
      (.dossiers, "Dossiers"), (.questions, "Ask next"), (.blindSpots, "Not known"),
      (.accepted, "Accepted"), (.method, "Method"),
      (.evidence, "Evidence"),
    ]

    static func title(_ result: AnalysisResult) -> String {
      "Exposure of \(DisplayText.singleLine(result.buyer.name)), as of \(result.asOf)"
    }

    static func footer(_ result: AnalysisResult) -> String {
      "headwater \(result.toolVersion), question \(result.question.rawValue), as of \(result.asOf). "
        + "Scores are numbers under stated assumptions, not measurements."
    }

    static func listAge(_ lists: [ListEdition]) -> String {
      guard !lists.isEmpty else { return "no list screened" }
      let undated = lists.count { $0.edition == nil }
      let oldest = lists.compactMap(\.edition).min().map { "oldest list \($0)" } ?? ""
      let unknown = undated > 0 ? "\(undated) of unknown date" : ""
      return [oldest, unknown].filter { !$0.isEmpty }.joined(separator: ", ")
    }

    static func why(_ verdict: Verdict) -> String { "Why “\(verdict.word)”" }

    static func noFindings(_ result: AnalysisResult) -> String {
      let text = Words.noFindings(result)
      return text.prefix(1).uppercased() + text.dropFirst() + "."
    }

    static func furtherRoutes(_ count: Int) -> String { plural(count, "further route") }

    static func moreRoutes(_ count: Int) -> String { "\(plural(count, "further route")) in result.json." }

    static func moreInputs(_ count: Int) -> String { "\(plural(count, "further input")) in result.json." }

    static func dossierCount(shown: Int, of all: Int) -> String {
      let some =
        shown < all
        ? "\(Numerals.grouped(shown)) of \(plural(all, "party", "parties"))" : plural(all, "party", "parties")
      return "\(some) with findings, matches or exposure, worst first. The others are in result.json."
    }

    static func listPlace(_ place: Finding.ListLocation) -> String {
      "\(DisplayText.singleLine(place.path)):\(place.line)" + (place.column > 0 ? ":\(place.column)" : "")
    }

    static func risk(_ risk: PartyResult.Risk) -> String {
      guard risk.isRated || risk.inherent > 0 else { return "not rated: too little is known" }
      let rated = risk.isRated ? "" : " (not rated: too little is known)"
      return "inherent \(Numerals.score(risk.inherent)), mitigation \(Numerals.score(risk.mitigation)), "
        + "residual \(Numerals.score(risk.residual))\(rated)"
    }

    static func reaches(_ exposure: PartyResult.Exposure) -> String {
      "strongest \(Numerals.score(exposure.strongest)), share est. \(Numerals.percent(exposure.share))"
    }

    static func evidence(_ best: EvidenceResult?, others: Int) -> String {
      guard let best else { return EvidenceClass.none.word }
      let number = best.documentNumber.map { " \(DisplayText.singleLine($0))" } ?? ""
      return best.evidenceClass.word + number + (others > 0 ? ", and \(others) more" : "")
    }

    /// `Gloves, into Procedure packs`; the kind of relation where no product is named.
    static func what(_ relation: RelationResult) -> String {
      (relation.product ?? relation.kind.word) + (relation.into.map { ", into \($0)" } ?? "")
    }

    /// `est. by value 27 %`, as a part of the customer's purchases.
    static func share(_ relation: RelationResult) -> String {
      guard let share = relation.share else { return relation.kind.isPurchase ? unknown : "–" }
      return "\(relation.shareBasis.word) \(Numerals.percent(share))"
    }

    static func edition(_ list: ListEdition) -> String {
      guard let edition = list.edition else { return "unknown date" }
      let age = list.ageInDays.map { ", \(plural($0, "day")) old" } ?? ""
      return "\(edition)\(age)\(list.isStale ? ", older than the policy allows" : "")"
    }

    /// - Parameter none: parties and products of which nothing was found.
    static func screening(_ list: ListEdition, hits: Int, none: Int) -> String {
      guard hits > 0 else { return "no match found" }
      return plural(hits, "match", "matches") + (none > 0 ? "; none for \(none)" : "")
    }
  }

  enum Masses {
    static let caption = "Where one unit of purchases ends, followed upstream."
    static let tainted = (
      name: "met risk", meaning: "stopped at a place with risk (the low end of the share)"
    )
    static let dark = (name: "untraced", meaning: "lost in purchases nobody has traced")
    static let clear = (name: "traced, no risk met", meaning: "ended at an origin or in a party's own making")
    static let service = (name: "outside the question", meaning: "kinds of purchase that do not count here")
    static let mitigated = (name: "mitigated", meaning: "stopped by controls with evidence")
  }
}

extension Words.Drawing {
  /// Country and mark: `CN-XJ · ▲ critical`.
  static func subtitle(_ node: ExposureDrawing.Node) -> String {
    let place = node.party.placeCode.map(DisplayText.singleLine) ?? ""
    let mark = node.severity.map { "\($0.shape) \($0.word)" } ?? self.mark(node) ?? ""
    return [place, mark].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  static func style(_ edge: ExposureDrawing.Edge) -> String {
    let line =
      switch edge.style {
      case .documented: "line"
      case .inferred: "dotted, inferred"
      case .skipping(let count): "dashed, \(Words.plural(count, "step")) not drawn"
      case .ownership: "dashed, ownership"
      case .cause: "dashed, shared cause"
      }
    return line + (edge.isOnRoute ? ", on a route" : "")
  }
}
