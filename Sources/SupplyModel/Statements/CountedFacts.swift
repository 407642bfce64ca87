/// How many facts a large document states, counted while it was read instead of kept.
package struct CountedFacts: Hashable, Sendable {
  /// As often as they are written.
  package var stated = Counts()
  /// Those that say the same counted once.
  package var distinct = Counts()

  package init() {}

  package struct Counts: Hashable, Sendable {
    package var parties = 0
    package var products = 0
    package var relations = 0
    package var links = 0

    package init(parties: Int = 0, products: Int = 0, relations: Int = 0, links: Int = 0) {
      self.parties = parties
      self.products = products
      self.relations = relations
      self.links = links
    }

    package static func += (total: inout Self, other: Self) {
      total.parties += other.parties
      total.products += other.products
      total.relations += other.relations
      total.links += other.links
    }
  }
}

extension StatementBatch {
  /// How many facts the document states, kept or counted, as often as they are written.
  package var stated: CountedFacts.Counts {
    counted?.stated
      ?? .init(
        parties: parties.count, products: products.count, relations: relations.count, links: links.count)
  }
}

extension SupplyNetwork {
  /// How many facts there are, each once.
  package var counts: CountedFacts.Counts {
    CountedFacts.Counts(
      parties: parties.count, products: products.count, relations: relations.count, links: links.count)
  }
}

/// Counts what one document states, piece by piece, so that a document of any size needs little memory.
package protocol FactCounting: AnyObject {
  /// Counts all facts of a batch and takes them out of it; its tally of records and its diagnostics stay and are
  /// added to. A record's facts come in one piece.
  func take(_ batch: inout StatementBatch)
  /// Takes the relations out of a batch whose parties, products and links stay, for records to come may refer to
  /// them; what relations are counted by is remembered until the batch is taken.
  func setAside(relationsOf batch: inout StatementBatch)
  /// Forgets the relations of records that turn out to be void, of those set aside.
  func withdraw(ofRecords isVoid: (UInt32) -> Bool)
}

/// Which documents are counted instead of kept, and by what.
package struct LargeDocuments: Sendable {
  /// Smaller ones are kept whole.
  package let leastBytes: Int
  /// Facts held before they are counted.
  package let mostHeld: Int
  package let counting: @Sendable () -> any FactCounting

  package init(
    leastBytes: Int = 64 << 20, mostHeld: Int = 4096, counting: @escaping @Sendable () -> any FactCounting
  ) {
    self.leastBytes = leastBytes
    self.mostHeld = mostHeld
    self.counting = counting
  }
}
