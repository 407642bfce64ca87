/// A unit as documents name it: a code of UN/ECE Recommendation 20, or a word of daily use.
struct UnitOfMeasure: Hashable {
  /// What can be added up and compared.
  enum Dimension: Hashable {
    /// In kilograms.
    case mass
    /// In pieces.
    case count
    /// In metres, square metres and litres.
    case length, area, volume
    /// Boxes, sets, and whatever else means something to one document alone.
    case other(String)
  }

  let dimension: Dimension
  /// How many of the dimension's base unit it is.
  let factor: Double
  /// As it is told.
  let symbol: String

  /// - Parameter name: in any case; what nobody knows is a dimension of its own.
  init(named name: String) {
    let key = name.uppercased()
    if let known = Self.byName[key] {
      self = known
    } else {
      self.init(.other(key), 1, name)
    }
  }

  /// The unit that sums are in.
  init(of dimension: Dimension) {
    switch dimension {
    case .mass: self.init(.mass, 1, "kg")
    case .count: self.init(.count, 1, "pieces")
    case .length: self.init(.length, 1, "m")
    case .area: self.init(.area, 1, "m²")
    case .volume: self.init(.volume, 1, "l")
    case .other(let name): self.init(.other(name), 1, name)
    }
  }

  private init(_ dimension: Dimension, _ factor: Double, _ symbol: String) {
    (self.dimension, self.factor, self.symbol) = (dimension, factor, symbol)
  }

  /// Factors of Recommendation 20's annexes; pounds and feet as agreed internationally in 1959.
  private static let known: [(names: [String], unit: UnitOfMeasure)] = [
    (["KGM", "KG", "KGS"], UnitOfMeasure(.mass, 1, "kg")),
    (["GRM", "G"], UnitOfMeasure(.mass, 0.001, "g")),
    (["DTN"], UnitOfMeasure(.mass, 100, "dt")),
    (["TNE", "T", "TONNE", "TONNES"], UnitOfMeasure(.mass, 1000, "t")),
    (["LBR", "LB", "LBS"], UnitOfMeasure(.mass, 0.453_592_37, "lb")),
    (["ONZ", "OZ"], UnitOfMeasure(.mass, 0.028_349_523_125, "oz")),
    (["STN"], UnitOfMeasure(.mass, 907.184_74, "short tons")),
    (["LTN"], UnitOfMeasure(.mass, 1016.046_908_8, "long tons")),
    (
      ["EA", "C62", "H87", "PCE", "NAR", "PC", "PCS", "PIECE", "PIECES", "EACH", "UNIT", "UNITS"],
      UnitOfMeasure(.count, 1, "pieces")
    ),
    (["PR", "PAIR", "PAIRS", "NPR"], UnitOfMeasure(.count, 2, "pairs")),
    (["DZN", "DOZEN"], UnitOfMeasure(.count, 12, "dozen")),
    (["CEN"], UnitOfMeasure(.count, 100, "hundred")),
    (["GRO"], UnitOfMeasure(.count, 144, "gross")),
    (["MIL"], UnitOfMeasure(.count, 1000, "thousand")),
    (["MTR", "M"], UnitOfMeasure(.length, 1, "m")),
    (["CMT", "CM"], UnitOfMeasure(.length, 0.01, "cm")),
    (["KMT", "KM"], UnitOfMeasure(.length, 1000, "km")),
    (["YRD", "YD"], UnitOfMeasure(.length, 0.9144, "yd")),
    (["FOT", "FT"], UnitOfMeasure(.length, 0.3048, "ft")),
    (["MTK", "M2", "M²"], UnitOfMeasure(.area, 1, "m²")),
    (["LTR", "L"], UnitOfMeasure(.volume, 1, "l")),
    (["MLT", "ML"], UnitOfMeasure(.volume, 0.001, "ml")),
    (["MTQ", "M3", "M³"], UnitOfMeasure(.volume, 1000, "m³")),
  ]

  private static let byName = Dictionary(
    uniqueKeysWithValues: known.flatMap { entry in entry.names.map { ($0, entry.unit) } })
}
