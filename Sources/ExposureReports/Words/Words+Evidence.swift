import SupplyModel

extension Words {
  /// The papers behind one product.
  enum Evidence {
    static let steps = "Steps, upstream first"
    static let noDocument = "no document"
    static let matrix = "Papers by step"
    static let missing = "missing"
    static let openEnds = "Where the chain stops"
    static let contradictions = "Dates that contradict each other"
    static let screening = "Looked up"

    static func title(_ product: String, _ index: ResultIndex) -> String {
      "Papers for \(DisplayText.singleLine(product)), "
        + "\(index.name(index.result.buyer.id)), as of \(index.result.asOf)"
    }

    static func summary(_ pack: ProductEvidence) -> String {
      let documented = pack.steps.count(where: \.isDocumented)
      let unallocated = pack.steps.count(where: \.isUnallocated)
      let parts = [
        "\(plural(pack.steps.count, "step")), \(documented) with documents",
        pack.openEnds.isEmpty
          ? "every chain ends at an origin"
          : "\(plural(pack.openEnds.count, "chain")) end\(pack.openEnds.count == 1 ? "s" : "") before an origin is known",
        unallocated == 0
          ? nil : "\(unallocated) not said to go into what is followed here, so they may or may not",
      ]
      return "\(grade(pack.grade)): " + parts.compactMap(\.self).joined(separator: "; ") + "."
    }

    /// Of the file, not of the goods.
    static func grade(_ grade: ProductEvidence.Grade) -> String {
      switch grade {
      case .ready: "READY, papers at every step"
      case .partial: "PARTIAL"
      case .thin: "THIN, nothing documented upstream of the buyer's own purchases"
      }
    }

    /// `cotton lint, 300 t, into cotton yarn`.
    static func goods(_ step: ProductEvidence.Step) -> String {
      let relation = step.relation
      let goods = relation.product.map(DisplayText.singleLine) ?? relation.kind.word
      let into = relation.into.map { ", into \(DisplayText.singleLine($0))" }
      let sum = QuantitySum([relation]).text
      return goods + (sum.isEmpty ? "" : ", \(sum)")
        + (into ?? (step.isUnallocated ? ", not said into what" : ""))
    }

    /// `transaction document FICT-12, 2026-08-30, order or invoice`.
    static func exhibit(_ exhibit: ProductEvidence.Exhibit) -> String {
      let evidence = exhibit.evidence
      let parts = [
        evidence.evidenceClass.word, evidence.documentNumber.map(DisplayText.singleLine),
        evidence.date.map { "\($0)" } ?? "no date", family(exhibit.family),
      ]
      return parts.compactMap(\.self).joined(separator: ", ")
    }

    static func family(_ family: DocumentFamily) -> String {
      switch family {
      case .purchase: "order or invoice"
      case .transport: "transport"
      case .origin: "customs or origin"
      case .event: "traceability event"
      case .table: "row of a table"
      case .other: "other"
      }
    }

    static func openEnd(_ party: PartyResult?) -> String {
      party?.hasSuppliers == true ? "part of its inputs is untraced" : "nothing upstream of it is recorded"
    }

    static func contradiction(_ input: ProductEvidence.Step, _ output: ProductEvidence.Step) -> String {
      "step \(input.number) is dated after everything of step \(output.number), which it goes into"
    }

    /// `uflpa, edition 2026-10-20: 14 parties looked up, 12 without a match`.
    static func looked(_ log: ProductEvidence.Screening, list: ListEdition?, of parties: Int) -> String {
      let edition = log.edition.map { "edition \($0)" } ?? "edition unknown"
      let age = list?.isStale == true ? ", too old" : ""
      return
        "\(log.list), \(edition)\(age): \(plural(parties, "party", "parties")) of this chain, \(log.without) without a match"
    }

    /// `Tarim Example Ginning: like "…", score .97, status Listed, entry 12`.
    static func match(_ match: MatchResult, _ index: ResultIndex) -> String {
      let sure = match.isConfirmed ? "" : ", not confirmed"
      return
        "\(index.name(match.party)): entry \(DisplayText.singleLine(match.entryID)), score \(Numerals.score(match.score))\(sure), "
        + "status \(DisplayText.singleLine(match.status)): \(DisplayText.singleLine(match.entryName))"
    }
  }
}
