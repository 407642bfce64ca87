import SupplyModel

/// What happens in thirty nights, as a reader would tell it.
enum ThirtyNights {
  static let all: [Night] =
    [
      Night(1, "the first night"),
      Night(2, "nothing"),
      Night(3, "rows in another order") { supply in
        for name in supply.tables.keys { supply.tables[name]!.rows.reverse() }
      },
      Night(4, "a new invoice names a supplier that is listed", ["new Cotton Gin/listed-party: data"]) {
        $0.documents["invoice-4.xml"] = Invoice(from: "Fictional Cotton Gin", "CN").xml
      },
      Night(
        5, "a list has a new entry",
        ["new Gloves/listed-party: list", "worse reach:wro: list"]
      ) {
        $0.publish("cbp-wro", "2026-10-05") { $0.append("W2,Fictional Gloves,MY,active,2026-10-04") }
      },
      Night(
        6, "the entry is lifted",
        ["better Gloves/listed-party: list", "better reach:wro: list"]
      ) {
        $0.publish("cbp-wro", "2026-10-06") { $0[1] = "W2,Fictional Gloves,MY,lifted,2026-10-04" }
      },
      Night(7, "a list is published again, in another order, with nothing new") {
        $0.publish("uflpa", "2026-10-07") { $0.reverse() }
      },
      Night(
        8, "a list names a party of which the table says more too, a row speaks of another",
        ["new Laundry/listed-party: list", "new Spinning/assessment: data"]
      ) {
        $0.publish("uflpa", "2026-10-08") { $0.append("E9,Fictional Laundry,GB,active,2026-10-07") }
        $0.tables["parties.csv"]!.columns += ",sector"
        $0.replace("Fictional Laundry,GB,", with: "Fictional Laundry,GB,,linen service", in: "parties.csv")
        $0.add(
          "spinner,debt-bondage,0.5,alleged,reported,Fictional press P-8,2026-10-07,",
          to: "assessments.csv")
      },
      Night(
        9, "the list drops the entry, while the table says less of that party again",
        ["resolved Laundry/listed-party: list"]
      ) {
        $0.publish("uflpa", "2026-10-09") { $0.removeAll { $0.contains("Laundry") } }
        $0.replace("linen service", with: "", in: "parties.csv")
      },
      Night(
        10, "an audit has expired, while a supplier without any finding is new",
        ["better Agency/assessment: date"]
      ) {
        $0.add("caterer,Fictional Catering,GB,", to: "parties.csv")
        $0.add("caterer,hospital,service,Meals,,transaction,2026-10-09", to: "relations.csv")
      },
      Night(11, "a file is renamed, another split") { supply in
        supply.tables["suppliers.csv"] = supply.tables.removeValue(forKey: "parties.csv")
        var rest = supply.tables["relations.csv"]!
        supply.tables["relations.csv"]!.rows = Array(rest.rows.prefix(3))
        rest.rows.removeFirst(3)
        supply.tables["more-relations.csv"] = rest
      },
      Night(
        12, "two records are judged to be one party",
        ["new Handlooms Unit Two/assessment: identity", "resolved Weaving Works/assessment: identity"]
      ) { $0.add("weaver,weaver-2,same,A. Buyer,2026-10-11,same works", to: "judgements.csv") },
      Night(
        13, "the rows of the one party are in another order, so that it goes by its other id"
      ) { supply in
        for name in supply.tables.keys { supply.tables[name]!.rows.reverse() }
      },
      Night(
        14, "a rule of the policy is milder",
        ["better Cotton Gin/listed-party: policy", "better Mill/listed-party: policy"]
      ) { $0.policy = "[indicator.listed-party]\nconfirmed = \"high\"\n" },
      Night(
        15, "it is as before, while an allegation is withdrawn and a list is published again",
        [
          "worse Cotton Gin/listed-party: policy", "worse Mill/listed-party: policy",
          "resolved Spinning/assessment: data",
        ]
      ) {
        $0.policy = ""
        $0.remove("P-8", from: "assessments.csv")
        $0.publish("uflpa", "2026-10-15")
      },
      Night(
        16, "a supplier is replaced by another, listed too",
        ["new Loom House/listed-party: data", "resolved Mill/listed-party: data"]
      ) {
        $0.replace("mill,Fictional Mill,CN", with: "loom,Fictional Loom House,CN", in: "suppliers.csv")
        for table in ["relations.csv", "more-relations.csv"] {
          $0.replace("mill,drapes", with: "loom,drapes", in: table)
          $0.replace("spinner,mill", with: "spinner,loom", in: table)
        }
      },
      Night(17, "nothing"),
      Night(18, "an allegation is gone", ["resolved Spinning/assessment: data"]) {
        $0.remove("P-1", from: "assessments.csv")
      },
      Night(19, "and back", ["new Spinning/assessment: data"]) {
        $0.add(
          "spinner,excessive-overtime,0.6,alleged,reported,Fictional press P-1,2026-07-01,",
          to: "assessments.csv")
      },
      Night(20, "a supplier without any finding is new") {
        $0.add("courier,Fictional Couriers,GB,", to: "suppliers.csv")
        $0.add("courier,hospital,transport,,,transaction,2026-10-19", to: "relations.csv")
      },
    ] + later
}

extension ThirtyNights {
  /// The night before the program was another version.
  static func isRunByEarlierVersion(_ day: CalendarDate) -> Bool { day.description == "2026-10-20" }
}
