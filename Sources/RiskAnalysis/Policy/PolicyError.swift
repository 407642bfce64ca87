/// A policy file that cannot be used, and every reason why, each at its place.
package struct PolicyError: Error, Equatable {
  /// One thing wrong with the file.
  package struct Problem: Hashable, Sendable {
    package var line: Int
    package var column: Int
    /// Lower case, no full stop, stands alone.
    package var message: String
    package var hint: String?

    package init(line: Int, column: Int, message: String, hint: String? = nil) {
      self.line = line
      self.column = column
      self.message = message
      self.hint = hint
    }
  }

  package let path: String
  /// By place; never empty.
  package let problems: [Problem]
}

extension PolicyError: CustomStringConvertible {
  /// One line per problem, `policy.toml:3:1: unknown key 'flor' (did you mean 'floor'?)`.
  package var description: String {
    problems.map { problem in
      let place = "\(path):\(problem.line):\(problem.column)"
      return "\(place): \(problem.message)" + (problem.hint.map { " (\($0))" } ?? "")
    }.joined(separator: "\n")
  }
}
