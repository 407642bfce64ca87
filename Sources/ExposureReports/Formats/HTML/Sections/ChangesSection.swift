import SupplyModel

/// What is new, worse, better or gone since an earlier result.
struct ChangesSection {
  let page: PageContext

  var html: HTML {
    section(.changes, Words.Page.changesHeading, Words.Statements.changes) {
      Marks.note("\(Words.Page.noBaseline)")
    }
  }
}

/// What somebody has accepted for a time, with reason and owner, and what that hides.
struct AcceptedSection {
  let page: PageContext

  var html: HTML {
    section(.accepted, Words.Page.acceptedHeading, Words.Statements.accepted) {
      Marks.note("\(Words.Page.noWaivers)")
    }
  }
}
