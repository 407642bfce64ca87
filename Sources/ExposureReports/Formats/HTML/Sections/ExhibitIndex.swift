import SupplyModel

/// Every place in the inputs that a finding or a drawn route rests on, by file and line: an index like in a book.
struct ExhibitIndex {
  static let limit = 300

  let page: PageContext

  @HTMLBuilder var html: HTML {
    let exhibits = self.exhibits
    if exhibits.isEmpty {
      Marks.note("\(Words.Page.noExhibits)")
    } else {
      let rest =
        exhibits.count > Self.limit ? ", the first \(Self.limit) of \(Numerals.grouped(exhibits.count))" : ""
      Table(
        "Exhibits: what stands where, and what it supports\(rest)", [.text("Place"), .text("Supports")],
        exhibits.prefix(Self.limit).map { Table.Row(cells: [page.place($0.location), $0.supports]) }
      ).html
    }
  }

  private var exhibits: [(location: SourceLocation, supports: HTML)] {
    var supports: [SourceLocation: HTML] = [:]
    for (position, finding) in page.result.findings.prefix(FindingsSection.limit).enumerated() {
      let link = Marks.link(page.findingAnchor(position), "\(finding.id)")
      for location in finding.locations { supports[location, default: .empty].append("\(link) ") }
    }
    for (position, path) in page.result.paths.prefix(RoutesSection.limit).enumerated() {
      for (step, hop) in path.hops.enumerated() {
        guard let location = hop.location else { continue }
        let link = Marks.link(.route(position), "\(path.id), hop \(step + 1)")
        supports[location, default: .empty].append("\(link) ")
      }
    }
    return supports.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
