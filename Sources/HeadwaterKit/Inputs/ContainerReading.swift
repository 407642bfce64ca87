import SupplyModel
import TradeDocuments

/// Reads everything in one container: a reading for each container and each member, in the order of their numbers.
final class ContainerReading: ContainerVisitor {
  private let opened: OpenedContainer
  private let formats: [any DocumentFormat]
  private let memory: ReadingMemory
  private var digest = RunningDigest()
  private var readings: [InputReading.Reading] = []
  private var containerDigests: [Int: FileDigest] = [:]

  static func read(
    _ opened: OpenedContainer, formats: [any DocumentFormat], _ memory: ReadingMemory
  ) -> [InputReading.Reading] {
    let reading = ContainerReading(opened, formats, memory)
    reading.containerDigests[opened.contents.serial] = FileDigest(of: opened.content)
    ContainerVisit.read(opened.contents, from: opened.content, to: reading)
    reading.add(opened.contents)
    return reading.readings
  }

  private init(_ opened: OpenedContainer, _ formats: [any DocumentFormat], _ memory: ReadingMemory) {
    (self.opened, self.formats, self.memory) = (opened, formats, memory)
  }

  func enter(_ container: ContainerContents, _ bytes: [UInt8]) {
    containerDigests[container.serial] = FileDigest(of: bytes)
  }

  func see(_ piece: UnsafeRawBufferPointer) { digest.add(piece) }

  func take(_ member: ContainerMember, _ document: Result<ContainerVisit.Document, ContainerRefusal>) {
    let digest = digest.finish()
    self.digest = RunningDigest()
    switch document {
    case .success(let document): add(document, member, digest)
    case .failure(let refusal): add(refused(member, refusal), serial: member.serial, FileDigest.none)
    }
  }

  private func add(_ document: ContainerVisit.Document, _ member: ContainerMember, _ digest: FileDigest) {
    let id = opened.documents[member.serial]
    let source = DocumentSource(document: id, path: opened.paths[member.serial], content: document.content)
    if case .workbook(let sheets) = member.content {
      let numbers = opened.documents[(member.serial + 1)...].prefix(sheets.count)
      let workbook = OpenedWorkbook(source: source, sheets: Array(numbers), isMember: true)
      var found = workbook.read(formats: formats, digest)
      remark(member, document.remark, on: &found[0].batch)
      return readings += found
    }
    var read = DocumentReading.read(source, formats: formats, memory: memory)
    remark(member, document.remark, on: &read.batch)
    add(read, serial: member.serial, digest)
  }

  /// Says what is to be known of a member besides its content.
  private func remark(_ member: ContainerMember, _ remark: ContainerRefusal?, on batch: inout StatementBatch)
  {
    if let remark { batch.diagnostics.report(remark.diagnostic(at: batch.document)) }
    for remark in member.remarks(in: batch.document) { batch.diagnostics.report(remark) }
  }

  private func refused(_ member: ContainerMember, _ refusal: ContainerRefusal) -> ReadDocument {
    var batch = StatementBatch(document: opened.documents[member.serial])
    let diagnostic = refusal.diagnostic(at: batch.document)
    batch.diagnostics.report(diagnostic)
    remark(member, nil, on: &batch)
    batch.records = RecordTally(read: 1, rejected: 1)
    return ReadDocument(format: nil, recognition: diagnostic.message, batch: batch)
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
