/// Whether a web page ends where it says it ends.
///
/// An HTML parser closes what is left open without a word, so a page that was cut off looks whole after it. Whole
/// pages close their `html`; saved fragments close their last table.
struct MarkupEnding {
  /// The element that starts and never ends; nil when the page is whole.
  let unfinished: String?

  init(_ bytes: [UInt8]) {
    // Without the zero bytes of UTF-16.
    let text = bytes.filter { $0 != 0 }
    let outer = text.contains(tag: "<html") ? "html" : "table"
    unfinished = text.last(tag: "<" + outer) > text.last(tag: "</" + outer) ? outer : nil
  }
}

extension [UInt8] {
  fileprivate func contains(tag: String) -> Bool { last(tag: tag) >= 0 }

  /// Where a tag last begins, in any case of letters; -1 when it never does.
  fileprivate func last(tag: String) -> Int {
    let wanted = Array(tag.utf8)
    guard count >= wanted.count else { return -1 }
    return (0...(count - wanted.count)).last { start in
      self[start] == wanted[0]
        && wanted.indices.allSatisfy {
          self[start + $0] == wanted[$0] || self[start + $0] | 0x20 == wanted[$0]
        }
    } ?? -1
  }
}
