import SupplyModel

/// What a party sold beside what it bought in for it.
struct DossierQuantities {
  let page: PageContext
  let party: PartyResult

  @HTMLBuilder var html: HTML {
    let balances = QuantityBalance.all(of: party.id, page.index)
    if !balances.isEmpty {
      Table(
        "\(Words.Quantities.title)",
        [
          .text("\(Words.Quantities.sold)"), .text("\(Words.Quantities.boughtIn)"),
          .text("\(Words.Quantities.shows)"),
        ],
        balances.map { balance in
          Table.Row(cells: [
            lines(balance.sold), lines(balance.boughtIn), "\(Words.Quantities.remark(balance))",
          ])
        }
      ).html
    }
  }

  @HTMLBuilder private func lines(_ lines: [QuantityBalance.Line]) -> HTML {
    for line in lines { element("div") { Marks.quoted(Words.Quantities.line(line)) } }
  }
}
