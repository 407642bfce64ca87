/// How often an answer was right: one company (true) or two.
struct Confusion: CustomStringConvertible {
  var truePositives = 0
  var falsePositives = 0
  var falseNegatives = 0
  var trueNegatives = 0

  init(_ answers: [(truth: Bool, answer: Bool)]) {
    for (truth, answer) in answers {
      switch (truth, answer) {
      case (true, true): truePositives += 1
      case (false, true): falsePositives += 1
      case (true, false): falseNegatives += 1
      case (false, false): trueNegatives += 1
      }
    }
  }

  var precision: Double { ratio(truePositives, truePositives + falsePositives) }
  var recall: Double { ratio(truePositives, truePositives + falseNegatives) }
  var f1: Double { ratio(2 * truePositives, 2 * truePositives + falsePositives + falseNegatives) }

  var description: String {
    "tp \(truePositives) fp \(falsePositives) fn \(falseNegatives) tn \(trueNegatives), "
      + "precision \(short(precision)) recall \(short(recall)) F1 \(short(f1))"
  }

  private func ratio(_ part: Int, _ whole: Int) -> Double { whole == 0 ? 0 : Double(part) / Double(whole) }
  private func short(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }
}
