/// How two entities of the LEI system are related: the first *is directly consolidated by* the second.
enum GLEIFRelationshipKind: String {
  case directParent = "IS_DIRECTLY_CONSOLIDATED_BY"
  case ultimateParent = "IS_ULTIMATELY_CONSOLIDATED_BY"
  /// A branch abroad: no legal person of its own.
  case headOffice = "IS_INTERNATIONAL_BRANCH_OF"
  case fundManager = "IS_FUND-MANAGED_BY"
  case umbrellaFund = "IS_SUBFUND_OF"
  case masterFund = "IS_FEEDER_TO"

  /// Managing a fund, or being the fund another invests in, is not owning it.
  var isOwnership: Bool { self == .directParent || self == .ultimateParent || self == .headOffice }

  /// What the first entity is in it.
  var startRole: String {
    switch self {
    case .directParent, .ultimateParent: "subsidiary"
    case .headOffice: "branch"
    case .fundManager: "managed fund"
    case .umbrellaFund: "sub-fund"
    case .masterFund: "feeder fund"
    }
  }

  /// What the second entity is in it.
  var endRole: String {
    switch self {
    case .directParent: "parent company"
    case .ultimateParent: "ultimate parent company"
    case .headOffice: "head office"
    case .fundManager: "fund manager"
    case .umbrellaFund: "umbrella fund"
    case .masterFund: "master fund"
    }
  }
}
