import SupplyModel
import Testing

@testable import EntityMatching

@Suite struct OrderIndependenceTests {
  /// Rows that merge by key, name, identifier and judgement, with vetoes in between.
  private static let batches: [StatementBatch] = [
    batch(0) { writer in
      let leis = ["lei:529900T8BM49AURSDO55", "lei:5493001KJTIIGC8Y1R12"]
      for number in 0..<40 {
        writer.party(
          "P\(number % 30)", name: "Party \(number % 12)", country: number % 7 == 0 ? "MY" : nil,
          ids: (number % 5 == 0 ? [leis[number % 2]] : []) + (number % 6 == 0 ? ["gln:5790000435944"] : []))
      }
    },
    batch(1) { writer in
      for number in 0..<80 {
        writer.row(
          number % 3 == 0 ? "Party \(number % 20)" : "P\(number % 35)", "P\(number % 11)",
          product: number % 2 == 0 ? "gloves" : "Gowns \(number % 4)", value: Double(number), currency: "EUR",
          number: number % 10 == 0 ? nil : "I\(number)")
      }
    },
    batch(2) { writer in
      writer.judgement("P1", .same, "P2")
      writer.judgement("P2", .same, "P3")
      writer.judgement("P1", .different, "P3")
      writer.judgement("P4", .same, "Party 9")
      writer.judgement("P10", .different, "P20")
    },
  ]

  @Test(arguments: 0..<12)
  func shufflingBatchesAndRecordsChangesNothing(_ seed: UInt64) {
    let expected = EntityResolver().resolve(Self.batches)
    var numbers = SeededNumbers(seed: seed)
    let shuffled = Self.batches.map { $0.shuffled(using: &numbers) }.shuffled(using: &numbers)
    let actual = EntityResolver().resolve(shuffled)
    #expect(actual.network.description == expected.network.description)
    #expect(actual.tallies == expected.tallies)
    #expect(actual.tallies.values.allSatisfy { $0.addsUp })
    #expect(actual.diagnostics.sorted == expected.diagnostics.sorted)
    #expect(actual.diagnostics.counts == expected.diagnostics.counts)
  }

  @Test(arguments: [1, 2, 5], [1, 3, 1000])
  func howManyRowsAreJoinedAtOnceAndByWhomChangesNothing(threads: Int, rowsAtOnce: Int) {
    let expected = EntityResolver().resolve(Self.batches)
    let actual = EntityResolver(threads: threads, rowsAtOnce: rowsAtOnce).resolve(Self.batches)
    #expect(actual.network.description == expected.network.description)
    #expect(actual.tallies == expected.tallies)
    #expect(actual.diagnostics.items == expected.diagnostics.items)
  }
}

extension StatementBatch {
  /// The same records in another order, with what refers to them by position adjusted.
  fileprivate func shuffled(using numbers: inout SeededNumbers) -> StatementBatch {
    var copy = self
    let order = parties.indices.shuffled(using: &numbers)
    copy.parties = order.map { parties[$0] }
    let moved = Dictionary(uniqueKeysWithValues: order.enumerated().map { (Int32($1), Int32($0)) })
    for position in copy.relations.indices {
      copy.relations[position].supplier = moved[relations[position].supplier] ?? -1
      copy.relations[position].buyer = moved[relations[position].buyer] ?? -1
    }
    copy.relations.shuffle(using: &numbers)
    copy.judgements.shuffle(using: &numbers)
    return copy
  }
}
