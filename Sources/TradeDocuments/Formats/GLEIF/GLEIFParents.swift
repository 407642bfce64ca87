import SupplyModel

/// The parents of one file. Who ultimately owns an entity counts only where nobody is known to own it directly:
/// both together would be a shortcut past every company in between.
struct GLEIFParents {
  private var withDirectParent: Set<String> = []
  private var ultimate: [(child: String, relation: RelationRecord)] = []

  /// Whether relations wait for the end of the file.
  var holdsRelations: Bool { !ultimate.isEmpty }

  /// States the relation at once, or keeps it until all direct parents of the file are known.
  mutating func take(
    _ relation: RelationRecord, of child: String, as kind: GLEIFRelationshipKind,
    into facts: inout DocumentFacts
  ) {
    guard kind == .ultimateParent else {
      withDirectParent.insert(child)
      return facts.append(relation)
    }
    ultimate.append((child, relation))
  }

  /// States the ultimate parents of entities without a direct one.
  func stateUltimate(into facts: inout DocumentFacts) {
    for held in ultimate where !withDirectParent.contains(held.child) { facts.append(held.relation) }
  }
}
