import Foundation
import SupplyModel

/// Files of the shared folder beside the package, opened as TradeDocuments would open them. They are not part
/// of the package; tests that need them are skipped without them.
enum SharedFile {
  static let folder = shared.appendingPathComponent("data")
  private static let shared = packageFolder.deletingLastPathComponent().appendingPathComponent("shared")
  static let packageFolder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func isPresent(_ name: String) -> Bool { FileManager.default.fileExists(atPath: url(name).path) }

  /// A CSV file, in UTF-8 or else Windows-1252.
  static func table(_ name: String) -> ListSource {
    source(name, .table(PlainTable.read(text(of: url(name)))))
  }

  /// Any list by the ending of its name.
  static func list(_ name: String) -> ListSource {
    if name.hasSuffix(".csv") { return table(name) }
    return name.hasSuffix(".json")
      ? source(name, .entries(PlainJSON.read(text(of: url(name))))) : markup(name)
  }

  /// An HTML or XML file.
  static func markup(_ name: String) -> ListSource {
    let root = PlainMarkup.read(text(of: url(name)))
    return source(name, name.hasSuffix(".xml") ? .entries(MarkupEntries(whole: root)) : .markup(root))
  }

  private static func url(_ name: String) -> URL {
    if name.hasPrefix("Samples/") { return packageFolder.appendingPathComponent(name) }
    return (name.hasPrefix("documents/") ? shared : folder).appendingPathComponent(name)
  }

  private static func source(_ name: String, _ content: ListSource.Content) -> ListSource {
    ListSource(path: name, sha256: "", content: content)
  }

  private static func text(of url: URL) -> String {
    guard let data = try? Data(contentsOf: url) else { return "" }
    return String(data: data, encoding: .utf8) ?? String(data: data, encoding: .windowsCP1252) ?? ""
  }
}
