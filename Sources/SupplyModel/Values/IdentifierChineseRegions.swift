/// Provincial divisions as Chinese credit codes number them (GB/T 2260) and as ISO 3166-2 names them.
package enum ChineseRegions {
  /// - Parameter division: the two digits of the province, `65`.
  package static func isoCode(ofDivision division: String) -> String? { codes[division].map { "CN-\($0)" } }

  /// Provinces, and 10 for bodies registered with the central government.
  static func isKnown(division: String) -> Bool { division == "10" || codes[division] != nil }

  private static let codes = [
    "11": "BJ", "12": "TJ", "13": "HE", "14": "SX", "15": "NM", "21": "LN", "22": "JL", "23": "HL",
    "31": "SH", "32": "JS", "33": "ZJ", "34": "AH", "35": "FJ", "36": "JX", "37": "SD", "41": "HA",
    "42": "HB", "43": "HN", "44": "GD", "45": "GX", "46": "HI", "50": "CQ", "51": "SC", "52": "GZ",
    "53": "YN", "54": "XZ", "61": "SN", "62": "GS", "63": "QH", "64": "NX", "65": "XJ", "71": "TW",
    "81": "HK", "82": "MO",
  ]
}
