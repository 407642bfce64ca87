import Synchronization
import Testing

@testable import SupplyModel

@Suite struct OrderedWorkTests {
  @Test(arguments: [1, 2, 3, 8])
  func whatComesOfPiecesIsHandedOnInTheirOrder(threads: Int) {
    for count in [0, 1, 2, 5, 1000] {
      var pieces = (0..<count).makeIterator()
      var taken: [Int] = []
      concurrently(
        threads: threads, next: { pieces.next() }, work: { Self.slow($0) }, inOrder: { taken.append($0) })
      #expect(taken == (0..<count).map(Self.slow))
    }
  }

  /// The first piece takes longest; what comes of the others waits for it, and must not pile up.
  @Test func fewPiecesAreUnderWay() {
    let taken = Atomic(0)
    let most = Mutex(0)
    var pieces = (0..<200).makeIterator()
    concurrently(
      threads: 4, next: { pieces.next() },
      work: { piece in
        most.withLock { $0 = max($0, piece - taken.load(ordering: .relaxed)) }
        return Self.slow(piece == 0 ? 3_000_000 : piece)
      },
      inOrder: { _ in taken.add(1, ordering: .relaxed) })
    #expect(taken.load(ordering: .relaxed) == 200)
    #expect(most.withLock { $0 } <= 8)
  }

  private static func slow(_ piece: Int) -> Int {
    (0..<(piece % 97 == 0 ? max(20_000, piece) : 10)).reduce(piece) { ($0 &* 31) &+ $1 }
  }
}
