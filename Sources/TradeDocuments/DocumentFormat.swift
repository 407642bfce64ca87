import SupplyModel

/// A kind of document Headwater reads: bytes in, statements out.
///
/// Adding one is a folder in `Formats/`, a line in `DocumentFormat+All.swift`, a folder in `Samples/formats/`
/// and a page; the completeness test names what is missing.
package protocol DocumentFormat: Sendable {
  /// Kebab case, as in `result.json` and `headwater formats`: `ubl`.
  var id: String { get }
  /// One line for `headwater formats`.
  var summary: String { get }
  /// Judges by the first bytes only; never reads the whole document.
  func recognize(_ head: DocumentHead) -> Recognition
  /// Whether a document's path has a part in that; else all XML documents with one root are judged alike.
  var looksAtPaths: Bool { get }
  /// Reads a document to its end into `batch`. Problems in the data become diagnostics of the batch.
  ///
  /// - Throws: ``UnreadableDocument`` when nothing of the document may be used (malformed, hostile, truncated);
  ///   what was put into `batch` so far is then discarded by the caller, its diagnostics kept.
  func read(_ source: DocumentSource, into batch: inout StatementBatch) throws(UnreadableDocument)
  /// The same on a thread that has read other documents before.
  func read(
    _ source: DocumentSource, into batch: inout StatementBatch, memory: ReadingMemory
  ) throws(UnreadableDocument)
}

extension DocumentFormat {
  package var looksAtPaths: Bool { false }

  package func read(
    _ source: DocumentSource, into batch: inout StatementBatch, memory: ReadingMemory
  ) throws(UnreadableDocument) {
    try read(source, into: &batch)
  }
}

/// Whether a format takes a document, and why; of several takers the surest wins, ties are reported.
package enum Recognition: Hashable, Sendable {
  case no
  /// The reason is shown to the user: `columns supplier and buyer`.
  case maybe(String)
  case yes(String)
  /// The user's configuration says so: surer than any look at the document.
  case configured(String)
}

/// The start of a document, enough to recognise it.
package struct DocumentHead: Sendable {
  /// At most the first 4 KB.
  package let bytes: [UInt8]
  /// At most the first 64 KB, for signs that may stand behind a long beginning.
  let farBytes: [UInt8]
  package let path: String
  /// The root element when the bytes begin an XML document; found once for all XML formats.
  package let root: XMLHead?
  /// The lines that may be a table's header: of text the first and those that begin a table below titles, of a sheet
  /// the first rows.
  let headers: [HeaderCandidate]
  /// The name of a workbook's sheet, which has no bytes of its own.
  let sheetName: String?
  /// What the document is when it is a zip inside: a workbook, a text; nil for all others.
  package let package: ZipPackage?

  /// How far a root element is looked for: licences and drawings of comments may stand before it.
  static let farthestRoot = 65_536

  package init(
    bytes: [UInt8], path: String, package: ZipPackage? = nil, memory: ReadingMemory = ReadingMemory()
  ) {
    self.bytes = Array(bytes.prefix(4096))
    farBytes = bytes.count <= Self.farthestRoot ? bytes : Array(bytes.prefix(Self.farthestRoot))
    self.path = path
    self.package = package
    root = Self.root(of: bytes, short: self.bytes, memory)
    headers = root == nil ? TextHeader.candidates(in: self.bytes, as: DelimitedText()) : []
    sheetName = nil
  }

  /// Nearly always in the short head; what an envelope carries may stand behind a long header of its own.
  private static func root(of bytes: [UInt8], short: [UInt8], _ memory: ReadingMemory) -> XMLHead? {
    let root = XMLHead(short, memory: memory)
    if let root, !root.isEnvelope || bytes.count <= short.count { return root }
    return XMLHead(Array(bytes.prefix(farthestRoot)), memory: memory) ?? root
  }

  /// Their names.
  var headerLines: [[String]] { headers.map(\.names) }

  /// Of a sheet, which is recognised by its first rows.
  init(_ sheet: Sheet, _ grid: SheetGrid, path: String) {
    (bytes, farBytes, self.path, root, package, sheetName) = ([], [], path, nil, nil, sheet.name)
    headers = SheetHeader.candidates(in: grid)
  }

  /// - Throws: `unreadable-file` when the document cannot be opened.
  package init(
    of source: DocumentSource, memory: ReadingMemory = ReadingMemory()
  ) throws(UnreadableDocument) {
    let bytes = try ByteStream.prefix(of: source, upTo: Self.farthestRoot)
    let isZip = FileSignature.of(bytes)?.kind == .zip
    self.init(
      bytes: bytes, path: source.path, package: isZip ? ZipPackage(source.content) : nil,
      memory: memory)
  }
}

/// A document to read: its identity in the run, its path and its bytes.
package struct DocumentSource: Sendable {
  package enum Content: Sendable {
    /// A regular file, read in chunks.
    case file(String)
    case memory([UInt8])
    /// A sheet of a workbook, already taken out of it.
    case sheet(Sheet)
    /// Inside a container, and too large to be held.
    case member(StoredMember)
  }

  package let document: DocumentID
  /// As shown to the user.
  package let path: String
  package let content: Content

  package init(document: DocumentID, path: String, content: Content) {
    self.document = document
    self.path = path
    self.content = content
  }

  /// The bytes of a document in memory; nil for all others.
  var heldBytes: [UInt8]? {
    if case .memory(let bytes) = content { bytes } else { nil }
  }
}

/// A document of which nothing may be used.
package struct UnreadableDocument: Error, Sendable {
  package let diagnostic: Diagnostic

  package init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }
}
