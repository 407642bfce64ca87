/// What tells in the first bytes of a JSON text that it is EPCIS: the name of a type or of the context, in quotes.
///
/// A network that has nodes and edges is a network, whatever its nodes are called.
struct EPCISJSONSign {
  /// For the user: `the type ObjectEvent`.
  let words: String

  /// - Parameter head: the first bytes of the text.
  init?(_ head: [UInt8]) {
    let text = head.starts(with: [0xEF, 0xBB, 0xBF]) ? head.dropFirst(3) : head[...]
    let first = text.first { ![0x20, 0x0A, 0x0D, 0x09].contains($0) }
    guard first == UInt8(ascii: "{") || first == UInt8(ascii: "[") else { return nil }
    let quoted = Self.quoted(text)
    guard !quoted.contains(where: { $0.isKey && ["nodes", "edges"].contains($0.text) }) else { return nil }
    let values = quoted.lazy.filter { !$0.isKey }.map(\.text)
    if let type = values.first(where: { Self.types.contains(EPCISTerm.lastToken($0)) }) {
      words = "the type \(EPCISTerm.lastToken(type))"
    } else if values.contains(where: { $0.contains("epcis-context") }) {
      words = "the context of EPCIS"
    } else if quoted.contains(where: { $0.isKey && $0.text == "epcisBody" }) {
      words = "an epcisBody"
    } else {
      return nil
    }
  }

  private static let types: Set<String> = [
    "EPCISDocument", "EPCISQueryDocument", "EPCISMasterDataDocument", "ObjectEvent", "AggregationEvent",
    "TransactionEvent", "TransformationEvent", "AssociationEvent",
  ]

  /// Texts in quotes, as written, and whether a colon follows.
  private static func quoted(_ text: ArraySlice<UInt8>) -> [(text: String, isKey: Bool)] {
    var found: [(text: String, isKey: Bool)] = []
    var rest = text
    while let open = rest.firstIndex(of: UInt8(ascii: "\"")) {
      var end = open + 1
      while end < rest.endIndex, rest[end] != UInt8(ascii: "\"") {
        end += rest[end] == UInt8(ascii: "\\") ? 2 : 1
      }
      guard end < rest.endIndex else { break }
      let next = rest[(end + 1)...].first { ![0x20, 0x0A, 0x0D, 0x09].contains($0) }
      found.append((String(decoding: rest[(open + 1)..<end], as: UTF8.self), next == UInt8(ascii: ":")))
      rest = rest[(end + 1)...]
    }
    return found
  }
}
