import Glibc

/// Numbers of names by their pointers: a parser interns names, so most lookups compare two addresses.
///
/// A fixed number of slots: a document of ever new names costs time, not memory.
final class XMLNameCache {
  private struct Slot {
    var local: UnsafePointer<UInt8>?
    var namespace: UnsafePointer<UInt8>?
    var number = 0

    @inline(__always)
    func holds(_ tag: XMLStartTag) -> Bool { local == tag.localName && namespace == tag.namespace }
  }

  private static let slotCount = 512
  private let vocabulary: XMLVocabulary
  private let attributeNames: [String]
  // Behind pointers: one look-up per element is too little for an access check of its own.
  private let names = UnsafeMutablePointer<Slot>.allocate(capacity: slotCount)
  private let attributes = UnsafeMutablePointer<Slot>.allocate(capacity: 64)

  init(_ matcher: XMLMatcher) {
    vocabulary = matcher.vocabulary
    attributeNames = matcher.attributes
    names.initialize(repeating: Slot(), count: Self.slotCount)
    attributes.initialize(repeating: Slot(), count: 64)
  }

  deinit {
    names.deallocate()
    attributes.deallocate()
  }

  /// Forgets all names: their pointers mean nothing in another dictionary.
  func clear() {
    names.update(repeating: Slot(), count: Self.slotCount)
    attributes.update(repeating: Slot(), count: 64)
  }

  /// The vocabulary's number of an element's name, 0 for an unknown one.
  func number(_ tag: XMLStartTag) -> Int {
    let slot = Self.slot(tag.localName, tag.namespace, among: Self.slotCount)
    if names[slot].holds(tag) { return names[slot].number }
    // Two names of one slot must not drive each other out on every line.
    let second = slot ^ 1
    if names[second].holds(tag) { return names[second].number }
    if names[slot].local != nil { names[second] = names[slot] }
    let number = vocabulary.number(
      namespace: { tag.namespace.map { String(cString: $0) } }, local: String(cString: tag.localName))
    names[slot] = Slot(local: tag.localName, namespace: tag.namespace, number: number)
    return number
  }

  /// The position of an attribute's name among those to keep.
  func attribute(_ name: UnsafePointer<UInt8>) -> UInt8? {
    var slot = Self.slot(name, nil, among: 64)
    if attributes[slot].local != name, attributes[slot].local != nil { slot ^= 1 }
    if attributes[slot].local != name {
      let position = attributeNames.firstIndex(of: String(cString: name))
      attributes[slot] = Slot(local: name, namespace: nil, number: position ?? -1)
    }
    return attributes[slot].number < 0 ? nil : UInt8(attributes[slot].number)
  }

  private static func slot(
    _ local: UnsafePointer<UInt8>, _ namespace: UnsafePointer<UInt8>?, among count: Int
  ) -> Int {
    let mixed = UInt(bitPattern: local) &* 0x9E37_79B9_7F4A_7C15 ^ UInt(bitPattern: namespace) &* 31
    return Int(mixed >> 40) & (count - 1)
  }
}

extension XMLStartTag {
  var nameLength: Int { strlen(UnsafeRawPointer(localName).assumingMemoryBound(to: CChar.self)) }
}
