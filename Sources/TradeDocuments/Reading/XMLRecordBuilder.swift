import SupplyModel

/// Follows a parser through an outline and keeps what the outline asks for, one top-level record at a time.
final class XMLRecordBuilder {
  // Behind a pointer: an event is too small for an access check of its own.
  private let state = UnsafeMutablePointer<XMLRecordState>.allocate(capacity: 1)

  init(_ matcher: XMLMatcher) { state.initialize(to: XMLRecordState(matcher)) }

  deinit {
    state.deinitialize(count: 1)
    state.deallocate()
  }

  /// Starts a document, whatever became of the last one.
  func begin(_ document: DocumentID) { state.pointee.begin(document) }

  /// To be called when the parser's dictionary was made anew.
  func forgetNames() { state.pointee.names.clear() }

  func start(_ tag: XMLStartTag) { state.pointee.start(tag) }

  func end() { state.pointee.end() }

  /// Whether text is wanted where the parser is; may change with every start and end.
  var wantsText: Bool { state.pointee.wantsText }

  /// - Returns: false when the value has become too long.
  func text(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool { state.pointee.text(bytes) }

  /// The records finished since the last call.
  func takeFinished() -> [XMLRecordStorage] {
    defer { state.pointee.finished = [] }
    return state.pointee.finished
  }
}

private struct XMLRecordState: ~Copyable {
  /// An open element: the state inside it, and its entry or -1.
  struct Open {
    var state: Int
    var entry: Int
  }

  let matcher: XMLMatcher
  let names: XMLNameCache
  var document = DocumentID(0)
  var open = ReusedBuffer<Open>(capacity: XMLLimits.depth)
  /// Elements open below one that is skipped, itself included.
  var skipped = 0
  /// The entry whose text is being collected, or -1.
  var value = -1
  /// The attachment whose text is being measured, or -1.
  var attachment = -1
  var digest = AttachmentDigest()
  var attachments: [Int32: AttachmentContent] = [:]
  var entries = ReusedBuffer<XMLEntry>(capacity: 256)
  var bytes = ReusedBuffer<UInt8>(capacity: 4096)
  var attributes = ReusedBuffer<XMLRecordStorage.Attribute>(capacity: 64)
  var finished: [XMLRecordStorage] = []

  init(_ matcher: XMLMatcher) {
    self.matcher = matcher
    names = XMLNameCache(matcher)
  }

  mutating func begin(_ document: DocumentID) {
    self.document = document
    (skipped, value, attachment) = (0, -1, -1)
    open.removeAll()
    entries.removeAll()
    bytes.removeAll()
    attributes.removeAll()
    (attachments, finished) = ([:], [])
  }

  mutating func start(_ tag: XMLStartTag) {
    if skipped > 0 {
      skipped += 1
      return
    }
    let state = open.count == 0 ? matcher.start : open[open.count - 1].state
    guard let action = matcher.action(in: state, for: names.number(tag)) else {
      skipped = 1
      return
    }
    open.append(Open(state: action.state, entry: action.capture == .nothing ? -1 : entries.count))
    if value >= 0 { bytes.append(UInt8(ascii: " ")) }
    if action.capture != .nothing { addEntry(action, tag) }
  }

  mutating func end() {
    if skipped > 0 {
      skipped -= 1
      return
    }
    let closed = open[open.count - 1].entry
    open.removeLast()
    guard closed >= 0 else {
      // Elements inside running text part words.
      if value >= 0 { bytes.append(UInt8(ascii: " ")) }
      return
    }
    entries[closed].end = Int32(entries.count)
    if value == closed {
      entries[closed].text = entries[closed].text.lowerBound..<Int32(bytes.count)
      value = -1
    }
    if closed == attachment { closeAttachment() }
    if closed == 0 { finishRecord() }
  }

  @inline(__always)
  var wantsText: Bool { (value >= 0 || attachment >= 0) && skipped == 0 }

  /// - Returns: false when the value has become too long.
  mutating func text(_ piece: UnsafeBufferPointer<UInt8>) -> Bool {
    if attachment >= 0 { digest.add(piece) }
    guard value >= 0 else { return true }
    bytes.append(piece)
    return bytes.count - Int(entries[value].text.lowerBound) <= XMLLimits.valueBytes
  }

  private mutating func closeAttachment() {
    attachments[Int32(attachment)] = digest.finish()
    attachment = -1
  }

  private mutating func addEntry(_ action: XMLMatcher.Action, _ tag: XMLStartTag) {
    let kept = tag.attributes.count == 0 ? noAttributes : keepAttributes(tag.attributes)
    let start = Int32(bytes.count)
    if action.capture == .record {
      bytes.append(UnsafeBufferPointer(start: tag.localName, count: tag.nameLength))
    }
    if action.capture == .value { value = entries.count }
    if action.capture == .attachment {
      attachment = entries.count
      digest = AttachmentDigest()
    }
    entries.append(
      XMLEntry(
        field: action.field, capture: action.capture, end: 0, text: start..<Int32(bytes.count),
        attributes: kept,
        line: tag.line, column: tag.column))
  }

  private var noAttributes: Range<Int32> { Int32(attributes.count)..<Int32(attributes.count) }

  private mutating func keepAttributes(_ all: XMLAttributes) -> Range<Int32> {
    let first = Int32(attributes.count)
    for index in 0..<all.count {
      guard let name = names.attribute(all.localName(index)) else { continue }
      let start = Int32(bytes.count)
      bytes.append(all.value(index))
      attributes.append(.init(name: name, value: start..<Int32(bytes.count)))
    }
    return first..<Int32(attributes.count)
  }

  private mutating func finishRecord() {
    finished.append(
      XMLRecordStorage(
        document: document, entries: entries.take(), bytes: bytes.take(), attributes: attributes.take(),
        attributeNames: matcher.attributes, attachments: attachments))
    if !attachments.isEmpty { attachments = [:] }
  }
}
