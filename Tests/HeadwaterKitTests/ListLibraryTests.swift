import Foundation
import SupplyModel
import Testing

@testable import HeadwaterKit

/// Lists as they lie in a folder, opened by the product's own parsers.
@Suite struct ListLibraryTests {
  private func open(_ path: String) throws -> ListLibrary {
    try ListLibrary.open(InputFiles([path]).paths)
  }

  @Test func sanctionsListsThroughTheRealParser() throws {
    let lists = try ["ofac-sanctions", "eu-sanctions", "un-sanctions"].flatMap {
      try open("\(Samples.folder)/list-formats/\($0)").watchlists
    }
    #expect(lists.map(\.id) == ["ofac-sdn", "eu-sanctions", "un-sanctions"])
    #expect(lists.map(\.entries.count) == [2, 2, 2])
    #expect(lists[0].entries[0].names[0] == "FICTIONAL EXAMPLE TRADING & SHIPPING CO., LTD.")
    #expect(lists[1].entries[0].names[0] == "Fictional Example Mining & Smelting OOO")
    #expect(lists[1].entries[0].line == 4)
  }

  @Test func listsInJSONThroughTheRealReader() throws {
    let entities = try open("\(Samples.folder)/list-formats/follow-the-money").watchlists
    #expect(entities.map(\.id) == ["opensanctions-fx-forced-labor"])
    #expect(entities[0].entries.map(\.line) == [2, 3])
    let goods = try open("\(Samples.folder)/list-formats/dol-goods-json").watchlists
    #expect(goods.map(\.entries.count) == [3] && goods[0].entries[1].line == 3)
    #expect(goods[0].entries.map(\.isActive) == [true, true, false])
  }

  /// Each breaks off in its own way.
  @Test(arguments: [
    ("empty.csv", "", "empty-table", ":1:1"), ("empty.xml", "", "xml-empty", ":1:1"),
    ("empty.html", "", "xml-empty", ""),
    ("cut.csv", "list,name\nl,\"Fict", "unterminated-quote", ":2:3"),
    ("cut.xml", "<Goods><Good>", "xml-malformed", ":1:14"),
    ("cut.json", "{\"id\":\"a\",\"schema\":\"Company\"}\n{\"id\":\"b\"", "malformed-json", ":2:10"),
    ("cut.html", "<html><body><h1>UFLPA Entity List</h1><table>", "markup-cut-off", ""),
  ])
  func aListThatIsNotWholeStopsTheRunWithItsPath(
    _ name: String, _ text: String, _ slug: String, _ place: String
  ) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(text, to: name)
    let failure = #expect(throws: AnalysisFailure.self) { try open(path) }
    let problem = try #require(failure?.diagnostics.items.first)
    #expect(problem.slug == slug)
    #expect(problem.path == path + place)
    #expect(problem.location == nil)
  }
}
