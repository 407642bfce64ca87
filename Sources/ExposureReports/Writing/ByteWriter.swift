/// Collects the bytes of a report in memory.
///
/// Takes literals as they are; text from documents goes through the escaping methods of its format.
package struct ByteWriter: Sendable {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  /// Appends text that is already in its final form.
  package mutating func literal(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Appends text without escaping: for text made here, never for text from documents.
  package mutating func raw(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  package mutating func raw(_ written: [UInt8]) {
    bytes.append(contentsOf: written)
  }

  package mutating func byte(_ byte: UInt8) {
    bytes.append(byte)
  }

  package mutating func newline() {
    bytes.append(UInt8(ascii: "\n"))
  }

  package mutating func integer(_ number: Int) {
    raw(String(number))
  }

  package mutating func spaces(_ count: Int) {
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: max(0, count)))
  }
}
