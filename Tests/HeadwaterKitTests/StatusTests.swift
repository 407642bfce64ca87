import SupplyModel
import Testing
import TradeDocuments

@testable import HeadwaterKit

@Suite("What was read, which lists, which policy")
struct StatusTests {
  @Test("the survey counts every file once, and fits 80 columns")
  func survey() throws {
    let folder = try TemporaryFolder()
    let parties = try folder.write("id,name\na,A\nb,B\n", to: "parties.csv")
    let relations = try folder.write("supplier,buyer,product\na,b,Gowns\n", to: "relations.csv")
    let noise = try folder.write("\u{1}\u{2}nothing at all", to: "noise.bin")
    let reading = InputReading(formats: DocumentFormats.all, threads: 2)
    let survey = DocumentSurvey(reading.read([noise, parties, relations, "\(folder.path)/gone.csv"]))
    let lines = survey.lines
    #expect(lines.map(\.format) == ["parties-table", "relations-table", ""])
    #expect(lines.map(\.files) == [1, 1, 2])
    #expect(lines.map(\.parties).first == 2)
    #expect(lines.map(\.relations) == [0, 1, 0])
    let text = survey.text.split(separator: "\n")
    #expect(text.count == 4 && text.last?.hasPrefix("not recognised") == true)
    #expect(text.allSatisfy { $0.count <= 80 })
    #expect(Set(text.map(\.count)).count == 1, "columns line up")
  }

  @Test("the sample lists: every edition with its date, entries and digest")
  func lists() throws {
    let asOf = CalendarDate(year: 2026, month: 11, day: 1)
    let status = try ListStatus(folder: Samples.folder + "/lists", policy: nil, asOf: asOf)
    for id in ["uflpa", "cbp-wro", "dol-"] { #expect(status.text.contains(id), "\(id)") }
    #expect(status.text.contains("edition 2026-10-20, 12 days old"))
    #expect(status.text.matches(of: /sha256 [0-9a-f]{64}\n/).count >= 5)
    #expect(!status.text.contains("unknown"))
    #expect(status.isCurrent)
  }

  @Test("years later the same lists are older than the policy allows")
  func stale() throws {
    let asOf = CalendarDate(year: 2036, month: 11, day: 1)
    let status = try ListStatus(folder: Samples.folder + "/lists", policy: nil, asOf: asOf)
    #expect(!status.isCurrent)
    #expect(status.text.contains("older than the policy allows"))
  }

  @Test("a folder without lists is no status")
  func noLists() throws {
    let folder = try TemporaryFolder()
    do throws(AnalysisFailure) {
      _ = try ListStatus(folder: folder.path, policy: nil, asOf: nil)
      Issue.record("a status of nothing")
    } catch {
      #expect(error.diagnostics.contains(slug: "no-lists"))
    }
  }

  @Test("what is wrong with a policy is named at its line and column")
  func policyErrors() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("# mine\n[network]\nassumedDisclosur = 0.5\n", to: "p.toml")
    do throws(AnalysisFailure) {
      _ = try PolicyFile.read(path)
      Issue.record("accepted")
    } catch {
      #expect(error.diagnostics.items.map(\.slug) == ["bad-policy"])
      #expect(error.diagnostics.items.map(\.path) == ["\(path):3:1"])
    }
    #expect(throws: AnalysisFailure.self) { try PolicyFile.read("\(folder.path)/gone.toml") }
  }

  @Test("a policy laid over the default is named by its own path and digest")
  func policyEdition() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("[network]\n", to: "p.toml")
    let (mine, builtIn) = (try PolicyFile.read(path).1, try PolicyFile.read(nil).1)
    #expect(mine.path == path && builtIn.path == "built in")
    #expect(mine.sha256 == FileDigest(of: Array("[network]\n".utf8)).sha256)
    #expect(mine.sha256 != builtIn.sha256 && mine.name == builtIn.name)
  }
}
