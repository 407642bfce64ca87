/// An XML list of any size, found sound to its end: its outermost element, and a way through the entries inside
/// it that holds one at a time.
package struct MarkupEntries: Sendable {
  /// Hands over, in document order, every element with one of the names.
  package typealias Walk = @Sendable (_ names: Set<String>, _ take: (MarkupElement) -> Void) -> Void

  /// The outermost element with its attributes, without what it contains.
  package let root: MarkupElement
  /// The namespace of the outermost element; nil for none.
  package let namespace: String?
  /// Names of the elements directly inside it.
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
