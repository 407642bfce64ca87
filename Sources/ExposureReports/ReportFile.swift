/// One file of a report, not yet on disk.
package struct ReportFile: Sendable {
  package let name: String
  package let content: Content

  package init(name: String, content: Content) { (self.name, self.content) = (name, content) }

  package enum Content: Sendable {
    case bytes([UInt8])
    /// Parts that the caller packs into a ZIP container, in this order: this library knows no C libraries.
    case container([Part])
  }

  /// A file inside a container.
  package struct Part: Sendable {
    /// ASCII, with `/` between folders: `xl/workbook.xml`.
    package let name: String
    package let bytes: [UInt8]

    package init(name: String, bytes: [UInt8]) { (self.name, self.bytes) = (name, bytes) }
  }

  var contents: [UInt8] {
    switch content {
    case .bytes(let bytes): bytes
    case .container(let parts): parts.flatMap(\.bytes)
    }
  }
}
