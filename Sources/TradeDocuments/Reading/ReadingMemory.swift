import SupplyModel

/// What a thread keeps from one document to the next: the parser's state, the names it has met, and what it made of
/// elements that documents repeat.
///
/// It only saves work: what is read of a document is the same with a memory as without. One thread uses one memory,
/// for one document at a time.
package final class ReadingMemory {
  let context = XMLContext()
  /// By outline; a run reads a handful of formats.
  private var builders: [ObjectIdentifier: XMLRecordBuilder] = [:]
  var heads = KnownHeads()
  var choices = KnownChoices()
  let parties = ContentMemory<PartyContent>()
  let products = ContentMemory<ProductContent>()
  /// Counts the files read, so that what belongs to one file is not taken for another's.
  private(set) var file: UInt32 = 0

  private let progress: ReadingProgress?
  /// nil where the facts of all documents are kept.
  let largeDocuments: LargeDocuments?
  /// Whether a batch has the places where its document says what it shares with earlier ones.
  let notesPlaces: Bool
  /// How many threads may read one large document; what is read does not depend on it.
  let threads: Int

  /// - Parameters:
  ///   - progress: told how many bytes of large files were read.
  ///   - largeDocuments: which documents to count instead of keeping what they state.
  ///   - notesPlaces: whether batches are to be kept each by itself.
  ///   - threads: how many may read one large document.
  package init(
    progress: ReadingProgress? = nil, largeDocuments: LargeDocuments? = nil, notesPlaces: Bool = false,
    threads: Int = 1
  ) {
    self.threads = threads
    self.progress = progress
    self.largeDocuments = largeDocuments
    self.notesPlaces = notesPlaces
  }

  func noteRead(bytes: Int) { progress?.add(bytes: bytes) }

  /// What builds the records of a document, begun; one of its own while the thread's parser is in use.
  func builder(_ matcher: XMLMatcher, for document: DocumentID) -> XMLRecordBuilder {
    let known = context.isTaken ? nil : builders[ObjectIdentifier(matcher)]
    let builder = known ?? XMLRecordBuilder(matcher)
    if !context.isTaken { builders[ObjectIdentifier(matcher)] = builder }
    builder.begin(document)
    return builder
  }

  /// To be called when the parser's dictionary was made anew.
  func forgetNames() {
    for builder in builders.values { builder.forgetNames() }
  }

  /// After a file of which nothing may be used: what it said must not be taken for its source's word.
  func forgetContents() {
    parties.forget()
    products.forget()
  }

  /// Before each file: nothing of the last one's positions holds.
  func startFile() {
    file &+= 1
    parties.startFile()
    products.startFile()
  }
}
