import SupplyModel

/// How much of some goods, as far as documents say: one sum for each dimension.
struct QuantitySum {
  /// In base units.
  private(set) var amounts: [UnitOfMeasure.Dimension: Double] = [:]
  /// The one unit the documents use; where they use several, the base unit.
  private var units: [UnitOfMeasure.Dimension: UnitOfMeasure] = [:]
  /// In the order in which they came.
  private var dimensions: [UnitOfMeasure.Dimension] = []
  /// Relations of which no document says how much.
  private(set) var unstated = 0

  init(_ relations: some Sequence<RelationResult> = []) {
    for relation in relations { add(relation) }
  }

  var isEmpty: Bool { amounts.isEmpty }

  private mutating func add(_ relation: RelationResult) {
    guard let quantity = relation.quantity, let unit = relation.measure else {
      unstated += 1
      return
    }
    if let used = units[unit.dimension] {
      if used != unit { units[unit.dimension] = UnitOfMeasure(of: unit.dimension) }
    } else {
      units[unit.dimension] = unit
      dimensions.append(unit.dimension)
    }
    amounts[unit.dimension, default: 0] += quantity * unit.factor
  }

  /// `300 t`, `18,000 kg and 40 BX`; empty when nothing is stated.
  var text: String {
    dimensions.map { Self.text(amounts[$0] ?? 0, in: units[$0] ?? UnitOfMeasure(of: $0)) }
      .joined(separator: " and ")
  }

  /// A part of the sum in the unit it is told in.
  func text(_ amount: Double, _ dimension: UnitOfMeasure.Dimension) -> String {
    Self.text(amount, in: units[dimension] ?? UnitOfMeasure(of: dimension))
  }

  private static func text(_ amount: Double, in unit: UnitOfMeasure) -> String {
    "\(Numerals.quantity(amount / unit.factor)) \(unit.symbol)"
  }
}

extension RelationResult {
  /// The unit its quantity is told in; nil where no document says how much.
  fileprivate var measure: UnitOfMeasure? { quantity == nil ? nil : unit.map(UnitOfMeasure.init(named:)) }

  /// What its quantity can be added to.
  var dimension: UnitOfMeasure.Dimension? { measure?.dimension }
}
