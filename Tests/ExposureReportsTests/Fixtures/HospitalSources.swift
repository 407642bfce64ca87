import SupplyModel

enum HospitalSources {
  static let inputs: [InputDocument] = [
    input("hospital/parties.csv", "parties-table", "columns id and name", 17, 16, 1, 0),
    input("hospital/relations.csv", "relations-table", "columns supplier and buyer", 18, 16, 0, 2),
    input("hospital/invoice-884.xml", "ubl", "root element Invoice in a UBL 2 namespace", 1, 0, 1, 0),
    input("hospital/notes.docx", nil, "no format takes it", 0, 0, 0, 0),
  ]

  static let lists: [ListEdition] = [
    list(
      "example-entity", "Example Department", "Example Entity List", HospitalFixture.day(2026, 7, 9), 144, 138
    ),
    list("example-goods", "Example Bureau", "List of Goods", HospitalFixture.day(2024, 9, 5), 466, 159),
    list("example-orders", "Example Agency", "Orders", nil, 71, 54),
  ]

  static let screened: [ScreenedList] = [
    .init(list: "example-entity", edition: HospitalFixture.day(2026, 7, 9), names: 19, hits: 1),
    .init(list: "example-goods", edition: HospitalFixture.day(2024, 9, 5), names: 16, hits: 1),
    .init(list: "example-orders", edition: nil, names: 19, hits: 0),
  ]

  static let diagnostics: DiagnosticLog = {
    var log = DiagnosticLog()
    for row in 0..<25 {
      log.report(
        Diagnostic(
          "unknown-country", .warning, "'Viet Nam.' is not a known country name or code",
          at: HospitalFixture.at(0, 20 + row, 44), excerpt: "Viet Nam.",
          hint: "did you mean 'VN'? add it under [aliases.country] in headwater.toml"))
    }
    log.report(
      Diagnostic(
        "unknown-party", .error, "no party has the id 'S-99'", at: HospitalFixture.at(1, 18, 1),
        excerpt: "S-99"))
    log.report(
      Diagnostic("not-recognised", .warning, "no format takes this file", path: "hospital/notes.docx"))
    return log
  }()

  private static func input(
    _ path: String, _ format: String?, _ why: String, _ read: Int, _ kept: Int, _ merged: Int, _ rejected: Int
  ) -> InputDocument {
    InputDocument(
      path: path, format: format, recognition: why, sha256: String(repeating: "3f", count: 32), bytes: 24_180,
      records: RecordTally(read: read, kept: kept, merged: merged, rejected: rejected))
  }

  private static func list(
    _ id: String, _ publisher: String, _ title: String, _ edition: CalendarDate?, _ entries: Int,
    _ active: Int
  ) -> ListEdition {
    ListEdition(
      id: id, publisher: publisher, title: title, edition: edition, entries: entries, activeEntries: active,
      sha256: String(repeating: "b1", count: 32), path: "lists/\(id).csv",
      ageInDays: edition.map { HospitalFixture.day(2026, 11, 24).days(since: $0) },
      isStale: edition == nil || id == "example-goods")
  }
}
