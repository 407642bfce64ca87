import ArgumentParser
import ExposureReports
import HeadwaterKit

/// What the Graphviz drawing shows; the page draws what fits it.
struct DrawingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Draw what lies behind one party and its ways to the buyer: its id, identifier or name.",
      valueName: "party"))
  var focus: String?

  @Option(help: ArgumentHelp("At most so many steps from the focus, or from the buyer.", valueName: "n"))
  var depth: Int?

  @Option(help: "Draw as one node: parties of one country, one product, or one ownership group.")
  var collapse: DrawingScope.Collapse?

  @Option(
    help: ArgumentHelp("Draw the n worst suppliers instead of what fits a page (60 nodes).", valueName: "n"))
  var top: Int?

  @Option(
    help: ArgumentHelp(
      "Leave out purchases that are a smaller part of their buyer's cost: 0.05 or 5%.", valueName: "share"))
  var minShare: ShareArgument?

  @Flag(
    inversion: .prefixedNo, help: "Draw everyone; above 300 nodes Graphviz' sfdp is the better choice.")
  var all: Bool?

  func validate() throws {
    if let depth, depth < 1 { throw ValidationError("--depth counts steps: 1 or more") }
    if let top, top < 1 { throw ValidationError("--top counts suppliers: 1 or more") }
    if all == true, top != nil { throw ValidationError("--all draws everyone, --top the worst; choose one") }
  }

  func tell(_ configuration: inout Configuration) { configuration.drawing = drawing }

  var drawing: Configuration.Drawing {
    var drawing = Configuration.Drawing()
    (drawing.focus, drawing.depth, drawing.collapse) = (focus, depth, collapse)
    (drawing.top, drawing.minShare, drawing.isWhole) = (top, minShare?.value, all)
    return drawing
  }
}

extension DrawingScope.Collapse: ExpressibleByArgument {}

/// `0.05` or `5%`.
struct ShareArgument: ExpressibleByArgument {
  let value: Double

  init?(argument: String) {
    let isPercent = argument.hasSuffix("%")
    guard let number = Double(isPercent ? String(argument.dropLast()) : argument) else { return nil }
    value = isPercent ? number / 100 : number
    guard 0...1 ~= value else { return nil }
  }
}
