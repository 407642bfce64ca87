import Foundation
import Testing

/// The manual page is made from the definitions of the commands, and committed: here is said when it is out of date.
@Suite struct ManualTests {
  private static let page = try? String(
    contentsOf: HeadwaterRun.root.appending(path: "Packaging/headwater.1"), encoding: .utf8)

  @Test func everyCommandAndOptionIsInTheManual() throws {
    let page = try #require(Self.page).replacing("\\-", with: "-")
    let root = try #require(try HeadwaterRun("--experimental-dump-help").json["command"] as? [String: Any])
    let commands = Self.commands(root, path: [])
    #expect(commands.count > 10)
    for (name, command) in commands {
      let start = try #require(page.range(of: ".SS \(name)\n"), "no section '\(name)'").upperBound
      let section = page[start...].prefix(upTo: page[start...].range(of: "\n.S")?.lowerBound ?? page.endIndex)
      for option in Self.options(command) {
        #expect(
          section.contains("\\fB\(option)\\fR"), "\(option) of '\(name)' is not in Packaging/headwater.1")
      }
    }
  }

  /// Sections by what stands before their options: `analyze`, `lists import`.
  private static func commands(_ command: [String: Any], path: [String]) -> [(String, [String: Any])] {
    let inner = (command["subcommands"] as? [[String: Any]] ?? []).filter {
      $0["commandName"] as? String != "help"
    }
    return inner.flatMap { command -> [(String, [String: Any])] in
      let name = path + [command["commandName"] as? String ?? ""]
      return [(name.joined(separator: " "), command)] + commands(command, path: name)
    }
  }

  private static func options(_ command: [String: Any]) -> [String] {
    let arguments = (command["arguments"] as? [[String: Any]] ?? []).filter {
      $0["shouldDisplay"] as? Bool != false && !["help", "version"].contains($0["valueName"] as? String)
    }
    return arguments.flatMap { argument in
      (argument["names"] as? [[String: String]] ?? []).map {
        ($0["kind"] == "short" ? "-" : "--") + ($0["name"] ?? "")
      }
    }
  }
}
