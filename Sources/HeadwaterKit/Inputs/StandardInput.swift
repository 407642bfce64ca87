import Foundation
import SupplyModel
import TradeDocuments

/// What is piped into the command: a document, or an archive of them.
enum StandardInput {
  static let name = "-"
  static let shown = "<stdin>"
  /// It is held in memory, for an archive may have to be read from its end.
  static let limit = 512 << 20

  /// - Returns: all of it, or why not.
  static func read(upTo limit: Int = limit) -> (DocumentSource.Content, Diagnostic?) {
    var bytes: [UInt8] = []
    while let chunk = try? FileHandle.standardInput.read(upToCount: 1 << 20), !chunk.isEmpty {
      bytes.append(contentsOf: chunk)
      if bytes.count > limit { return (.memory([]), .tooLarge(limit)) }
    }
    return (.memory(bytes), nil)
  }
}

extension Diagnostic {
  fileprivate static func tooLarge(_ limit: Int) -> Diagnostic {
    Diagnostic(
      "unreadable-file", .error, "standard input is larger than \(limit >> 20) MiB",
      path: StandardInput.shown,
      hint: "write it to a file and name the file; nothing in it was looked at")
  }
}
