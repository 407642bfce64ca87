import Foundation
import Testing

@testable import HeadwaterKit

@Suite("Whole files or none")
struct AtomicFileTests {
  private func failure(_ text: String, to path: String) -> OutputFailure? {
    do {
      try AtomicFile.write(Array(text.utf8), to: path)
      return nil
    } catch {
      return error
    }
  }

  @Test("replaces the whole file, and leaves nothing beside it")
  func replaces() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a much longer old text", to: "a.txt")
    try AtomicFile.write(Array("new".utf8), to: path)
    #expect(folder.read("a.txt") == "new")
    try AtomicFile.write([], to: path)
    #expect(folder.read("a.txt")?.isEmpty == true)
    #expect(folder.names == ["a.txt"])
  }

  @Test("a folder that is missing: the path and the system's reason")
  func missingFolder() throws {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/nowhere/a.txt"
    let found = try #require(failure("x", to: path))
    #expect(found.path == path && found.reason == "No such file or directory")
    #expect(folder.names.isEmpty)
  }

  @Test("a target that is a folder keeps what is in it, and no half file stays behind")
  func targetIsFolder() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "result.json/inner.txt")
    let found = try #require(failure("x", to: "\(folder.path)/result.json"))
    #expect(found.path == "\(folder.path)/result.json" && found.reason == "Is a directory")
    #expect(folder.names == ["result.json"])
    #expect(folder.read("result.json/inner.txt") == "old")
  }

  @Test("a disk that takes nothing: the old bytes stay")
  func unwritable() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "a.txt")
    let part = "\(folder.path)/a.txt.\(getpid()).part"
    try FileManager.default.createDirectory(atPath: part, withIntermediateDirectories: true)
    #expect(failure("new", to: "\(folder.path)/a.txt") != nil)
    #expect(folder.read("a.txt") == "old")
  }
}
