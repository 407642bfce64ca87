/// An XML or JSON list of any size, found sound to its end: its outermost element, and a way through the entries
/// inside it that holds one at a time.
///
/// In JSON every record of the list is an element called ``record``, a member of it an element with the member's
/// name, an array one such element for each of its values.
package struct MarkupEntries: Sendable {
  /// Hands over, in document order, every element with one of the names.
  package typealias Walk = @Sendable (_ names: Set<String>, _ take: (MarkupElement) -> Void) -> Void

  /// The name of the root and of every record of a JSON list; no element of XML can be called so.
  package static let record = "{}"

  /// The outermost element with its attributes, without what it contains.
  package let root: MarkupElement
  /// The namespace of the outermost element; nil for none.
  package let namespace: String?
  /// Names of the elements directly inside it; of a JSON list, the members of its first record.
  package let parts: Set<String>
  private let walk: Walk

  package init(root: MarkupElement, namespace: String?, parts: Set<String>, walk: @escaping Walk) {
    self.root = root
    self.namespace = namespace
    self.parts = parts
    self.walk = walk
  }

  /// Visits every element with one of these names, each with everything inside it, at whatever depth it stands.
  ///
  /// One pass over the file. Inside an element that is visited none is visited again.
  package func forEach(named names: String..., visit: (MarkupElement) -> Void) {
    walk(Set(names), visit)
  }
}
