extension ThirtyNights {
  /// From the twenty-first on.
  static let later: [Night] = [
    Night(
      21, "the program is another version, which rates an allegation otherwise",
      ["better Spinning/assessment: program"]),
    Night(
      22, "a name is corrected, which a list has known all along",
      ["new Absent Works/listed-party: data", "worse reach:wro: data"]
    ) {
      $0.replace("Fictional Parts", with: "Fictional Absent Works", in: "suppliers.csv")
    },
    Night(
      23, "the judgement is taken back, while a list names a third party",
      [
        "new Handlooms Unit Two/assessment: identity", "resolved Weaving Works/assessment: identity",
        "new Catering/listed-party: list",
      ]
    ) {
      $0.replace(",same,", with: ",different,", in: "judgements.csv")
      $0.publish("uflpa", "2026-10-23") { $0.append("E10,Fictional Catering,GB,active,2026-10-22") }
    },
    Night(
      24, "policy, list, data and day at once",
      [
        "better Catering/listed-party: policy", "better Cotton Gin/listed-party: policy",
        "better Loom House/listed-party: policy",
        "better Absent Works/listed-party: policy", "new Couriers/listed-party: list",
        "new Gloves/assessment: data",
        "better Drapes/assessment: date",
      ]
    ) {
      $0.policy = "[indicator.listed-party]\nconfirmed = \"high\"\n"
      $0.publish("uflpa", "2026-10-24") { $0.append("E11,Fictional Couriers,GB,active,2026-10-23") }
      $0.add(
        "gloves,passport-retention,0.6,alleged,reported,Fictional press P-24,2026-10-20,",
        to: "assessments.csv")
    },
    Night(
      25, "a supplier is no longer bought from, while the list that names it is published again",
      ["better Cotton Gin/listed-party: data"]
    ) {
      $0.documents["invoice-4.xml"] = nil
      $0.add("gin,Fictional Cotton Gin,CN,gln:9529048000007", to: "suppliers.csv")
      $0.publish("uflpa", "2026-10-25")
    },
    Night(26, "and again bought from", ["worse Cotton Gin/listed-party: data"]) {
      $0.add("gin,drapes,goods,Cotton,5201,transaction,2026-10-25", to: "relations.csv")
    },
    Night(
      27, "what was alleged is verified", ["resolved Gloves/assessment: data", "new Gloves/assessment: data"]
    ) {
      $0.remove("P-24", from: "assessments.csv")
      $0.add(
        "gloves,passport-retention,0.6,verified,verified,Fictional visit A-27,2026-10-26,",
        to: "assessments.csv")
    },
    Night(
      28, "somebody accepts a finding for a time, while the list that names the party is published again",
      ["better Gloves/assessment: waiver"]
    ) {
      $0.waivers = """
        [[waiver]]
        party = "gloves"
        indicator = "assessment"
        reason = "a plan is agreed, first visit in November"
        by = "A. Buyer"
        until = 2026-10-29

        """
      $0.publish("cbp-wro", "2026-10-28")
    },
    Night(29, "nothing"),
    Night(
      30, "the waiver has run out, while an allegation is withdrawn",
      ["worse Gloves/assessment: waiver", "resolved Spinning/assessment: data"]
    ) { $0.remove("P-1", from: "assessments.csv") },
  ]
}
