import SupplyModel
import Testing
import TradeDocuments

/// What every reader promises of any bytes whatever holds for all samples, broken ones too, and for what the
/// fuzzer once found (`./do fuzz`).
@Suite struct ReadingPromiseTests {
  private static let root = XMLFixtures.root + "/Samples"

  /// Files of a folder of samples, at any depth, from its root.
  private static func files(_ folder: String) -> [String] {
    XMLFixtures.names(in: "\(root)/\(folder)").flatMap { name in
      let path = "\(folder)/\(name)"
      let inside = files(path)
      return XMLFixtures.isFolder("\(root)/\(path)") ? inside : [path]
    }
  }

  static let samples = ["formats", "broken", "list-formats", "containers"].flatMap(files)
    .filter { !$0.hasSuffix(".md") && !$0.hasSuffix(".txt") }

  static let findings = files("fuzz-findings").filter { $0.hasSuffix(".bin") }

  @Test func thereAreSamples() { #expect(Self.samples.count > 20) }

  /// Every reader, with what was meant for it and with what was not.
  @Test(arguments: samples)
  func holdsForEverySample(_ sample: String) {
    let bytes = XMLFixtures.bytes("\(Self.root)/\(sample)")
    for promise in ReadingPromise.all { #expect(promise.broken(by: bytes) == []) }
  }

  @Test(arguments: findings)
  func holdsForWhatWasFound(_ finding: String) {
    let bytes = XMLFixtures.bytes("\(Self.root)/\(finding)")
    for promise in ReadingPromise.all { #expect(promise.broken(by: bytes) == []) }
  }

  /// The folder names the reader that broke; one of no reader's name would be kept in vain.
  @Test func everyFindingBelongsToAReader() {
    let names = Set(ReadingPromise.all.map(\.name))
    for folder in XMLFixtures.names(in: Self.root + "/fuzz-findings") where !folder.hasSuffix(".md") {
      #expect(names.contains(folder))
    }
  }
}

/// Formats that break one promise each, so that the promises are known to notice.
@Suite struct BrokenPromiseTests {
  /// Does what a test tells it to.
  private struct Told: DocumentFormat {
    let id = "told"
    let summary = "for tests"
    let act: @Sendable (inout StatementBatch) throws(UnreadableDocument) -> Void

    func recognize(_ head: DocumentHead) -> Recognition { .no }
    func read(_ source: DocumentSource, into batch: inout StatementBatch) throws(UnreadableDocument) {
      try act(&batch)
    }
  }

  private func broken(
    _ act: @escaping @Sendable (inout StatementBatch) throws(UnreadableDocument) -> Void
  ) -> [String] {
    ReadingPromise.format(Told(act: act)).broken(by: Array("text".utf8))
  }

  private static let place = SourceLocation(document: DocumentID(0), line: 1)

  @Test func noticesAPartyThatDoesNotExist() {
    let broken = broken { batch in
      batch.records.read = 1
      batch.relations = [
        RelationRecord(
          supplier: 0, buyer: -1, evidence: .declared, documentKind: .order, record: 0, location: Self.place)
      ]
    }
    #expect(
      broken == ["told: a relation names party 0 of 0", "told: a relation names party -1 of 0"])
  }

  @Test func noticesAFigureThatIsNone() {
    let broken = broken { batch in
      batch.records.read = 1
      batch.parties = [PartyRecord(key: "a", keyScope: "", record: 0, location: Self.place)]
      var relation = RelationRecord(
        supplier: 0, buyer: 0, evidence: .declared, documentKind: .order, record: 0, location: Self.place)
      relation.value = Figure(.infinity)
      batch.relations = [relation]
    }
    #expect(broken == ["told: a relation has the figure inf"])
  }

  @Test func noticesRecordsThatDoNotAddUp() {
    #expect(broken { $0.records.rejected = 1 } == ["told: 0 records read, 1 rejected, 0 kept"])
    #expect(
      broken {
        $0.judgements = [
          JudgementRecord(
            left: "a", right: "b", verdict: .same, record: 3, location: Self.place)
        ]
      }
        == ["told: record 3 of 0 states something"])
  }

  @Test func noticesWhatDependsOnChance() {
    #expect(
      broken { _ = $0.symbols.intern("\(UInt64.random(in: .min ... .max))") }
        == ["told: read twice, it says two things"])
  }

  @Test func letsARefusalBe() {
    #expect(
      broken { batch throws(UnreadableDocument) in
        batch.parties = [PartyRecord(key: "a", keyScope: "", record: 0, location: Self.place)]
        throw UnreadableDocument(Diagnostic("told-to", .error, "refused"))
      } == [])
  }
}
