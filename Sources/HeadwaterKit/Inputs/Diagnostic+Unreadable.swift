import Foundation
import SupplyModel

extension Diagnostic {
  /// A file that could not be read at all.
  static func unreadableFile(_ path: String) -> Diagnostic {
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFIFO { return .pipe(path) }
    return Diagnostic(
      "unreadable-file", .error, "'\(path)' could not be opened as a regular file", path: path,
      hint: "give this user read permission, or leave it out; nothing in it was looked at")
  }

  /// As a shell's `<(…)` makes one: what is in it can be read once, and an input is looked at more often.
  private static func pipe(_ path: String) -> Diagnostic {
    Diagnostic(
      "unreadable-file", .error, "'\(path)' is a pipe, not a file", path: path,
      hint:
        "send its content to standard input and give -, or write it to a file; nothing in it was looked at")
  }
}
