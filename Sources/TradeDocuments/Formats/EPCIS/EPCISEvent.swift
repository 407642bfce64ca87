import SupplyModel

/// One event, however it was written: what happened to which goods, who handed them to whom, where and when.
struct EPCISEvent {
  enum Kind: String {
    case object = "ObjectEvent"
    case aggregation = "AggregationEvent"
    case transaction = "TransactionEvent"
    case transformation = "TransformationEvent"
    case association = "AssociationEvent"
    /// Of EPCIS 1.0 and 1.1: a count of one class of goods.
    case quantity = "QuantityEvent"

    /// - Parameter name: with or without a prefix: `ObjectEvent`, `epcis:ObjectEvent`.
    init?(_ name: String) { self.init(rawValue: EPCISTerm.lastToken(name)) }
  }

  /// An entry of a list of sources, destinations or business documents: its type in one word, what it names.
  struct Entry {
    let type: String
    let uri: PlacedText

    init?(type: String?, _ uri: PlacedText?) {
      guard let uri else { return nil }
      self.type = EPCISTerm.word(type ?? "").lowercased()
      self.uri = uri
    }
  }

  let kind: Kind
  let location: SourceLocation
  var id: String?
  var time: PlacedText?
  /// `ADD`, `OBSERVE` or `DELETE`; nil in a transformation.
  var action: String?
  /// `shipping`, whichever way it is written.
  var step: String?
  var disposition: String?
  var readPoint: PlacedText?
  /// Where the goods are afterwards.
  var businessLocation: PlacedText?
  var sources: [Entry] = []
  var destinations: [Entry] = []
  var transactions: [Entry] = []
  /// Goods that were seen, or are children of ``parent``.
  var moved: [EPCISItem] = []
  var inputs: [EPCISItem] = []
  var outputs: [EPCISItem] = []
  var parent: EPCISItem?
  /// Countries of origin given with the goods that came into being.
  var origins: [PlacedText] = []
  var transformationID: String?
  var isDeclaredInError = false

  init(_ kind: Kind, at location: SourceLocation) {
    self.kind = kind
    self.location = location
  }

  /// Taken out of the world, or out of its pack: says nothing of supply.
  var isDeletion: Bool { action == "DELETE" }
  /// Goods change hands by it, so that somebody gave and somebody got them.
  var isHandover: Bool { ["shipping", "departing", "receiving", "accepting"].contains(step) }
  var site: PlacedText? { businessLocation ?? readPoint }
}

/// Goods of an event: one piece, or some of a class or lot.
struct EPCISItem {
  /// As written: tells lots and pieces apart, pallets from trade items.
  let uri: PlacedText
  /// One piece when the identifier is of a piece.
  var quantity = Figure(1)
  /// nil for pieces.
  var unit: String?
  var isPiece = true

  var gtin: Identifier? { GS1URI(uri.text).gtin }
}

/// What an event's lists of goods are called, and what they are to it.
enum EPCISItemList {
  static let parts: [String: WritableKeyPath<EPCISEvent, [EPCISItem]> & Sendable] = [
    "epcList": \.moved, "childEPCs": \.moved, "quantityList": \.moved, "childQuantityList": \.moved,
    "inputEPCList": \.inputs, "inputQuantityList": \.inputs,
    "outputEPCList": \.outputs, "outputQuantityList": \.outputs,
  ]
}
