/// Everything an analysis found, sorted and complete: the document behind `result.json` (DESIGN §8) and
/// behind every report. Reports print it and compute nothing of their own.
package struct AnalysisResult: Sendable {
  package static let schema = "headwater.result/1"

  package var toolVersion: String
  package var asOf: CalendarDate
  package var question: Question
  package var buyer: Buyer
  package var verdict: Verdict
  /// Why the verdict is what it is, one sentence each.
  package var reasons: [String]
  package var reach: [RegimeReach]
  package var likelihood: LikelihoodExposure
  package var strongest: StrongestExposure
  package var share: ShareExposure
  /// The same question under other readings of the data; empty where every reading is this one, or the network is
  /// too large to answer again.
  package var variants: [AnswerVariant] = []
  /// The numbers over what was given as ranges; nil where nothing was.
  package var intervals: GivenRanges?
  /// What the buyer buys by category, the most exposed first.
  package var categories: [CategoryExposure] = []
  /// Whether the order of the sources hangs on the policy's weights.
  package var sensitivity = WeightSensitivity()
  /// What to ask next.
  package var questions = OpenQuestions()
  package var parties: [PartyResult]
  package var relations: [RelationResult]
  package var findings: [Finding]
  package var matches: [MatchResult]
  package var screened: [ScreenedList]
  package var paths: [ExposurePath]
  package var coverage: Coverage
  package var structure: Structure
  package var actions: [ActionResult]
  /// What is otherwise than in an earlier result; nil when it was not held against one.
  package var changes: ResultChanges?
  /// How the figures went since the first run of a history; nil without one.
  package var trend: RunTrend?
  /// What people decided and this run followed, sorted; told where a history keeps it.
  package var decisions: [Decision] = []
  package var lists: [ListEdition]
  package var inputs: [InputDocument]
  package var diagnostics: DiagnosticLog
  package var policy: PolicyEdition
  /// The file of accepted findings; nil when none was given.
  package var waivers: WaiverEdition?
  /// Every indicator that was asked, whether it found something or not.
  package var indicators: [IndicatorResult] = []
  /// Parties and relations left out under `--detail exposed`.
  package var omitted: Omitted?

  package init(asOf: CalendarDate, question: Question, buyer: Buyer) {
    self.asOf = asOf
    self.question = question
    self.buyer = buyer
    toolVersion = ""
    verdict = .inconclusive
    reasons = []
    reach = []
    likelihood = LikelihoodExposure()
    strongest = StrongestExposure()
    share = ShareExposure()
    parties = []
    relations = []
    findings = []
    matches = []
    screened = []
    paths = []
    coverage = Coverage()
    structure = Structure()
    actions = []
    lists = []
    inputs = []
    diagnostics = DiagnosticLog()
    policy = PolicyEdition()
  }

  package struct Buyer: Hashable, Sendable {
    package var id: String
    package var name: String

    package init(id: String, name: String) {
      self.id = id
      self.name = name
    }
  }

  package struct Omitted: Hashable, Sendable {
    package var parties: Int
    package var relations: Int

    package init(parties: Int, relations: Int) {
      self.parties = parties
      self.relations = relations
    }
  }

  /// Which policy was applied; its file is hashed, so that a reader can find it again.
  package struct PolicyEdition: Hashable, Sendable {
    package var name = ""
    package var path = ""
    package var sha256 = ""

    package init() {}
  }
}

extension AnalysisResult {
  /// Which waivers were in hand; the file is hashed as the policy is.
  package struct WaiverEdition: Hashable, Sendable {
    package var path: String
    package var sha256: String
    /// How many decisions it holds.
    package var count: Int

    package init(path: String, sha256: String, count: Int) {
      (self.path, self.sha256, self.count) = (path, sha256, count)
    }
  }
}

/// What is asked: DESIGN §6.
package enum Question: String, CaseIterable, Sendable {
  /// Every kind of relation counts.
  case diligence
  /// Content of goods: goods, labour and recruitment count; service and transport do not.
  case `import`
}

package enum Verdict: String, CaseIterable, Sendable {
  case passed, violated, inconclusive
}
