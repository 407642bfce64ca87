import Testing

@testable import HeadwaterKit

@Suite("Which files are read")
struct InputFilesTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for name in ["b.csv", "a.csv", "deep/er/c.xml", ".hidden.csv", ".git/d.csv", "headwater.toml"] {
      try folder.write("x", to: name)
    }
  }

  private func names(_ files: InputFiles) -> [String] {
    files.paths.map { String($0.dropFirst(folder.path.count + 1)) }
  }

  @Test("everything inside a folder, hidden files and the configuration left out")
  func recursive() {
    let files = InputFiles([folder.path])
    #expect(names(files) == ["a.csv", "b.csv", "deep/er/c.xml"])
    #expect(files.diagnostics.items.isEmpty)
  }

  @Test("the order they are named in does not matter, nor a slash at the end")
  func order() {
    let (a, b) = ("\(folder.path)/a.csv", "\(folder.path)/b.csv")
    #expect(InputFiles([b, a]).paths == [a, b])
    #expect(InputFiles([a, b]).paths == [a, b])
    #expect(InputFiles(["\(folder.path)/"]).paths == InputFiles([folder.path]).paths)
  }

  @Test("each once, however often and in whatever spelling it is named")
  func duplicates() {
    let a = "\(folder.path)/a.csv"
    #expect(InputFiles([a, a, "\(folder.path)/deep/../a.csv"]).paths == [a])
    #expect(names(InputFiles([folder.path, a, "\(folder.path)/deep"])).count == 3)
    #expect(InputFiles(["-", "-"]).paths == ["-"])
  }

  @Test("what is excluded is left out of folders, and read when named outright")
  func excluded() {
    let a = "\(folder.path)/a.csv"
    #expect(names(InputFiles([folder.path], excluding: [a])) == ["b.csv", "deep/er/c.xml"])
    #expect(InputFiles([a], excluding: [a]).paths == [a])
    #expect(names(InputFiles([folder.path], excluding: ["\(folder.path)/deep"])) == ["a.csv", "b.csv"])
  }

  @Test("a path that does not exist is named, and the others are still found")
  func missing() {
    let files = InputFiles(["\(folder.path)/nowhere", "\(folder.path)/a.csv"])
    #expect(names(files) == ["a.csv"])
    #expect(files.diagnostics.items.map(\.slug) == ["input-not-found"])
    #expect(files.diagnostics.items.map(\.path) == ["\(folder.path)/nowhere"])
  }
}
