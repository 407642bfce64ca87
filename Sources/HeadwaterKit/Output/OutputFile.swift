/// A file of a report set, made and not yet on disk.
package struct OutputFile: Sendable {
  /// Within the output folder: `exposure.html`.
  package let name: String
  package let bytes: [UInt8]

  package init(name: String, bytes: [UInt8]) { (self.name, self.bytes) = (name, bytes) }
}
