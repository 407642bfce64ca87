import SupplyModel
import Testing

@testable import HeadwaterKit

@Suite("Configuration")
struct ConfigurationTests {
  private func problems(_ toml: String) -> [Diagnostic] {
    do {
      _ = try Configuration(toml: toml, path: "h.toml")
      return []
    } catch {
      return error.diagnostics.sorted
    }
  }

  @Test("every key is read")
  func everyKey() throws {
    let configuration = try Configuration(
      toml: """
        buyer = "mvh"
        as-of = "2026-11-01"
        question = "import"
        lists = "lists"
        policy = "policy.toml"
        judgements = "who.csv"
        """, path: "h.toml")
    #expect(configuration.path == "h.toml")
    #expect(configuration.buyer == "mvh")
    #expect(configuration.asOf == CalendarDate(year: 2026, month: 11, day: 1))
    #expect(configuration.question == .import)
    #expect(configuration.lists == "lists")
    #expect(configuration.policy == "policy.toml")
    #expect(configuration.judgements == "who.csv")
    #expect(configuration.mappings.isEmpty)
  }

  @Test("nothing said is nothing known")
  func empty() throws {
    let configuration = try Configuration(toml: "", path: "h.toml")
    #expect(configuration.buyer == nil && configuration.asOf == nil && configuration.question == nil)
    #expect(configuration.lists == nil && configuration.policy == nil && configuration.judgements == nil)
  }

  @Test(
    "paths are relative to the file",
    arguments: [
      ("h.toml", "lists", "lists"), ("in/h.toml", "lists", "in/lists"), ("in/h.toml", "../lists", "lists"),
      ("in/h.toml", "./a/../b", "in/b"), ("../in/h.toml", "../../x", "../../x"), ("/a/h.toml", "../b", "/b"),
      ("in/h.toml", "/lists", "/lists"),
    ])
  func relative(file: String, written: String, expected: String) throws {
    let configuration = try Configuration(toml: "", path: file)
    #expect(configuration.resolved(written) == expected)
  }

  @Test("an unknown key is named at its place, with the nearest known one")
  func unknownKey() throws {
    let found = problems("question = \"import\"\n\n  byer = \"mvh\"\n")
    #expect(found.count == 1)
    let problem = try #require(found.first)
    #expect(problem.slug == "unknown-key" && problem.severity == .error)
    #expect(problem.message == "'byer' is no key of the configuration")
    #expect(problem.path == "h.toml:3:3")
    #expect(problem.hint == "did you mean 'buyer'?")
    #expect(problems("zzzzzzzz = 1").map(\.hint) == [nil])
  }

  @Test("wrong values are all named at once, each at its place")
  func wrongValues() {
    let found = problems("buyer = 5\nas-of = \"2026-02-30\"\nquestion = \"dilligence\"\nmapping = 1")
    #expect(found.map(\.slug) == Array(repeating: "bad-configuration", count: 4))
    #expect(
      found.map { "\($0.path ?? ""): \($0.message)" } == [
        "h.toml:1:1: 'buyer' must be text in quotes",
        "h.toml:2:1: 'as-of' must be a date such as \"2026-11-01\"",
        "h.toml:3:1: 'question' must be diligence or import",
        "h.toml:4:1: 'mapping' must be written as [[mapping]]",
      ])
  }

  @Test("what is no TOML is refused with its line")
  func malformed() throws {
    let found = problems("buyer = \"mvh\"\nlists = = 1\n")
    #expect(found.map(\.slug) == ["malformed-configuration"])
    #expect(try #require(found.first?.path).hasPrefix("h.toml:2:"))
  }

  @Test("a configuration that is not there is an error, none asked for is not")
  func missing() throws {
    #expect(try Configuration.read(nil).path.isEmpty)
    #expect(throws: AnalysisFailure.self) { try Configuration.read("no-such-folder/headwater.toml") }
  }
}
