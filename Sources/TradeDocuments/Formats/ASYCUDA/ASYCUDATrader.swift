import SupplyModel

/// A trader of a declaration: a number, and one text of several lines that holds name and address.
struct ASYCUDATrader {
  private let record: XMLRecord<ASYCUDAField>
  private let role: String

  init(_ record: XMLRecord<ASYCUDAField>, as role: String) {
    self.record = record
    self.role = role
  }

  /// Whether customs knows the trader by a number; without one the text may hold anything.
  var hasNumber: Bool { record.text(.code) != nil }

  /// - Parameter element: the element that says what the trader does.
  /// - Returns: the party's position; nil when nobody is named.
  func state(element: String, into facts: inout DocumentFacts) -> Int32? {
    var draft = PartyDraft(at: record.first(.name)?.location ?? record.location)
    let lines = record.first(.name)?.lines ?? []
    draft.name(lines.first?.map(Self.withoutComma))
    let address = lines.dropFirst()
    if let country = address.last.flatMap(Self.country) {
      draft.country(country, log: &facts.diagnostics)
    }
    draft.address(address.map { [$0.map(Self.withoutComma)] })
    // A number of the country that the declaration was made in, which the declaration does not name.
    draft.identifier(record.placed(.code), scheme: "customs number")
    draft.role(role, element: element)
    return facts.state(draft)
  }

  /// The country that an address ends with, when it is written out: `CA` may be California, `Georgia` either.
  private static func country(at end: PlacedText) -> PlacedText? {
    let last = end.text.split(separator: ",").last.map { $0.drop { $0 == " " } } ?? ""
    let name = String(last.reversed().drop { $0 == " " || $0 == "." }.reversed())
    guard name.utf8.count > 3, name.lowercased() != "georgia", Country.named(name) != nil else { return nil }
    return PlacedText(name, at: end.location)
  }

  private static func withoutComma(_ line: String) -> String? {
    let end = line.lastIndex { $0 != "," && $0 != ";" && $0 != " " }
    return end.map { String(line[...$0]) }
  }
}
