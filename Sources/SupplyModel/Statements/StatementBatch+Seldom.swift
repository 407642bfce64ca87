/// What few batches state, behind one reference: tens of thousands of invoices are handed from stage to stage, and
/// each copy of a batch counts its references.
final class SeldomStated: @unchecked Sendable {
  // Safe to share: a batch changes it only while nobody else has it.
  var ranges: [Int32: FigureRanges] = [:]
  var links: [ProductLinkRecord] = []
  var assessments: [AssessmentRecord] = []
  var actions: [ActionRecord] = []
  var judgements: [JudgementRecord] = []
  var network: StatedNetwork?
  var spans: [DocumentSpan] = []
  var sameParties: [SamePair] = []
  var restated = RestatedPlaces()
  var counted: CountedFacts?

  static let nothing = SeldomStated()

  private init() {}

  init(_ other: SeldomStated) {
    (ranges, links, network) = (other.ranges, other.links, other.network)
    (assessments, actions, judgements) = (other.assessments, other.actions, other.judgements)
    (spans, sameParties) = (other.spans, other.sameParties)
    (restated, counted) = (other.restated, other.counted)
  }
}

extension StatementBatch {
  /// Figures of relations that were given as ranges, by position in `relations`.
  package var ranges: [Int32: FigureRanges] {
    get { seldom.ranges }
    _modify { yield &owned.ranges }
  }

  package var links: [ProductLinkRecord] {
    get { seldom.links }
    _modify { yield &owned.links }
  }

  package var assessments: [AssessmentRecord] {
    get { seldom.assessments }
    _modify { yield &owned.assessments }
  }

  package var actions: [ActionRecord] {
    get { seldom.actions }
    _modify { yield &owned.actions }
  }

  package var judgements: [JudgementRecord] {
    get { seldom.judgements }
    _modify { yield &owned.judgements }
  }

  /// Network JSON only: the buyer it names and the numbers it gives outright.
  package var network: StatedNetwork? {
    get { seldom.network }
    _modify { yield &owned.network }
  }

  /// Of several documents put together: how each counted its records. Empty for the batch of one document.
  package var spans: [DocumentSpan] {
    get { seldom.spans }
    _modify { yield &owned.spans }
  }

  /// Parties that one document called the same, by position.
  package var sameParties: [SamePair] {
    get { seldom.sameParties }
    _modify { yield &owned.sameParties }
  }

  /// Where the document itself says what it shares with an earlier one; empty unless the reader was asked to note it.
  package var restated: RestatedPlaces {
    get { seldom.restated }
    _modify { yield &owned.restated }
  }

  /// Of a document too large to be kept: how much it states, instead of what.
  package var counted: CountedFacts? {
    get { seldom.counted }
    _modify { yield &owned.counted }
  }

  /// To be changed: nobody else has it any more.
  private var owned: SeldomStated {
    mutating get {
      if !isKnownUniquelyReferenced(&seldom) { seldom = SeldomStated(seldom) }
      return seldom
    }
  }
}
