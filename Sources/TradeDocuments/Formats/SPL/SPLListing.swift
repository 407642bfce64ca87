import SupplyModel

/// A product of the document, stated.
struct SPLListed {
  let product: Int32
  /// Active ingredients, its parts' included.
  var actives: [Int32]
  /// Ingredients, parts and sources, to be linked once it is known who made it.
  var inputs: [(product: Int32, location: SourceLocation)] = []
  /// What a repacker took it from; the labeler answers for that.
  var sources: [(product: Int32, location: SourceLocation)] = []
}

/// The products of one document; substances and sources are stated once each.
struct SPLListing {
  private(set) var listed: [SPLListed] = []
  /// Position in ``listed`` by code: its own, its packages', as written.
  private(set) var byCode: [String: Int] = [:]
  private var substances: [String: Int32] = [:]
  private let labeler: String?

  init(labeler: String?) { self.labeler = labeler }

  /// States one listed product with all that is in it; nothing when nothing names it.
  mutating func state(_ listing: XMLRecord<SPLField>, into facts: inout DocumentFacts) {
    for record in listing.records(.product) {
      _ = state(SPLProduct(record, in: listing), kit: nil, &facts)
    }
  }

  /// The product of a code that an operation names and the document does not list.
  mutating func state(code: String, at location: SourceLocation, into facts: inout DocumentFacts) {
    guard byCode[code] == nil, let position = state(source: code, "2.16.840.1.113883.6.69", location, &facts)
    else { return }
    add(SPLListed(product: position, actives: []), codes: [code])
  }

  private mutating func state(
    _ product: SPLProduct, kit: String?, _ facts: inout DocumentFacts
  ) -> SPLListed? {
    let draft = product.draft(labeler: labeler, kit: kit, log: &facts.diagnostics)
    guard let position = facts.state(draft) else { return nil }
    var listed = SPLListed(product: position, actives: [])
    for ingredient in product.record.records(.ingredient) { add(ingredient, to: &listed, &facts) }
    for source in product.record.values(.sourceCode) {
      guard let code = source.placed(attribute: "code") else { continue }
      let system = source.attribute("codeSystem")
      guard let input = state(source: code.text, system, code.location, &facts) else { continue }
      listed.sources.append((input, code.location))
    }
    addParts(of: product, to: &listed, &facts)
    add(listed, codes: product.codes)
    return listed
  }

  private mutating func add(_ listed: SPLListed, codes: [String]) {
    for code in codes where byCode[code] == nil { byCode[code] = self.listed.count }
    self.listed.append(listed)
  }

  private mutating func addParts(
    of kit: SPLProduct, to listed: inout SPLListed, _ facts: inout DocumentFacts
  ) {
    let name = kit.calledCode ?? kit.name?.text
    for part in kit.record.records(.part) {
      for record in part.records(.product) {
        guard let stated = state(SPLProduct(record, in: part), kit: name, &facts) else { continue }
        listed.inputs.append((stated.product, record.location))
        for active in stated.actives where !listed.actives.contains(active) { listed.actives.append(active) }
      }
    }
  }

  private mutating func add(
    _ ingredient: XMLRecord<SPLField>, to listed: inout SPLListed, _ facts: inout DocumentFacts
  ) {
    let kind = ingredient.attribute("classCode") ?? ""
    // What the product may contain, it need not contain.
    guard kind != "CNTM", let substance = state(substance: ingredient, &facts) else { return }
    listed.inputs.append((substance, ingredient.location))
    let isActive = kind.hasPrefix("ACTI") || ingredient.elementName == "activeIngredient"
    if isActive, !listed.actives.contains(substance) { listed.actives.append(substance) }
  }

  private mutating func state(
    substance: XMLRecord<SPLField>, _ facts: inout DocumentFacts
  ) -> Int32? {
    let code = substance.first(.substanceCode)
    let name = substance.placed(.substanceName)
    guard let key = code?.placed(attribute: "code")?.text ?? name?.text.lowercased() else { return nil }
    if let known = substances[key] { return known }
    var draft = ProductDraft(at: substance.location)
    draft.name(name)
    if let code { SPLProduct.add(code, to: &draft) }
    let position = facts.state(draft)
    substances[key] = position
    return position
  }

  private mutating func state(
    source code: String, _ system: String?, _ location: SourceLocation, _ facts: inout DocumentFacts
  ) -> Int32? {
    if let known = byCode[code] { return listed[known].product }
    if let known = substances[code] { return known }
    var draft = ProductDraft(at: location)
    guard let identifier = SPLRegister.identifier(code: code, system: system) else { return nil }
    draft.identifier(identifier.scheme, PlacedText(identifier.value, at: location))
    let position = facts.state(draft)
    substances[code] = position
    return position
  }
}
