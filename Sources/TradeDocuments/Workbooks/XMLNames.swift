/// Names of a vocabulary by the parser's interned pointers: a look-up compares addresses, not letters.
///
/// A name's raw value is its local name, behind a prefix of ours where its namespace has one: `table:name`.
struct XMLNames<Name: RawRepresentable> where Name.RawValue == String {
  private struct Slot {
    var local: UnsafePointer<UInt8>?
    var namespace: UnsafePointer<UInt8>?
    var name: Name?
  }

  private static var slotCount: Int { 256 }
  private let prefixes: [String: String]
  private var slots = [Slot](repeating: Slot(), count: slotCount)

  /// - Parameter prefixes: by namespace; the empty one for names that stand alone.
  init(_ prefixes: [String: String]) { self.prefixes = prefixes }

  /// nil for an element of another vocabulary.
  mutating func element(_ tag: XMLStartTag) -> Name? {
    tag.namespace == nil ? nil : name(tag.localName, tag.namespace)
  }

  mutating func attribute(_ index: Int, of tag: XMLStartTag) -> Name? {
    name(tag.attributes.localName(index), tag.attributes.namespace(index))
  }

  /// The attributes of a tag that the vocabulary has, as text; for tags that are few.
  mutating func texts(of tag: XMLStartTag) -> [Name: String] where Name: Hashable {
    var texts: [Name: String] = [:]
    for index in 0..<tag.attributes.count {
      guard let name = attribute(index, of: tag) else { continue }
      texts[name] = String(decoding: tag.attributes.value(index), as: UTF8.self)
    }
    return texts
  }

  private mutating func name(_ local: UnsafePointer<UInt8>, _ namespace: UnsafePointer<UInt8>?) -> Name? {
    let mixed = UInt(bitPattern: local) &* 0x9E37_79B9_7F4A_7C15 ^ UInt(bitPattern: namespace) &* 31
    let slot = Int(mixed >> 40) & (Self.slotCount - 1)
    if slots[slot].local != local || slots[slot].namespace != namespace {
      slots[slot] = Slot(local: local, namespace: namespace, name: lookUp(local, namespace))
    }
    return slots[slot].name
  }

  private func lookUp(_ local: UnsafePointer<UInt8>, _ namespace: UnsafePointer<UInt8>?) -> Name? {
    let text = String(cString: local)
    guard let namespace else { return Name(rawValue: text) }
    guard let prefix = prefixes[String(cString: namespace)] else { return nil }
    return Name(rawValue: prefix.isEmpty ? text : "\(prefix):\(text)")
  }
}
