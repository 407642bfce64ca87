import SupplyModel

/// In which encoding a document is read, and what of it does not fit.
struct EncodingRecognition {
  let encoding: TextEncoding
  /// Bytes of the byte order mark.
  let markLength: Int
  private(set) var notes: [Diagnostic] = []

  /// - Parameter configured: what the user says; a byte order mark knows better.
  init(_ source: DocumentSource, configured: TextEncoding?) throws(UnreadableDocument) {
    let head = try ByteStream.prefix(of: source, upTo: 4096)
    let mark = TextEncoding.byteOrderMark(of: head)
    markLength = mark?.length ?? 0
    if let known = mark?.encoding ?? configured {
      encoding = known
    } else if let unmarked = TextEncoding.unmarkedUTF16(head) {
      encoding = unmarked
      notes = [.assumed(unmarked, "the text has no byte order mark", in: source, line: 1)]
    } else {
      (encoding, notes) = try Self.judge(source)
      if encoding == .utf8 { return }
    }
    if encoding == .utf8 { notes += try Self.problems(Self.census(of: source), source) }
    notes += try Self.decodingProblems(source, encoding)
  }

  /// A document that says nothing of itself.
  private static func judge(
    _ source: DocumentSource
  ) throws(UnreadableDocument) -> (TextEncoding, notes: [Diagnostic]) {
    let census = try census(of: source)
    guard let stray = census.firstStray, census.isRatherAnotherEncoding else {
      return (.utf8, try problems(census, source))
    }
    let place = try LinePosition(ofByte: stray, in: source)
    let encoding = EncodingCensus.encoding(of: try place.sample(in: source))
    return (encoding, [.assumed(encoding, "the text is not UTF-8", in: source, line: place.line)])
  }

  /// What of a text in UTF-8 is none.
  private static func problems(
    _ census: UTF8Census, _ source: DocumentSource
  ) throws(UnreadableDocument) -> [Diagnostic] {
    guard let stray = census.firstStray else { return [] }
    let line = try LinePosition(ofByte: stray, in: source).line
    return [.invalidUTF8(count: census.strays, at: SourceLocation(document: source.document, line: line))]
  }

  /// What of a text in another encoding is none; in Windows-1252 every byte is a character.
  private static func decodingProblems(
    _ source: DocumentSource, _ encoding: TextEncoding
  ) throws(UnreadableDocument) -> [Diagnostic] {
    guard encoding != .utf8, encoding != .windows1252 else { return [] }
    let survey = try DecodingSurvey(source, encoding)
    guard survey.malformed > 0 else { return [] }
    let place = SourceLocation(document: source.document, line: survey.firstLine)
    return [.undecodable(survey.malformed, encoding, at: place)]
  }

  private static func census(of source: DocumentSource) throws(UnreadableDocument) -> UTF8Census {
    var census = UTF8Census()
    let stream = try ByteStream(source)
    let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 262_144, alignment: 8)
    defer { chunk.deallocate() }
    while case let count = try stream.read(into: chunk), count > 0 {
      census.add(UnsafeRawBufferPointer(rebasing: chunk[..<count]))
    }
    census.finish()
    return census
  }
}

extension Diagnostic {
  fileprivate static func assumed(
    _ encoding: TextEncoding, _ reason: String, in source: DocumentSource, line: Int
  ) -> Diagnostic {
    Diagnostic(
      "assumed-encoding", .note, "\(reason) and was read as \(encoding.shown)",
      at: SourceLocation(document: source.document, line: line),
      hint: "save it as UTF-8, or name its encoding in a [[mapping]] of the configuration, as in "
        + "encoding = \"\(encoding.rawValue)\"")
  }

  fileprivate static func invalidUTF8(count: Int, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      "invalid-utf8", .warning, "\(count) bytes are not UTF-8 and were read as the replacement character",
      at: place, hint: "the file may be damaged or put together from parts in different encodings")
  }

  fileprivate static func undecodable(
    _ count: Int, _ encoding: TextEncoding, at place: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      "invalid-characters", .warning,
      "\(count) places are not \(encoding.shown) and were read as the replacement character", at: place,
      hint: "is the file in another encoding? name it in a [[mapping]] of the configuration")
  }
}
