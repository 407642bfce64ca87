import EntityMatching
import SupplyModel
import TradeDocuments

/// Everything the inputs say, read and resolved: who is who, who supplies whom, and how every record was accounted for.
package struct ResolvedSupply: Sendable {
  package let network: SupplyNetwork
  /// With `kept` and `merged` filled in.
  package let inputs: [InputDocument]
  package let diagnostics: DiagnosticLog
  /// Per format, what its documents held before anything was merged.
  package let survey: DocumentSurvey

  /// Parties that somebody judged different, or unsure about.
  package let judged: Set<PartyPair>
  /// Judgements that were applied.
  let followed: [JudgementRecord]
  /// What was read, to be resolved otherwise; empty where large documents were counted, or the network is too large to
  /// be answered again.
  private let batches: [StatementBatch]
  /// What documents too large to be kept state.
  package let counted: [CountedFacts]

  /// How many different facts there are; those of large documents are added as they are.
  var facts: CountedFacts.Counts {
    counted.map(\.distinct).reduce(into: network.counts, +=)
  }

  /// - Parameters:
  ///   - largeDocuments: which documents are counted instead of kept; nil keeps all.
  ///   - hashesDocuments: whether the SHA-256 of each input will be told.
  ///   - mayBeNothing: whether inputs that hold nothing are told like any others, with the reason among the
  ///     diagnostics, by who only wants to know what they are.
  /// - Throws: ``AnalysisFailure`` when the inputs hold nothing, and may not.
  package init(
    _ setup: AnalysisSetup, largeDocuments: LargeDocuments? = nil, hashesDocuments: Bool = true,
    mayBeNothing: Bool = false
  ) throws(AnalysisFailure) {
    let ledger = RunningLedger()
    let readings = InputReading(
      formats: setup.formats, threads: setup.threads, progress: setup.progress,
      largeDocuments: largeDocuments, cache: setup.cache, hashesDocuments: hashesDocuments
    ).read(setup.inputPaths, into: ledger)
    // By position here and below: there may be tens of thousands, and to copy a reading counts its references.
    let others = readings.indices.filter { !readings[$0].batch.isTradeDocument }.map { readings[$0].batch }
    let batches = others + [ledger.finish()].compactMap(\.self)
    let resolution = EntityResolver(threads: setup.threads).resolve(batches)
    network = resolution.network
    self.batches = largeDocuments == nil && AnswerVariants.mayResolveAgain(network) ? batches : []
    (judged, followed) = (resolution.judged, resolution.followed)
    survey = DocumentSurvey(readings)
    var inputs = readings.map(\.input)
    for index in inputs.indices {
      inputs[index].records = resolution.tallies[DocumentID(index)] ?? inputs[index].records
    }
    self.inputs = inputs
    var diagnostics = DiagnosticLog()
    var counted: [CountedFacts] = []
    for index in readings.indices {
      diagnostics.merge(readings[index].batch.diagnostics)
      guard let facts = readings[index].batch.counted else { continue }
      counted.append(facts)
      diagnostics.report(.countedApart(facts, readings[index].input, readings[index].batch.document))
    }
    self.counted = counted
    diagnostics.merge(resolution.diagnostics)
    let isNothing = readings.indices.allSatisfy {
      readings[$0].input.format == nil || readings[$0].stated.isNothing
    }
    letGo(of: (ledger, readings, batches), threads: setup.threads)
    let lacking = setup.problemOfJudgements(among: inputs)
    if let lacking { diagnostics.report(lacking) }
    if lacking != nil, !mayBeNothing {
      var all = setup.diagnostics
      all.merge(diagnostics)
      throw AnalysisFailure(.unusable, all, inputs: inputs)
    }
    if isNothing { diagnostics.report(.nothingRecognised(inputs.count, isChecked: mayBeNothing)) }
    self.diagnostics = diagnostics
    if isNothing, !mayBeNothing {
      var all = setup.diagnostics
      all.merge(diagnostics)
      throw AnalysisFailure(.nothingRecognised, all, inputs: inputs)
    }
  }

  /// The network if the two sides of each pair were one party, as far as identifiers and judgements let them.
  func network(taking pairs: [ReviewPair]) -> SupplyNetwork {
    let place = SourceLocation(document: DocumentID(0), line: 0)
    let same = pairs.map {
      JudgementRecord(left: $0.left.id, right: $0.right.id, verdict: .same, record: 0, location: place)
    }
    return EntityResolver(judgements: same).resolve(batches).network
  }

  /// - Throws: ``AnalysisFailure`` naming the candidates.
  func buyer(_ name: String?) throws(AnalysisFailure) -> PartyIndex {
    do {
      return try BuyerChoice.choose(name, in: network)
    } catch {
      var log = diagnostics
      log.report(.unknownBuyer(error))
      throw AnalysisFailure(.unusable, log, inputs: inputs)
    }
  }
}

extension CountedFacts.Counts {
  fileprivate var isNothing: Bool { parties == 0 && relations == 0 }
}

extension Diagnostic {
  fileprivate static func nothingRecognised(_ count: Int, isChecked: Bool) -> Diagnostic {
    let message =
      switch count {
      case 0: "there is nothing to read"
      case 1: "the input holds no parties or relations that could be read"
      default: "none of the \(count) inputs holds parties or relations that could be read"
      }
    return Diagnostic(
      "nothing-recognised", .error, message,
      hint: isChecked
        ? "'headwater formats' lists what is read"
        : "run 'headwater formats' for what is read, 'headwater check' for why a file was not")
  }

  fileprivate static func countedApart(
    _ facts: CountedFacts, _ input: InputDocument, _ document: DocumentID
  ) -> Diagnostic {
    Diagnostic(
      "counted-apart", .note,
      "the document is large (\(input.bytes >> 20) MB): its facts were counted while it was read, and not compared "
        + "with those of other files",
      at: SourceLocation(document: document, line: 0),
      hint: "'headwater analyze' and --format json hold all facts in memory and compare them")
  }

  fileprivate static func unknownBuyer(_ unknown: UnknownBuyer) -> Diagnostic {
    let shown = unknown.candidates.prefix(8).map { $0.name == $0.id ? $0.id : "\($0.id) (\($0.name))" }
    let more = unknown.candidates.count > 8 ? " and \(unknown.candidates.count - 8) more" : ""
    let candidates =
      shown.isEmpty
      ? "nobody here buys without selling" : "candidates: " + shown.joined(separator: ", ") + more
    guard let name = unknown.name else {
      return Diagnostic(
        "ambiguous-buyer", .error, "it is not clear who the buyer is",
        hint: "name one with --buyer or 'buyer' in headwater.toml; \(candidates)")
    }
    let namesakes = unknown.candidates.count { $0.names.contains { $0.lowercased() == name.lowercased() } }
    if namesakes > 1 {
      return Diagnostic(
        "unknown-buyer", .error,
        "\(namesakes) parties are called '\(name)', and nothing says that they are one",
        excerpt: name,
        hint:
          "judge them the same in a table of judgements ('headwater match' writes one), or give an id; \(candidates)"
      )
    }
    return Diagnostic(
      "unknown-buyer", .error, "no single party is called '\(name)'", excerpt: name,
      hint: "give the id, an identifier or the name of a party; \(candidates)")
  }
}
