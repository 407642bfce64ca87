import SupplyModel

/// What to ask next: the unknowns that would move the answer most.
struct QuestionsSection {
  static let rowLimit = 12

  let page: PageContext

  private var questions: OpenQuestions { page.result.questions }

  var html: HTML {
    section(.questions, Words.Questions.heading, Words.Questions.statement(questions)) {
      if questions.items.isEmpty {
        Marks.note("\(Words.Questions.nothing)")
      } else {
        table
        Marks.note("\(Words.Questions.method)")
      }
    }
  }

  @HTMLBuilder private var table: HTML {
    let headings = Words.Questions.headings
    Table(
      "\(Words.Questions.caption(questions))",
      [
        .text("\(headings[0])"), .number("\(headings[1])"), .number("\(headings[2])"),
        .text("\(headings[3])"),
      ],
      questions.items.prefix(Self.rowLimit).map { question in
        Table.Row(cells: [
          Marks.quoted(Words.Questions.ask(question, page.index)),
          "\(Words.Questions.likelihood(question.likelihood))",
          "\(question.share > 0 ? "≤ " + Numerals.percent(question.share) : "")",
          "\(Words.Questions.regimes(question))",
        ])
      }
    ).html
    if questions.items.count > Self.rowLimit {
      Marks.note("\(Words.Questions.more(questions.items.count - Self.rowLimit))")
    }
  }
}

extension Anchor {
  static let questions = Anchor.fixed("questions")
}
