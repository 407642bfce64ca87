/// The words of a product or of a listed good: folded, without plurals and words that tell nothing.
enum ProductWords {
  static func words(of text: String) -> Set<String> {
    Set(NameWords.words(of: text).map(singular).filter { !ignored.contains($0) })
  }

  /// The goods one entry lists: `Rubber Gloves, Condoms, Rubber Raincoats, and Rubber Footwear` are four.
  ///
  /// Text in parentheses explains and is left out; `downstream products` and the like name no good.
  static func alternatives(in text: String) -> [Set<String>] {
    let bare = withoutParentheses(text)
    let joined = bare.replacing(" and ", with: ",").replacing(" or ", with: ",").replacing("/", with: ",")
    return joined.split { ",;".contains($0) }.map { words(of: String($0)) }.filter { !$0.isEmpty }
  }

  private static func withoutParentheses(_ text: String) -> String {
    var depth = 0
    return text.filter { character in
      if character == "(" { depth += 1 }
      defer { if character == ")" { depth = max(0, depth - 1) } }
      return depth == 0
    }
  }

  private static func singular(_ word: String) -> String {
    if word.utf8.count < 4 || word.hasSuffix("ss") || word.hasSuffix("us") { return word }
    if word.hasSuffix("ies") { return String(word.dropLast(3)) + "y" }
    for ending in ["oes", "shes", "ches", "xes", "sses"] where word.hasSuffix(ending) {
      return String(word.dropLast(2))
    }
    return word.hasSuffix("s") ? String(word.dropLast()) : word
  }

  /// Singular; words that stand beside goods in orders and name none.
  private static let ignored: Set<String> = [
    "all", "product", "good", "derivative", "its", "their", "the", "of", "in", "for", "from", "with",
    "downstream",
    "item", "part", "thereof", "other", "based", "article", "produced", "whole",
  ]
}
