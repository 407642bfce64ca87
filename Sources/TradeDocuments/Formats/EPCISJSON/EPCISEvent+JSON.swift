import SupplyModel

extension EPCISEvent {
  /// - Returns: nil for anything but an event.
  init?(_ value: JSONValue, log: inout DiagnosticLog) {
    guard let kind = value.type.flatMap({ Kind($0) }) else { return nil }
    self.init(kind, at: value.location)
    id = value.placed("eventID")?.text
    time = value.placed("eventTime")
    action = value.placed("action")?.text
    step = value.placed("bizStep").map { EPCISTerm.word($0.text) }
    disposition = value.placed("disposition")?.text
    transformationID = value.placed("transformationID")?.text
    isDeclaredInError = value.term("errorDeclaration") != nil
    readPoint = value.placed("readPoint")
    businessLocation = value.placed("bizLocation")
    sources = Self.entries(value, "sourceList", "source")
    destinations = Self.entries(value, "destinationList", "destination")
    transactions = Self.entries(value, "bizTransactionList", "bizTransaction")
    parent = value.placed("parentID").map { EPCISItem(uri: $0) }
    origins = Self.origins(in: value.term("ilmd"))
    for name in EPCISItemList.parts.keys.sorted(by: Self.piecesFirst) {
      guard let part = EPCISItemList.parts[name], let list = value.term(name) else { continue }
      self[keyPath: part] += list.all.compactMap {
        EPCISItem($0, isQuantity: name.hasSuffix("uantityList"), log: &log)
      }
    }
  }

  /// Lists of pieces stand before lists of quantities, as in XML.
  private static func piecesFirst(_ a: String, _ b: String) -> Bool {
    (a.hasSuffix("uantityList") ? 1 : 0, a) < (b.hasSuffix("uantityList") ? 1 : 0, b)
  }

  private static func entries(_ event: JSONValue, _ list: String, _ name: String) -> [Entry] {
    (event.term(list)?.all ?? []).compactMap { entry in
      Entry(type: (entry.term("type") ?? entry["@type"])?.text, entry.placed(name))
    }
  }

  /// Countries under any prefix, at any depth that master data reasonably has.
  private static func origins(in masterData: JSONValue?) -> [PlacedText] {
    var found: [PlacedText] = []
    var level = masterData.map { [$0] } ?? []
    for _ in 0..<8 {
      for value in level {
        found += value.term(endingIn: "countryOfOrigin")?.all.compactMap(\.placedText) ?? []
      }
      level = level.flatMap { $0.elements ?? $0.members?.map(\.value) ?? [] }
    }
    return found
  }
}

extension EPCISItem {
  /// - Parameter isQuantity: whether the list it stands in gives classes with quantities.
  fileprivate init?(_ value: JSONValue, isQuantity: Bool, log: inout DiagnosticLog) {
    guard isQuantity else {
      guard let uri = value.placedText else { return nil }
      self.init(uri: uri)
      return
    }
    guard let uri = value.placed("epcClass") else { return nil }
    let number = value.term("quantity")?.number?.value
    let quantity =
      number.flatMap { $0.isFinite ? Figure($0) : nil } ?? value.placed("quantity")?.figure(log: &log)
      ?? .missing
    self.init(uri: uri, quantity: quantity, unit: value.placed("uom")?.text, isPiece: false)
  }
}
