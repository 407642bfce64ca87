import SupplyModel

extension Words {
  /// The runs of a history.
  enum History {
    static let columns = ["run", "as of", "verdict", "likelihood", "share", "untraced", "open", "critical"]

    static func empty(_ path: String) -> String { "\(path): no run yet" }

    /// `30 runs for mvh, question diligence, in history.sqlite`.
    static func title(_ count: Int, buyer: String, question: String, _ path: String) -> String {
      let name = DisplayText.singleLine(buyer)
      return "\(plural(count, "run")) for \(name), question \(question), in \(DisplayText.singleLine(path))"
    }
  }
}
