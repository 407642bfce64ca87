import SupplyModel

extension MarkupElement {
  /// The text of the first child with a name; empty when there is none.
  func value(_ name: String) -> String { elements(named: name).first?.text ?? "" }

  /// The texts of the children with a name inside the children with another, without empty ones:
  /// `values("programList", "program")`.
  func values(_ list: String, _ item: String) -> [String] {
    elements(named: list).flatMap { $0.elements(named: item) }.map(\.text).filter { !$0.isEmpty }
  }

  /// An attribute's value; nil when it is missing or empty.
  func attribute(_ name: String) -> String? {
    attributes[name].flatMap { $0.isEmpty ? nil : $0 }
  }
}
