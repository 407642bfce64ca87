import Foundation
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

  @Test(
    "several threads find what one finds: folders in folders, links to folders, to files, to nothing and in a ring"
  )
  func threads() throws {
    for name in ["x/1/e.xml", "x/2/f.xml", "y/g.csv", "z.csv/h.xml"] { try folder.write("x", to: name) }
    for (link, target) in [
      ("y/ring", ".."), ("s", "x/1"), ("t.csv", "a.csv"), ("nowhere", "none"), ("x/3", "../y"),
    ] {
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder.path)/\(link)", withDestinationPath: target)
    }
    let one = InputFiles([folder.path], excluding: ["\(folder.path)/x/2"])
    let two = InputFiles([folder.path], excluding: ["\(folder.path)/x/2"], threads: 2)
    #expect(one.paths == two.paths)
    #expect(one.diagnostics.items == two.diagnostics.items)
    #expect(names(two).contains("z.csv/h.xml"))
    #expect(!names(two).contains("x/2/f.xml"))
  }

  @Test("a pipe is named for what it is, and how to read it all the same")
  func pipe() throws {
    let path = "\(folder.path)/pipe.csv"
    try #require(mkfifo(path, 0o600) == 0)
    let readings = InputReading(formats: [], threads: 1).read(InputFiles([path]).paths)
    let problem = try #require(readings.first?.batch.diagnostics.items.first)
    #expect(problem.slug == "unreadable-file")
    #expect(problem.message.hasSuffix("is a pipe, not a file"))
    #expect(problem.hint?.contains("standard input") == true)
  }

  @Test("a path that does not exist is named, and the others are still found")
  func missing() {
    let files = InputFiles(["\(folder.path)/nowhere", "\(folder.path)/a.csv"])
    #expect(names(files) == ["a.csv"])
    #expect(files.diagnostics.items.map(\.slug) == ["input-not-found"])
    #expect(files.diagnostics.items.map(\.path) == ["\(folder.path)/nowhere"])
  }
}
