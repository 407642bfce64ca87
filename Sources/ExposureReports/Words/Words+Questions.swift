import SupplyModel

extension Words {
  /// What to ask next, in words a supplier understands.
  enum Questions {
    static let heading = "What to ask next"
    static let nothing = "Nothing that is open could move the answer."
    static let headings = ["Ask", "Score, best to worst answer", "Share moves by", "Regimes"]

    static func caption(_ questions: OpenQuestions) -> String {
      let rest = questions.count - questions.items.count
      let told = "Open questions, those that would move the answer most first"
      return rest > 0 ? "\(told); \(Numerals.grouped(rest)) more could move it less" : told
    }

    static func statement(_ questions: OpenQuestions) -> String {
      "\(plural(questions.count, "question is", "questions are")) open."
    }

    static func more(_ count: Int) -> String { "\(count) more in result.json." }

    static let method =
      "The best answer takes away risk that is only possible; the worst makes the party a certain source of it. Shares "
      + "move by what is untraced, or could be split otherwise, at most."

    /// "Ask X, through Y: In which country is it made? …".
    static func ask(_ question: OpenQuestion, _ index: ResultIndex) -> String {
      let asked = question.unknown.map { words($0, question, index) }
      return "\(addressee(question, index)): \(asked.joined(separator: " "))"
    }

    private static func addressee(_ question: OpenQuestion, _ index: ResultIndex) -> String {
      let asked = question.customer ?? question.party
      guard asked != index.result.buyer.id else { return "Ask our own purchasing" }
      let through = question.through.map { ", through \(index.name($0))" } ?? ""
      return "Ask \(index.name(asked))\(through)"
    }

    private static func words(
      _ unknown: OpenQuestion.Unknown, _ question: OpenQuestion, _ index: ResultIndex
    ) -> String {
      switch unknown {
      case .identity: identity(question)
      case .name: "What is your registered name?"
      case .country: "In which country do you make it?"
      case .region: "In which province or region are your works?"
      case .goods: "Which goods exactly do you supply?"
      case .suppliers: "From whom do you buy what goes into it, back to its origin?"
      case .inputs: "Which suppliers are not on your list yet, and what do you buy from them?"
      case .shares: "What part of these purchases comes from which supplier?"
      case .assessment: "Has anybody independent looked at your workplaces, and may we read the report?"
      case .expired: "Your assessment has expired: is there one in date?"
      case .document: document(question, index)
      }
    }

    private static func identity(_ question: OpenQuestion) -> String {
      let entries = question.entries.prefix(2).map { "“\(DisplayText.singleLine($0))”" }
      guard !entries.isEmpty else { return "Are you the one a list names, or another?" }
      return "Are you \(entries.joined(separator: " or ")) on the lists, or another of a like name?"
    }

    private static func document(_ question: OpenQuestion, _ index: ResultIndex) -> String {
      let goods = question.product.map { " with \(DisplayText.singleLine($0))" } ?? ""
      let customer = question.customer.map(index.name) ?? ""
      let basis = question.evidence.map { $0 == .none ? "nothing" : "what is \($0.word)" } ?? "nothing"
      return "Which order, invoice or delivery note shows that \(index.name(question.party)) supplies "
        + "\(customer)\(goods)? It rests on \(basis)."
    }

    /// "0.62 … 0.91"; one number when no answer moves it.
    static func likelihood(_ interval: Headline.Interval?) -> String {
      guard let interval else { return "not weighed" }
      let ends = [interval.low, interval.high].map(Numerals.fine)
      return ends[0] == ends[1] ? ends[0] : ends.joined(separator: " … ")
    }

    /// "uflpa; settles wro".
    static func regimes(_ question: OpenQuestion) -> String {
      let open = question.regimes.filter { !question.settles.contains($0) }
      let settles = question.settles.isEmpty ? [] : ["may settle " + list(question.settles)]
      return (settles + (open.isEmpty ? [] : [list(open)])).joined(separator: "; ")
    }

    /// For the terminal: the first question.
    static func line(_ index: ResultIndex) -> String? {
      index.result.questions.items.first.map { "ask next     \(ask($0, index))" }
    }
  }
}
