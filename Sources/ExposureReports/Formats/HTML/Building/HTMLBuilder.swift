/// Puts pieces of a page one after the other.
@resultBuilder
enum HTMLBuilder {
  static func buildExpression(_ piece: HTML) -> HTML { piece }
  static func buildBlock(_ pieces: HTML...) -> HTML { joined(pieces) }
  static func buildArray(_ pieces: [HTML]) -> HTML { joined(pieces) }
  static func buildOptional(_ piece: HTML?) -> HTML { piece ?? .empty }
  static func buildEither(first piece: HTML) -> HTML { piece }
  static func buildEither(second piece: HTML) -> HTML { piece }

  private static func joined(_ pieces: [HTML]) -> HTML {
    pieces.reduce(into: HTML.empty) { $0.append($1) }
  }
}
