import SupplyModel

/// Everything known about each party that matters, with its places.
struct DossiersSection {
  /// So many of the worst are open when the page opens; the others unfold.
  static let openCount = 3

  let page: PageContext

  var html: HTML {
    section(.dossiers, Words.Page.dossiersHeading, Words.Statements.dossiers(page.dossierCandidates)) {
      if page.dossiers.isEmpty {
        Marks.note("\(Words.Page.noDossiers)")
      } else {
        Marks.note("\(Words.Page.dossierCount(shown: page.dossiers.count, of: page.dossierCandidates))")
        element("div", .fixed("id", "made-dossiers"))
        for (rank, position) in page.dossiers.enumerated() {
          Dossier(page: page, position: position, isOpen: rank < Self.openCount).html
        }
      }
    }
  }
}
