import Glibc

/// Text as bytes of an encoding of the C library; nil when it has no such encoding or no such characters.
func encoded(_ text: String, in encoding: String) -> [UInt8]? {
  let descriptor = iconv_open(encoding, "UTF-8")
  guard descriptor != iconv_t(bitPattern: -1) else { return nil }
  defer { iconv_close(descriptor) }
  var input = text.utf8.map { CChar(bitPattern: $0) }
  var output = [CChar](repeating: 0, count: input.count * 4 + 16)
  var (left, free) = (input.count, output.count)
  let isWhole = input.withUnsafeMutableBufferPointer { input in
    output.withUnsafeMutableBufferPointer { output in
      var (source, target) = (input.baseAddress, output.baseAddress)
      let first = iconv(descriptor, &source, &left, &target, &free)
      return first == 0 && iconv(descriptor, nil, nil, &target, &free) == 0
    }
  }
  return isWhole ? output.dropLast(free).map { UInt8(bitPattern: $0) } : nil
}
