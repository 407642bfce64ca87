import Foundation
import Testing

@testable import HeadwaterKit

@Suite("A folder of reports")
struct OutputFolderTests {
  private func set(_ text: String, _ names: String...) -> [OutputFile] {
    names.map { OutputFile(name: $0, bytes: Array(text.utf8)) }
  }

  private func identity(of path: String) throws -> UInt64 {
    try #require(FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? UInt64)
  }

  private func publish(_ files: [OutputFile], to path: String) throws -> [String] {
    let folder = try OutputFolder(path)
    defer { folder.release() }
    return try folder.publish(files)
  }

  @Test("a folder of files is changed for another in one step, and nothing is left beside it")
  func exchanged() throws {
    let place = try TemporaryFolder()
    let path = "\(place.path)/reports"
    try place.write("old", to: "reports/a")
    try place.write("somebody's", to: "reports/notes")
    try FileManager.default.setAttributes([.posixPermissions: 0o750], ofItemAtPath: path)
    let before = try identity(of: path)
    #expect(try publish(set("new", "a", "run.json"), to: path) == ["\(path)/a", "\(path)/run.json"])
    #expect(try identity(of: path) != before)
    #expect(place.read("reports/a") == "new" && place.read("reports/notes") == "somebody's")
    #expect(place.names == ["reports"])
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o750)
  }

  @Test("a folder with folders in it stays, and its files are replaced")
  func replaced() throws {
    let place = try TemporaryFolder()
    let path = "\(place.path)/reports"
    try place.write("old", to: "reports/a")
    try place.write("somebody's", to: "reports/sub/notes")
    let before = try identity(of: path)
    _ = try publish(set("new", "a", "run.json"), to: path)
    #expect(try identity(of: path) == before)
    #expect(place.read("reports/a") == "new" && place.read("reports/sub/notes") == "somebody's")
    #expect(try FileManager.default.contentsOfDirectory(atPath: path).sorted() == ["a", "run.json", "sub"])
  }

  @Test(
    "a set that stood complete when its run was killed is finished by the next, from wherever it had got to")
  func finished() throws {
    for moved in 0...3 {
      let place = try TemporaryFolder()
      for (position, name) in ["a", "b", "run.json"].enumerated() {
        try place.write("old", to: "reports/\(name)")
        try place.write("new", to: position < moved ? "reports/\(name)" : "reports/.headwater-set/\(name)")
      }
      try FileManager.default.createDirectory(
        atPath: "\(place.path)/reports/.headwater-set", withIntermediateDirectories: true)
      try place.write("half", to: "reports/.headwater-set.part/a")
      try OutputFolder("\(place.path)/reports").release()
      for name in ["a", "b", "run.json"] {
        #expect(place.read("reports/\(name)") == "new", "\(moved) \(name)")
      }
      let names = try FileManager.default.contentsOfDirectory(atPath: "\(place.path)/reports").sorted()
      #expect(names == ["a", "b", "run.json"])
    }
  }

  @Test("what a killed run left half is taken away, the old set stays")
  func halfSet() throws {
    let place = try TemporaryFolder()
    try place.write("old", to: "reports/a")
    try place.write("half", to: ".reports.next/a")
    try OutputFolder("\(place.path)/reports").release()
    #expect(place.read("reports/a") == "old" && place.names == ["reports"])
  }

  @Test("a second run is told, or waits until the first has ended and then finds its set")
  func held() async throws {
    let place = try TemporaryFolder()
    let path = "\(place.path)/reports"
    let first = try OutputFolder(path)
    #expect(throws: OutputFailure.self) { try OutputFolder(path) }
    let (waits, says) = AsyncStream.makeStream(of: Void.self)
    let second = Task.detached {
      let folder = try OutputFolder(path) { says.yield() }
      defer { folder.release() }
      return try folder.publish([OutputFile(name: "b", bytes: [50])])
    }
    for await _ in waits { break }
    _ = try first.publish(set("1", "a"))
    first.release()
    #expect(try await second.value == ["\(path)/b"])
    #expect(place.read("reports/a") == "1" && place.read("reports/b") == "2" && place.names == ["reports"])
  }

  @Test("nobody starts in the new folder while the run that made it goes on")
  func heldAfterExchange() throws {
    let place = try TemporaryFolder()
    let path = "\(place.path)/reports"
    let first = try OutputFolder(path)
    _ = try first.publish(set("1", "a"))
    #expect(throws: OutputFailure.self) { try OutputFolder(path) }
    first.release()
    try OutputFolder(path).release()
  }

  @Test("a run told to stop leaves nothing of its own; one whose set stands is let end")
  func abandoned() throws {
    let place = try TemporaryFolder()
    let path = "\(place.path)/reports"
    let run = try OutputFolder(path)
    try place.write("half", to: ".reports.next/a")
    var ended = 0
    run.abandon { ended += 1 }
    #expect(ended == 1 && place.names.isEmpty)
    run.release()

    let other = try OutputFolder(path)
    _ = try other.publish(set("1", "a"))
    other.abandon { ended += 1 }
    #expect(ended == 1 && place.read("reports/a") == "1")
    other.release()
  }

  @Test("a set that cannot be made leaves the old one: a name twice, a disk that takes nothing")
  func failing() throws {
    let place = try TemporaryFolder()
    try place.write("old", to: "reports/a")
    #expect(throws: OutputFailure.self) {
      try publish(set("new", "a") + set("new", "a"), to: "\(place.path)/reports")
    }
    #expect(place.read("reports/a") == "old" && place.names == ["reports"])
  }
}
