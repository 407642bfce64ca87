import SupplyModel

/// The command that gives this report again, quoted for a shell.
struct ReproducingCommand {
  static let inputLimit = 12

  let result: AnalysisResult

  var text: String {
    var words = ["headwater analyze"] + inputs
    words.append("--buyer \(ShellWord.quoted(result.buyer.id))")
    words += listFolders.map { "--lists \(ShellWord.quoted($0))" }
    if !result.policy.path.isEmpty { words.append("--policy \(ShellWord.quoted(result.policy.path))") }
    if let waivers = result.waivers { words.append("--waivers \(ShellWord.quoted(waivers.path))") }
    words += ["--as-of \(result.asOf)", "--question \(result.question.rawValue)"]
    return words.joined(separator: " ")
  }

  private var inputs: [String] {
    let files = result.inputs.filter { !$0.isMember }
    let shown = files.prefix(Self.inputLimit).map { ShellWord.quoted($0.path) }
    let rest = files.count - shown.count
    return shown + (rest > 0 ? ["… (\(Words.plural(rest, "more file")))"] : [])
  }

  private var listFolders: [String] {
    let folders = result.lists.map { list in
      list.path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    }
    return Array(Set(folders.filter { !$0.isEmpty })).sorted()
  }
}
