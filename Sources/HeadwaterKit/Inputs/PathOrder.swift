import Foundation

/// Paths in the order of their bytes, the same on every machine and in every language.
enum PathOrder {
  static func precedes(_ a: String, _ b: String) -> Bool {
    let order = a.utf8.withContiguousStorageIfAvailable { a in
      b.utf8.withContiguousStorageIfAvailable { b in
        guard let mine = a.baseAddress, let theirs = b.baseAddress else { return a.count < b.count }
        let difference = memcmp(mine, theirs, min(a.count, b.count))
        return difference == 0 ? a.count < b.count : difference < 0
      }
    }
    return (order ?? nil) ?? a.utf8.lexicographicallyPrecedes(b.utf8)
  }
}
