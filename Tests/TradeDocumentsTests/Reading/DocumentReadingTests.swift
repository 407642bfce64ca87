import Glibc
import SupplyModel
import Testing

@testable import TradeDocuments

@Suite struct DocumentReadingTests {
  @Test(arguments: [
    ("PK\u{3}\u{4}rest", "a ZIP archive"), ("%PDF-1.7\n", "a PDF"),
    ("<!DOCTYPE html><p>", "an HTML page"), ("# Notes\n\ntext, and more\n", "Markdown or plain text"),
    ("just some words\n", "plain text"), ("", "an empty document"), (" \n", "an empty document"),
    ("<?xml version='1.0'?><!-- <a> --><b:Thing x='1'/>", "XML with the root element 'b:Thing'"),
    ("[1, 2]", "JSON without nodes and edges"), ("a\u{0}\u{1}", "binary data"),
    ("colour,shape\nred,round\n", "a table with the columns 'colour', 'shape'"),
  ])
  func whatNobodyReadsIsDescribed(text: String, phrase: String) throws {
    let document = read(text)
    #expect(document.format == nil)
    #expect(document.recognition == phrase)
    #expect(document.slugs == ["unrecognised-document"])
    let diagnostic = try #require(document.batch.diagnostics.items.first)
    #expect(diagnostic.severity == .warning)
    #expect(diagnostic.message == "no format reads this document: it looks like \(phrase)")
    #expect(diagnostic.hint != nil)
    #expect(document.batch.records == RecordTally(read: 1, rejected: 1))
  }

  @Test(arguments: [
    ([0x1F, 0x8B, 8], "a gzip archive"), ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0], "an xz archive"),
  ])
  func containersAreNamed(bytes: [Int], phrase: String) {
    #expect(read(bytes.map { UInt8($0) }).recognition == phrase)
  }

  @Test func aFileThatIsNotThereIsReported() {
    let document = readFile("Samples/no-such-file.csv")
    #expect(document.slugs == ["unreadable-file"])
    #expect(document.batch.records == RecordTally(read: 1, rejected: 1))
  }

  @Test func aFolderIsNotAFile() {
    #expect(readFile("Samples").slugs == ["unreadable-file"])
  }

  @Test func aFileWithoutPermissionIsReported() {
    let path = "/tmp/headwater-test-\(getpid()).csv"
    close(open(path, O_CREAT | O_WRONLY, 0))
    defer { unlink(path) }
    guard geteuid() != 0 else { return }
    let source = DocumentSource(document: DocumentID(0), path: path, content: .file(path))
    let diagnostic = DocumentReading.read(source, formats: DocumentFormats.all).batch.diagnostics.items[0]
    #expect(diagnostic.slug == "unreadable-file")
    #expect(diagnostic.hint == "give the user who runs headwater the right to read it")
  }

  @Test func factsOfARefusedDocumentAreDropped() {
    let document = read("any", formats: [Refusing(id: "x", certainty: .yes("x"), readFirst: 3)])
    #expect(document.batch.parties.isEmpty)
    #expect(document.batch.records == RecordTally(read: 3, rejected: 3))
    #expect(document.slugs == ["first", "refused"])
  }

  @Test func theSurestFormatWinsWhateverTheOrder() {
    let formats: [any DocumentFormat] = [
      Refusing(id: "perhaps", certainty: .maybe("m")), Refusing(id: "sure", certainty: .yes("y")),
      Refusing(id: "never", certainty: .no),
    ]
    #expect(read("any", formats: formats).format == "sure")
    #expect(read("any", formats: formats.reversed()).format == "sure")
  }

  @Test func aTieIsReported() {
    let formats = ["one", "two"].map { Refusing(id: $0, certainty: .yes("y")) }
    let document = read("any", formats: formats)
    #expect(document.format == "one")
    #expect(document.slugs.contains("several-formats"))
  }

  @Test func fileAndMemoryReadAlike() {
    let path = "Samples/hospital/relations.csv"
    let source = DocumentSource(document: DocumentID(0), path: path, content: .file(packageRoot + "/" + path))
    let bytes = try? ByteStream.prefix(of: source, upTo: 10_000_000)
    let (file, memory) = (readFile(path).batch, read(bytes ?? [], path: path).batch)
    #expect(file.relations.map(\.location) == memory.relations.map(\.location))
    #expect(file.parties.map(\.key) == memory.parties.map(\.key))
  }
}

/// Refuses every document, after stating something.
private struct Refusing: DocumentFormat {
  let id: String
  let certainty: Recognition
  var readFirst = 0
  var summary: String { id }

  func recognize(_ head: DocumentHead) -> Recognition { certainty }

  func read(_ source: DocumentSource, into batch: inout StatementBatch) throws(UnreadableDocument) {
    let place = SourceLocation(document: source.document, line: 1, column: 1)
    batch.parties.append(PartyRecord(key: "a", keyScope: "x", record: 0, location: place))
    batch.records.read = readFirst
    batch.diagnostics.report(Diagnostic("first", .note, "first", at: place))
    throw UnreadableDocument(Diagnostic("refused", .error, "refused", at: place))
  }
}
