import SupplyModel

/// What a trade item states of the product.
struct GDSNItem {
  let record: XMLRecord<GDSNField>

  init(_ record: XMLRecord<GDSNField>) { self.record = record }

  func draft(log: inout DiagnosticLog) -> ProductDraft {
    var draft = ProductDraft(at: record.location)
    for name in names { draft.name(name) }
    draft.tradeItem(record.placed(.gtin))
    addIDs(to: &draft)
    addClasses(to: &draft)
    addOrigin(to: &draft, log: &log)
    for maker in record.records(.manufacturer) { draft.manufacturer(maker.placed(.name)) }
    draft.note("brand", record.placed(.brand))
    addCertificates(to: &draft)
    return draft
  }

  /// The full description first, in English where there is one.
  private var names: [PlacedText] {
    let fields: [(GDSNField, GDSNField)] = [
      (.description, .localDescription), (.shortDescription, .localShortDescription),
      (.functionalName, .localFunctionalName),
    ]
    let wordings = fields.map { GDSNWording(record.values($0.0), record.records($0.1)) }
    return wordings.compactMap(\.english) + wordings.compactMap(\.first)
  }

  private func addIDs(to draft: inout ProductDraft) {
    for value in record.values(.additionalID) {
      let type = value.attribute("additionalTradeItemIdentificationTypeCode")
      Self.add(value.placed, type: type, to: &draft)
    }
    for element in record.records(.additionalID) {
      Self.add(element.placed(.additionalIDText), type: element.text(.additionalIDType), to: &draft)
    }
  }

  private static func add(_ number: PlacedText?, type: String?, to draft: inout ProductDraft) {
    switch type {
    case "SUPPLIER_ASSIGNED": draft.note("seller's number", number, namesProduct: true)
    case "BUYER_ASSIGNED": draft.note("buyer's number", number)
    case "MANUFACTURER_PART_NUMBER", "MODEL_NUMBER":
      draft.note("manufacturer's number", number, namesProduct: true)
    default: draft.note(type.map(GDSNParty.words) ?? "number", number)
    }
  }

  private func addClasses(to draft: inout ProductDraft) {
    draft.classification(record.placed(.brick), list: "GPC")
    draft.note("class", record.placed(.brickName))
    for other in record.records(.otherClass) {
      let system = other.text(.classSystem).map { Self.systems[$0] ?? "gs1-list-\($0)" }
      draft.classification(other.placed(.classCode), list: system)
    }
    for code in record.records(.importClass) { Self.add(code, to: &draft) }
  }

  /// Of GS1's numbered list of classifications, those of use here.
  private static let systems = ["5": "UNSPSC", "35": "GMDN"]

  /// Customs tariffs begin with the six digits of the Harmonised System.
  private static func add(_ code: XMLRecord<GDSNField>, to draft: inout ProductDraft) {
    let type = code.text(.importClassType)?.uppercased() ?? ""
    let tariffs = ["HARMONI", "TARIF", "CUSTOMS", "INTRASTAT", "NOMENCLATURE"]
    if type.isEmpty || tariffs.contains(where: type.contains) {
      draft.hs(code.placed(.importClassCode))
    } else {
      draft.note(GDSNParty.words(type), code.placed(.importClassCode))
    }
  }

  /// Where it is from, never where it is sold or last processed.
  private func addOrigin(to draft: inout ProductDraft, log: inout DiagnosticLog) {
    let places = record.records(.place)
    for origin in record.records(.origin) + places.flatMap({ $0.records(.origin) }) {
      Self.add(origin, to: &draft, log: &log)
    }
    for statement in places.flatMap({ $0.values(.originStatement) }) {
      if Country.named(statement.text) != nil { draft.origin(country: statement.placed, log: &log) }
      draft.note("origin as stated:", statement.placed)
    }
  }

  static func add(_ origin: XMLRecord<GDSNField>, to draft: inout ProductDraft, log: inout DiagnosticLog) {
    if !draft.origin(region: origin.placed(.originRegion)) {
      draft.origin(country: origin.placed(.country), log: &log)
    }
  }

  private func addCertificates(to draft: inout ProductDraft) {
    for element in record.records(.certification) {
      let words = [element.text(.standard), element.text(.certifier), element.text(.certificate)]
        .compactMap(\.self).joined(separator: ", ")
      draft.note("certificate", words.isEmpty ? nil : PlacedText(words, at: element.location))
    }
  }
}

/// One text in several languages.
struct GDSNWording {
  private let all: [(language: String?, text: PlacedText)]

  init(_ values: [XMLValue<GDSNField>], _ records: [XMLRecord<GDSNField>]) {
    all =
      values.compactMap { value in value.placed.map { (value.attribute("languageCode"), $0) } }
      + records.compactMap { record in record.placed(.text).map { (record.text(.language), $0) } }
  }

  var english: PlacedText? { all.first { $0.language?.lowercased().hasPrefix("en") == true }?.text }
  var first: PlacedText? { all.first?.text }
}
