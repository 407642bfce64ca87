import Glibc

/// What a parser does after an event.
enum XMLStep {
  case proceed
  /// Everything wanted has been seen; the rest is not parsed.
  case enough
  // In a box of its own, so that the step of every other event is a word.
  indirect case refuse(XMLRefusal)
}

/// Receives what a parser finds, in document order.
protocol XMLEventSink: AnyObject {
  func start(_ tag: XMLStartTag) -> XMLStep
  func end()
  /// Whether text is wanted where the parser is; may change with every start and end.
  var wantsText: Bool { get }
  /// Text comes in pieces; all pieces of an element together are its text.
  func text(_ bytes: UnsafeBufferPointer<UInt8>) -> XMLStep
}

extension XMLEventSink {
  var wantsText: Bool { true }
}

/// A start tag as the parser holds it; the pointers are valid during the call only.
///
/// Names are interned for the life of one parser: equal pointers, equal names.
struct XMLStartTag {
  let localName: UnsafePointer<UInt8>
  /// nil for an element in no namespace.
  let namespace: UnsafePointer<UInt8>?
  let attributes: XMLAttributes
  /// Where the tag ends, from 1.
  let line: UInt32
  let column: UInt32
}

/// The attributes of a start tag, in libxml2's layout: local name, prefix, namespace, first byte, end of value.
struct XMLAttributes {
  fileprivate let fields: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  let count: Int

  init(_ fields: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, count: Int) {
    self.fields = fields
    self.count = count
    for index in 0..<count { mendAmpersands(index) }
  }

  /// libxml2 hands `&` over as `&#38;`, for entities are not to be replaced. A value with a reference is always a copy
  /// of its own, never the document, so it may be mended where it is.
  private func mendAmpersands(_ index: Int) {
    let value = value(index)
    guard let start = value.baseAddress, let found = memchr(start, Int32(UInt8(ascii: "&")), value.count)
    else {
      return
    }
    let bytes = UnsafeMutablePointer(mutating: start)
    let first = UnsafeRawPointer(found) - UnsafeRawPointer(start)
    var (from, to) = (first, first)
    while from < value.count {
      bytes[to] = bytes[from]
      from += value[from...].starts(with: Self.ampersand) ? Self.ampersand.count : 1
      to += 1
    }
    fields.unsafelyUnwrapped[index * 5 + 4] = start + to
  }

  private static let ampersand = Array("&#38;".utf8)

  func localName(_ index: Int) -> UnsafePointer<UInt8> {
    fields.unsafelyUnwrapped[index * 5].unsafelyUnwrapped
  }

  /// nil for an attribute without prefix.
  func namespace(_ index: Int) -> UnsafePointer<UInt8>? { fields.unsafelyUnwrapped[index * 5 + 2] }

  func value(_ index: Int) -> UnsafeBufferPointer<UInt8> {
    let fields = fields.unsafelyUnwrapped
    let start = fields[index * 5 + 3].unsafelyUnwrapped
    return UnsafeBufferPointer(start: start, count: fields[index * 5 + 4].unsafelyUnwrapped - start)
  }
}
