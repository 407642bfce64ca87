import SupplyModel

/// The events, master data and header of a JSON text, wherever in it they stand.
struct EPCISJSONContent {
  private(set) var events: [JSONValue] = []
  private(set) var subjects: [EPCISSubject] = []
  private(set) var correspondents: [EPCISCorrespondent] = []

  /// Members that hold documents, events or master data.
  private static let holders = [
    "epcisHeader", "epcisMasterData", "vocabularyList", "epcisBody", "queryResults", "resultsBody",
    "eventList",
    "event", "@graph",
  ]

  init(_ root: JSONValue) { visit(root, inEvents: false, depth: 0) }

  /// - Parameter depth: a captured document has seven levels; deeper ones are none.
  private mutating func visit(_ value: JSONValue, inEvents: Bool, depth: Int) {
    guard depth < 16 else { return }
    if let elements = value.elements {
      for element in elements { visit(element, inEvents: inEvents || depth == 0, depth: depth + 1) }
      return
    }
    let kind = value.type.map(EPCISTerm.lastToken)
    if let kind, EPCISEvent.Kind(kind) != nil { return events.append(value) }
    if value.term("vocabularyElementList") != nil {
      subjects += EPCISSubject.all(of: value)
      return
    }
    addCorrespondents(of: value)
    var isHolder = false
    for name in Self.holders {
      guard let inner = value.term(name) else { continue }
      isHolder = true
      visit(inner, inEvents: ["eventList", "event"].contains(name), depth: depth + 1)
    }
    let isDocument = kind.map { $0.hasPrefix("EPCIS") } ?? false
    if inEvents, !isHolder, !isDocument { events.append(value) }
  }

  private mutating func addCorrespondents(of value: JSONValue) {
    for (name, isSender) in [("sender", true), ("receiver", false)] {
      guard let uri = value.placed(name) else { continue }
      correspondents.append(EPCISCorrespondent(uri: uri, authority: nil, isSender: isSender))
    }
  }
}

extension EPCISSubject {
  /// The entries of a vocabulary.
  fileprivate static func all(of vocabulary: JSONValue) -> [EPCISSubject] {
    let type = vocabulary.term("type")?.text ?? vocabulary["@type"]?.text ?? ""
    return (vocabulary.term("vocabularyElementList")?.all ?? []).map { element in
      let uri = element.placed("id") ?? element.placed("@id")
      return EPCISSubject(
        uri: uri ?? PlacedText("", at: element.location), vocabulary: type,
        attributes: (element.term("attributes")?.all ?? []).compactMap { attribute in
          let name = attribute["id"]?.text ?? attribute["@id"]?.text
          return attribute.placed("attribute").map { Attribute(name: name ?? "", text: $0) }
        })
    }
  }
}
