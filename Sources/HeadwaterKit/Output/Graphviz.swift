import Foundation

/// Graphviz' `dot`, used when it is installed; the HTML report needs none.
enum Graphviz {
  /// Longest a drawing may take, in seconds: `dot` never ends on some large graphs.
  private static let patience = 20.0

  /// - Returns: nil without `dot`, or when it fails or takes too long.
  static func svg(of drawing: [UInt8]) -> [UInt8]? {
    guard let program = program() else { return nil }
    let process = Process()
    process.executableURL = program
    process.arguments = ["-Tsvg"]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    DispatchQueue.global().async {
      try? input.fileHandleForWriting.write(contentsOf: Data(drawing))
      try? input.fileHandleForWriting.close()
    }
    let timeout = DispatchWorkItem { process.terminate() }
    DispatchQueue.global().asyncAfter(deadline: .now() + patience, execute: timeout)
    let svg = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    timeout.cancel()
    return process.terminationStatus == 0 ? [UInt8](svg) : nil
  }

  /// `2.43.0`; nil without `dot`.
  static func version() -> String? {
    guard let program = program() else { return nil }
    let process = Process()
    process.executableURL = program
    process.arguments = ["-V"]
    let output = Pipe()
    process.standardError = output
    guard (try? process.run()) != nil else { return nil }
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return text.split(separator: " ").first { $0.first?.isNumber == true }.map(String.init)
  }

  private static func program() -> URL? {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
      .map { URL(filePath: "\($0)/dot") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }
}
