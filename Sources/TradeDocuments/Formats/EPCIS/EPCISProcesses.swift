import SupplyModel

/// What went into what, and where: transformations, packing into trade items, parts put into devices.
struct EPCISProcesses {
  private struct Process {
    let event: Int32
    let record: UInt32
    let location: SourceLocation
    let site: Int32?
    var inputs: [Int32]
    var outputs: [Int32]
  }

  /// A link of the file that was stated.
  private struct Stated: Hashable {
    let input: Int32
    let output: Int32
    let maker: Int32?
  }

  /// Several events of one process stand together.
  private var groups: [[Process]] = []
  private var byID: [String: Int] = [:]
  /// More links than this between the goods of one process would tell nothing.
  private static let widest = 10_000

  mutating func add(
    _ event: EPCISEvent, _ number: Int32, at site: Int32?, _ cast: inout EPCISCast,
    into facts: inout DocumentFacts
  ) {
    let (inputs, outputs): ([EPCISItem], [EPCISItem])
    switch event.kind {
    case .transformation: (inputs, outputs) = (event.inputs, event.outputs)
    case .aggregation, .association:
      guard !event.isDeletion, let parent = event.parent, parent.gtin != nil else { return }
      (inputs, outputs) = (event.moved, [parent])
    default: return
    }
    let process = Process(
      event: number, record: UInt32(clamping: facts.recordCount - 1), location: event.location, site: site,
      inputs: cast.products(inputs, into: &facts), outputs: cast.products(outputs, into: &facts))
    guard let id = event.transformationID, event.kind == .transformation else {
      return groups.append([process])
    }
    if let group = byID[id] { return groups[group].append(process) }
    byID[id] = groups.count
    groups.append([process])
  }

  /// States every link once for each maker, with the place of the first event that tells of it.
  func state(at sites: EPCISSites, without inError: Set<Int32>, into facts: inout DocumentFacts) {
    var stated: Set<Stated> = []
    for group in groups {
      let sound = group.filter { !inError.contains($0.event) }
      guard let first = sound.first else { continue }
      let inputs = Self.distinct(sound.flatMap(\.inputs))
      let outputs = Self.distinct(sound.flatMap(\.outputs))
      let places = Self.distinct(sound.compactMap(\.site))
      let makers: [Int32?] = places.isEmpty ? [nil] : Self.distinct(places.flatMap { sites.makers(at: $0) })
      guard inputs.count * outputs.count <= Self.widest / max(1, makers.count) else {
        facts.diagnostics.report(.tooManyLinks(inputs.count, outputs.count, at: first.location))
        continue
      }
      for input in inputs {
        for output in outputs where output != input {
          for maker in makers where stated.insert(Stated(input: input, output: output, maker: maker)).inserted
          {
            facts.append(
              ProductLinkRecord(
                input: input, output: output, maker: maker ?? -1, evidence: .transaction,
                record: first.record,
                location: first.location))
          }
        }
      }
    }
  }

  private static func distinct<Value: Hashable>(_ values: [Value]) -> [Value] {
    var seen: Set<Value> = []
    return values.filter { seen.insert($0).inserted }
  }
}

extension Diagnostic {
  fileprivate static func tooManyLinks(
    _ inputs: Int, _ outputs: Int, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      "too-many-links", .warning,
      "\(inputs) products went into \(outputs) products in one process; which into which is not told apart",
      at: location, hint: "its products are kept, what went into what is not known")
  }
}
