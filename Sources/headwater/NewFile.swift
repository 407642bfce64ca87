import Foundation
import HeadwaterKit
import SupplyModel

/// A file somebody asks for to begin from, or standard output; what is there is not written over unasked.
struct NewFile {
  /// `-` is standard output.
  let path: String
  let mayReplace: Bool

  /// - Throws: ``AnalysisFailure`` when the file is there and may not be replaced; what the system says otherwise.
  func write(_ text: String) throws {
    if path == "-" { return try Terminal.write(text) }
    guard mayReplace || !FileManager.default.fileExists(atPath: path) else {
      throw AnalysisFailure(.alreadyThere(path))
    }
    try AtomicFile.write(Array(text.utf8), to: path)
  }
}

extension Diagnostic {
  fileprivate static func alreadyThere(_ path: String) -> Diagnostic {
    Diagnostic(
      "already-there", .error, "'\(path)' is there already and was left as it is", path: path,
      hint: "--force writes over it, --output names another file")
  }
}
