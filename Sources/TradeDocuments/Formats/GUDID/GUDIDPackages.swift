import SupplyModel

/// The packages of a device: boxes of devices, cases of boxes, each with a number of its own.
struct GUDIDPackages {
  private let record: XMLRecord<GUDIDField>
  private let name: String?
  private let product: Int32
  private let labeler: Int32?

  init(_ record: XMLRecord<GUDIDField>, device: GUDIDDevice, product: Int32, labeler: Int32?) {
    self.record = record
    name = device.name?.text
    self.product = product
    self.labeler = labeler
  }

  func state(into facts: inout DocumentFacts) {
    let identifiers = record.records(.identifier)
    var positions: [String: Int32] = [:]
    for identifier in identifiers {
      guard let number = identifier.placed(.number), positions[number.text] == nil else { continue }
      positions[number.text] = isPackage(identifier) ? facts.state(draft(identifier, number)) : product
    }
    for identifier in identifiers where isPackage(identifier) {
      link(identifier, &positions, &facts)
    }
  }

  private func isPackage(_ identifier: XMLRecord<GUDIDField>) -> Bool {
    identifier.text(.kind)?.lowercased() == "package"
  }

  /// A package is called by its content and its number, for a case and a box hold the same device.
  private func draft(_ identifier: XMLRecord<GUDIDField>, _ number: PlacedText) -> ProductDraft {
    var draft = ProductDraft(at: identifier.location)
    draft.name(number.map { "\(name ?? "device"), package \($0)" })
    GUDIDNumber.add(number, agency: identifier.text(.agency), to: &draft)
    draft.note("package of", identifier.placed(.quantity))
    draft.note("package type:", identifier.placed(.packageType))
    draft.note("market status:", identifier.placed(.packageStatus))
    return draft
  }

  /// Only a stated quantity says that the one holds the other.
  private func link(
    _ identifier: XMLRecord<GUDIDField>, _ positions: inout [String: Int32], _ facts: inout DocumentFacts
  ) {
    guard let package = identifier.placed(.number).flatMap({ positions[$0.text] }),
      let contained = identifier.placed(.contained), identifier.placed(.quantity) != nil
    else { return }
    if positions[contained.text] == nil {
      var draft = ProductDraft(at: contained.location)
      GUDIDNumber.add(contained, agency: identifier.text(.agency), to: &draft)
      positions[contained.text] = facts.state(draft)
    }
    guard let content = positions[contained.text] else { return }
    facts.link(content, into: package, madeBy: labeler, at: identifier.location)
  }
}
