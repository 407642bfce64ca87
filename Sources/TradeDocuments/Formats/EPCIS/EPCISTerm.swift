/// Words of EPCIS and its vocabulary, however they are written.
enum EPCISTerm {
  /// `urn:epcglobal:cbv:sdt:owning_party`, `cbv:SDT-owning_party`, `https://ref.gs1.org/cbv/SDT-owning_party` and
  /// `owning_party` are one and the same.
  static func word(_ text: String) -> String {
    let token = lastToken(text)
    guard let dash = token.firstIndex(of: "-"), classes.contains(token[..<dash].lowercased()) else {
      return token
    }
    return String(token[dash...].dropFirst())
  }

  /// What follows the last colon, slash or hash.
  static func lastToken(_ text: String) -> String {
    let bytes = text.utf8
    guard let last = bytes.lastIndex(where: { !isSeparator($0) }) else { return text }
    let start = bytes[..<last].lastIndex(where: isSeparator).map(bytes.index(after:)) ?? bytes.startIndex
    return String(Substring(bytes[start...last]))
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ":") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "#")
  }

  /// The number of a business document: what its issuer calls it, for whole URNs of EPCIS; else the last word.
  static func documentNumber(_ uri: String) -> String {
    let prefix = "urn:epcglobal:cbv:bt:"
    guard uri.hasPrefix(prefix) else { return lastToken(uri) }
    let parts = uri.dropFirst(prefix.utf8.count).split(separator: ":", maxSplits: 1)
    return parts.count == 2 ? String(parts[1]) : lastToken(uri)
  }

  private static let classes: Set<String> = ["sdt", "btt", "bizstep", "disp", "er"]
}
