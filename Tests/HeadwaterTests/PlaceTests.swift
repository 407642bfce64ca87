import Foundation
import Testing

/// Whoever opens a file at the place a report names finds there what the report says is written there.
@Suite("A place opens what is said")
struct PlaceTests {
  private let result: [String: Any]

  init() throws {
    let path = HeadwaterRun.root.appending(path: "Reports/result.json")
    result = try #require(
      try JSONSerialization.jsonObject(with: Data(contentsOf: path)) as? [String: Any])
  }

  private typealias Record = [String: Any]

  /// The text of a file of the samples from a place on, five lines of it, and the part of its line before the place;
  /// characters of markup are resolved.
  private func text(at place: Record) throws -> (before: String, after: String) {
    let path = try #require(place["path"] as? String)
    let (line, column) = (try #require(place["line"] as? Int), try #require(place["column"] as? Int))
    let bytes = try Data(contentsOf: HeadwaterRun.root.appending(path: path))
    let whole = try #require(
      String(bytes: bytes, encoding: .utf8) ?? String(bytes: bytes, encoding: .windowsCP1252))
    let lines = whole.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    try #require(line >= 1 && line <= lines.count, "\(path):\(line) is no line of it")
    let before = String(lines[line - 1].prefix(column - 1))
    let after = lines[(line - 1)..<min(line + 4, lines.count)].joined(separator: "\n").dropFirst(column - 1)
    return (Self.plain(before), Self.plain(String(after)))
  }

  private static func plain(_ text: String) -> String {
    text.replacing("&amp;", with: "&").replacing("&quot;", with: "\"").replacing("\"", with: "")
      .split { $0.isWhitespace }.joined(separator: " ")
  }

  /// A cell begins at its place, and so does the text of an element, after the `>` of its tag; what stands in a tag, its
  /// name among it, is told with the place where the tag ends. Of several values in a cell the place is the cell's.
  @Test("every statement about a party")
  func statements() throws {
    var seen = 0
    for party in try #require(result["parties"] as? [Record]) {
      for source in try #require(party["sources"] as? [Record]) {
        // Roles without words of their own follow from where a party stands in a document.
        if source["property"] as? String == "role", source["original"] == nil,
          source["path"].map({ "\($0)".hasSuffix(".xml") }) == true
        {
          continue
        }
        let said = Self.plain((source["original"] ?? source["value"]) as? String ?? "")
        let (before, after) = try text(at: source)
        let isInTag = after.hasPrefix(">") && before.hasSuffix(said) || before.contains("=\(said)")
        let cell = after.split(separator: ",", maxSplits: 1).first ?? ""
        let isThere =
          after.hasPrefix(said) || after.hasPrefix(">\(said)<") || isInTag
          || cell.split(separator: "|").contains { said.hasSuffix($0) }
        #expect(isThere, "\(said), at \(source["path"] ?? ""):\(source["line"] ?? ""): \(after.prefix(80))")
        seen += 1
      }
    }
    #expect(seen > 500)
  }

  /// A good is listed with its countries, and the place is that of the country.
  @Test("every entry of a list that a party or a product was matched with")
  func listEntries() throws {
    let matches = try #require(result["matches"] as? [Record])
    for match in matches {
      let (_, after) = try text(at: try #require(match["location"] as? Record))
      let features = try #require(match["features"] as? [Record])
      let theirs = features.compactMap { ($0["name"] as? String) == "name" ? $0["theirs"] as? String : nil }
      let country = (match["scope"] as? String)?.split(separator: ", ").last.map(String.init)
      let name = match["product"] == nil ? match["entryName"] as? String : country
      let names = theirs.isEmpty ? [try #require(name)] : theirs
      #expect(names.contains { after.contains(Self.plain($0)) }, "\(names): \(after.prefix(80))")
    }
    #expect(matches.count > 20)
  }

  @Test("every finding: there is a line where it points, here and in the list")
  func findings() throws {
    let findings = try #require(result["findings"] as? [Record])
    for finding in findings {
      let places = try #require(finding["locations"] as? [Record])
      #expect(!places.isEmpty)
      for place in places + [finding["listLocation"] as? Record].compactMap(\.self) {
        #expect(!(try text(at: place)).after.isEmpty)
      }
    }
    #expect(findings.count > 50)
  }
}
