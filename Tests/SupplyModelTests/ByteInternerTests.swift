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

  @Test func theEmptyTextIsOne() {
    var interner = ByteInterner()
    let empty = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    #expect(interner.intern(empty) == (0, true))
    #expect(interner.intern(empty) == (0, false))
  }
}
