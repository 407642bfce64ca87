extension Words {
  /// What each number of the page means. Formulas are those of the project's NUMBERS document.
  enum Definitions {
    struct Definition {
      let anchor: Anchor
      let name: String
      let meaning: String
      let formula: String?
      /// What it is made from.
      var inputs: String?
      let source: String
    }

    static let all: [Definition] = [
      Definition(
        anchor: .fixed("def-severity"), name: "Severity",
        meaning:
          "How grave a finding is, by the gates of the policy: critical, high, medium, not rated, low. "
          + "Not rated stands above low, because too little is known.",
        formula: nil,
        inputs: "the finding's evidence class, status and level, and the gates of the policy",
        source: "the policy named below; evidence classes and levels of the project's DOMAIN §5.3"),
      Definition(
        anchor: .fixed("def-confidence"), name: "Confidence",
        meaning:
          "How sure it is that a finding applies to this party, 0 to 1. It says nothing about gravity.",
        formula: nil, inputs: "the score of the match, or the class and number of pieces of evidence",
        source: "score of the match, or class of the evidence, through the policy"),
      Definition(
        anchor: .fixed("def-match"), name: "Match score",
        meaning:
          "How well our values agree with an entry of a list, 0 to 1; 1 for equal strong identifiers or equal "
          + "normalised names. A possible match waits for a person's judgement.",
        formula: nil, inputs: "names, other names, country, address and identifiers on both sides",
        source: "the features compared, shown one by one in the dossier"),
      Definition(
        anchor: .fixed("def-reach"), name: "Legal reach",
        meaning:
          "Whether anything a regime bans reaches us by any route, however small. Proven: identities confirmed "
          + "and every link documented. Indicated: some link only declared or inferred, or the identity only "
          + "possible. Unresolved: no such route known, but chains stop before their origin. Ruled out: every chain "
          + "closed to its origin with documents, screened, in date.",
        formula: nil,
        inputs:
          "every known purchase upstream, the products it is for, the evidence of each link, and the lists",
        source: "DESIGN §6; no smallest amount, no discount for distance, no credit for mitigation"),
      Definition(
        anchor: .fixed("def-risk"), name: "Risk of a place",
        meaning:
          "Inherent risk from indicators through the policy, lowered by verified and dated mitigation only.",
        formula: "residual = inherent × (1 − mitigation)",
        inputs: "indicators that fired here, and assessments of mitigation with their dates",
        source: "NUMBERS §1.0"),
      Definition(
        anchor: .fixed("def-exposure"), name: "What reaches a party",
        meaning: "The same numbers with that party in the buyer's place.",
        formula: "e(i) = max(r(i), max over suppliers s of w(s→i) · e(s))", source: "NUMBERS M1, M3"),
      Definition(
        anchor: .fixed("def-likelihood"), name: "Likelihood",
        meaning:
          "How likely it is that any risk at all reaches us, by any chain: every risk and every link is a coin, "
          + "weighted by the policy, and in this part of all ways they can fall some active source reaches us. One "
          + "piece of evidence is one coin, however many parties it touches. Floor: chains that share nothing. "
          + "Ceiling: the weakest cut between sources and us. A score under the policy's assumptions, not the "
          + "probability of an abuse.",
        formula:
          "1 − Π(1 − P(chain)) ≤ P(some active source has an unbroken chain to us) ≤ 1 − Π over a cut (1 − p)",
        inputs: "the residual risk of every place, the weight of every link, and shared causes",
        source: "NUMBERS M2; the parts of the sources are Shapley values and add up to it"),
      Definition(
        anchor: .fixed("def-carries"), name: "Carries risk to us",
        meaning:
          "The part of the likelihood that comes through this party, or starts there. These numbers overlap: one "
          + "chain passes several parties.",
        formula: "P(risk is here, and from here reaches us)", source: "NUMBERS §1.1, M2"),
      Definition(
        anchor: .fixed("def-strongest"), name: "Strongest chain",
        meaning:
          "The best-supported chain from a place with risk to us: the source's risk times the weight of every "
          + "hop. A score under stated assumptions, and a floor: many weak chains can add up to more.",
        formula: "max over sources s of r(s) · max over routes of Π w(hop)",
        inputs: "the residual risk of every place and the weight of every link",
        source: "NUMBERS M1"),
      Definition(
        anchor: .fixed("def-share"), name: "Share of purchases",
        meaning:
          "How much of what we buy passed a place with risk. One unit of purchases is followed upstream; it "
          + "stops where it meets risk. Always an estimate (est.): shares are split by value or quantity where nobody "
          + "states them. Floor: untraced purchases count as free of risk. Ceiling: they all count as risky.",
        formula: "x(i) = r(i) + (1 − r(i)) · (Σ a(s→i) · x(s) + u(i) · r(unknown))",
        inputs:
          "shares stated, or split by value or quantity, of every purchase, and the risk of every place",
        source: "NUMBERS M3; contributions of sources, suppliers and routes add up exactly"),
      Definition(
        anchor: .fixed("def-coverage"), name: "Coverage",
        meaning:
          "Purchases whose way could be followed to an end: to a place with risk, an origin or a party's own "
          + "making. Untraced is what is lost in purchases nobody has traced.",
        formula: "met risk + no risk met + untraced + outside the question + mitigated = 100 %",
        inputs: "the same walk as the share, and which parties are declared origins",
        source: "NUMBERS M3, the same walk as the share"),
      Definition(
        anchor: .fixed("def-tier"), name: "Tier",
        meaning:
          "Hops upstream from us by the shortest way; a range when there are longer ways too. Shared causes and "
          + "owners have no tier.",
        formula: nil, inputs: "which purchases lead to us",
        source: "DESIGN §4"),
      Definition(
        anchor: .fixed("def-dominator"), name: "Every route passes",
        meaning:
          "The nearest party through which every known route from here to us leads: where one question or one "
          + "change reaches all of it.",
        formula: nil, source: "dominator of the graph of purchases"),
    ]

    static let limits = [
      "No match found is a statement about the lists and editions named here, on the names read here. It is not a "
        + "statement about a company.",
      "What the documents do not show cannot be found: an untraced purchase may hide anything.",
      "Names are compared exactly and in normalised form; spelling further apart is not found in this version.",
      "A chained share is a proportional estimate, not a fact disclosed by anyone; the weakest hop decides what it "
        + "is worth.",
      "Quantities bought and needed are not compared in this version; shares are of value where values are known.",
      "Scores are opinions on a probability scale, set in the policy with reasons, not measurements.",
    ]
  }
}
