import SupplyModel

/// The goods of an event: how much of which trade item moved, went in or came out.
struct EPCISItems {
  /// What a list of items is to its event.
  enum Part: Hashable { case moved, input, output }

  static let lists: [String: Part] = [
    "epcList": .moved, "childEPCs": .moved, "quantityList": .moved, "childQuantityList": .moved,
    "inputEPCList": .input, "inputQuantityList": .input,
    "outputEPCList": .output, "outputQuantityList": .output,
  ]

  /// One trade item as a class, a lot or a piece.
  struct Item {
    let gtin: Identifier
    /// The identifier as written, which tells lots and pieces apart.
    let uri: String
    /// One piece when the identifier is of a piece.
    let quantity: Figure
    let unit: String?
    let isPiece: Bool
    let location: SourceLocation
  }

  private(set) var moved: [Item] = []
  private(set) var inputs: [Item] = []
  private(set) var outputs: [Item] = []

  init(of event: XMLRecord<EPCISField>, in document: DocumentID, log: inout DiagnosticLog) {
    for list in event.records(.items) {
      var items = list.values(.piece).compactMap { Self.piece($0, in: document) }
      for element in list.records(.quantityElement) {
        if let item = Self.amount(element, in: document, log: &log) { items.append(item) }
      }
      switch Self.lists[list.elementName] {
      case .input: inputs += items
      case .output: outputs += items
      default: moved += items
      }
    }
  }

  private static func piece(_ value: XMLValue<EPCISField>, in document: DocumentID) -> Item? {
    let uri = value.text
    return GS1URI(uri).gtin.map {
      Item(
        gtin: $0, uri: uri, quantity: Figure(1), unit: nil, isPiece: true,
        location: value.location)
    }
  }

  private static func amount(
    _ element: XMLRecord<EPCISField>, in document: DocumentID, log: inout DiagnosticLog
  ) -> Item? {
    guard let uri = element.text(.itemClass), let gtin = GS1URI(uri).gtin else { return nil }
    return Item(
      gtin: gtin, uri: uri, quantity: element.first(.quantity)?.placed?.figure(log: &log) ?? .missing,
      unit: element.text(.unit), isPiece: false, location: element.location)
  }
}
