import SupplyModel

/// What somebody has accepted for a time, with reason and owner, and what that hides.
struct AcceptedSection {
  let page: PageContext

  var html: HTML {
    section(.accepted, Words.Page.acceptedHeading, Words.Statements.accepted) {
      Marks.note("\(Words.Page.noWaivers)")
    }
  }
}
