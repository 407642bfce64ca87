import SupplyModel

/// What a device record states of the device itself.
struct GUDIDDevice {
  private let record: XMLRecord<GUDIDField>

  init(_ record: XMLRecord<GUDIDField>) { self.record = record }

  func header(log: inout DiagnosticLog) -> DocumentHeader {
    var header = DocumentHeader(.registration, .declared)
    header.number = record.text(.recordKey).map { key in
      record.text(.version).map { "\(key) version \($0)" } ?? key
    }
    header.issued = (record.placed(.versionDate) ?? record.placed(.publishDate))?.day(log: &log)
    return header
  }

  /// Brand and model; what it is where there is no brand. One brand has many models, which are products of their own.
  var name: PlacedText? {
    let words = [record.placed(.brand), record.placed(.description), firstTerm].lazy.compactMap(\.self)
      .first { !PlaceholderName.contains($0.text) }
    let model = record.placed(.model).flatMap { PlaceholderName.contains($0.text) ? nil : $0 }
    guard let words else { return model }
    guard let model, !words.text.contains(model.text) else { return words }
    return words.map { "\($0) \(model.text)" }
  }

  private var firstTerm: PlacedText? { record.records(.gmdn).lazy.compactMap { $0.placed(.gmdnName) }.first }

  func draft(log: inout DiagnosticLog) -> ProductDraft {
    var draft = ProductDraft(at: record.location)
    draft.name(name)
    addNumbers(to: &draft)
    addClasses(to: &draft)
    draft.note("labeler", record.placed(.company))
    draft.note("model", record.placed(.model))
    draft.note("catalog number", record.placed(.catalog))
    draft.note("description", record.placed(.description))
    draft.note("market status:", record.placed(.status))
    for number in record.values(.submission) { draft.note("premarket submission", number.placed) }
    addMarks(to: &draft)
    return draft
  }

  private func addNumbers(to draft: inout ProductDraft) {
    for identifier in record.records(.identifier) {
      let (number, agency) = (identifier.placed(.number), identifier.text(.agency))
      switch identifier.text(.kind)?.lowercased() {
      case "package": continue
      case "primary", "secondary", "previous", "direct marking":
        GUDIDNumber.add(number, agency: agency, to: &draft)
      case let kind: draft.note("\(kind ?? "other") device identifier", number)
      }
    }
  }

  private func addClasses(to draft: inout ProductDraft) {
    for term in record.records(.gmdn) {
      draft.classification(term.placed(.gmdnCode), list: "GMDN")
      draft.note("GMDN term", term.placed(.gmdnName))
    }
    for productClass in record.records(.productClass) {
      draft.classification(productClass.placed(.classCode), list: "FDAPC")
      draft.note("FDA product class", productClass.placed(.className))
    }
  }

  /// What the label says of the device that bears on what is in it.
  private func addMarks(to draft: inout ProductDraft) {
    let marks: [(GUDIDField, String)] = [
      (.isKit, "a kit:"), (.isCombination, "a combination with a drug or biologic:"),
      (.hasLatex, "labeled as containing natural rubber latex:"),
      (.hasNoLatex, "labeled as not made with natural rubber latex:"), (.isSterile, "packaged sterile:"),
    ]
    for (field, words) in marks {
      guard let value = record.placed(field), ["true", "1"].contains(value.text.lowercased()) else {
        continue
      }
      draft.note(words, PlacedText("yes", at: value.location))
    }
  }
}
