import ArgumentParser
import HeadwaterKit
import SupplyModel

struct ListsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lists", abstract: "The lists parties are screened against.",
    subcommands: [Status.self, Import.self, Verify.self])

  struct Status: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Edition, age, entries and hash of every list in a folder.",
      discussion: "EXAMPLE\n  headwater lists status lists/ --as-of 2026-11-01")

    @Argument(help: "Folder of lists.", completion: .directory) var folder: String
    @Option(help: ArgumentHelp("Date from which age is counted.", valueName: "date")) var asOf: CalendarDate?
    @Option(help: ArgumentHelp("Policy with the oldest age allowed.", valueName: "file")) var policy: String?

    func run() throws {
      try Terminal(isQuiet: false).attempt {
        let status = try ListStatus(folder: folder, policy: policy, asOf: asOf)
        Terminal(isQuiet: false).show(status.diagnostics, inputs: [])
        try Terminal.write(status.text)
        throw ExitCode(status.isCurrent ? 0 : 3)
      }
    }
  }

  struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Copy a publisher's file into a lists folder under a stable name, and note what it is.",
      discussion: """
        EXAMPLE
          headwater lists import ~/Downloads/uflpa-entity-list-2026-07-09.html --into lists/ --as-of 2026-07-09
        """)

    @Argument(help: "The file as its publisher gives it.", completion: .file()) var file: String
    @Option(help: ArgumentHelp("Folder of lists; made when it is not there.", valueName: "dir"))
    var into = "lists"
    @Option(help: ArgumentHelp("The edition's date, where the file does not say.", valueName: "date"))
    var edition: CalendarDate?
    @Option(help: ArgumentHelp("The day the file was had, for the manifest.", valueName: "date"))
    var asOf: CalendarDate?
    @Flag(help: "Take the place of another file of the same list and edition.") var replace = false

    func run() throws {
      var copy = ListImport()
      (copy.edition, copy.asOf, copy.replaces) = (edition, asOf, replace)
      try Terminal(isQuiet: false).attempt {
        let outcome = try copy.run(file, into: into)
        Terminal(isQuiet: false).show(outcome.diagnostics, inputs: [])
        try Terminal.write(outcome.text)
      }
    }
  }

  struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Hash every imported list again and say what changed.",
      discussion: "EXAMPLE\n  headwater lists verify lists/")

    @Argument(help: "Folder of lists.", completion: .directory) var folder: String

    func run() throws {
      try Terminal(isQuiet: false).attempt {
        let verification = try ListVerification(folder: folder)
        try Terminal.write(verification.text)
        throw ExitCode(verification.isUnchanged ? 0 : 3)
      }
    }
  }
}
