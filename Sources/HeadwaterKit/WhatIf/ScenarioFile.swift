import Foundation
import SupplyModel

/// Suppositions as a file: `[[remove]]`, `[[set]]` and `[[add]]`, each with the parties it is about.
package enum ScenarioFile {
  /// - Throws: ``AnalysisFailure`` naming each unknown key and wrong value at its line and column.
  package static func read(_ path: String) throws(AnalysisFailure) -> Supposition {
    guard let content = FileManager.default.contents(atPath: path) else {
      throw AnalysisFailure(
        Diagnostic("unreadable-scenario", .error, "'\(path)' could not be read", path: path))
    }
    return try supposition(TOMLSection(parsing: String(decoding: content, as: UTF8.self), path: path))
  }

  private static func supposition(_ section: TOMLSection) throws(AnalysisFailure) -> Supposition {
    var section = section
    var supposition = Supposition()
    for var inner in section.sections("remove") {
      if let party = inner.required("party") { supposition.removed.append(party) }
      section.adopt(&inner)
    }
    for var inner in section.sections("set") {
      set(&inner, in: &supposition)
      section.adopt(&inner)
    }
    for var inner in section.sections("add") {
      if let relation = relation(&inner) { supposition.added.append(relation) }
      section.adopt(&inner)
    }
    section.refuseUnknownKeys()
    if !section.problems.items.isEmpty { throw AnalysisFailure(.unusable, section.problems) }
    return supposition
  }

  /// The risk of a party, or the share of a relation.
  private static func set(_ section: inout TOMLSection, in supposition: inout Supposition) {
    if let party = section.text("party") {
      if let value = section.fraction("risk") {
        supposition.risks.append(.init(party: party, value: value))
      } else {
        section.report("a [[set]] with a party needs its risk, 0…1")
      }
    } else if let relation = relation(&section) {
      if relation.share == nil { section.report("a [[set]] with supplier and buyer needs a share, 0…1") }
      supposition.shares.append(relation)
    }
  }

  private static func relation(_ section: inout TOMLSection) -> Supposition.Relation? {
    guard let supplier = section.required("supplier"), let buyer = section.required("buyer") else {
      return nil
    }
    var relation = Supposition.Relation(supplier: supplier, buyer: buyer)
    relation.kind =
      section.parsed("kind", expecting: "a kind of relation such as \"goods\"", RelationKind.init(name:))
      ?? .goods
    relation.product = section.text("product")
    relation.share = section.fraction("share")
    return relation
  }
}

extension TOMLSection {
  fileprivate mutating func adopt(_ inner: inout TOMLSection) {
    inner.refuseUnknownKeys()
    adopt(inner.problems)
  }
}
