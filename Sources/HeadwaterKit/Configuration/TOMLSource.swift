import RiskAnalysis
import SupplyModel

/// A TOML file somebody writes for us, and where its keys stand.
struct TOMLSource {
  let path: String
  private let kind: Kind
  private let locator: TOMLKeyLocator

  /// What the file is, as its problems call it.
  struct Kind {
    /// `the configuration`.
    let name: String
    /// Of problems with its values.
    let slug: String
    /// Of a text that is no TOML.
    let malformedSlug: String

    static let configuration = Kind(
      name: "the configuration", slug: "bad-configuration", malformedSlug: "malformed-configuration")
    static let waivers = Kind(
      name: "a file of waivers", slug: "bad-waiver", malformedSlug: "malformed-waivers")
  }

  init(_ toml: String, path: String, kind: Kind = .configuration) {
    self.path = path
    self.kind = kind
    locator = TOMLKeyLocator(toml)
  }

  /// Line and column of a key, both from 1; nil when it cannot be found.
  func position(of key: [String]) -> (line: Int, column: Int)? {
    locator.places[key].map { locator.position(of: $0.key) }
  }

  /// `headwater.toml:3:1`, or the path alone when the key cannot be found.
  func place(of key: [String]) -> String {
    position(of: key).map { "\(path):\($0.line):\($0.column)" } ?? path
  }

  /// A value, or a table, that cannot be used.
  func bad(_ message: String, at key: [String], hint: String? = nil) -> Diagnostic {
    Diagnostic(kind.slug, .error, message, path: place(of: key), hint: hint)
  }

  func unknownKey(_ name: String, at key: [String], nearest: String?) -> Diagnostic {
    Diagnostic(
      "unknown-key", .error, "'\(name)' is no key of \(kind.name)", path: place(of: key),
      hint: nearest.map { "did you mean '\($0)'?" })
  }
}
