import SupplyModel

/// What a kind of SPL document is about, by its LOINC code.
enum SPLKind: Sendable {
  /// Products and who makes them: labels, listings, reports of lots.
  case label
  /// Organisations and what they are registered for, without products.
  case registration
  /// Ends a registration: what it names is no longer in force.
  case ending
  /// Speaks of substances or of other documents: no party in it takes part in a supply.
  case index

  /// Every kind that is not listed is a label of some kind of product; there are dozens.
  init(code: String?, name: String?) {
    let isIndex = name?.lowercased().hasPrefix("indexing") ?? false
    self = isIndex ? .index : code.flatMap { Self.known[$0] } ?? .label
  }

  private static let known: [String: SPLKind] = [
    "51725-0": .registration,  // establishment registration
    "71743-9": .registration,  // generic drug facility identification
    "72090-4": .registration,  // the same, facilities under the centre for biologics
    "51726-8": .registration,  // labeler code request
    "75030-7": .registration,  // wholesale distributors and third-party logistics
    "86445-4": .registration,  // certificate that listings have not changed
    "53410-7": .registration,  // notification of no change
    "70097-1": .ending,  // establishment de-registration
    "53411-5": .ending,  // out of business notification
    "69968-6": .ending,  // labeler code inactivation
    "60685-5": .index,  // pharmacologic class
    "93723-5": .index,  // drug interactions
    "85274-9": .index,  // release of a risk programme
  ]

  /// The role of an organisation by its level, from 0; what it does is a role too.
  func role(level: Int) -> String {
    switch (self, level) {
    case (.ending, 0): "former labeler"
    case (.ending, 1): "former registrant"
    case (.ending, _): "former establishment"
    case (_, 0): "labeler"
    case (_, 1): "registrant"
    default: "establishment"
    }
  }
}
