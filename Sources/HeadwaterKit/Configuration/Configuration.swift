import SupplyModel
import TradeDocuments

/// What `headwater.toml` says. Paths in it are relative to the folder it stands in.
package struct Configuration: Sendable {
  /// Path of the file; empty when there is none.
  package var path = ""
  package var buyer: String?
  package var asOf: CalendarDate?
  package var question: Question?
  /// Folder of lists.
  package var lists: String?
  package var policy: String?
  package var judgements: String?
  /// An earlier result to hold the next one against.
  package var baseline: String?
  /// Folder of what documents said when they were read before.
  package var cache: String?
  /// Other people's tables, in the order given.
  package var mappings: [TableMapping] = []

  package init() {}
}
