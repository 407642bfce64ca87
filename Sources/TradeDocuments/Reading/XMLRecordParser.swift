/// A parser whose events go to a builder of records.
///
/// A class of its own beside ``XMLSinkParser``: what a generic class overrides is never specialised, and most of all
/// events are those of records.
final class XMLRecordParser: XMLParser {
  private let builder: XMLRecordBuilder

  /// - Parameters:
  ///   - shared: a context that parsed other documents on this thread; a new one when it is in use.
  ///   - isWhole: whether ``parse(whole:)`` will be called, else ``feed(_:)`` and ``finish()``.
  init(
    _ document: DocumentSource, builder: XMLRecordBuilder, context shared: XMLContext? = nil,
    isWhole: Bool = false
  ) {
    self.builder = builder
    super.init(document, context: shared, isWhole: isWhole)
    listen(builder.wantsText)
  }

  override func start(_ tag: XMLStartTag) {
    builder.start(tag)
    listen(builder.wantsText)
  }

  override func end() {
    builder.end()
    listen(builder.wantsText)
  }

  override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if !builder.text(bytes) { stop(.valueTooLong) }
  }
}
