import SupplyModel

/// What a document no format takes looks like, in words for the user.
struct DocumentLooks {
  let phrase: String
  let hint: String
  /// Its first line, when it is text.
  let excerpt: String?

  init(_ head: DocumentHead) {
    let bytes = head.bytes
    if let package = head.package {
      (phrase, hint, excerpt) = (package.name, package.hint, nil)
      return
    }
    if let signature = FileSignature.of(bytes) {
      (phrase, hint, excerpt) = (signature.name, signature.hint, nil)
      return
    }
    let text = Self.text(bytes)
    let firstLine = text.split(whereSeparator: \.isNewline).first.map { String($0.prefix(80)) }
    (phrase, hint) = Self.judge(head, text)
    excerpt = bytes.contains(0) ? nil : firstLine
  }

  private static func text(_ bytes: [UInt8]) -> String {
    let mark = TextEncoding.byteOrderMark(of: bytes)
    var transcoder = Transcoder(from: mark?.encoding ?? TextEncoding.unmarkedUTF16(bytes) ?? .utf8)
    var text: [UInt8] = []
    bytes[(mark?.length ?? 0)...].withUnsafeBytes { transcoder.append($0, to: &text) }
    return String(decoding: text, as: UTF8.self)
  }

  private static func judge(_ head: DocumentHead, _ text: String) -> (phrase: String, hint: String) {
    let bytes = head.bytes
    let start = text.drop(while: \.isWhitespace)
    guard let first = start.first else {
      return ("an empty document", "check that it was written to its end")
    }
    if first == "<" { return markup(start) }
    if first == "{" || first == "[" {
      if bytes.contains(0) {
        return ("JSON in UTF-16", "JSON is UTF-8 by its standard; save the file as UTF-8")
      }
      return ("JSON without nodes and edges", "network JSON is an object with 'nodes' and 'edges'")
    }
    if bytes.contains(0), TextEncoding.byteOrderMark(of: bytes) == nil,
      TextEncoding.unmarkedUTF16(bytes) == nil
    {
      return ("binary data", "give the data behind it as a table or a trade document in XML")
    }
    return table(head, start)
  }

  private static func markup(_ start: Substring) -> (String, String) {
    let lower = start.prefix(512).lowercased()
    if lower.hasPrefix("<!doctype html") || lower.hasPrefix("<html") {
      return ("an HTML page", "publishers' pages are read as lists, from the folder of --lists")
    }
    let root = rootElement(start).map { " with the root element '\($0)'" } ?? ""
    return ("XML\(root)", "'headwater formats' lists the documents that are read")
  }

  private static func table(_ head: DocumentHead, _ start: Substring) -> (String, String) {
    if start.hasPrefix("#") || start.hasPrefix("---") {
      return ("Markdown or plain text", "notes may lie among the inputs; leave them out to silence this")
    }
    let lines = head.headers.filter(\.mayBeHeader).map { $0.names.filter { !$0.isEmpty } }
    guard let header = lines.max(by: { $0.count < $1.count }) else {
      return ("plain text", "notes may lie among the inputs; leave them out to silence this")
    }
    let names = header.prefix(8).map { "'\($0)'" }.joined(separator: ", ")
    let rest = header.count > 8 ? " and \(header.count - 8) more" : ""
    return (
      "a table with the column\(header.count == 1 ? "" : "s") \(names)\(rest)",
      "'headwater map' proposes how to read it; or rename its columns as 'headwater formats' shows"
    )
  }

  /// The first start tag's name, after declaration, comments and document type.
  private static func rootElement(_ text: Substring) -> String? {
    var rest = text
    while let open = rest.firstIndex(of: "<") {
      let tag = rest[open...].dropFirst()
      guard let first = tag.first else { return nil }
      if first != "?" && first != "!" {
        return String(tag.prefix { !$0.isWhitespace && $0 != ">" && $0 != "/" }.prefix(80))
      }
      let end: Substring = tag.hasPrefix("!--") ? "-->" : ">"
      guard let range = find(end, in: tag) else { return nil }
      rest = tag[range...]
    }
    return nil
  }

  /// Where the text after the first `mark` begins.
  private static func find(_ mark: Substring, in text: Substring) -> Substring.Index? {
    var position = text.startIndex
    while position < text.endIndex {
      if text[position...].hasPrefix(mark) { return text.index(position, offsetBy: mark.count) }
      position = text.index(after: position)
    }
    return nil
  }
}
