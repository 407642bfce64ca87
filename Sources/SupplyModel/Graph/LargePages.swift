#if os(Linux)
  import Glibc
#endif

extension Array where Element: BitwiseCopyable {
  /// Elements of a column that is read all over, `element` of each place, in large pages where the system has them.
  ///
  /// Of a hundred megabytes in pages of 4 KB the processor knows the whereabouts of a few only, and looks up the rest
  /// at nearly every read; of 2 MB each it knows all.
  @inline(__always)
  init(inLargePages count: Int, _ element: (Int) -> Element) {
    self.init(unsafeUninitializedCapacity: count) { buffer, initialized in
      LargePages.ask(for: UnsafeMutableRawBufferPointer(buffer))
      for place in 0..<count { buffer[place] = element(place) }
      initialized = count
    }
  }

  /// An empty column that can grow to `count` elements without being moved; what is never used is no memory.
  init(roomInLargePages count: Int) {
    self.init(unsafeUninitializedCapacity: count) { buffer, _ in
      LargePages.ask(for: UnsafeMutableRawBufferPointer(buffer))
    }
  }
}

extension Array {
  /// Makes room for as many elements, in large pages where the system has them: what is only appended to, page by page,
  /// is spent a fault for each otherwise.
  package mutating func reserveLargePages(_ count: Int) {
    reserveCapacity(count)
    let room = capacity * MemoryLayout<Element>.stride
    withUnsafeMutableBufferPointer { elements in
      guard let start = elements.baseAddress else { return }
      // All of it belongs to the array, what holds no element yet as well; the advice touches none of it.
      LargePages.ask(for: UnsafeMutableRawBufferPointer(start: UnsafeMutableRawPointer(start), count: room))
    }
  }
}

private enum LargePages {
  /// Only advice: whatever the system makes of it, no result changes. Smaller memory has no use of it.
  static func ask(for memory: UnsafeMutableRawBufferPointer) {
    #if os(Linux)
      guard let start = memory.baseAddress?.alignedUp(toMultipleOf: 4096), memory.count >= 4 << 20 else {
        return
      }
      madvise(start, memory.count - (start - memory.baseAddress!), MADV_HUGEPAGE)
    #endif
  }
}
