import SupplyModel

extension JSONReader {
  /// - Throws: `malformed-json` at the first byte that is not UTF-8, wherever it stands.
  mutating func requireUTF8() throws(UnreadableDocument) {
    var index = 0
    while index < bytes.count {
      if bytes[index] < 0x80 {
        index += 1
      } else if let length = scalarLength(at: index) {
        index += length
      } else {
        position = index
        throw malformed("the document is not UTF-8", hint: "save the file as UTF-8")
      }
    }
  }

  /// Bytes of the multi-byte character at an offset; nil when it is not one (Unicode, table 3-7).
  private func scalarLength(at index: Int) -> Int? {
    func next(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      index + offset < bytes.count && range ~= bytes[index + offset]
    }
    switch bytes[index] {
    case 0xC2...0xDF: return next(1) ? 2 : nil
    case 0xE0: return next(1, 0xA0...0xBF) && next(2) ? 3 : nil
    case 0xED: return next(1, 0x80...0x9F) && next(2) ? 3 : nil
    case 0xE1...0xEF: return next(1) && next(2) ? 3 : nil
    case 0xF0: return next(1, 0x90...0xBF) && next(2) && next(3) ? 4 : nil
    case 0xF4: return next(1, 0x80...0x8F) && next(2) && next(3) ? 4 : nil
    case 0xF1...0xF3: return next(1) && next(2) && next(3) ? 4 : nil
    default: return nil
    }
  }
}
