import SupplyModel

/// What a thread keeps from one document to the next: the parser's state, the names it has met, and what it made of
/// elements that documents repeat.
///
/// It only saves work: what is read of a document is the same with a memory as without. One thread uses one memory,
/// for one document at a time.
package final class ReadingMemory {
  let context = XMLContext()
  /// Name caches by outline; a run reads a handful of formats.
  private var names: [ObjectIdentifier: XMLNameCache] = [:]
  let parties = ContentMemory<PartyContent>()
  let products = ContentMemory<ProductContent>()
  /// Counts the files read, so that what belongs to one file is not taken for another's.
  private(set) var file: UInt32 = 0

  private let progress: ReadingProgress?
  /// nil where the facts of all documents are kept.
  let largeDocuments: LargeDocuments?

  /// - Parameters:
  ///   - progress: told how many bytes of large files were read.
  ///   - largeDocuments: which documents to count instead of keeping what they state.
  package init(progress: ReadingProgress? = nil, largeDocuments: LargeDocuments? = nil) {
    self.progress = progress
    self.largeDocuments = largeDocuments
  }

  func noteRead(bytes: Int) { progress?.add(bytes: bytes) }

  func names(of matcher: XMLMatcher) -> XMLNameCache {
    if context.isTaken { return XMLNameCache(matcher) }
    if let known = names[ObjectIdentifier(matcher)] { return known }
    let cache = XMLNameCache(matcher)
    names[ObjectIdentifier(matcher)] = cache
    return cache
  }

  /// To be called when the parser's dictionary was made anew.
  func forgetNames() {
    for cache in names.values { cache.clear() }
  }

  /// Before each file: nothing of the last one's positions holds.
  func startFile() {
    file &+= 1
    parties.startFile()
    products.startFile()
  }
}

/// Contents of elements by what the elements say, byte for byte, places aside.
final class ContentMemory<Content> {
  /// What was made of an element, the document it was made in, and its position in the file being read.
  struct Known {
    let content: Content
    let document: DocumentID
    var file: UInt32
    var position: Int32
  }

  /// More distinct elements than this are not worth keeping: a register of a million companies names each once.
  private static var capacity: Int { 16_384 }
  private static var bytes: Int { 8 << 20 }

  private var keys = ByteInterner()
  private var known: [Known?] = []
  /// Of each number, the last file that used it.
  private var files: [UInt32] = []
  private var file: UInt32 = 0
  /// How many numbers this file has used; which elements are remembered depends on the file alone.
  private var usedCount = 0
  private var key: [UInt8] = []

  func startFile() {
    file &+= 1
    usedCount = 0
    if keys.count >= Self.capacity || keys.byteCount > Self.bytes { forget() }
  }

  /// The number of an element together with the role it plays; nil when the file has too many.
  func number<Field>(of record: XMLRecord<Field>, as role: String) -> Int? {
    if usedCount >= Self.capacity { return nil }
    key.removeAll(keepingCapacity: true)
    key.append(contentsOf: role.utf8)
    key.append(0)
    record.appendContent(to: &key)
    let (number, isNew) = key.withUnsafeBufferPointer { keys.intern($0) }
    if isNew {
      known.append(nil)
      files.append(0)
    }
    if files[number] != file { usedCount += 1 }
    files[number] = file
    return number
  }

  subscript(number: Int) -> Known? {
    get { known[number] }
    set { known[number] = newValue }
  }

  private func forget() {
    keys = ByteInterner()
    known.removeAll(keepingCapacity: true)
    files.removeAll(keepingCapacity: true)
  }
}
