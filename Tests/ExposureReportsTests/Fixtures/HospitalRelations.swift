import SupplyModel

enum HospitalRelations {
  static let all: [RelationResult] = [
    relation("aksu", "kashgar", .goods, "Ginned cotton", 0.62, .stated, .declared, row: 2),
    relation("carebridge", "hospital", .labour, "Agency nursing", 0.14, .value, .transaction, row: 3),
    relation("cause:dol-tvpra/MY/rubber gloves", "lotus", .cause, nil, nil, .none, .authority, row: 4),
    relation("harbor", "hospital", .service, "Laundry", 0.08, .value, .transaction, row: 5),
    relation("hua", "safegown", .goods, "Cotton gauze", 0.68, .value, .transaction, row: 6),
    relation("infusia", "hospital", .goods, "IV sets", 0.22, .value, .transaction, row: 7),
    relation("kashgar", "hua", .goods, "Cotton yarn", 0.58, .quantity, .inferred, row: 8),
    relation("lotus", "medisupply", .goods, "Nitrile examination gloves", 0.71, .value, .transaction, row: 9),
    relation("lotus-holdings", "lotus", .ownership, nil, nil, .none, .declared, row: 10),
    relation(
      "medisupply", "hospital", .goods, "Nitrile examination gloves", 0.27, .value, .transaction, row: 11),
    relation("orthline", "hospital", .goods, "Surgical instruments", 0.12, .value, .transaction, row: 12),
    relation("pacific", "carebridge", .recruitment, "Nurse recruitment", 0.35, .equal, .reported, row: 13),
    relation("polytube", "infusia", .goods, "PVC tubing", 0.5, .equal, .declared, row: 14),
    relation("ranong", "lotus", .goods, "Latex", 0.42, .stated, .declared, row: 15),
    relation("safegown", "hospital", .goods, "Isolation gowns", 0.13, .value, .transaction, row: 16),
    relation("sialkot", "orthline", .goods, "Forceps blanks", 0.66, .stated, .declared, row: 17),
  ]

  private static func relation(
    _ from: String, _ to: String, _ kind: RelationKind, _ product: String?, _ share: Double?,
    _ basis: ShareBasis, _ evidence: EvidenceClass, row: Int
  ) -> RelationResult {
    var relation = RelationResult(from: from, to: to, kind: kind, weight: 0.9, confidence: 0.9)
    relation.product = product
    relation.share = share
    relation.shareBasis = basis
    relation.evidence = [
      EvidenceResult(
        evidenceClass: evidence, location: HospitalFixture.at(1, row),
        date: HospitalFixture.day(2026, 9, row),
        documentNumber: evidence == .transaction ? "INV-88\(row)" : nil)
    ]
    return relation
  }
}
