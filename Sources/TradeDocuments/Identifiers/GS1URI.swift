import SupplyModel

/// What an EPC URN or a GS1 Digital Link names.
package enum GS1URI: Hashable, Sendable {
  /// A trade item, as a class, a lot or one piece: `gtin:…`.
  case tradeItem(Identifier)
  /// A party or place; extensions inside a place are dropped: `gln:…`.
  case place(Identifier)
  /// Pallets, assets, documents, private identifiers.
  case other

  package init(_ uri: String) {
    self = (uri.hasPrefix("urn:epc:") ? Self.fromURN(uri) : Self.fromDigitalLink(uri)) ?? .other
  }

  /// The one identifier of a party or place; nil for anything else.
  package var gln: Identifier? { if case .place(let identifier) = self { identifier } else { nil } }

  /// The one identifier of a trade item; nil for anything else.
  package var gtin: Identifier? { if case .tradeItem(let identifier) = self { identifier } else { nil } }

  /// `urn:epc:id:sgtin:prefix.reference.serial`: the check digit is not in it and is computed.
  private static func fromURN(_ uri: String) -> GS1URI? {
    // By bytes: a file has a million of them.
    let words = uri.utf8.split(separator: UInt8(ascii: ":"), maxSplits: 4, omittingEmptySubsequences: false)
    guard words.count == 5 else { return nil }
    let parts = words[4].split(separator: UInt8(ascii: "."), maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count >= 2 else { return nil }
    let (prefix, reference) = (Substring(parts[0]), Substring(parts[1]))
    switch Substring(words[3]) {
    case "sgtin", "lgtin", "upui", "itip": return tradeItem(prefix: prefix, reference: reference)
    case "sgln", "pgln": return place(prefix: prefix, reference: reference)
    default: return nil
    }
  }

  private static func tradeItem(prefix: Substring, reference: Substring) -> GS1URI? {
    let digits = reference.prefix(1) + prefix + reference.dropFirst()
    guard digits.utf8.count == 13, GS1Number.isDigits(digits) else { return nil }
    return .tradeItem(Identifier(scheme: "gtin", value: completed(String(digits))))
  }

  private static func place(prefix: Substring, reference: Substring) -> GS1URI? {
    let digits = String(prefix + reference)
    guard digits.utf8.count == 12, GS1Number.isDigits(digits) else { return nil }
    return .place(Identifier(scheme: "gln", value: completed(digits)))
  }

  private static func completed(_ digits: String) -> String {
    digits + String(GS1Number.checkDigit(of: digits))
  }

  /// `https://id.gs1.org/01/09521234543213/21/serial`, on whatever host.
  private static func fromDigitalLink(_ uri: String) -> GS1URI? {
    guard uri.hasPrefix("http") else { return nil }
    let path = uri.prefix { $0 != "?" && $0 != "#" }.split(separator: "/").map { String($0) }
    for (key, value) in zip(path, path.dropFirst()) where GS1Number.isDigits(value) {
      switch (key, value.utf8.count) {
      case ("01", _): return GS1Number.tradeItem(value).map { .tradeItem($0) }
      case ("414", 13), ("417", 13): return .place(Identifier(scheme: "gln", value: value))
      default: continue
      }
    }
    return nil
  }
}
