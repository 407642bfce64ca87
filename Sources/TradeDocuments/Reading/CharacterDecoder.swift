import Glibc

/// Turns bytes of one of the C library's encodings into UTF-8, chunk by chunk.
///
/// A character may be cut anywhere between chunks. Of a sequence that is none, one byte becomes U+FFFD and the
/// next is looked at again, so that a separator behind half a character survives.
final class CharacterDecoder {
  private let descriptor: iconv_t?
  /// The start of a character whose rest has not come yet.
  private var pending: [UInt8] = []
  /// Sequences that were replaced.
  private(set) var malformed = 0

  init(from encoding: TextEncoding) {
    let opened = iconv_open("UTF-8", encoding.nameInGlibc)
    descriptor = opened == iconv_t(bitPattern: -1) ? nil : opened
  }

  deinit { if let descriptor { iconv_close(descriptor) } }

  /// Whether the C library has the encoding here; without it nothing is decoded and every byte is replaced.
  var isAvailable: Bool { descriptor != nil }

  func append(_ bytes: UnsafeRawBufferPointer, to text: inout [UInt8]) {
    var input = pending
    input.append(contentsOf: bytes)
    pending = Array(input.dropFirst(decode(&input, into: &text)))
  }

  /// To be called once at the end: what is left is no character.
  func finish(into text: inout [UInt8]) {
    while !pending.isEmpty {
      replace(into: &text)
      var rest = Array(pending.dropFirst())
      pending = Array(rest.dropFirst(decode(&rest, into: &text)))
    }
    flush(into: &text)
  }

  /// - Returns: how many bytes were used up; what remains is the start of a character.
  private func decode(_ input: inout [UInt8], into text: inout [UInt8]) -> Int {
    let total = input.count
    var used = 0
    input.withUnsafeMutableBytes { bytes in
      while used < total {
        let rest = UnsafeMutableRawBufferPointer(rebasing: bytes[used...])
        let (count, failure) = convert(rest, into: &text)
        used += count
        if failure == EINVAL { break }
        if failure == EILSEQ {
          replace(into: &text)
          used += 1
        }
      }
    }
    return used
  }

  /// One call of the C library.
  ///
  /// - Returns: how many bytes it took, and why it stopped: 0, or `EINVAL` before half a character, `EILSEQ` before
  ///   none, `E2BIG` for want of room.
  private func convert(
    _ bytes: UnsafeMutableRawBufferPointer, into text: inout [UInt8]
  ) -> (count: Int, failure: Int32) {
    guard let descriptor else { return (0, EILSEQ) }
    return withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 1) { room in
      var source = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
      var (left, free) = (bytes.count, room.count)
      var target = room.baseAddress?.assumingMemoryBound(to: CChar.self)
      let failed = iconv(descriptor, &source, &left, &target, &free) == -1
      let failure = failed ? errno : 0
      text.append(contentsOf: UnsafeRawBufferPointer(rebasing: room[..<(room.count - free)]))
      return (bytes.count - left, failure)
    }
  }

  /// A character that waited to see whether a combining one follows.
  private func flush(into text: inout [UInt8]) {
    guard let descriptor else { return }
    withUnsafeTemporaryAllocation(byteCount: 64, alignment: 1) { room in
      var free = room.count
      var target = room.baseAddress?.assumingMemoryBound(to: CChar.self)
      _ = iconv(descriptor, nil, nil, &target, &free)
      text.append(contentsOf: UnsafeRawBufferPointer(rebasing: room[..<(room.count - free)]))
    }
  }

  private func replace(into text: inout [UInt8]) {
    malformed += 1
    text.append(contentsOf: [0xEF, 0xBF, 0xBD])
  }
}
