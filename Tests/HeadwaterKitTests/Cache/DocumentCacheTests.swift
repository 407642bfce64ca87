import Foundation
import SupplyModel
import Testing
import TradeDocuments

@testable import HeadwaterKit

/// The same bytes come out with a cache, without one, with half of one and with a damaged one.
@Suite("Documents kept from run to run")
struct DocumentCacheTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private var cacheFolder: String { "\(folder.path)/cache" }

  private func options(_ inputs: [String], cached: Bool, threads: Int = 2) -> AnalysisOptions {
    var options = AnalysisOptions()
    (options.inputs, options.threads) = (inputs, threads)
    if cached { options.cache = cacheFolder }
    return options
  }

  /// The facts of a check as JSON, and how many files the cache had.
  private func check(
    _ inputs: [String], cached: Bool = true, threads: Int = 2, rehash: Bool = false
  ) throws -> (bytes: [UInt8], cache: DocumentCache.Outcome?) {
    var options = options(inputs, cached: cached, threads: threads)
    options.rehash = rehash
    let told = Told()
    options.cacheTold = { told.outcome = $0 }
    return (try Check(options, largeDocuments: nil).bytes(asJSON: true), told.outcome)
  }

  private final class Told: @unchecked Sendable {
    var outcome: DocumentCache.Outcome?
  }

  /// A folder of the samples, copied so that it may be changed.
  private func copy(_ sample: String) throws -> String {
    let path = "\(folder.path)/\(sample)"
    try? FileManager.default.createDirectory(
      atPath: URL(filePath: path).deletingLastPathComponent().path, withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: "\(Samples.folder)/\(sample)", toPath: path)
    // It names lists that are not copied.
    try? FileManager.default.removeItem(atPath: "\(path)/headwater.toml")
    return path
  }

  @Test(
    "every format, archive and workbook says the same out of the cache",
    arguments: ["formats", "containers", "hospital", "broken", "fuzz-findings", "scms"])
  func everyFormat(sample: String) throws {
    let input = "\(Samples.folder)/\(sample)"
    guard FileManager.default.fileExists(atPath: input) else { return }
    let plain: [UInt8]
    do { plain = try check([input], cached: false).bytes } catch { return }
    let first = try check([input])
    let second = try check([input], threads: 1)
    let third = try check([input], threads: 3, rehash: true)
    #expect(first.bytes == plain)
    #expect(second.bytes == plain)
    #expect(third.bytes == plain)
    #expect(first.cache?.taken == 0)
    #expect((second.cache?.taken ?? 0) + (second.cache?.read ?? 0) == first.cache?.read)
    #expect((second.cache?.taken ?? 0) * 10 >= (first.cache?.read ?? 0) * 9)
    #expect(second.cache?.problem == nil)
  }

  @Test("what is told by each document alone is told out of the cache, places included")
  func places() throws {
    let input = try copy("formats/ubl")
    _ = try check([input], threads: 1)
    for file in InputFiles(["\(input)/valid"]).paths where file.hasSuffix(".xml") {
      #expect(try check([file]).bytes == check([file], cached: false).bytes, "\(file)")
    }
  }

  @Test("a file that changed is read again, one that was touched is not, one that is gone is forgotten")
  func changes() throws {
    let input = try copy("hospital")
    _ = try check([input])
    let parties = "\(input)/parties.csv"
    var text = try String(contentsOfFile: parties, encoding: .utf8)
    text += "new-1,New Supplier,,MY\n"
    try Data(text.utf8).write(to: URL(filePath: parties))
    let changed = try check([input])
    #expect(changed.cache?.read == 1)
    #expect(changed.bytes == (try check([input], cached: false).bytes))
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 0)], ofItemAtPath: parties)
    #expect(try check([input]).cache?.read == 0)
    try FileManager.default.removeItem(atPath: "\(input)/assessments.csv")
    #expect(try check([input]).bytes == check([input], cached: false).bytes)
  }

  @Test("a change within one tick of the clock, of the same size, is seen")
  func racilyClean() throws {
    let file = try folder.write("id,name,country\na,Alder,MY\n", to: "in/parties.csv")
    let before = try check([file])
    // As if both writes fell into one tick: nothing the system tells differs.
    let attributes = try FileManager.default.attributesOfItem(atPath: file)
    try folder.write("id,name,country\na,Birch,MY\n", to: "in/parties.csv")
    try FileManager.default.setAttributes(
      [.modificationDate: try #require(attributes[.modificationDate])], ofItemAtPath: file)
    let after = try check([file])
    #expect(after.bytes != before.bytes)
    #expect(after.cache?.read == 1)
  }

  @Test("files that have rested are believed unchanged without a look inside")
  func identity() throws {
    let file = try folder.write("id,name\na,Alder\n", to: "in/parties.csv")
    let edition = CacheEdition(words: ["test"])
    for run in 0..<2 {
      let cache = DocumentCache(cacheFolder, edition, margin: -1_000_000_000)
      let readings = InputReading(formats: DocumentFormats.all, threads: 1, cache: cache).read([file])
      #expect(readings[0].batch.parties.count == 1)
      #expect(cache.outcome.taken == run)
    }
    let cache = DocumentCache(cacheFolder, edition, margin: -1_000_000_000)
    let identity = try #require(FileIdentity(of: file))
    chmod(file, 0)
    defer { chmod(file, 0o600) }
    // Its ctime is another now: it would have to be read, which root may.
    #expect(FileIdentity(of: file) != identity)
    #expect(cache.entry(cache.positions(of: [file])[0], countsLarge: false, identity) != nil)
  }

  @Test("another configuration or program makes the cache anew, with a note")
  func editions() throws {
    let file = try folder.write("id,name\na,Alder\n", to: "in/parties.csv")
    for (word, isKnown) in [("one", false), ("one", true), ("two", false), ("two", true)] {
      let cache = DocumentCache(cacheFolder, CacheEdition(words: [word]))
      _ = InputReading(formats: DocumentFormats.all, threads: 1, cache: cache).read([file])
      #expect(cache.outcome.taken == (isKnown ? 1 : 0))
    }
    let other = DocumentCache(cacheFolder, CacheEdition(words: ["three"]))
    #expect(other.outcome.problem?.slug == "cache-not-used")
  }

  @Test("half a cache is as good as none")
  func halfFilled() throws {
    let input = try copy("formats/cii")
    let files = InputFiles([input]).paths
    _ = try check(Array(files.prefix(files.count / 2)))
    let all = try check([input])
    #expect(all.bytes == (try check([input], cached: false).bytes))
    #expect(all.cache?.taken == files.count / 2)
    #expect(try check([input]).cache?.read == 0)
  }

  @Test("where nothing changed, check tells the same words again")
  func toldAgain() throws {
    let input = try copy("hospital")
    let plain = try Check(options([input], cached: false), listsFacts: false).bytes(asJSON: false)
    let told = Told()
    for run in 0..<3 {
      var options = options([input], cached: true)
      options.cacheTold = { told.outcome = $0 }
      let check = try Check(options, listsFacts: false)
      #expect(check.bytes(asJSON: false) == plain, "run \(run)")
      #expect((told.outcome?.read == 0) == (run > 0))
    }
    try folder.write("id,name\nx,Xanadu\n", to: "hospital/more.csv")
    let more = try Check(options([input], cached: true), listsFacts: false).bytes(asJSON: false)
    #expect(more == (try Check(options([input], cached: false), listsFacts: false).bytes(asJSON: false)))
    #expect(more != plain)
  }
}
