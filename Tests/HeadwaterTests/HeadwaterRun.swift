import Foundation

/// One run of the command as a user makes it: from the package's folder, with everything it printed.
struct HeadwaterRun {
  let exitCode: Int32
  let output: String
  let errors: String

  /// The package's root: paths in tests are relative to it, so snapshots name no machine.
  static let root = URL(filePath: #filePath).appending(path: "../../..").standardized

  /// Reference material that is not part of the project; tests that need it are skipped without it.
  static let shared = root.appending(path: "../shared").standardized

  static func isShared(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: shared.appending(path: path).path)
  }

  static let binary: URL = {
    // The test bundle stands beside the executable.
    var folder = URL(filePath: ProcessInfo.processInfo.arguments[0]).deletingLastPathComponent()
    if !FileManager.default.isExecutableFile(atPath: folder.appending(path: "headwater").path) {
      folder = root.appending(path: ".build/debug")
    }
    return folder.appending(path: "headwater")
  }()

  init(_ arguments: String..., standardInput: String? = nil) throws {
    try self.init(arguments, standardInput: standardInput.map { Data($0.utf8) })
  }

  init(
    _ arguments: [String], standardInput: Data? = nil, in folder: URL = Self.root,
    environment: [String: String] = [:]
  ) throws {
    let scratch = try Scratch()
    let process = Process()
    process.executableURL = Self.binary
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "", "LC_ALL": "C", "TZ": "UTC",
    ].merging(environment) { $1 }
    // Files, not pipes: a report larger than a pipe would stop the run.
    let (out, err, input) = (scratch.file("out"), scratch.file("err"), scratch.file("in"))
    try (standardInput ?? Data()).write(to: input)
    _ = FileManager.default.createFile(atPath: out.path, contents: nil)
    _ = FileManager.default.createFile(atPath: err.path, contents: nil)
    process.standardInput = try FileHandle(forReadingFrom: input)
    process.standardOutput = try FileHandle(forWritingTo: out)
    process.standardError = try FileHandle(forWritingTo: err)
    try process.run()
    process.waitUntilExit()
    exitCode = process.terminationStatus
    output = String(decoding: try Data(contentsOf: out), as: UTF8.self)
    errors = String(decoding: try Data(contentsOf: err), as: UTF8.self)
  }

  /// Standard output as JSON.
  var json: [String: Any] {
    get throws { try JSONSerialization.jsonObject(with: Data(output.utf8)) as! [String: Any] }
  }
}

/// A folder of its own for one test, gone when the test is.
final class Scratch {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "headwater-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func file(_ name: String) -> URL { folder.appending(path: name) }

  func write(_ text: String, to name: String) throws {
    try FileManager.default.createDirectory(
      at: file(name).deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file(name))
  }
}

/// Golden files are renewed with `./do accept`, never by hand.
enum Golden {
  static let isAccepting = ProcessInfo.processInfo.environment["HEADWATER_ACCEPT"] == "1"

  /// Whether `found` is what the file at `path` (from the package's root) holds; writes it when accepting.
  static func matches(_ found: Data, _ path: String) throws -> Bool {
    let file = HeadwaterRun.root.appending(path: path)
    if isAccepting {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try found.write(to: file)
      return true
    }
    return (try? Data(contentsOf: file)) == found
  }
}
