import SupplyModel

extension Words {
  enum Matches {
    static func kind(_ match: MatchResult) -> String {
      match.isConfirmed
        ? "Match" : match.isAmbiguous ? "Possible match, one of several as like," : "Possible match"
    }
  }
}
