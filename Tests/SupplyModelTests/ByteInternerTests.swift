import Testing

@testable import SupplyModel

@Suite struct ByteInternerTests {
  @Test func numbersFollowFirstAppearance() {
    var interner = ByteInterner()
    var known: [String: Int] = [:]
    for step in 0..<5_000 {
      let text = String(repeating: "é", count: step % 3) + "party \(step &* 7919 % 1_300)"
      let (number, isNew) = Array(text.utf8).withUnsafeBufferPointer { interner.intern($0) }
      #expect(isNew == (known[text] == nil))
      #expect(number == known[text, default: known.count])
      known[text] = number
    }
    #expect(interner.count == known.count)
  }

  /// As if its texts came one by one, whether there are few or many on either side.
  @Test(arguments: [0, 3, 8, 9, 40, 3000], [0, 3, 8, 9, 40, 3000])
  func takesAllTextsOfAnother(mine: Int, theirs: Int) {
    func texts(_ count: Int, _ step: Int) -> [[UInt8]] {
      (0..<count).map { Array($0 == 1 ? "".utf8 : "text \($0 * step)".utf8) }
    }
    var (one, other, expected) = (ByteInterner(), ByteInterner(), ByteInterner())
    for text in texts(mine, 3) {
      for number in 0..<2 { _ = number == 0 ? one.add(text) : expected.add(text) }
    }
    for text in texts(theirs, 2) { _ = other.add(text) }
    #expect(one.intern(allOf: other).map(Int.init) == texts(theirs, 2).map { expected.add($0) })
    #expect((0..<one.count).map(one.text) == (0..<expected.count).map(expected.text))
  }

  @Test func theEmptyTextIsOne() {
    var interner = ByteInterner()
    let empty = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    #expect(interner.intern(empty) == (0, true))
    #expect(interner.intern(empty) == (0, false))
  }
}

extension ByteInterner {
  fileprivate mutating func add(_ text: [UInt8]) -> Int { text.withUnsafeBufferPointer { intern($0).number } }

  fileprivate func text(_ number: Int) -> [UInt8] { withBytes(number) { Array($0) } }
}
