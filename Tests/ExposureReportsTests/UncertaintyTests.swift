import SupplyModel
import Testing

@testable import ExposureReports

/// What is told of what is not sure.
@Suite struct UncertaintyTests {
  private let index = ResultIndex(UncertainFixture.result)

  @Test func questionsAreWholeSentencesToSomebody() {
    let asked = index.result.questions.items.map { Words.Questions.ask($0, index) }
    let names = ["kashgar", "safegown", "lotus", "medisupply"].map(index.name)
    #expect(
      asked == [
        "Ask \(names[0]), through \(names[1]): Are you “Kashgar <Cotton> Co.” or “Kaxgar Cotton” on the lists, or "
          + "another of a like name? In which country do you make it? "
          + "From whom do you buy what goes into it, back to its origin?",
        "Ask \(names[3]): Which order, invoice or delivery note shows that \(names[2]) supplies \(names[3]) with "
          + "Gloves? It rests on what is inferred.",
        "Ask our own purchasing: What part of these purchases comes from which supplier?",
      ])
  }

  @Test func everyUnknownHasItsQuestion() {
    let asked = OpenQuestion.Unknown.allCases.map { unknown in
      Words.Questions.ask(OpenQuestion(party: "kashgar", unknown: [unknown]), index)
    }
    #expect(Set(asked).count == OpenQuestion.Unknown.allCases.count)
  }

  @Test func thePageTellsThemEscaped() {
    let page = String(decoding: HTMLReport().bytes(of: index.result), as: UTF8.self)
    #expect(page.contains("UNSPSC 4213: Surgical gowns, &lt;script&gt;"))
    #expect(page.contains("agency workers, not named"))
    #expect(page.contains("cannot be told apart."))
    #expect(page.contains("67 more could move it less"))
    #expect(page.contains("the score is 0.31 … 0.62"))
    #expect(!page.contains("<script>alert"))
  }

  @Test func theTerminalTellsTheFirstQuestionAndStaysShort() {
    let text = TerminalSummary.text(for: index.result, width: 100)
    #expect(text.contains("ask next     Ask \(index.name("kashgar"))"))
    #expect(text.contains("ranges       over those given: score 0.31 … 0.62, share 4.0 % … 30 %"))
    #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count <= 26)
  }
}
