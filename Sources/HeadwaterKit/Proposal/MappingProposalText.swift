import ExposureReports
import SupplyModel
import TradeDocuments

/// A proposed mapping as TOML: every value with the cell or the reason behind it, what is open as a comment to decide.
struct MappingProposalText {
  private let proposal: MappingProposal
  private var mapping: TableMapping { proposal.mapping }

  init(_ proposal: MappingProposal) { self.proposal = proposal }

  var text: String {
    let blocks = [heading, table] + mapping.parties.map(block) + mapping.relations.indices.map(block)
    return blocks.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private var heading: [String] {
    let rows = proposal.rows == 1 ? "1 row" : "\(proposal.rows) rows"
    let path = DisplayText.singleLine(proposal.path)
    return ["# Proposed from the header and \(rows) of \(path):", "# look it over before you use it."]
      + unread
  }

  /// Columns nothing is read from, a few to a line.
  private var unread: [String] {
    proposal.unread.map { "'\(DisplayText.singleLine($0))'" }.reduce(into: []) { lines, name in
      if let last = lines.last, last.count + name.count < 76 {
        lines[lines.count - 1] += ", \(name)"
      } else {
        if !lines.isEmpty { lines[lines.count - 1] += "," }
        lines.append(lines.isEmpty ? "# Not read: \(name)" : "#   \(name)")
      }
    }
  }

  private var table: [String] {
    var lines = [
      "[[mapping]]", "name = \(TOMLText.quoted(mapping.name))", "files = \(TOMLText.quoted(mapping.files))",
    ]
    lines += line(
      "dates", mapping.dates == [.iso] ? nil : TOMLText.list(mapping.dates.map(\.pattern)), at: .dates
    ) {
      "[\"\($0)\"]"
    }
    lines += line("decimal", mapping.decimal.map { "\"\(Character(Unicode.Scalar($0)))\"" }, at: .decimal)
    lines += line("missing", mapping.missing.isEmpty ? nil : TOMLText.list(mapping.missing), at: .missing)
    return lines
  }

  private func block(_ party: MappedParty) -> [String] {
    func place(_ key: String) -> MappingProposal.Place { .party(party.label, key: key) }
    var lines = ["[mapping.parties.\(party.label)]"] + line("name", party.name.toml, at: place("name"))
    lines += line("country", party.country?.toml, at: place("country"))
    lines += line("region", party.region?.toml, at: place("region"))
    let identifiers = party.identifiers.map { "\($0.scheme) = \($0.value.toml)" }.joined(separator: ", ")
    lines += line("identifiers", identifiers.isEmpty ? nil : "{ \(identifiers) }", at: place("identifiers"))
    lines += line("register", party.register.map(TOMLText.quoted), at: place("register"))
    return lines + (party.isOptional ? ["optional = true"] : [])
  }

  private func block(_ index: Int) -> [String] {
    let relation = mapping.relations[index]
    let parties = [
      "supplier = \(TOMLText.quoted(relation.supplier))", "buyer = \(TOMLText.quoted(relation.buyer))",
    ]
    return ["[[mapping.relations]]"] + parties
      + MappedRelation.Field.allCases.flatMap { field in
        line(field.rawValue, relation.fields[field]?.toml, at: .relation(index, field))
      }
  }

  /// `key = value  # remark`, or `# decide: reason`; without a value that could stand there, all of it a comment.
  private func line(
    _ key: String, _ value: String?, at place: MappingProposal.Place,
    open: (String) -> String = TOMLText.quoted
  ) -> [String] {
    let decision = proposal.decisions[place]
    let question = decision.map { "decide: \($0.reason)" }
    if let value { return [Self.told("\(key) = \(value)", question ?? proposal.remarks[place])] }
    return decision.map { [Self.told("# \(key) = \(open($0.value))", question)] } ?? []
  }

  private static func told(_ text: String, _ remark: String?) -> String {
    guard let remark else { return text }
    let short = DisplayText.singleLine(remark)
    return text + String(repeating: " ", count: max(1, 36 - text.count)) + " # "
      + (short.count > 60 ? short.prefix(59) + "…" : short)
  }
}

extension TableMapping.CellSource {
  fileprivate var toml: String {
    switch self {
    case .column(let name): TOMLText.quoted(name)
    case .constant(let text): TOMLText.quoted("=\(text)")
    }
  }
}
