/// The Content-Security-Policy of the page: it admits the one style sheet and the one script that are written into
/// it, by their hashes, and nothing else, so that a page made from other people's documents cannot phone home.
enum ContentPolicy {
  static let text =
    "default-src 'none'; style-src 'sha256-\(Stylesheet.hash)'; script-src 'sha256-\(PageScript.hash)'; "
    + "base-uri 'none'; form-action 'none'"
}

/// `Assets/page.css`, as it is written into the page.
enum Stylesheet {}

/// `Assets/Script/`, one file after the other, as it is written into the page.
enum PageScript {}
