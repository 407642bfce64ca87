import SupplyModel
import TradeDocuments

/// Reads everything in one container: a reading for each container and each member, in the order of their numbers.
final class ContainerReading: ContainerVisitor {
  private let opened: OpenedContainer
  private let formats: [any DocumentFormat]
  private var digest = RunningDigest()
  private var readings: [InputReading.Reading] = []
  private var containerDigests: [Int: FileDigest] = [:]

  static func read(_ opened: OpenedContainer, formats: [any DocumentFormat]) -> [InputReading.Reading] {
    let reading = ContainerReading(opened, formats)
    reading.containerDigests[opened.contents.serial] = FileDigest(of: opened.content)
    ContainerVisit.read(opened.contents, from: opened.content, to: reading)
    reading.add(opened.contents)
    return reading.readings
  }

  private init(_ opened: OpenedContainer, _ formats: [any DocumentFormat]) {
    (self.opened, self.formats) = (opened, formats)
  }

  func enter(_ container: ContainerContents, _ bytes: [UInt8]) {
    containerDigests[container.serial] = FileDigest(of: bytes)
  }

  func see(_ piece: UnsafeRawBufferPointer) { digest.add(piece) }

  func take(_ member: ContainerMember, _ document: Result<ContainerVisit.Document, ContainerRefusal>) {
    let digest = digest.finish()
    self.digest = RunningDigest()
    switch document {
    case .success(let document): add(read(document, member), member, digest)
    case .failure(let refusal): add(refused(member, refusal), member, FileDigest.none)
    }
  }

  private func read(_ document: ContainerVisit.Document, _ member: ContainerMember) -> ReadDocument {
    let id = opened.documents[member.serial]
    let source = DocumentSource(document: id, path: opened.paths[member.serial], content: document.content)
    var read = DocumentReading.read(source, formats: formats)
    if let remark = document.remark { read.batch.diagnostics.report(remark.diagnostic(at: id)) }
    return read
  }

  private func refused(_ member: ContainerMember, _ refusal: ContainerRefusal) -> ReadDocument {
    var batch = StatementBatch(document: opened.documents[member.serial])
    let diagnostic = refusal.diagnostic(at: batch.document)
    batch.diagnostics.report(diagnostic)
    batch.records = RecordTally(read: 1, rejected: 1)
    return ReadDocument(format: nil, recognition: diagnostic.message, batch: batch)
  }

  private func add(_ document: ReadDocument, _ member: ContainerMember, _ digest: FileDigest) {
    var document = document
    for remark in member.remarks(in: document.batch.document) { document.batch.diagnostics.report(remark) }
    add(document, serial: member.serial, digest)
  }

  /// The container itself, and those inside it.
  private func add(_ contents: ContainerContents) {
    let document = contents.document(as: opened.documents[contents.serial])
    add(document, serial: contents.serial, containerDigests[contents.serial] ?? .none)
    for member in contents.members {
      if case .container(let inner) = member.content { add(inner) }
    }
  }

  private func add(_ document: ReadDocument, serial: Int, _ digest: FileDigest) {
    let input = InputDocument(
      path: opened.paths[serial], format: document.format, recognition: document.recognition,
      sha256: digest.sha256, bytes: digest.bytes, records: document.batch.records,
      isMember: serial > 0)
    readings.append(InputReading.Reading(input: input, batch: document.batch))
  }
}
