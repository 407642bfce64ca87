import SupplyModel

/// The sanctions lists of the U.S. Treasury's Office of Foreign Assets Control in its `sdnList` layout: the list
/// of Specially Designated Nationals and the consolidated list of everybody else.
///
/// Both have one layout; the file's name tells them apart. Ships and aircraft are counted, not screened.
package struct OFACSanctions: ListFormat {
  package let id = "ofac-sanctions"
  package let publisher = "Office of Foreign Assets Control, U.S. Department of the Treasury"
  package let summary = "SDN and consolidated sanctions lists, the OFAC files (XML)"

  private static let namespaces = [
    "http://tempuri.org/sdnList.xsd",
    "https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/XML",
  ]

  package init() {}

  package func recognize(_ source: ListSource) -> Bool {
    guard case .entries(let entries) = source.content, let namespace = entries.namespace else { return false }
    return entries.root.name == "sdnList" && Self.namespaces.contains(namespace)
  }

  package func read(_ source: ListSource) -> ListReading {
    guard case .entries(let entries) = source.content else { return ListReading() }
    let (id, title) = Self.list(inFile: source.fileName)
    var list = Watchlist(
      id: id, publisher: publisher, title: title, edition: ListDate.edition(inName: source.fileName),
      entries: [], path: source.path, sha256: source.sha256)
    var log = DiagnosticLog()
    var tally = OFACTally()
    // The element really is spelt so.
    entries.forEach(named: "publshInformation", "sdnEntry") { element in
      if element.name == "publshInformation" {
        list.edition = ListDate.parse(element.value("Publish_Date")) ?? list.edition
        tally.stated = Int(element.value("Record_Count"))
      } else if tally.screens(element), let entry = OFACEntry(element).entry(source, log: &log) {
        list.entries.append(entry)
      }
    }
    tally.report(source, log: &log)
    return ListReading(watchlists: [list], diagnostics: log)
  }

  /// `sdn.xml` and `consolidated.xml` are two lists. A file under a name of its own is a list of its own: taken
  /// for an older edition of another one, it would not be screened at all.
  private static func list(inFile name: String) -> (id: String, title: String) {
    let stem = name.lowercased().split(separator: ".").first ?? ""
    if stem.contains("cons") { return ("ofac-consolidated", "Consolidated Sanctions List (non-SDN)") }
    if stem.contains("sdn") { return ("ofac-sdn", "Specially Designated Nationals and Blocked Persons List") }
    let words = stem.split { !$0.isLetter && !$0.isNumber }.filter { !$0.allSatisfy(\.isNumber) }
    return ((["ofac"] + words.filter { $0 != "ofac" }).joined(separator: "-"), "Sanctions list \(name)")
  }
}

/// What became of the entries of an OFAC file, and how many it says it has.
private struct OFACTally {
  /// The file's own count; nil when it gives none.
  var stated: Int?
  private var read = 0
  private var vessels = 0
  private var aircraft = 0

  /// Whether an entry is about a party.
  mutating func screens(_ element: MarkupElement) -> Bool {
    read += 1
    switch element.value("sdnType") {
    case "Vessel": vessels += 1
    case "Aircraft": aircraft += 1
    default: return true
    }
    return false
  }

  func report(_ source: ListSource, log: inout DiagnosticLog) {
    if vessels + aircraft > 0 { log.report(.notScreened(vessels, aircraft, source)) }
    if let stated, stated != read { log.report(.countDiffers(stated, read, source)) }
  }
}

extension Diagnostic {
  fileprivate static func notScreened(_ vessels: Int, _ aircraft: Int, _ source: ListSource) -> Diagnostic {
    Diagnostic(
      "entries-not-screened", .note,
      "entries left out of the list: \(vessels) of vessels, \(aircraft) of aircraft", path: source.path,
      hint: "parties are screened by their names; ships and aircraft are not parties")
  }

  fileprivate static func countDiffers(_ stated: Int, _ read: Int, _ source: ListSource) -> Diagnostic {
    Diagnostic(
      "list-count-differs", .warning, "the list says it has \(stated) entries and holds \(read)",
      path: source.path, hint: "was it shortened? nobody was screened against what is missing")
  }
}
