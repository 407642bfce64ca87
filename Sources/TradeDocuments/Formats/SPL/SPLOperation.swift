/// What an establishment does, by its code in the NCI thesaurus (subset C73600, SPL operation types).
struct SPLOperation: Hashable, Sendable {
  /// Steps of making a product, in the order in which goods pass through them.
  enum Step: Int, CaseIterable, Comparable, Sendable {
    case ingredient, milling, dose, pack, repack

    static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }

    /// Whether what leaves it is the active ingredient, not yet the product.
    var givesIngredient: Bool { self <= .milling }
  }

  /// What an operation means for supply.
  enum Part: Hashable, Sendable {
    case step(Step)
    /// Work for the labeler that leaves no goods: tests, studies.
    case service
    /// Something is done to the product, but where in the chain is not known.
    case unplaced
    /// Agents, importers, distributors: no supplier of this product by that alone.
    case role
  }

  /// The role it gives the establishment.
  let role: String
  let part: Part

  init(_ role: String, _ part: Part) {
    self.role = role
    self.part = part
  }

  /// The operation of a code, in whatever case its name is written; an unknown code may still carry a known name.
  static func named(code: String?, name: String?) -> SPLOperation? {
    if let code, let known = byCode[code] { return known }
    return name.flatMap { byName[$0.uppercased()] }
  }
}

/// The table.
extension SPLOperation {
  private static let all: [(code: String, name: String, SPLOperation)] = [
    ("C82401", "API MANUFACTURE", .init("api manufacturer", .step(.ingredient))),
    ("C84386", "PARTICLE SIZE REDUCTION", .init("particle size reduction", .step(.milling))),
    ("C43360", "MANUFACTURE", .init("manufacturer", .step(.dose))),
    ("C101510", "FDF MANUFACTURE", .init("finished dosage form manufacturer", .step(.dose))),
    ("C91403", "POSITRON EMISSION TOMOGRAPHY DRUG PRODUCTION", .init("pet drug producer", .step(.dose))),
    ("C84635", "MEDICATED ANIMAL FEED MANUFACTURE", .init("medicated feed manufacturer", .step(.dose))),
    ("C112113", "HUMAN DRUG COMPOUNDING OUTSOURCING FACILITY", .init("outsourcing facility", .step(.dose))),
    ("C122061", "OUTSOURCING ANIMAL DRUG COMPOUNDING", .init("animal drug compounder", .step(.dose))),
    ("C84731", "PACK", .init("packer", .step(.pack))),
    ("C84732", "LABEL", .init("labeling site", .step(.pack))),
    ("C84382", "STERILIZE", .init("sterilizer", .step(.pack))),
    ("C73606", "REPACK", .init("repacker", .step(.repack))),
    ("C73607", "RELABEL", .init("relabeler", .step(.repack))),
    ("C125710", "TRANSFILL", .init("transfiller", .step(.repack))),
    ("C70827", "SALVAGE", .init("salvager", .step(.repack))),
    ("C25391", "ANALYSIS", .init("analysis laboratory", .service)),
    ("C101509", "API/FDF ANALYTICAL TESTING", .init("analysis laboratory", .service)),
    (
      "C101511", "CLINICAL BIOEQUIVALENCE OR BIOAVAILABILITY STUDY",
      .init("bioequivalence study site", .service)
    ),
    (
      "C101512", "IN VITRO BIOEQUIVALENCE OR BIOANALYTICAL TESTING",
      .init("bioanalytical laboratory", .service)
    ),
    ("C73330", "UNITED STATES AGENT", .init("us agent", .role)),
    ("C73599", "IMPORT", .init("importer", .role)),
    ("C71586", "EXPORT", .init("exporter", .role)),
    (
      "C73608", "DISTRIBUTES DRUG PRODUCTS UNDER OWN PRIVATE LABEL", .init("private label distributor", .role)
    ),
    ("C201565", "DISTRIBUTE", .init("distributor", .role)),
    ("C118411", "WHOLESALE DRUG DISTRIBUTOR", .init("wholesale drug distributor", .role)),
    ("C118412", "THIRD-PARTY LOGISTICS PROVIDER", .init("third-party logistics provider", .role)),
    ("C175317", "SIP FOREIGN SELLER", .init("foreign seller", .role)),
  ]

  private static let byCode = Dictionary(uniqueKeysWithValues: all.map { ($0.code, $0.2) })
  private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0.2) })
}
