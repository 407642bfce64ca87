/// What `headwater config init` writes: every setting with its meaning and what is usual, commented out.
package enum ConfigurationExample {
  package static var text: String {
    let tables = [nil] + Setting.tables
    return ([heading] + tables.map(block) + [mapping]).joined(separator: "\n")
  }

  private static let heading = """
    # What headwater is told when the command line does not say. Take away the #
    # before a key to set it.
    #
    # The file is found beside the inputs, else in the working folder or in one
    # above it. Paths are relative to it. A variable such as HEADWATER_AS_OF comes
    # before it, an option of the command line before both. What holds, and who
    # says so: headwater config show --origin

    """

  private static func block(_ table: String?) -> String {
    let settings = Setting.all.filter { $0.table == table }
    return (table.map { "#[\($0)]\n\n" } ?? "") + settings.map(told).joined(separator: "\n")
  }

  private static func told(_ setting: Setting) -> String {
    let usual =
      switch setting.usual {
      case .value(let literal): literal
      case .words(let words): words
      }
    let lines = comment("\(setting.meaning).") + comment("Default: \(usual).")
    return (lines + ["#\(setting.name) = \(setting.example)", ""]).joined(separator: "\n")
  }

  /// At most 80 columns wide.
  private static func comment(_ text: String) -> [String] {
    text.split(separator: " ").reduce(into: []) { lines, word in
      if let last = lines.last, last.count + word.count < 80 {
        lines[lines.count - 1] += " \(word)"
      } else {
        lines.append("# \(word)")
      }
    }
  }

  private static let mapping = """
    # Other people's tables, by their own column names; may be repeated. The
    # documentation of mapped-table has every key.
    #[[mapping]]
    #files = "deliveries*.csv"
    #dates = ["yyyy-MM-dd"]
    #[mapping.parties.seller]
    #name = "Supplier name"
    #[mapping.parties.customer]
    #name = "Customer name"
    #[[mapping.relations]]
    #supplier = "seller"
    #buyer = "customer"
    #product = "Item"

    """
}
