import SupplyModel
import TOMLKit

/// A policy file parsed: its values by path, and where each stands.
struct PolicyDocument {
  let path: String
  let locator: TOMLKeyLocator
  /// Leaves by path, in the order of the text; an array is one leaf.
  let entries: [(path: [String], value: PolicyValue)]

  init(toml: String, path: String) throws(PolicyError) {
    let table: TOMLTable
    do {
      table = try TOMLTable(string: toml)
    } catch {
      throw PolicyError(path: path, problems: [Self.problem(of: error)])
    }
    let locator = TOMLKeyLocator(toml)
    var leaves: [(path: [String], value: PolicyValue)] = []
    Self.collect(table, under: [], into: &leaves)
    entries = leaves.sorted { locator.offset(of: $0.path) < locator.offset(of: $1.path) }
    self.locator = locator
    self.path = path
  }

  /// A problem with the value at a path, or with its key.
  func problem(_ message: String, at path: [String], isKey: Bool = false, hint: String? = nil)
    -> PolicyError.Problem
  {
    let place = locator.places[path]
    let (line, column) = locator.position(of: (isKey ? place?.key : place?.value.lowerBound) ?? 0)
    return PolicyError.Problem(line: line, column: column, message: message, hint: hint)
  }

  private static func problem(of error: any Error) -> PolicyError.Problem {
    guard let error = error as? TOMLParseError else {
      return PolicyError.Problem(line: 1, column: 1, message: "cannot be read as TOML: \(error)")
    }
    return PolicyError.Problem(
      line: error.source.begin.line, column: error.source.begin.column,
      message: "cannot be read as TOML: \(error.description)",
      hint: "headwater policy show prints a whole one to compare with")
  }

  private static func collect(
    _ table: TOMLTable, under path: [String], into leaves: inout [(path: [String], value: PolicyValue)]
  ) {
    for key in table.keys.sorted() {
      guard let value = table[key] else { continue }
      if let inner = value.table {
        collect(inner, under: path + [key], into: &leaves)
      } else {
        leaves.append((path + [key], PolicyValue(value)))
      }
    }
  }
}

extension TOMLKeyLocator {
  /// Where a key stands; the end of the text when it is nowhere.
  fileprivate func offset(of path: [String]) -> Int { places[path]?.key ?? Int.max }
}

/// A value of a policy file, free of the parser's types.
indirect enum PolicyValue {
  case number(Double)
  case flag(Bool)
  case text(String)
  case date(CalendarDate)
  case list([PolicyValue])
  case other(String)

  init(_ value: some TOMLValueConvertible) {
    switch value.type {
    case .int: self = .number(Double(value.int ?? 0))
    case .double: self = .number(value.double ?? .nan)
    case .bool: self = .flag(value.bool ?? false)
    case .string: self = .text(value.string ?? "")
    case .date:
      let date = value.date.flatMap {
        CalendarDate(year: Int($0.year), month: Int($0.month), day: Int($0.day))
      }
      self = date.map { .date($0) } ?? .other("a date")
    case .array: self = .list((value.array.map(Array.init) ?? []).map { PolicyValue($0.tomlValue) })
    case .table: self = .other("a table")
    default: self = .other("a time")
    }
  }

  /// "a number", "a text": for messages.
  var kind: String {
    switch self {
    case .number: "a number"
    case .flag: "true or false"
    case .text: "a text"
    case .date: "a date"
    case .list: "a list"
    case .other(let kind): kind
    }
  }
}
