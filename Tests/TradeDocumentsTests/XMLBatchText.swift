import SupplyModel

@testable import TradeDocuments

/// A batch as lines of text, for goldens: what was stated, and where.
enum XMLBatchText {
  static func lines(of batch: StatementBatch) -> String {
    var lines = ["records: read \(batch.records.read), rejected \(batch.records.rejected)"]
    for (index, party) in batch.parties.enumerated() {
      lines.append(
        "party \(index) record \(party.record) at \(place(party.location)) key \(party.key ?? "-")")
      lines += party.statements.map(line)
    }
    for (index, product) in batch.products.enumerated() {
      lines.append("product \(index) record \(product.record) at \(place(product.location)) \(product.name)")
      lines += product.statements.map(line)
    }
    for relation in batch.relations { lines.append(line(relation, batch)) }
    for link in batch.links { lines.append(line(link)) }
    lines += batch.diagnostics.sorted.map(line)
    return lines.joined(separator: "\n") + "\n"
  }

  static func line(_ diagnostic: Diagnostic) -> String {
    let spot = diagnostic.location.map { " at \(place($0))" } ?? ""
    let hint = diagnostic.hint.map { " (\($0))" } ?? ""
    // What follows the colon are libxml2's words, which change with its version.
    let message = diagnostic.slug == "xml-malformed" ? "not well-formed XML" : diagnostic.message
    return "\(diagnostic.severity.name)[\(diagnostic.slug)]\(spot): \(message)\(hint)"
  }

  private static func line(_ statement: Statement) -> String {
    let original = statement.original.map { " ← \($0)" } ?? ""
    return "  \(statement.property.rawValue) \(statement.value)\(original) at \(place(statement.location))"
  }

  private static func line(_ relation: RelationRecord, _ batch: StatementBatch) -> String {
    var words = ["relation \(relation.supplier) → \(relation.buyer) \(relation.kind.name)"]
    words.append("\(relation.evidence.name) \(relation.documentKind)")
    if relation.product >= 0 { words.append("product \(relation.product)") }
    if relation.into >= 0 { words.append("into \(relation.into)") }
    if let value = relation.value.value {
      words.append("value \(value) \(batch.symbols[relation.currency] ?? "?")")
    }
    if let quantity = relation.quantity.value {
      words.append("quantity \(quantity) \(batch.symbols[relation.unit] ?? "?")")
    }
    if let number = batch.symbols[relation.documentNumber] { words.append("document \(number)") }
    if let share = relation.share.value { words.append("share \(share)") }
    if let order = batch.symbols[relation.order] {
      words.append("order \(order)" + (batch.symbols[relation.orderLine].map { " line \($0)" } ?? ""))
    }
    if let day = relation.observedOn { words.append("on \(day)") }
    words.append("record \(relation.record) at \(place(relation.location))")
    return words.joined(separator: " ")
  }

  private static func line(_ link: ProductLinkRecord) -> String {
    let maker = link.maker >= 0 ? " by party \(link.maker)" : ""
    return "link product \(link.input) → product \(link.output)\(maker) \(link.evidence.name)"
      + " record \(link.record) at \(place(link.location))"
  }

  private static func place(_ location: SourceLocation) -> String { "\(location.line):\(location.column)" }
}
