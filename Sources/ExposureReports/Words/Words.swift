import SupplyModel

/// All wording of all reports, in one place.
///
/// Reports quote lists ("listed by …, status …, as of …") and never judge a company in words of their own.
/// What is not known is called unknown; "no match found" names the lists and their date.
enum Words {
  static let unknownInput = "(unknown input)"
  static let unknown = "unknown"
  static let estimated = "est."

  enum Formats {
    static let json = "result.json, the whole result for programs (schema headwater.result/1)"
    static let dot = "Graphviz drawing of the exposed routes, at most 60 nodes"
    static let html = "one self-contained page for people, readable offline and without scripts"
    static let csv = "tables, one file each: summary, parties, relations, findings, paths, coverage, evidence"
    static let xlsx = "the same tables as sheets of one workbook, with filters and links to the evidence"
    static let sarif = "findings for code-scanning and triage tools (SARIF 2.1.0), stable across runs"
    static let graphml = "the network for Gephi, yEd, igraph and networkx (GraphML)"
    static let gexf = "the network for Gephi, coloured by severity and sized by exposure (GEXF 1.2)"
    static let digestMarkdown =
      "digest.md, what is new since the baseline and what to do next, for a ticket or chat"
    static let digestJSON = "digest.json, the same for programs (schema headwater.digest/1)"
    static let mail = "digest.eml, the same as a message that a mail program can send"
  }

  static func plural(_ count: Int, _ one: String, _ many: String? = nil) -> String {
    "\(Numerals.grouped(count)) \(count == 1 ? one : many ?? one + "s")"
  }

  /// `a`, `a and b`, `a, b and c`.
  static func list(_ parts: [String]) -> String {
    guard parts.count > 1, let last = parts.last else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " and " + last
  }
}

extension Verdict {
  var word: String {
    switch self {
    case .passed: "within policy"
    case .violated: "policy violated"
    case .inconclusive: "inconclusive"
    }
  }

  /// Says the same as the word, for those who see no colour.
  var shape: String {
    switch self {
    case .passed: "○"
    case .violated: "▲"
    case .inconclusive: "□"
    }
  }
}

extension FindingSeverity {
  var word: String { self == .notRated ? "not rated" : name }

  var shape: String {
    switch self {
    case .critical: "▲"
    case .high: "◆"
    case .medium: "●"
    case .notRated: "□"
    case .low: "○"
    }
  }
}

extension RegimeReach.Status {
  var word: String { self == .ruledOut ? "ruled out" : rawValue }

  var shape: String {
    switch self {
    case .proven: "▲"
    case .indicated: "◆"
    case .unresolved: "□"
    case .ruledOut: "○"
    }
  }
}

extension RelationKind {
  /// For readers who do not know our kinds.
  var word: String {
    switch self {
    case .goods: "goods"
    case .service: "services"
    case .labour: "agency workers"
    case .recruitment: "recruitment"
    case .transport: "transport"
    case .ownership: "ownership"
    case .cause: "shared cause"
    }
  }
}

extension EvidenceClass {
  var word: String {
    switch self {
    case .none: "no evidence"
    case .inferred: "inferred"
    case .reported: "reported by others"
    case .declared: "declared by the supplier"
    case .transaction: "transaction document"
    case .verified: "independently verified"
    case .court: "court record"
    case .authority: "authority's determination"
    }
  }
}

extension ShareBasis {
  var word: String {
    switch self {
    case .stated: "stated"
    case .value: "est. by value"
    case .quantity: "est. by quantity"
    case .equal: "est. equal split"
    case .none: "unknown"
    }
  }
}
