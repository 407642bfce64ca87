import SupplyModel
import TradeDocuments

extension ReadingPromise {
  /// Archives and compressed files: of every member is told once, that it was read or why not.
  static let container = ReadingPromise("container") { bytes in
    let content = DocumentSource.Content.memory(bytes)
    guard let contents = ContainerSurvey.contents(of: content, name: "container", limits: .small) else {
      return []
    }
    let witness = MemberWitness()
    ContainerVisit.read(contents, from: content, limits: .small, to: witness)
    let told = witness.serials.sorted()
    return witness.broken + (told == serials(contents) ? [] : ["not of every member is told once"])
  }

  /// Numbers of all members that are no containers, ascending.
  private static func serials(_ contents: ContainerContents) -> [Int] {
    contents.members.flatMap { member in
      if case .container(let inner) = member.content { serials(inner) } else { [member.serial] }
    }
  }

  /// Workbooks: given whole, or as parts a zip is then made of, for a changed zip is only a damaged one.
  static let workbook = ReadingPromise("workbook") { bytes in
    let packed = bytes.starts(with: "PK".utf8) ? bytes : StoredZip.pack(partsIn: bytes)
    let source = DocumentSource(document: DocumentID(0), path: "book", content: .memory(packed))
    guard let book = try? Workbook(source) else { return [] }
    let names = Workbook.sheetNames(in: source.content) ?? book.sheets.map(\.name)
    return (names == book.sheets.map(\.name) ? [] : ["its sheets are not those it was said to have"])
      + book.sheets.flatMap { broken(by: $0) }
  }

  private static func broken(by sheet: Sheet) -> [String] {
    let source = DocumentSource(document: DocumentID(0), path: "book", content: .sheet(sheet))
    let batch = DocumentReading.read(source, formats: DocumentFormats.all).batch
    let again = DocumentReading.read(source, formats: DocumentFormats.all).batch
    return BatchPromises.broken(by: batch)
      + (BatchText(batch) == BatchText(again) ? [] : ["a sheet read twice says two things"])
  }
}

extension ContainerLimits {
  /// What a fuzzer may spend on one input.
  fileprivate static var small: ContainerLimits {
    var limits = ContainerLimits()
    (limits.memberBytes, limits.totalBytes, limits.nestedBytes) = (8 << 20, 32 << 20, 4 << 20)
    (limits.heldBytes, limits.members, limits.seconds) = (1 << 16, 1000, 1)
    return limits
  }
}

/// Notes which members it is told of, and whether their bytes are as many as is said.
private final class MemberWitness: ContainerVisitor {
  private(set) var serials: [Int] = []
  private(set) var broken: [String] = []
  private var seen = 0

  func enter(_ container: ContainerContents, _ bytes: [UInt8]) { seen = 0 }

  func see(_ piece: UnsafeRawBufferPointer) { seen += piece.count }

  func take(_ member: ContainerMember, _ document: Result<ContainerVisit.Document, ContainerRefusal>) {
    serials.append(member.serial)
    if case .success(let document) = document {
      if document.bytes != seen { broken.append("\(document.bytes) bytes are told, \(seen) were shown") }
      if read(document.content) != document.bytes { broken.append("a member reads otherwise afterwards") }
    }
    seen = 0
  }

  private func read(_ content: DocumentSource.Content) -> Int? {
    let source = DocumentSource(document: DocumentID(0), path: "member", content: content)
    return try? ByteStream.prefix(of: source, upTo: 16 << 20).count
  }
}
