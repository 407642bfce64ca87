/// A parser whose events go to a sink.
final class XMLSinkParser<Sink: XMLEventSink>: XMLParser {
  private let sink: Sink

  /// - Parameters:
  ///   - shared: a context that parsed other documents on this thread; a new one when it is in use.
  ///   - isWhole: whether ``parse(whole:)`` will be called, else ``feed(_:)`` and ``finish()``.
  init(_ document: DocumentSource, sink: Sink, context shared: XMLContext? = nil, isWhole: Bool = false) {
    self.sink = sink
    super.init(document, context: shared, isWhole: isWhole)
    listen(sink.wantsText)
  }

  override func start(_ tag: XMLStartTag) {
    take(sink.start(tag))
    listen(sink.wantsText)
  }

  override func end() {
    sink.end()
    listen(sink.wantsText)
  }

  override func text(_ bytes: UnsafeBufferPointer<UInt8>) { take(sink.text(bytes)) }
}
