import CLibXML2

/// The only SAX callbacks that are set: everything else libxml2 could do stays switched off.
///
/// They run on the thread that parses and must never be formed in a main-actor context.
extension XMLParser {
  static var callbacks: xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    addContent(to: &handler)
    addRefusals(to: &handler)
    return handler
  }

  private static func addContent(to handler: inout xmlSAXHandler) {
    handler.startElementNs = { user, name, prefix, uri, namespaces, _, attributeCount, _, attributes in
      with(user) { parser in
        // An undeclared prefix must not look like "no namespace".
        let tag = XMLStartTag(
          localName: name.unsafelyUnwrapped, namespace: uri ?? prefix,
          attributes: XMLAttributes(attributes, count: Int(attributeCount)),
          line: parser.line, column: parser.column)
        parser.startElement(tag, namespaces: namespaces)
      }
    }
    handler.endElementNs = { user, _, _, _ in with(user) { $0.endElement() } }
    handler.serror = { user, error in
      guard let error else { return }
      with(user) { $0.report(error) }
    }
  }

  private static func addRefusals(to handler: inout xmlSAXHandler) {
    handler.entityDecl = { user, name, _, _, _, _ in
      with(user) { $0.stop(.declaresEntity(name.map { String(cString: $0) } ?? "")) }
    }
    handler.attributeDecl = { user, _, _, _, _, _, values in
      // libxml2 hands the list of allowed values over to the callback.
      if let values { xmlFreeEnumeration(values) }
      with(user) { $0.stop(.declaresAttributeDefaults) }
    }
    handler.reference = { user, name in
      with(user) { $0.stop(.refersToEntity(name.map { String(cString: $0) } ?? "")) }
    }
    handler.getEntity = { _, name in xmlGetPredefinedEntity(name) }
    handler.getParameterEntity = { user, name in
      with(user) { $0.stop(.refersToEntity(name.map { String(cString: $0) } ?? "")) }
      return nil
    }
  }
}

extension xmlSAXHandler {
  /// Sets or unsets the callbacks for text.
  mutating func listen(_ wantsText: Bool) {
    characters =
      wantsText
      ? { user, start, count in with(user) { $0.text(UnsafeBufferPointer(start: start, count: Int(count))) } }
      : nil
    cdataBlock = characters
    // Else libxml2 looks through white space for whether it may be ignored, which without a DTD it never may.
    ignorableWhitespace = characters
  }
}

@inline(__always)
private func with(_ user: UnsafeMutableRawPointer?, _ body: (XMLParser) -> Void) {
  guard let user else { return }
  Unmanaged<XMLParser>.fromOpaque(user)._withUnsafeGuaranteedRef(body)
}
