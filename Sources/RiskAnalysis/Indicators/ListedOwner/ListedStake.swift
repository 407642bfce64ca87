import SupplyModel

/// What a listed owner has of a company, and what that means.
struct ListedStake {
  private let owner: PartyIndex
  private let holding: Holding
  private let number: Int
  private let context: IndicatorContext

  /// - Parameter match: number of the match of the owner.
  init(owner: PartyIndex, holding: Holding, match number: Int, _ context: IndicatorContext) {
    self.owner = owner
    self.holding = holding
    self.number = number
    self.context = context
  }

  private var rules: Policy.ListedOwnerRules { context.policy.indicators.listedOwner }
  private var match: Match { context.matches[number] }
  private var list: Watchlist { context.lists[match.list] }
  private var entry: WatchlistEntry { list.entries[match.entry] }

  /// Whether stakes of known size alone make the majority.
  private var isKnown: Bool { holding.share > rules.majority }

  /// Who the owner is, and how much it has, are both beyond doubt.
  private var isConfirmed: Bool { match.isConfirmed && isKnown }

  /// Whether every stake of the chain shown is documented: a link to a ban that is only declared proves nothing.
  private var isDocumented: Bool {
    holding.relations.allSatisfy {
      context.network.strongestEvidence(of: context.network.relations[$0]).isDocumented
    }
  }

  /// Inherent risk of the company, 0…1.
  var level: Double { isConfirmed ? rules.level : rules.level * rules.possibleFactor * match.score }

  /// The same with the weights it rests on.
  var rated: IndicatorOutcome.PartyLevel {
    IndicatorOutcome.PartyLevel(
      party: holding.company, inherent: level, residual: level,
      weights: [.level(.listedOwner)] + (isConfirmed ? [] : [.possibleFactor(.listedOwner)]))
  }

  func finding(of indicator: ListedOwner) -> IndicatorFinding {
    let company = holding.company
    var finding = context.finding(
      indicator, company, list: match.list, entry: match.entry,
      severity: isConfirmed ? rules.confirmed : rules.possible,
      confidence: isKnown ? match.score : match.score * rules.possibleFactor, message: message, at: location)
    finding.id = FindingIdentity.id(
      indicator: indicator.id, party: context.party(company).id,
      subject: "\(list.id)/\(entry.id)/\(context.party(owner).id)")
    finding.match = number
    // An entry means whom it names; subsidiaries only where it says so.
    if !entry.includesSubsidiaries { finding.regime = nil }
    let bans = finding.regime != nil
    return IndicatorFinding(
      finding: finding, party: company,
      banned: bans ? context.banned(entry, at: company, isConfirmed: isConfirmed && isDocumented) : [])
  }

  /// "owned 60 % by X through Y, listed by …, status …, as of …".
  private var message: String {
    let share = isKnown ? "owned \(Self.percent(holding.share)) by" : "owned by"
    let through = holding.through.map { context.party($0).name }.joined(separator: ", ")
    var words = "\(share) \(context.party(owner).name)" + (through.isEmpty ? "" : " through \(through)")
    words += ", \(match.isConfirmed ? "" : "possibly ")\(list.quote(entry, asOf: context.asOf))"
    if !match.isConfirmed, let name = entry.names.first { words += "; identity not confirmed: '\(name)'" }
    if !isKnown { words += "; how much is owned is not known" }
    if entry.includesSubsidiaries { words += "; the entry includes subsidiaries" }
    return isConfirmed || !match.isConfirmed ? words : "possibly " + words
  }

  /// Where the last stake is written.
  private var location: SourceLocation {
    let last = holding.relations.last.map { context.network.relations[$0] }
    return last.flatMap { context.network.evidence(of: $0).first?.location }
      ?? context.location(of: holding.company)
  }

  /// One decimal at most, rounded down: 50.04 % is no more than 50 %.
  private static func percent(_ share: Double) -> String {
    let tenths = Int(share * 1000 + 1e-9)
    return tenths % 10 == 0 ? "\(tenths / 10) %" : "\(tenths / 10).\(tenths % 10) %"
  }
}
