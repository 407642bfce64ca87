/// The one style sheet of the page, and the policy that admits it and nothing else.
enum Stylesheet {
  /// Content-Security-Policy of the page. The hash is that of ``text``; a test computes it again.
  static let policy: StaticString = """
    default-src 'none'; style-src 'sha256-ik00hkvu3OQp1jGq/hrbJ17v3ExWQEMLzheUo6Q6Pc0='; base-uri 'none'; form-action 'none'
    """
}
