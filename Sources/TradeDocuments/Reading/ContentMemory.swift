import SupplyModel

/// Contents of elements by what the elements say, byte for byte, places aside.
///
/// One thread uses it, and for every element it meets, which is too little for checks of exclusive access.
final class ContentMemory<Content> {
  /// What was made of an element, and the document it was made in.
  struct Known {
    let content: Content
    let document: DocumentID
  }

  /// All that is kept of one element in one place of memory: a thousand elements are looked up at random.
  private struct Entry {
    var known: Known?
    /// The last file that used its number.
    var usedIn: UInt32
    /// The last file that states the content, and where in its batch.
    var statedIn: UInt32 = 0
    var position: Int32 = -1
  }

  /// More distinct elements than this are not worth keeping: a register of a million companies names each once.
  private static var capacity: Int { 16_384 }
  private static var bytes: Int { 8 << 20 }

  @exclusivity(unchecked) private var keys = ByteInterner()
  /// By number.
  @exclusivity(unchecked) private var entries: [Entry] = []
  private var file: UInt32 = 0
  /// How many numbers this file has used; which elements are remembered depends on the file alone.
  private var usedCount = 0
  @exclusivity(unchecked) private var key = ReusedBuffer<UInt8>(capacity: 1024)

  func startFile() {
    file &+= 1
    usedCount = 0
    if entries.count >= Self.capacity || keys.byteCount > Self.bytes { forget() }
  }

  /// The number of an element together with the role it plays; nil when the file has too many.
  func number<Field>(of record: XMLRecord<Field>, as role: String) -> Int? {
    if usedCount >= Self.capacity { return nil }
    key.removeAll()
    var role = role
    role.withUTF8 { key.append($0) }
    key.append(0)
    record.appendContent(to: &key)
    let (number, isNew) = keys.intern(key.all)
    if isNew {
      entries.append(Entry(usedIn: file))
      usedCount += 1
    } else if entries[number].usedIn != file {
      entries[number].usedIn = file
      usedCount += 1
    }
    return number
  }

  /// What was made of an element of this number; nil for one that was not read before.
  subscript(number: Int) -> Known? { _read { yield entries[number].known } }

  /// The position of the content in the present file; nil when the file has not stated it.
  func position(of number: Int) -> Int32? {
    entries[number].statedIn == file ? entries[number].position : nil
  }

  func remember(_ content: Content, of number: Int, madeIn document: DocumentID) {
    entries[number].known = Known(content: content, document: document)
  }

  /// Notes that the present file states the content there.
  func place(_ number: Int, at position: Int32) {
    (entries[number].statedIn, entries[number].position) = (file, position)
  }

  /// Forgets everything; numbers given before mean nothing afterwards.
  func forget() {
    keys = ByteInterner()
    entries.removeAll(keepingCapacity: true)
  }
}
