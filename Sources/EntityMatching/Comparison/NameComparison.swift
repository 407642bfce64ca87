import SupplyModel

/// How two names agree, feature by feature; the score is the product of the factors.
struct NameComparison: Equatable, Sendable {
  enum LegalForms: Sendable { case same, missing, translated, near, conflict }
  enum Numbers: Sendable { case agree, missing, softConflict, conflict }
  enum Places: Sendable { case agree, missing, countryMissing, conflict }

  /// Words alike, 0…1.
  var words: Double
  var legalForms: LegalForms = .same
  var numbers: Numbers = .agree
  var places: Places = .agree
  /// Factor for names that tell little: a single telling word beside more, or none at all.
  var substance = 1.0
  /// One name is the initials of the other.
  var isAcronym = false
  /// The same words in the same order, spelt alike but for case, marks, spaces and script.
  var isSameName = false
  /// One is a name inside a longer text.
  var isWithin = false

  /// 0…1, without any witness beside the names.
  func score(_ weights: MatchingWeights, isWitnessed: Bool = false) -> Double {
    var score = words * NameComparison.factor(legalForms, weights, isWitnessed) * factor(numbers, weights)
    score *= factor(places, weights) * (isWithin ? weights.nameWithin : 1)
    return score * substance
  }

  /// What a legal form on either side takes from the score.
  static func factor(_ legalForms: LegalForms, _ weights: MatchingWeights, _ isWitnessed: Bool) -> Double {
    switch legalForms {
    case .same: 1
    case .missing: weights.legalFormMissing
    case .translated: weights.legalFormTranslated
    case .near: weights.legalFormNear
    case .conflict: isWitnessed ? weights.legalFormConflictWitnessed : weights.legalFormConflict
    }
  }

  func factor(_ numbers: Numbers, _ weights: MatchingWeights) -> Double {
    switch numbers {
    case .agree: 1
    case .missing: weights.numberMissing
    case .softConflict: weights.softNumberConflict
    case .conflict: weights.numberConflict
    }
  }

  func factor(_ places: Places, _ weights: MatchingWeights) -> Double {
    switch places {
    case .agree: 1
    case .missing: weights.placeMissing
    case .countryMissing: weights.countryMissing
    case .conflict: weights.placeConflict
    }
  }
}

extension NameComparison.LegalForms {
  /// What two forms say of one another; either may be missing.
  init(_ a: LegalForm?, _ b: LegalForm?) {
    guard let a, let b else {
      self = a == b ? .same : .missing
      return
    }
    if a.id == b.id {
      self = .same
    } else if a.kind == b.kind, a.kind != .unspecific, !a.isTranslation, !b.isTranslation {
      self = .near
    } else {
      self.init(kinds: a.kind, b.kind)
    }
  }

  private init(kinds a: LegalForm.Kind, _ b: LegalForm.Kind) {
    if a == .unspecific || b == .unspecific {
      self = .missing
    } else if a == b || (a == .anyCompany && b.isByShares) || (b == .anyCompany && a.isByShares) {
      self = .translated
    } else if (a == .corporation && b.isByShares) || (b == .corporation && a.isByShares) {
      self = .near
    } else {
      self = .conflict
    }
  }
}

extension LegalForm.Kind {
  /// A company that belongs to those who hold shares in it.
  fileprivate var isByShares: Bool { self == .limited || self == .stock || self == .corporation }
}

extension NameComparison {
  /// The same words and the same legal form, or none said on either side.
  var isSameCompanyName: Bool {
    isSameName && !isWithin && legalForms == .same && numbers == .agree && places == .agree
  }
}

extension NameComparison {
  /// The whole name of one, word for word and with its legal form, inside a longer text of the other: whose text that
  /// is may sit in another country.
  var isWholeNameWithin: Bool {
    isWithin && isSameName && legalForms == .same && numbers == .agree && places == .agree
  }
}
