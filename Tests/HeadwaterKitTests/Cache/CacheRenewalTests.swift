import Testing

@testable import HeadwaterKit

@Suite("What of a cache is kept")
struct CacheRenewalTests {
  private func entry(_ path: String, segment: Int = 0, bytes: Int = 10, run: Int = 0) -> CacheEntry {
    CacheEntry(
      path: path, identity: FileIdentity(of: #filePath)!, isSettled: true,
      sha256: String(repeating: "0", count: 64), members: [], isContainer: false, largeness: .small,
      segment: segment, range: 0..<bytes, run: run)
  }

  private func written(_ paths: [String], bytes: Int = 10) -> WrittenSegment {
    WrittenSegment(bytes: [UInt8](repeating: 0, count: bytes), entries: paths.map { entry($0, bytes: bytes) })
  }

  private func renewed(_ index: CacheIndex, used: Set<Int>, _ written: [WrittenSegment]) -> CacheIndex {
    var renewal = CacheRenewal(index)
    renewal.keep(used: used, refreshed: [:])
    renewal.add(written)
    return renewal.index
  }

  @Test("what was read anew takes the place of what was known, in the order of paths")
  func replaced() {
    let one = renewed(CacheIndex(), used: [], [written(["b", "a"])])
    #expect(one.entries.map(\.path) == ["a", "b"])
    let two = renewed(one, used: [0, 1], [written(["b", "c"])])
    #expect(two.entries.map(\.path) == ["a", "b", "c"])
    #expect(two.entries.map(\.segment) == [0, 1, 1])
  }

  @Test("a segment goes when less than half of it is in use")
  func halfUsed() {
    let one = renewed(CacheIndex(), used: [], [written(["a", "b", "c"])])
    let two = renewed(one, used: [0, 1, 2], [written(["a", "b"])])
    #expect(two.entries.map(\.path) == ["a", "b"])
    #expect(two.segments.count == 1)
  }

  @Test("what no run used for long is dropped")
  func idle() {
    var index = renewed(CacheIndex(), used: [], [written(["old"])])
    for run in 0..<40 {
      let used = Set(index.entries.indices.filter { index.entries[$0].path != "old" })
      index = renewed(index, used: used, [written(["new \(run % 2)"])])
    }
    #expect(!index.entries.map(\.path).contains("old"))
    #expect(index.segments.count <= 3)
  }

  @Test("there are never too many segments")
  func segments() {
    var index = CacheIndex()
    for run in 0..<200 {
      index = renewed(index, used: Set(index.entries.indices), [written(["\(run)"], bytes: 1 + run % 7)])
    }
    #expect(index.segments.count <= 65)
    #expect(index.entries.allSatisfy { index.segments.indices.contains($0.segment) })
    #expect(index.entries.count >= 32)
  }
}
