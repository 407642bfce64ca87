import SupplyModel

/// Country and region of a party as any format states them.
///
/// A region code such as `CN-XJ` is kept whole wherever it stands, and names its country when nothing else does. So is
/// any text in the place of a country that is more than a country's name.
struct StatedPlace {
  typealias Text = (text: String, location: SourceLocation)
  let statements: [Statement]

  /// - Parameter country: a name, a country's code, or a region's; reported when it is none of them.
  init(country: Text?, region: Text?, _ log: inout DiagnosticLog) {
    var statements: [Statement] = []
    var region = region
    if let (text, location) = country {
      let named = Country.named(inAnyLanguage: text)
      // What is more than a country may name a region, and is looked up as one.
      if region == nil, named == nil { region = (text, location) }
      if let country = named ?? Country.subdivision(text) ?? Country.standing(in: text) {
        statements.append(Statement(.country, country.code, original: text, at: location))
      } else {
        log.report(.unknownCountry(text, at: location))
      }
    }
    if let (text, location) = region {
      let inside = Country.subdivision(text)
      if statements.isEmpty, let inside {
        statements.append(Statement(.country, inside.code, original: text, at: location))
      }
      let code = inside == nil ? text : text.uppercased()
      statements.append(Statement(.region, code, original: text, at: location))
    }
    self.statements = statements
  }
}
