import SupplyModel

/// Who has which interest in whom: an owner and a share where there is a shareholding, else only words.
struct BODSRelationship {
  private let statement: BODSStatement

  init(_ statement: BODSStatement) { self.statement = statement }

  /// - Parameter parties: positions of the parties stated, by record id.
  func state(between parties: [String: Int32], into facts: inout DocumentFacts) {
    guard statement.isCurrent else { return facts.begin() }
    var header = DocumentHeader(.registration, statement.evidence)
    header.flow = .ownership
    header.issued = statement.date?.day(log: &facts.diagnostics)
    facts.begin(header)
    guard let owned = end("subject").flatMap({ parties[$0] }) else {
      return facts.reject(.noSubject(statement))
    }
    guard let owner = end("interestedParty") else {
      return facts.add(undisclosed, to: owned)
    }
    guard let owner = parties[owner] else { return facts.reject(.noOwner(statement, owner)) }
    for words in interests.filter({ !$0.isShareholding }).compactMap(\.words) {
      facts.add(Statement(.notes, words.text, at: words.location), to: owned)
    }
    guard let stake, let relation = relation(of: stake, owner, owned, into: &facts) else { return }
    facts.append(relation)
  }

  /// The record at one end; before 0.4 it stood in an object that told its kind.
  private func end(_ name: String) -> String? {
    let end = statement.details?[name]
    return
      (end?["describedByEntityStatement"] ?? end?["describedByPersonStatement"] ?? end)?.text
  }

  private var interests: [BODSInterest] {
    (statement.details?["interests"]?.all ?? []).map(BODSInterest.init)
  }

  /// The largest shareholding. What is held only through companies that are themselves in the file is left to them:
  /// it would be counted twice.
  private var stake: BODSInterest? {
    let parts =
      (statement.details?["componentRecordIds"] ?? statement.details?["componentStatementIDs"])?.elements
      ?? []
    let held = interests.filter { $0.isShareholding && ($0.isDirect || parts.isEmpty) }
    return held.max { ($0.share.value ?? -1) < ($1.share.value ?? -1) }
  }

  private func relation(
    of stake: BODSInterest, _ owner: Int32, _ owned: Int32, into facts: inout DocumentFacts
  ) -> RelationRecord? {
    guard var relation = facts.relation(from: owner, to: owned, at: statement.location) else { return nil }
    relation.share = stake.share
    relation.validFrom = stake.start?.day(log: &facts.diagnostics)
    relation.validTo = stake.end?.day(log: &facts.diagnostics)
    return relation
  }

  /// Why the owner is not told, in the statement's own words.
  private var undisclosed: Statement? {
    let end = statement.details?["interestedParty"]
    let owner = end?["unspecified"] ?? end
    let words = [owner?["reason"]?.text, owner?["description"]?.text].compactMap(\.self)
    guard !words.isEmpty else { return nil }
    return Statement(
      .notes, "owner not disclosed: \(words.joined(separator: ": "))",
      at: owner?.location ?? statement.location)
  }
}

/// One interest: of which kind, how large, since when.
struct BODSInterest {
  private let value: JSONValue

  init(_ value: JSONValue) { self.value = value }

  private var type: String { value["type"]?.text ?? "" }
  var isShareholding: Bool { type == "shareholding" }
  var isDirect: Bool { (value["directOrIndirect"] ?? value["interestLevel"])?.text != "indirect" }
  var start: PlacedText? { value["startDate"]?.placedText }
  var end: PlacedText? { value["endDate"]?.placedText }

  /// 0…1: what is given, or the least of a range, for that much is certain; missing when nothing is.
  var share: Figure {
    let share = value["share"]
    let isAboveLeast = share?["minimum"] == nil || share?["exclusiveMinimum"]?.bool == true
    let percent =
      share?["exact"]?.number ?? share?["minimum"]?.number ?? share?["exclusiveMinimum"]?.number
    guard let percent = percent?.value, 0...100 ~= percent else { return .missing }
    if share?["exact"] == nil {
      let most = (share?["maximum"] ?? share?["exclusiveMaximum"])?.number?.value ?? percent
      // A range across the half does not say whether it is a majority.
      if percent <= 50, most > 50 {
        return isAboveLeast && percent == 50 ? moreThanHalf : .missing
      }
      if isAboveLeast, percent == 50 { return moreThanHalf }
    }
    return Figure(percent / 100)
  }

  /// "More than 50 %".
  private var moreThanHalf: Figure { Figure(0.5.nextUp) }

  /// `votingRights 75 %`, for readers.
  var words: PlacedText? {
    guard !type.isEmpty else { return nil }
    let share = value["share"]?["exact"]?.number.map { " \($0.text) %" } ?? ""
    return PlacedText("interest: \(type)\(share)", at: value.location)
  }
}

extension Diagnostic {
  fileprivate static func noSubject(_ statement: BODSStatement) -> Diagnostic {
    Diagnostic(
      "no-relation", .warning, "the relationship names no entity of this file that is owned",
      at: statement.location, hint: "statements about both ends must be in one file")
  }

  fileprivate static func noOwner(_ statement: BODSStatement, _ owner: String) -> Diagnostic {
    Diagnostic(
      "no-relation", .warning, "the file states nobody called '\(owner)'", at: statement.location,
      excerpt: owner, hint: "statements about both ends must be in one file, and name them")
  }
}
