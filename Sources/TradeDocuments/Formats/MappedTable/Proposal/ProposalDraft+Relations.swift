import SupplyModel

extension ProposalDraft {
  /// A relation for each two neighbours of the chain.
  mutating func addRelations() {
    for (supplier, buyer) in zip(chain, chain.dropFirst()) {
      relations.append(MappedRelation(supplier: supplier.label, buyer: buyer.label))
      let index = relations.count - 1
      if buyer == .buyer { addPurchase(index) } else { addUpstream(index, of: supplier) }
      for other in further where other.place == supplier { addAlike(index, from: other.label) }
    }
  }

  /// What another supplier in the same place sells: the same goods, for amounts the row does not tell.
  private mutating func addAlike(_ index: Int, from label: String) {
    var relation = relations[index]
    relation.supplier = label
    for field in [MappedRelation.Field.value, .currency, .quantity, .unit, .share] {
      relation.fields[field] = nil
    }
    relations.append(relation)
  }

  /// What the buyer of the row buys.
  private mutating func addPurchase(_ index: Int) {
    for field in [MappedRelation.Field.product, .hs, .share, .quantity, .unit, .document] {
      add(field, to: index)
    }
    addValue(index)
    addDate(index)
    if relations[index].fields[.document] != nil {
      relations[index].fields[.evidence] = .constant("transaction")
      remark("each row has a document's number", at: .relation(index, .evidence))
    }
  }

  /// What a supplier further up sells, into the product of the row. The paper and the day of the row are not proof of
  /// it, and keep what different rows say apart.
  private mutating func addUpstream(_ index: Int, of supplier: PartyPlace) {
    add(.product, of: supplier, to: index)
    add(.document, to: index)
    addDate(index)
    let product = MappingProposal.Place.relation(index, .into)
    guard let column = suited(.product, of: nil) else { return }
    relations[index].fields[.into] = use(column, at: product)
    if supplier == .manufacturer, relations[index].fields[.product] == nil {
      relations[index].fields[.product] = use(column, at: .relation(index, .product))
      remark("sold on as it is", at: product)
    }
  }

  private mutating func add(_ field: MappedRelation.Field, of place: PartyPlace? = nil, to index: Int) {
    guard let column = suited(field, of: place) else { return }
    relations[index].fields[field] = use(column, at: .relation(index, field))
  }

  /// The first column of a field whose cells are such.
  private func suited(_ field: MappedRelation.Field, of place: PartyPlace?) -> Int? {
    let named = candidates(.fact(field, of: place)).filter { isSuited(columns[$0], field) }
    switch field {
    case .value: return named.first { columns[$0].header.has(.whole) } ?? named.first
    case .observedOn:
      let come = named.filter { !columns[$0].header.has(.planned) }
      return come.first { columns[$0].header.has(.delivered) } ?? come.first
    case .document: return named.first { columns[$0].header.has(.delivered) } ?? named.first
    default: return named.first
    }
  }

  private func isSuited(_ column: ColumnSample, _ field: MappedRelation.Field) -> Bool {
    switch field {
    case .value, .quantity, .share: column.looksNumeric
    case .unit, .currency, .product: !column.texts.isEmpty && !column.looksNumeric
    case .hs: column.isTariff
    case .observedOn: !column.dateForms.isEmpty
    default: !column.texts.isEmpty
    }
  }

  private mutating func addValue(_ index: Int) {
    guard let column = suited(.value, of: nil) else { return }
    relations[index].fields[.value] = use(column, at: .relation(index, .value))
    let place = MappingProposal.Place.relation(index, .currency)
    if let currency = columns[column].header.currency {
      relations[index].fields[.currency] = .constant(currency)
      remark("as the column's name says", at: place)
    } else if let own = suited(.currency, of: nil) {
      relations[index].fields[.currency] = use(own, at: place)
    } else if columns[column].currency == nil {
      decide("=EUR", "no column says in which currency the amounts are", at: place)
    }
  }

  private mutating func addDate(_ index: Int) {
    guard let column = suited(.observedOn, of: nil) else { return }
    let forms = columns[column].dateForms
    let example = columns[column].texts.first { text in
      forms.allSatisfy { CalendarDate(text: text, format: $0) != nil }
    }
    if forms.count == 1 || forms.contains(.iso) {
      relations[index].fields[.observedOn] = use(column, at: .relation(index, .observedOn))
      dates = forms.contains(.iso) ? [.iso] : forms
      if dates != [.iso] { remark("as \(example ?? "")", at: .dates) }
    } else {
      decide(
        forms.map(\.pattern).joined(separator: "\" or \""), "'\(example ?? "")' may be either", at: .dates)
      decide(
        columns[column].name, "once it is clear which way its days are written",
        at: .relation(index, .observedOn))
    }
  }

  /// The decimal sign, where the numbers need one to be clear.
  mutating func addForms() {
    let numbers = relations.flatMap { relation in
      [MappedRelation.Field.value, .quantity, .share].compactMap { relation.fields[$0] }
    }
    let texts = read.filter { numbers.contains(.column($0.name)) }.flatMap(\.texts)
    let signs = [UInt8(ascii: "."), UInt8(ascii: ",")].filter { sign in
      texts.allSatisfy { ColumnSample.isNumber($0, sign) }
    }
    let unclear = texts.first { text in Self.mayBeThousands(text) }
    if signs.count == 1, let example = unclear ?? texts.first(where: { $0.contains(where: ",.".contains) }) {
      decimal = signs[0]
      remark("as \(example)", at: .decimal)
    } else if signs.count == 2, let unclear {
      decide(". or ,", "'\(unclear)' may be read in two ways", at: .decimal)
    }
  }

  /// One comma or point before three last digits: `1,234` and `1.234`.
  private static func mayBeThousands(_ text: String) -> Bool {
    let marks = text.filter { $0 == "," || $0 == "." }
    let tail = text.reversed().drop { !$0.isNumber }.prefix { $0.isNumber }
    return marks.count == 1 && tail.count == 3
  }
}
