import SupplyModel

/// Whether text for a terminal may carry colour. The caller decides, per stream; words and shapes are the same.
package enum TerminalStyle: Sendable {
  case plain, coloured

  func bold(_ text: String) -> String { wrapped(text, "1") }
  func faint(_ text: String) -> String { wrapped(text, "2") }

  func severity(_ severity: FindingSeverity, _ text: String) -> String {
    switch severity {
    case .critical: wrapped(text, "1;31")
    case .high: wrapped(text, "31")
    case .medium: wrapped(text, "33")
    case .notRated, .low: text
    }
  }

  func verdict(_ verdict: Verdict, _ text: String) -> String {
    wrapped(text, verdict == .violated ? "1;31" : "1")
  }

  func level(_ severity: Diagnostic.Severity, _ text: String) -> String {
    switch severity {
    case .error: wrapped(text, "1;31")
    case .warning: wrapped(text, "1;33")
    case .note: wrapped(text, "1;36")
    }
  }

  private func wrapped(_ text: String, _ code: String) -> String {
    self == .plain ? text : "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }
}
