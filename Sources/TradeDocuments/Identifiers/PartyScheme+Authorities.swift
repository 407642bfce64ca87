extension PartyScheme {
  /// Registers by their code in GLEIF's list of registration authorities, upper case.
  ///
  /// Only central registers, whose numbers are unique in their country. Elsewhere equal numbers of two registers -
  /// German courts, American states - would make one party of two companies, so they are kept as notes.
  static let authorities: [String: PartyScheme] = [
    "RA000013": .register("AU"), "RA000017": .register("AT"), "RA000025": .register("BE"),
    "RA000156": .register("HR"), "RA000163": .register("CZ"), "RA000170": .register("DK"),
    "RA000181": .register("EE"), "RA000188": .register("FI"), "RA000189": .register("FR"),
    "RA000192": .register("FR"), "RA000394": .register("IN"), "RA000402": .register("IE"),
    "RA000423": .register("LV"), "RA000430": .register("LT"), "RA000443": .register("MT"),
    "RA000463": .register("NL"), "RA000466": .register("NZ"), "RA000472": .register("NO"),
    "RA000473": .register("NO"), "RA000484": .register("PL"), "RA000523": .register("SG"),
    "RA000526": .register("SK"), "RA000544": .register("SE"), "RA000548": .register("CH"),
    "RA000549": .register("CH"), "RA000585": .register("GB"), "RA000586": .register("GB"),
    "RA000587": .register("GB"), "RA000681": .register("BR"),
  ]
}
