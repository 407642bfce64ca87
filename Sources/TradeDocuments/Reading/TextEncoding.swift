/// How the characters of a table are written as bytes: those that real files come in, and none that hides
/// separators (UTF-7).
package enum TextEncoding: String, CaseIterable, Sendable {
  case utf8 = "utf-8"
  case utf16LittleEndian = "utf-16le"
  case utf16BigEndian = "utf-16be"
  case windows1250 = "windows-1250"
  case windows1251 = "windows-1251"
  case windows1252 = "windows-1252"
  case windows1253 = "windows-1253"
  case windows1254 = "windows-1254"
  case windows1255 = "windows-1255"
  case windows1256 = "windows-1256"
  case windows1257 = "windows-1257"
  case windows1258 = "windows-1258"
  case iso8859Part2 = "iso-8859-2"
  case iso8859Part3 = "iso-8859-3"
  case iso8859Part4 = "iso-8859-4"
  case iso8859Part5 = "iso-8859-5"
  case iso8859Part6 = "iso-8859-6"
  case iso8859Part7 = "iso-8859-7"
  case iso8859Part8 = "iso-8859-8"
  case iso8859Part9 = "iso-8859-9"
  case iso8859Part10 = "iso-8859-10"
  case iso8859Part11 = "iso-8859-11"
  case iso8859Part13 = "iso-8859-13"
  case iso8859Part14 = "iso-8859-14"
  case iso8859Part15 = "iso-8859-15"
  case iso8859Part16 = "iso-8859-16"
  case gb18030
  case big5
  case shiftJIS = "shift_jis"
  case eucJP = "euc-jp"
  case eucKR = "euc-kr"
  case koi8r = "koi8-r"
  case koi8u = "koi8-u"

  /// What a byte order mark says, and how many bytes it takes; nil without one.
  static func byteOrderMark(of bytes: some Collection<UInt8>) -> (encoding: TextEncoding, length: Int)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    return nil
  }

  /// UTF-16 without a byte order mark, told by its zero bytes: ASCII has one in every character, always on the same
  /// side. Text without an eighth of ASCII is not recognised.
  static func unmarkedUTF16(_ head: [UInt8]) -> TextEncoding? {
    let pairs = head.count / 2
    var zeros = (first: 0, second: 0)
    for index in 0..<pairs {
      let (a, b) = (head[index * 2], head[index * 2 + 1])
      // Zeros beside control characters are those of binary data.
      if min(a, b) == 0, max(a, b) < 0x09 { return nil }
      if a == 0 { zeros.first += 1 }
      if b == 0 { zeros.second += 1 }
    }
    let enough = max(4, pairs / 8)
    if zeros.first == 0, zeros.second >= enough { return .utf16LittleEndian }
    if zeros.second == 0, zeros.first >= enough { return .utf16BigEndian }
    return nil
  }
}
