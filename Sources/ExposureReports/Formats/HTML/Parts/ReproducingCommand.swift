import SupplyModel

/// The command that gives this report again, quoted for a shell.
struct ReproducingCommand {
  static let inputLimit = 12

  let result: AnalysisResult

  var text: String {
    var words = ["headwater analyze"] + inputs
    words.append("--buyer \(quoted(result.buyer.id))")
    words += listFolders.map { "--lists \(quoted($0))" }
    if !result.policy.path.isEmpty { words.append("--policy \(quoted(result.policy.path))") }
    if let waivers = result.waivers { words.append("--waivers \(quoted(waivers.path))") }
    words += ["--as-of \(result.asOf)", "--question \(result.question.rawValue)"]
    return words.joined(separator: " ")
  }

  private var inputs: [String] {
    let files = result.inputs.filter { !$0.isMember }
    let shown = files.prefix(Self.inputLimit).map { quoted($0.path) }
    let rest = files.count - shown.count
    return shown + (rest > 0 ? ["… (\(Words.plural(rest, "more file")))"] : [])
  }

  private var listFolders: [String] {
    let folders = result.lists.map { list in
      list.path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    }
    return Array(Set(folders.filter { !$0.isEmpty })).sorted()
  }

  private func quoted(_ word: String) -> String {
    let plain = word.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-"),
        UInt8(ascii: "_"):
        true
      default: false
      }
    }
    return plain && !word.isEmpty
      ? word
      : "'"
        + word.split(separator: "'", omittingEmptySubsequences: false)
        .joined(separator: "'\\''") + "'"
  }
}
