import Foundation
import SupplyModel
import Testing

@testable import ExposureReports

@Suite struct HTMLReportTests {
  private static let pages = Dictionary(
    uniqueKeysWithValues: Fixtures.all.map {
      ($0.name, String(decoding: HTMLReport().bytes(of: $0.result), as: UTF8.self))
    })

  static func page(_ name: String) -> String { pages[name]! }

  @Test func hashesOfTheTestAreRight() {
    let hex = SHA256.digest(Array("abc".utf8)).map { String($0, radix: 16) }.joined()
    #expect(hex.hasPrefix("ba7816bf8f1cfea414140de5dae2223"))
  }

  @Test func policyAdmitsTheStyleSheetTheScriptAndNothingElse() {
    let page = Self.page("hospital")
    func hash(between start: String, _ end: String) -> String {
      let text = page.split(separator: start)[1].split(separator: end)[0]
      return Data(SHA256.digest(Array(text.utf8))).base64EncodedString()
    }
    let style = hash(between: "<style>", "</style>")
    let script = hash(between: "<script>", "</script>")
    #expect(
      ContentPolicy.text == "default-src 'none'; style-src 'sha256-\(style)'; "
        + "script-src 'sha256-\(script)'; base-uri 'none'; form-action 'none'")
  }

  /// The sources of the page are files of their own; `Tests/Report/embed` writes them into Swift.
  @Test func embeddedAssetsAreTheOnesInTheFolder() throws {
    let page = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/ExposureReports/Formats/HTML/Assets").standardized
    let style = try String(contentsOf: page.appending(path: "page.css"), encoding: .utf8)
    #expect("\(Stylesheet.text)" == style, "run Tests/Report/embed")
    let folder = page.appending(path: "Script")
    let parts = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      .map { try String(contentsOf: folder.appending(path: $0), encoding: .utf8) }
    let script = "\"use strict\";\n(() => {\n" + parts.joined(separator: "\n") + "})();\n"
    #expect("\(PageScript.text)" == script, "run Tests/Report/embed")
  }

  @Test(arguments: Fixtures.all.map(\.name))
  func scriptWritesNoMarkupAndAsksNobody(fixture: String) {
    let page = Self.page(fixture)
    #expect(page.matches(of: /<script/).count == 2)
    #expect(page.contains("<script type=\"application/json\" id=\"columns\">"))
    for unwanted in [
      "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "fetch(", "localStorage",
    ] {
      #expect(!"\(PageScript.text)".contains(unwanted), "\(unwanted)")
    }
  }

  @Test(arguments: Fixtures.all.map(\.name))
  func columnsHoldEveryFinding(fixture: String) throws {
    let page = Self.page(fixture)
    let result = try #require(Fixtures.all.first { $0.name == fixture }).result
    let start = try #require(page.range(of: "id=\"columns\">")).upperBound
    let end = try #require(page.range(of: "</script>", range: start..<page.endIndex)).lowerBound
    let json = Data(page[start..<end].utf8)
    let columns = try #require(try JSONSerialization.jsonObject(with: json) as? [String: Any])
    let findings = try #require(columns["findings"] as? [String: [Any]])
    let strings = try #require(columns["strings"] as? [String])
    #expect(findings.values.allSatisfy { $0.count == result.findings.count })
    let messages = try #require(findings["message"] as? [Int]).map { strings[$0] }
    #expect(messages == result.findings.map { DisplayText.singleLine($0.message) })
    let parties = try #require(columns["parties"] as? [String: [Any]])
    #expect(parties.values.allSatisfy { $0.count == result.parties.count })
    let relations = try #require(columns["relations"] as? [String: [Any]])
    #expect(relations.values.allSatisfy { $0.count == result.relations.count })
  }

  @Test(arguments: Fixtures.all.map(\.name))
  func carriesNoStyleAttributeAndNoAddress(fixture: String) {
    let page = Self.page(fixture)
    for unwanted in [
      "<img", "<link", "<iframe", " style=\"", " onerror=\"", "@import", "javascript:",
    ] {
      #expect(!page.contains(unwanted), "\(unwanted)")
    }
    for match in page.matches(of: /(?:src|href|action)="([^"]*)"/) { #expect(match.1.hasPrefix("#")) }
    for match in page.matches(of: /url\(([^)]*)\)/) { #expect(match.1 == "#hatch") }
    #expect(!page.contains("http:") && !page.contains("https:"))
  }

  @Test func hostileNamesShowAsText() {
    let page = Self.page("hostile")
    #expect(
      page.contains("&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;&quot; =cmd|&#39; /C calc&#39;!A0"))
    #expect(!page.contains("\u{1B}") && !page.contains("\u{202E}"))
  }

  @Test(arguments: Fixtures.all.map(\.name))
  func everyLinkHasItsAnchorAndEveryAnchorIsUnique(fixture: String) {
    let page = Self.page(fixture)
    let anchors = page.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
    #expect(Set(anchors).count == anchors.count)
    let links = Set(page.matches(of: /\s(?:href="#|aria-labelledby=")([^"]*)"/).map { String($0.1) })
    #expect(links.subtracting(anchors).sorted() == [])
  }

  @Test func routesBehindTheFirstAreFoldedAndLinked() throws {
    var result = LargeFixture.result
    result.reach = [.init(regime: "uflpa", status: .proven, paths: ["P1", "P30"], why: "so")]
    let page = String(decoding: HTMLReport().bytes(of: result), as: UTF8.self)
    #expect(page.contains("href=\"#route-29\"") && page.contains("id=\"route-29\""))
    #expect(page.contains("<details class=\"further\">"))
  }

  @Test(arguments: Fixtures.all.map(\.name))
  func speaksToScreenReaders(fixture: String) {
    let page = Self.page(fixture)
    func count(_ text: String) -> Int { page.components(separatedBy: text).count - 1 }
    #expect(
      count("<h1>") == 1 && count("<main>") == 1 && count("<nav ") == 1 && count("<html lang=\"en\">") == 1)
    #expect(count("<table") == count("<caption>"))
    #expect(count("<th ") == count("<th scope=\"col\"") + count("<th scope=\"row\"") && count("<th>") == 0)
    #expect(
      count("<title>") >= 1)
    #expect(count("<svg") == page.matches(of: /<svg[^>]*(?:role="img"|aria-hidden)/).count)
    for name in [
      "section", "form", "label", "select", "div", "table", "tr", "td", "th", "a", "span", "li", "details",
      "svg", "g", "bdi",
    ] {
      #expect(count("<\(name) ") + count("<\(name)>") == count("</\(name)>"), "\(name)")
    }
  }

  @Test func showsEveryFindingWithItsPlace() {
    let page = Self.page("hospital")
    for finding in HospitalFixture.result.findings {
      #expect(page.contains(finding.id))
      #expect(page.contains("parties.csv:\(finding.primaryLocation.line):8"))
    }
    #expect(page.contains("“<bdi>Kashgar Cotton Spinning Co., Ltd.</bdi>”"))
    #expect(page.contains("no match found"))
  }

  @Test func emptyStatesAreWritten() {
    let page = Self.page("empty")
    #expect(page.contains("No list was screened, so nothing can be said about listed parties"))
    #expect(page.contains("No route is known by which risk reaches us. Untraced purchases may hide one."))
    #expect(page.contains("No party has a finding or a match, and none is exposed."))
  }

  @Test func noMatchNamesListsAndDate() {
    var result = EmptyFixture.result
    result.lists = [HospitalSources.lists[0]]
    let page = String(decoding: HTMLReport().bytes(of: result), as: UTF8.self)
    #expect(page.contains("No match found in 1 list as of 2026-07-09, and no other indicator fired"))
  }

  @Test func staysSmallForALargeNetwork() {
    let page = HTMLReport().bytes(of: LargeFixture.result)
    #expect(page.count < 1_000_000)
    #expect(String(decoding: page, as: UTF8.self).contains("shows the 200 worst of 230 findings"))
    #expect(page == HTMLReport().bytes(of: LargeFixture.result))
  }
}
