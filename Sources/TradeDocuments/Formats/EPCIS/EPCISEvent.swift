import SupplyModel

/// One event, read: who handed which goods to whom, where and when.
struct EPCISEvent {
  let record: XMLRecord<EPCISField>
  let items: EPCISItems
  let day: CalendarDate?
  private let document: DocumentID

  init(_ record: XMLRecord<EPCISField>, in document: DocumentID, log: inout DiagnosticLog) {
    self.record = record
    self.document = document
    items = EPCISItems(of: record, in: document, log: &log)
    day = record.placed(.eventTime)?.day(log: &log)
  }

  var location: SourceLocation { record.location }
  var id: String? { record.text(.eventID) }
  var isDeclaredInError: Bool { record.count(of: .error) > 0 }
  /// Taken out of the world: says nothing of supply.
  var isDeletion: Bool { record.text(.action) == "DELETE" }
  var isTransformation: Bool { record.elementName == "TransformationEvent" }
  /// `shipping`, whichever way it is written.
  var businessStep: String? { record.text(.businessStep).map(Self.lastToken) }

  /// Owner of the goods before, else who had them.
  var supplier: XMLValue<EPCISField>? { Self.party(among: record.record(.sources)?.values(.source)) }
  /// Owner of the goods after, else who got them.
  var buyer: XMLValue<EPCISField>? { Self.party(among: record.record(.destinations)?.values(.destination)) }
  /// Where the goods were taken to, when the destination says.
  var destinationSite: XMLValue<EPCISField>? {
    record.record(.destinations)?.values(.destination).first { Self.kind($0) == "location" }
  }

  /// Where it happened: where the goods are afterwards, else where they were seen.
  var site: XMLValue<EPCISField>? {
    record.record(.location)?.first(.placeID) ?? record.record(.readPoint)?.first(.placeID)
  }

  /// The number of the business document: of an invoice, else a despatch advice, an order, any.
  var documentNumber: String? {
    let all = record.record(.transactions)?.values(.transaction) ?? []
    let preferred = ["inv", "desadv", "po"].lazy.compactMap { wanted in all.first { Self.kind($0) == wanted }
    }
    return (preferred.first ?? all.first).map { Self.lastToken($0.text) }
  }

  private static func party(among values: [XMLValue<EPCISField>]?) -> XMLValue<EPCISField>? {
    values?.first { kind($0) == "owning_party" } ?? values?.first { kind($0) == "possessing_party" }
  }

  private static func kind(_ value: XMLValue<EPCISField>) -> String {
    lastToken(value.attribute("type") ?? "").lowercased()
  }

  /// `urn:epcglobal:cbv:sdt:owning_party`, `cbv:SDT-owning_party`, `https://ref.gs1.org/cbv/SDT-owning_party` and
  /// `owning_party` are one and the same.
  static func lastToken(_ text: String) -> String {
    let token =
      text.split(whereSeparator: { $0 == ":" || $0 == "/" || $0 == "#" }).last.map { String($0) } ?? text
    for prefix in ["SDT-", "BTT-", "BizStep-", "Bizstep-", "bizstep-"] where token.hasPrefix(prefix) {
      return String(token.dropFirst(prefix.count))
    }
    return token
  }
}
