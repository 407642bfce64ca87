import SupplyModel

/// What goes into what, resolved: for a party that receives an input, the products it makes of it.
struct ProductLinks {
  /// Sorted; links that say the same are one, with their first place.
  let links: [ProductLink]
  /// Outputs of each input at a known maker, ascending.
  private var made: [Use: [ProductIndex]] = [:]
  /// Outputs of each input when nobody is named as the maker: used for those who sell the output.
  private var unclaimed: [ProductIndex: [ProductIndex]] = [:]
  private let sellers: Set<Use>

  private struct Use: Hashable {
    let party: PartyIndex
    let product: ProductIndex
  }

  init(_ records: RecordIndex, _ parties: PartyAssembly, _ products: ProductAssembly) {
    links = ProductLinks.resolved(records, parties, products)
    for link in links {
      if let maker = link.maker {
        made[Use(party: maker, product: link.input), default: []].append(link.output)
      } else {
        unclaimed[link.input, default: []].append(link.output)
      }
    }
    sellers = unclaimed.isEmpty ? [] : ProductLinks.sellers(records, parties, products)
  }

  var isEmpty: Bool { links.isEmpty }

  /// The products of a buyer that a product it receives goes into, as far as documents say; ascending.
  func destinations(of product: ProductIndex, at buyer: PartyIndex) -> [ProductIndex] {
    if let known = made[Use(party: buyer, product: product)] { return known }
    return (unclaimed[product] ?? []).filter { sellers.contains(Use(party: buyer, product: $0)) }
  }

  private static func resolved(
    _ records: RecordIndex, _ parties: PartyAssembly, _ products: ProductAssembly
  ) -> [ProductLink] {
    var all: [ProductLink] = []
    for (batch, content) in records.batches.enumerated() {
      for link in content.links {
        guard let input = products.product(batch: batch, position: link.input),
          let output = products.product(batch: batch, position: link.output), input != output
        else { continue }
        let maker = parties.party(batch: batch, position: link.maker, records)
        all.append(
          ProductLink(
            input: input, output: output, maker: maker, evidence: link.evidence, location: link.location))
      }
    }
    all.sort()
    var distinct: [ProductLink] = []
    for link in all {
      if let last = distinct.last, last.input == link.input, last.output == link.output,
        last.maker == link.maker
      {
        distinct[distinct.count - 1].evidence = max(last.evidence, link.evidence)
      } else {
        distinct.append(link)
      }
    }
    return distinct
  }

  private static func sellers(
    _ records: RecordIndex, _ parties: PartyAssembly, _ products: ProductAssembly
  ) -> Set<Use> {
    var sellers: Set<Use> = []
    for (batch, content) in records.batches.enumerated() {
      for relation in content.relations {
        guard let supplier = parties.party(batch: batch, position: relation.supplier, records),
          let product = products.product(batch: batch, position: relation.product)
        else { continue }
        sellers.insert(Use(party: supplier, product: product))
      }
    }
    return sellers
  }
}
