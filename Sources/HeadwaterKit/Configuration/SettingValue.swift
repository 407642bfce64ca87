import SupplyModel
import TOMLKit

/// A value somebody wrote, before anybody knows what it means.
enum SettingValue {
  case text(String)
  case flag(Bool)
  case number(Double)
  case date(CalendarDate)
  case list([String])
  /// The text of a variable, which may stand for any of these.
  case variable(String)
  /// Nothing a setting could be.
  case other

  init(_ value: TOMLValue) {
    if let text = value.string {
      self = .text(text)
    } else if let flag = value.bool {
      self = .flag(flag)
    } else if let number = value.int.map(Double.init) ?? value.double {
      self = .number(number)
    } else if let date = value.date,
      let day = CalendarDate(year: Int(date.year), month: Int(date.month), day: Int(date.day))
    {
      self = .date(day)
    } else if let array = value.array {
      let texts = (0..<array.count).compactMap { array[$0].string }
      self = texts.count == array.count ? .list(texts) : .other
    } else {
      self = .other
    }
  }

  var text: String? {
    switch self {
    case .text(let text), .variable(let text): text
    case .date(let date): date.description
    default: nil
    }
  }

  /// A list, or one text with commas.
  var texts: [String]? {
    if case .list(let texts) = self { return texts }
    return text.map { text in
      text.split(separator: ",").map { part in
        String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      }
    }
  }

  var flag: Bool? {
    switch self {
    case .flag(let flag): flag
    case .variable(let text): Bool(text)
    default: nil
    }
  }

  var number: Double? {
    switch self {
    case .number(let number): number
    case .variable(let text): Double(text)
    default: nil
    }
  }

  /// With every path as seen from the working folder.
  func paths(_ resolved: (String) -> String) -> SettingValue {
    switch self {
    case .text(let path): .text(resolved(path))
    case .list(let paths): .list(paths.map(resolved))
    default: self
    }
  }
}
