extension TextEncoding {
  /// Reads the name a configuration gives, in any case: `UTF-8`, `cp1252`, `latin1`, `GBK`, `sjis`.
  package init?(name: String) {
    let name = name.lowercased()
    let prefix = Self.prefixes.first(where: { name.hasPrefix($0.written) })
    let full = prefix.map { $0.meant + name.dropFirst($0.written.count) } ?? name
    guard let encoding = Self.otherNames[full] ?? TextEncoding(rawValue: full) else { return nil }
    self = encoding
  }

  private static let prefixes = [
    (written: "cp125", meant: "windows-125"), (written: "iso8859-", meant: "iso-8859-"),
    (written: "iso_8859-", meant: "iso-8859-"),
  ]

  /// Where two names stand for one encoding, and where one contains the other: Windows-1252 ISO-8859-1, GB18030
  /// GBK and GB2312, as browsers have it too.
  private static let otherNames: [String: TextEncoding] = [
    "utf8": .utf8, "utf16le": .utf16LittleEndian, "utf16be": .utf16BigEndian,
    "iso-8859-1": .windows1252, "latin1": .windows1252, "latin-1": .windows1252,
    "us-ascii": .windows1252, "ascii": .windows1252,
    "latin2": .iso8859Part2, "latin-2": .iso8859Part2, "latin9": .iso8859Part15, "latin-9": .iso8859Part15,
    "tis-620": .iso8859Part11,
    "gbk": .gb18030, "gb2312": .gb18030, "gb-18030": .gb18030, "cp936": .gb18030, "euc-cn": .gb18030,
    "big-5": .big5, "cp950": .big5, "big5-hkscs": .big5,
    "shift-jis": .shiftJIS, "sjis": .shiftJIS, "cp932": .shiftJIS, "windows-31j": .shiftJIS,
    "eucjp": .eucJP, "euckr": .eucKR, "cp949": .eucKR, "uhc": .eucKR,
  ]

  /// As people write it: `Windows-1252`, `Shift_JIS`.
  package var shown: String {
    switch self {
    case .big5: "Big5"
    case .shiftJIS: "Shift_JIS"
    default:
      rawValue.hasPrefix("windows") ? "W" + rawValue.dropFirst() : rawValue.uppercased()
    }
  }

  /// The widest variant of the encoding that the C library has, under its name there.
  var nameInGlibc: String {
    switch self {
    case .big5: "BIG5-HKSCS"
    case .shiftJIS: "CP932"
    case .eucJP: "EUC-JP-MS"
    case .eucKR: "CP949"
    default: rawValue.uppercased()
    }
  }
}
