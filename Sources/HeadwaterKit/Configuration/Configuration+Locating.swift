import Foundation

extension Configuration {
  static let fileName = "headwater.toml"

  /// Where the configuration is: the file named, else that of the first input folder (or of the folder an
  /// input file stands in), else the nearest one upward from the working folder.
  static func locate(_ named: String?, inputs: [String]) -> String? {
    if let named { return named }
    for input in inputs where input != "-" {
      let beside = isFolder(input) ? "\(input.trimmingTrailingSlash)/\(fileName)" : sibling(of: input)
      if FileManager.default.fileExists(atPath: beside) { return beside }
    }
    return upward()
  }

  /// Seen from the working folder, so that no report names the folders above it.
  private static func upward() -> String? {
    let depth = FileManager.default.currentDirectoryPath.split(separator: "/").count
    return (0..<max(1, depth)).lazy
      .map { String(repeating: "../", count: $0) + fileName }
      .first { FileManager.default.fileExists(atPath: $0) }
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }

  private static func sibling(of path: String) -> String {
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(
      separator: "/")
    return folder.isEmpty ? (path.hasPrefix("/") ? "/\(fileName)" : fileName) : "\(folder)/\(fileName)"
  }

  /// A path of the configuration as seen from the working folder.
  func resolved(_ path: String) -> String {
    guard !path.hasPrefix("/"), path != "-" else { return path }
    let folder = self.path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    var parts = folder.map(String.init)
    for part in path.split(separator: "/").map(String.init) where part != "." {
      if part == "..", let last = parts.last, last != "..", !last.isEmpty {
        parts.removeLast()
      } else {
        parts.append(part)
      }
    }
    return parts.isEmpty ? "." : parts.joined(separator: "/")
  }
}

extension String {
  fileprivate var trimmingTrailingSlash: String { hasSuffix("/") && count > 1 ? String(dropLast()) : self }
}
