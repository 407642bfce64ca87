/// The formats chosen for documents met before, by their roots: a run reads thousands of documents of a handful of
/// roots, and every format would be asked about each.
struct KnownChoices {
  /// What was chosen among; as long as it is held here, no other formats are stored in its place.
  private var formats: [any DocumentFormat] = []
  private var looksAtPaths = false
  private var choices: [XMLHead: DocumentSniffer.Choice] = [:]
  /// The root met last, for a hundred invoices follow each other.
  private var last: (root: XMLHead, choice: DocumentSniffer.Choice)?

  /// - Returns: nil when no format takes the document.
  mutating func choice(
    for head: DocumentHead, among formats: [any DocumentFormat]
  ) -> DocumentSniffer.Choice? {
    if !isAmong(formats) { self = KnownChoices(formats) }
    // What is inside an envelope may differ from document to document.
    guard let root = head.root, !root.isEnvelope, !looksAtPaths else {
      return DocumentSniffer(formats).choose(head)
    }
    if let last, last.root == root { return last.choice }
    guard let choice = choices[root] ?? DocumentSniffer(formats).choose(head) else { return nil }
    if choices.count < Self.capacity { choices[root] = choice }
    last = (root, choice)
    return choice
  }

  /// Roots come from documents, so there may be no end of them.
  private static let capacity = 256

  init() {}

  private init(_ formats: [any DocumentFormat]) {
    self.formats = formats
    looksAtPaths = formats.contains(where: \.looksAtPaths)
  }

  private func isAmong(_ formats: [any DocumentFormat]) -> Bool {
    self.formats.count == formats.count
      && self.formats.withUnsafeBufferPointer { mine in
        formats.withUnsafeBufferPointer { mine.baseAddress == $0.baseAddress }
      }
  }
}
