import Foundation
import Testing

/// A folder this user may not read: said with its place, and the run concludes nothing.
@Suite struct UnreadableFolderTests {
  /// Root may read everything, so root runs the command as nobody.
  private static let prefix =
    getuid() == 0 ? ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] : []
  static let canDropRights =
    prefix.isEmpty
    || (try? HeadwaterRun.anyCommand(prefix + [HeadwaterRun.binary.path, "--version"]))?.code == 0

  @Test(.enabled(if: canDropRights, "the command cannot be run without root's rights here"))
  func isSaidAndLeavesTheRunInconclusive() throws {
    let scratch = try Scratch()
    try scratch.write("id,name\nb,Buyer\n", to: "in/parties.csv")
    try scratch.write("supplier,buyer\ns,b\n", to: "in/relations.csv")
    try scratch.write("supplier,buyer\nx,b\n", to: "in/secret/relations.csv")
    let secret = scratch.file("in/secret").path
    try FileManager.default.setAttributes([.posixPermissions: 0o000], ofItemAtPath: secret)
    defer { try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: secret) }
    let run = try HeadwaterRun.anyCommand(
      Self.prefix + [HeadwaterRun.binary.path, "analyze", scratch.file("in").path])
    #expect(run.code == 3)
    #expect(run.errors.contains("error[unreadable-folder]"))
    #expect(run.errors.contains("--> \(secret)"))
    #expect(run.errors.contains("hint: give this user read permission"))
  }
}

extension HeadwaterRun {
  /// Runs a command line through `env`; what it wrote to standard error, and its exit code.
  static func anyCommand(_ arguments: [String]) throws -> (code: Int32, errors: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    let data = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }
}
