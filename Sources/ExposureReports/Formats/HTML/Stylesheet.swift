/// The one style sheet of the page, and the policy that admits it and nothing else.
enum Stylesheet {
  /// Content-Security-Policy of the page. The hash is that of ``text``; a test computes it again.
  static let policy: StaticString = """
    default-src 'none'; style-src 'sha256-ctQ1yqmIcl6hrVSpjAMfI3opwbj51wPSY4knqvyU+nw='; base-uri 'none'; form-action 'none'
    """
}
