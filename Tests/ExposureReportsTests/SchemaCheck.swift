import Foundation

@testable import ExposureReports

/// Checks a document against the published schema more strictly than the schema asks: fields it does not name
/// are problems too. Knows what our schema uses: `$ref`, `properties`, `required`, `items`, `enum`, `const`.
struct SchemaCheck {
  private let root: [String: Any]

  init() throws {
    root = try JSONSerialization.jsonObject(with: Data(ResultSchema.text.utf8)) as? [String: Any] ?? [:]
  }

  func problems(in document: Any) -> [String] {
    Array(Set(check(document, root, at: "$"))).sorted()
  }

  private func check(_ value: Any, _ schema: [String: Any], at place: String) -> [String] {
    if let reference = schema["$ref"] as? String { return check(value, definition(reference), at: place) }
    if let object = value as? [String: Any] { return checkObject(object, schema, at: place) }
    if let list = value as? [Any] {
      let items = schema["items"] as? [String: Any] ?? [:]
      return list.flatMap { check($0, items, at: place + "[]") }
    }
    let allowed = (schema["enum"] as? [String]) ?? (schema["const"] as? String).map { [$0] }
    guard let allowed, let text = value as? String else { return [] }
    return allowed.contains(text) ? [] : ["\(place): \(text) is not one of \(allowed)"]
  }

  private func checkObject(_ object: [String: Any], _ schema: [String: Any], at place: String) -> [String] {
    let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
    let missing = (schema["required"] as? [String] ?? []).filter { object[$0] == nil }
    let further = schema["additionalProperties"] as? [String: Any]
    let inside = object.flatMap { name, value -> [String] in
      guard let known = properties[name] ?? further else { return ["\(place): unknown \(name)"] }
      return check(value, known, at: "\(place).\(name)")
    }
    return missing.map { "\(place): missing \($0)" } + inside
  }

  private func definition(_ reference: String) -> [String: Any] {
    let name = reference.split(separator: "/").last.map(String.init) ?? ""
    return (root["$defs"] as? [String: [String: Any]])?[name] ?? [:]
  }
}
