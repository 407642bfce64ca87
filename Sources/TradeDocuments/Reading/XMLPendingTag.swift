import CLibXML2

/// Watches a start tag that libxml2 has been given in part and not parsed yet.
///
/// libxml2 before 2.12 compares every attribute of a tag with every other one before the first callback, so a
/// megabyte of attributes takes many seconds. A push parser keeps an unfinished tag in its buffer until the `>`
/// arrives; looking there, between chunks, sees the text as decoded and cannot be misled by comments or encodings.
struct PendingTag {
  /// Where in the document the tag begins.
  private var origin = 0
  private var scanned = 0
  private var quote: UInt8 = 0
  private var bytesOutsideValues = 0
  private var values = 0

  mutating func check(_ context: xmlParserCtxtPtr) -> XMLRefusal? {
    guard let input = context.pointee.input?.pointee, let start = input.cur, let end = input.end,
      end - start > 1,
      start[0] == UInt8(ascii: "<"), !Self.isOtherMarkup(start[1])
    else {
      self = PendingTag()
      return nil
    }
    let pending = UnsafeBufferPointer(start: start, count: end - start)
    let position = Int(input.consumed) + (start - input.base)
    if position != origin || pending.count < scanned { self = PendingTag(origin: position) }
    scan(pending[scanned...])
    scanned = pending.count
    if values > XMLLimits.attributes + XMLLimits.namespaces { return .tooManyAttributes }
    return bytesOutsideValues > XMLLimits.tagBytes ? .tagTooLong : nil
  }

  private mutating func scan(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    for byte in bytes {
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
        values += 1
      } else if byte == UInt8(ascii: ">") {
        return
      } else {
        bytesOutsideValues += 1
      }
    }
  }

  init(origin: Int = 0) { self.origin = origin }

  private static func isOtherMarkup(_ second: UInt8) -> Bool {
    second == UInt8(ascii: "!") || second == UInt8(ascii: "?") || second == UInt8(ascii: "/")
  }
}
