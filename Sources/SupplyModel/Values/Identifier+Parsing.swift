extension Identifier {
  /// Reads `scheme:value` or `scheme:MY:value`; spaces, dots and dashes go, letters become upper case.
  ///
  /// The result need not be valid: ask ``problem``.
  /// - Returns: nil when the text has no scheme or no value.
  package init?(parsing text: String) {
    guard let colon = text.firstColon else { return nil }
    let scheme = text[..<colon].trimmed.lowercased()
    let rest = text[text.index(after: colon)...].trimmed
    guard !scheme.isEmpty, !rest.isEmpty else { return nil }
    self.init(scheme: scheme, text: rest)
  }

  /// An identifier from its scheme and a value as written in a document.
  ///
  /// - Parameter country: of the party or register, used when the scheme needs one and the text has none.
  package init(scheme: String, text: String, country: Country? = nil) {
    guard let known = IdentifierScheme.named(scheme) else {
      self.init(scheme: scheme, value: text)
      return
    }
    if known.isHyphenated {
      self.init(scheme: scheme, value: text.uppercased().filter { !$0.isWhitespace })
      return
    }
    let (written, value) = Identifier.split(text)
    let jurisdiction = written ?? country?.code
    switch known.jurisdiction {
    case .none: self.init(scheme: scheme, value: value)
    case .required: self.init(scheme: scheme, jurisdiction: jurisdiction, value: value)
    case .prefix:
      self.init(scheme: scheme, value: Identifier.prefixed(value, with: jurisdiction, scheme: scheme))
    }
  }

  /// Separates `MY:2020…` into the country and the normalised rest.
  private static func split(_ text: some StringProtocol) -> (jurisdiction: String?, value: String) {
    if let colon = text.firstColon {
      let head = normalized(text[..<colon])
      if head.utf8.count == 2, head.utf8.allSatisfy(\.isUpperCaseLetter) {
        return (head, normalized(text[text.index(after: colon)...]))
      }
    }
    return (nil, normalized(text))
  }

  private static func prefixed(_ value: String, with jurisdiction: String?, scheme: String) -> String {
    let written = scheme == "vat" && jurisdiction == "GR" ? "EL" : jurisdiction
    guard let written, !value.hasPrefix(written) else { return value }
    return written + value
  }

  private static func normalized(_ text: some StringProtocol) -> String {
    // As most are written.
    if text.hasOnlyBytes(isNormal) { return String(text) }
    if text.hasOnlyBytes({ $0 < 0x80 }) {
      let kept = text.utf8.lazy.filter { $0 > 0x20 && $0 != 0x2E && $0 != 0x2D && $0 != 0x7F }
      return String(decoding: kept.map { 0x61...0x7A ~= $0 ? $0 & 0xDF : $0 }, as: UTF8.self)
    }
    var bytes = text.uppercased().filter { !$0.isWhitespace && $0 != "." && $0 != "-" && $0 != "\u{2013}" }
    bytes.makeContiguousUTF8()
    return bytes
  }

  /// Whether a byte stays as it is.
  private static func isNormal(_ byte: UInt8) -> Bool {
    0x21...0x7E ~= byte && !(0x61...0x7A ~= byte) && byte != UInt8(ascii: ".") && byte != UInt8(ascii: "-")
  }
}

extension StringProtocol {
  /// Where the first colon is. In ASCII every byte is a character, and bytes are found faster.
  fileprivate var firstColon: Index? {
    hasOnlyBytes { $0 < 0x80 } ? utf8.firstIndex(of: UInt8(ascii: ":")) : firstIndex(of: ":")
  }

  /// Without white space at either end.
  fileprivate var trimmed: String {
    if hasOnlyBytes({ 0x21...0x7E ~= $0 }) { return String(self) }
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }

  /// Whether all bytes are of a kind; where the text lies in one piece, without a step for each index.
  fileprivate func hasOnlyBytes(_ isOfKind: (UInt8) -> Bool) -> Bool {
    utf8.withContiguousStorageIfAvailable { $0.allSatisfy(isOfKind) } ?? utf8.allSatisfy(isOfKind)
  }
}
