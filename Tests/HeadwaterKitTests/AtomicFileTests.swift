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

  @Test("where nothing can be written beside the old bytes, they stay")
  func unwritable() throws {
    let folder = try TemporaryFolder()
    // The longest name there may be, so that none beside it can be longer.
    let name = String(repeating: "a", count: 255)
    try folder.write("old", to: name)
    #expect(failure("new", to: "\(folder.path)/\(name)")?.reason == "File name too long")
    #expect(folder.read(name) == "old")
  }

  @Test("many writers at once, of one process or of containers that share a folder: one of them, whole")
  func many() throws {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/a.txt"
    DispatchQueue.concurrentPerform(iterations: 20) { number in
      try? AtomicFile.write([UInt8](repeating: UInt8(65 + number), count: 100_000), to: path)
    }
    let text = try #require(folder.read("a.txt"))
    #expect(text.count == 100_000 && Set(text).count == 1)
    #expect(folder.names == ["a.txt"])
  }
}
