/// How much of anything a document may hold before it is refused, and why that much.
///
/// The real maxima are over 513 public trade documents; the hostile cases are libxml2 2.9.14's, which has no
/// option against them.
enum XMLLimits {
  /// Nested elements; real maximum 22.
  static let depth = 128
  /// Attributes of one element; real maximum 19. Duplicate checking is quadratic in libxml2 before 2.12.
  static let attributes = 512
  /// Namespace declarations on one element.
  static let namespaces = 256
  /// Bytes of one start tag outside attribute values; real maximum about 1,500 with them.
  static let tagBytes = 64 << 10
  /// Bytes of one value a format asks for; attachments are never asked for.
  static let valueBytes = 1 << 20
  /// Bytes of a document that is parsed in one go: too few for attributes on one tag that take long.
  static let wholeBytes = 32 << 10
  /// Bytes handed to the parser at a time: every check between chunks is at most this late.
  static let chunkBytes = 16 << 10
  /// Processor time: a start, and more for every byte read. Real documents need a hundredth of it.
  static let seconds = 2.0
  static let secondsPerByte = 1e-6
  /// A web page read whole, or one part of an XML list as a tree.
  static let markupBytes = 64 << 20
  /// About what an element takes in a tree, beside its text.
  static let markupElementBytes = 96
  /// Names of parts of an XML list that are remembered; lists have a handful.
  static let markupParts = 64
  /// An XML list; the largest published ones have about 100 MB.
  static let listBytes = 512 << 20
  /// Nested elements of a markup file; HTML in the wild nests deeper than XML.
  static let markupDepth = 256
}

/// Encodings a document may declare: those of real documents, and none that hides markup (UTF-7).
enum XMLEncodings {
  private static let names: Set<String> = [
    "UTF-8", "UTF8", "UTF-16", "UTF16", "UTF-16LE", "UTF-16BE", "US-ASCII", "ASCII", "LATIN1", "GB18030",
    "GBK", "GB2312", "BIG5", "SHIFT_JIS", "SHIFT-JIS", "SJIS", "WINDOWS-31J", "CP932", "EUC-JP", "EUC-KR",
    "EUC-CN", "EUC-TW", "KOI8-R", "KOI8-U",
  ]
  private static let families = ["ISO-8859-", "ISO_8859-", "WINDOWS-125", "CP125"]

  /// - Parameter name: as declared, in any case.
  static func allow(_ name: String) -> Bool {
    let name = name.uppercased()
    return names.contains(name) || families.contains(where: name.hasPrefix)
  }
}
