import Foundation
import SupplyModel

/// Reads JSON lists for tests, whole or line by line; the product opens them with its own reader.
enum PlainJSON {
  static func read(_ text: String) -> MarkupEntries {
    let root = value(text)
    let records =
      root.map { root in
        (root as? [Any]) ?? (root as? [String: Any])?.values.compactMap { $0 as? [[String: Any]] }.first ?? [
          root
        ]
      } ?? text.split(separator: "\n").compactMap { value(String($0)) }
    let elements = records.enumerated().map { number, record in
      element(record, MarkupEntries.record, line: number + 1)
    }
    return MarkupEntries(
      root: MarkupElement(name: MarkupEntries.record), namespace: nil,
      parts: Set(elements.first?.elements.map(\.name) ?? [])
    ) { _, take in elements.forEach(take) }
  }

  private static func value(_ text: String) -> Any? {
    try? JSONSerialization.jsonObject(with: Data(text.utf8))
  }

  private static func element(_ value: Any, _ name: String, line: Int) -> MarkupElement {
    var element = MarkupElement(name: name, line: line, column: 1)
    if let members = value as? [String: Any] {
      element.children = members.sorted { $0.key < $1.key }.flatMap { name, value in
        ((value as? [Any]) ?? [value]).map { .element(self.element($0, name, line: line)) }
      }
    } else {
      element.children = [.text("\(value)")]
    }
    return element
  }
}
