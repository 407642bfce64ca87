import SupplyModel

extension OutputFile {
  /// Bytes of a page above which browsers take long to open it.
  static let mostPageBytes = 50_000_000

  var isLargePage: Bool { name.hasSuffix(".html") && bytes.count > Self.mostPageBytes }
}

extension Diagnostic {
  static func largePage(_ file: OutputFile, in folder: String) -> Diagnostic {
    Diagnostic(
      "large-page", .warning,
      "the page has \(file.bytes.count / 1_000_000) MB, which browsers open slowly; nothing is left out of it",
      path: "\(folder)/\(file.name)",
      hint:
        "--detail exposed tells only of parties and relations that carry or pass on risk, and counts the rest"
    )
  }
}
