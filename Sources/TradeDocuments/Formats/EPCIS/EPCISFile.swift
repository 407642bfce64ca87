import SupplyModel

/// What the events of one file say together.
///
/// An event may be declared in error by a copy of it later in the file: relations are taken back then, and the rest
/// of what events state of supply waits until the file ends. Parties and products are stated as they come.
struct EPCISFile {
  /// Goods that came to a party at a place of its own.
  struct Delivery {
    let event: Int32
    let receiver: Int32
    /// The place the goods were taken to.
    let site: Int32
  }

  /// Where trade items come from, as the event that made them says.
  struct Origin {
    let event: Int32
    let product: Int32
    let statement: Statement
  }

  /// The event that counted goods, and its business step. A file has a million of them: eight bytes.
  struct Count {
    let event: Int32
    /// As a short digest.
    let step: UInt32
  }

  /// Of the message, stated with the first record.
  var correspondents: [EPCISCorrespondent] = []
  var cast = EPCISCast()
  var deliveries: [Delivery] = []
  var origins: [Origin] = []
  var processes = EPCISProcesses()
  var packs = EPCISPacks()
  /// Goods already counted between two parties.
  var counted: [EPCISDigest: Count] = [:]
  /// Every event of the file by what makes it itself; its number is that of the first record that tells of it.
  private var events: [EPCISDigest: Int32] = [:]
  /// Events that a copy of them declared in error.
  private(set) var inError: Set<Int32> = []

  mutating func state(_ event: EPCISEvent, into facts: inout DocumentFacts) {
    begin(event.header(log: &facts.diagnostics), into: &facts)
    let digest = event.digest
    let known = events[digest]
    let number = known ?? Int32(clamping: facts.recordCount - 1)
    events[digest] = number
    if event.isDeclaredInError {
      inError.insert(number)
      facts.reject(.declaredInError(event))
    } else if known != nil {
      facts.reject(.repeated(event))
    } else {
      state(event, number, into: &facts)
    }
  }

  mutating func begin(_ header: DocumentHeader = DocumentHeader(), into facts: inout DocumentFacts) {
    facts.begin(header)
    for correspondent in correspondents { correspondent.state(into: &facts, &cast) }
    correspondents = []
  }

  mutating func finish(into facts: inout DocumentFacts) {
    // Nothing is compared with them any more, and there may be a million.
    (counted, events) = ([:], [:])
    for origin in origins where !inError.contains(origin.event) {
      facts.add(origin.statement, toProduct: origin.product)
    }
    if !inError.isEmpty { facts.removeRelations { inError.contains(Int32(clamping: $0)) } }
    processes.state(at: EPCISSites(deliveries, without: inError), without: inError, into: &facts)
  }
}

/// Who gets goods at which place, as one file shows.
struct EPCISSites {
  private var receivers: [Int32: [Int32]] = [:]

  init(_ deliveries: [EPCISFile.Delivery], without inError: Set<Int32>) {
    var seen: Set<SamePair> = []
    for delivery in deliveries where !inError.contains(delivery.event) {
      guard seen.insert(SamePair(delivery.site, delivery.receiver)).inserted else { continue }
      receivers[delivery.site, default: []].append(delivery.receiver)
    }
  }

  /// The place itself, then everyone who gets goods there; one nil for no place.
  func makers(at site: Int32?) -> [Int32?] {
    guard let site else { return [nil] }
    return [site] + (receivers[site] ?? [])
  }
}

extension Diagnostic {
  fileprivate static func declaredInError(_ event: EPCISEvent) -> Diagnostic {
    Diagnostic(
      "event-in-error", .note, "the event was declared in error later; it is not used", at: event.location,
      excerpt: event.id)
  }

  fileprivate static func repeated(_ event: EPCISEvent) -> Diagnostic {
    Diagnostic(
      "event-repeated", .note, "the event says what one before it said; it is not used twice",
      at: event.location,
      excerpt: event.id)
  }
}
