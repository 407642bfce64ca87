import Foundation
import SupplyModel
import Testing
import TradeDocuments

@testable import HeadwaterKit

/// Whatever happened to a cache: never a wrong answer, never a failure.
@Suite("Damaged caches")
struct DamagedCacheTests {
  private let folder: TemporaryFolder
  private let files: [String]
  private let edition = CacheEdition(words: ["test"])

  init() throws {
    folder = try TemporaryFolder()
    files = [
      try folder.write("id,name,country\na,Alder,MY\nb,Birch,XX\n", to: "in/a.csv"),
      try folder.write("supplier,buyer,value\na,b,10\n", to: "in/b.csv"),
    ]
  }

  private var path: String { "\(folder.path)/cache/\(DocumentCache.name)" }

  /// What the files say, as far as a test must tell; and what was wrong with the cache.
  private func read() -> (said: String, cache: DocumentCache.Outcome) {
    let cache = DocumentCache("\(folder.path)/cache", edition)
    let readings = InputReading(formats: DocumentFormats.all, threads: 1, cache: cache).read(files)
    let said = readings.map {
      "\($0.input) \($0.batch.parties) \($0.batch.relations) \($0.batch.diagnostics.items)"
    }
    return (said.joined(separator: "\n"), cache.outcome)
  }

  private func write(_ bytes: [UInt8]) throws { try Data(bytes).write(to: URL(filePath: path)) }

  private func sound() throws -> (bytes: [UInt8], said: String) {
    let said = read().said
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
    try #require(bytes.count < 4096)
    return (bytes, said)
  }

  @Test("each byte flipped in turn")
  func flipped() throws {
    let (bytes, said) = try sound()
    for position in bytes.indices {
      var damaged = bytes
      damaged[position] ^= 0x55
      try write(damaged)
      let result = read()
      #expect(result.said == said, "byte \(position)")
      #expect(result.cache.problem != nil, "byte \(position)")
    }
  }

  @Test("cut off at each length, and longer than it was")
  func cut() throws {
    let (bytes, said) = try sound()
    for length in 0..<bytes.count {
      try write(Array(bytes.prefix(length)))
      let result = read()
      #expect(result.said == said, "length \(length)")
      #expect(result.cache.problem != nil, "length \(length)")
    }
    try write(bytes + [0])
    #expect(read().said == said)
  }

  @Test("something else in its place")
  func foreign() throws {
    let (_, said) = try sound()
    for content in ["", "SQLite format 3\0", String(repeating: "x", count: 5000)] {
      try write(Array(content.utf8))
      #expect(read().said == said)
    }
    try FileManager.default.removeItem(atPath: path)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    let result = read()
    #expect(result.said == said)
    #expect(result.cache.problem?.slug == "cache-not-used")
  }

  @Test("a folder that cannot be made is a note")
  func unwritable() throws {
    let (_, said) = try sound()
    try folder.write("", to: "file")
    let cache = DocumentCache("\(folder.path)/file/cache", edition)
    let readings = InputReading(formats: DocumentFormats.all, threads: 1, cache: cache).read(files)
    #expect(readings.count == 2)
    #expect(cache.outcome.problem != nil)
    #expect(!said.isEmpty)
  }

  @Test("files left by runs that were killed are taken away")
  func leftovers() throws {
    try folder.write("half", to: "cache/\(DocumentCache.name).999999999.part")
    _ = read()
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/cache") == [DocumentCache.name])
  }
}
