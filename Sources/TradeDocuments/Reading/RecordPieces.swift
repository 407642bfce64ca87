import Glibc
import SupplyModel

/// Delimited text in pieces of whole records, so that they can be read beside each other.
///
/// A piece ends where a record does, for certain: without a quote in it at a line end, else where a ``CSVReader`` comes
/// to by reading it. A record longer than a piece makes its piece longer.
final class RecordPieces {
  /// Some records of a text, complete with their line ends.
  struct Piece: Sendable {
    let text: [UInt8]
    /// Line of its first character, from 1.
    let line: Int
    /// Bytes of all pieces up to its end.
    let passed: Int
  }

  /// Bytes of the whole document; a guess of how many there will be in all pieces.
  let size: Int
  private let stream: TextStream
  private let delimiter: UInt8
  private let pieceSize: Int
  /// Text behind the last piece.
  private var rest: [UInt8]
  private var isAtEnd: Bool
  private var line: Int
  private var passed = 0
  private var failure: UnreadableDocument?

  /// - Parameters:
  ///   - rest: text that was taken from the stream and not read.
  ///   - line: of its first character.
  init(
    _ stream: TextStream, delimiter: UInt8, pieceSize: Int, rest: [UInt8], line: Int, isAtEnd: Bool
  ) {
    (self.stream, self.delimiter, self.pieceSize) = (stream, delimiter, max(1, pieceSize))
    (self.rest, self.line, self.isAtEnd) = (rest, line, isAtEnd)
    size = stream.size
  }

  /// The next piece; nil at the end of the document, or where no more of it can be read.
  func next() -> Piece? {
    var wanted = pieceSize
    while failure == nil {
      fill(upTo: wanted)
      if rest.isEmpty { return nil }
      let isLast = isAtEnd && rest.count <= wanted
      let end = isLast ? rest.count : endOfLastRecord(within: min(wanted, rest.count))
      if end > 0 { return piece(endingAt: end) }
      wanted *= 2
    }
    return nil
  }

  /// To be called when there is no next piece.
  ///
  /// - Throws: why the document could not be read to its end.
  func finish() throws(UnreadableDocument) {
    if let failure { throw failure }
  }

  private func piece(endingAt end: Int) -> Piece {
    var text = rest
    rest = Array(text[end...])
    text.removeLast(text.count - end)
    passed += end
    defer { line += text.lineEnds }
    return Piece(text: text, line: line, passed: passed)
  }

  private func fill(upTo wanted: Int) {
    guard rest.count < wanted, !isAtEnd else { return }
    let kept = rest
    rest = Array(unsafeUninitializedCapacity: wanted) { [self] buffer, filled in
      filled = buffer.update(fromContentsOf: kept)
      do throws(UnreadableDocument) {
        while filled < wanted, !isAtEnd {
          let room = UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: buffer[filled...]))
          let count = try stream.read(into: room)
          filled += count
          isAtEnd = count == 0
        }
      } catch {
        failure = error
      }
    }
  }

  /// Where the last record ends that ends within the first bytes of the text behind the last piece; 0 when that is not
  /// sure of any.
  private func endOfLastRecord(within count: Int) -> Int {
    let text = count == rest.count ? rest : Array(rest[..<count])
    if text.contains(byte: UInt8(ascii: "\"")) {
      return CSVReader(text, delimiter: delimiter, line: line, isComplete: false).skipRecords()
    }
    // A line feed may follow after a carriage return, and belong to it.
    return text.dropLast(text.last == 13 ? 1 : 0).lastIndex { $0 == 10 || $0 == 13 }.map { $0 + 1 } ?? 0
  }
}

extension [UInt8] {
  /// Line ends, be they LF, CR or both.
  fileprivate var lineEnds: Int {
    var count = count(of: 10)
    guard contains(byte: 13) else { return count }
    for place in indices where self[place] == 13 {
      if place + 1 == self.count || self[place + 1] != 10 { count += 1 }
    }
    return count
  }

  fileprivate func contains(byte: UInt8) -> Bool {
    withUnsafeBytes { bytes in
      bytes.baseAddress.map { memchr($0, Int32(byte), bytes.count) != nil } ?? false
    }
  }

  /// In steps that a byte can count, which the processor adds up by the dozen.
  private func count(of byte: UInt8) -> Int {
    withUnsafeBufferPointer { bytes in
      stride(from: 0, to: bytes.count, by: 255).reduce(0) { total, start in
        var some: UInt8 = 0
        for place in start..<Swift.min(start + 255, bytes.count) { some &+= bytes[place] == byte ? 1 : 0 }
        return total + Int(some)
      }
    }
  }
}
