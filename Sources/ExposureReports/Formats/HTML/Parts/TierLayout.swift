/// Places for nodes and edges: one column per tier, rows on one grid, so that long edges pass between rows.
struct TierLayout {
  struct Box {
    var x: Double
    var y: Double
    var width = TierLayout.boxWidth
    var height = TierLayout.boxHeight
    var middle: Double { y + height / 2 }
    var right: Double { x + width }
  }

  static let boxWidth = 172.0
  static let boxHeight = 40.0
  static let columnPitch = 236.0
  /// Wider before the buyer, where all lines meet.
  static let lastGap = 44.0
  static let rowPitch = 58.0
  static let top = 34.0
  static let margin = 6.0

  let drawing: ExposureDrawing
  /// One per node of the drawing.
  let boxes: [Box]
  /// One per column with folded parties.
  let moreBoxes: [Int: Box]
  let width: Double
  let height: Double

  init(_ drawing: ExposureDrawing) {
    self.drawing = drawing
    var boxes = [Box](repeating: Box(x: 0, y: 0), count: drawing.nodes.count)
    var moreBoxes: [Int: Box] = [:]
    var rows = 1.0
    for (position, column) in drawing.columns.enumerated() {
      for (row, node) in column.nodes.enumerated() { boxes[node] = Self.box(position, Double(row)) }
      if column.more > 0 { moreBoxes[position] = Self.box(position, Double(column.nodes.count)) }
      rows = max(rows, Double(column.nodes.count + (column.more > 0 ? 1 : 0)))
    }
    if let buyer = drawing.nodes.firstIndex(where: \.isBuyer), drawing.columns.count > 1 {
      boxes[buyer].x += Self.lastGap
      let before = drawing.columns[drawing.columns.count - 2].nodes.count
      boxes[buyer].y = Self.box(0, max(0, Double(before - 1)) / 2).y
    }
    self.boxes = boxes
    self.moreBoxes = moreBoxes
    width =
      2 * Self.margin + Double(max(1, drawing.columns.count) - 1) * Self.columnPitch + Self.boxWidth
      + Self.lastGap
    height = Self.top + rows * Self.rowPitch
  }

  /// The middle of a column, for its heading.
  func columnMiddle(_ column: Int) -> Double {
    let isLast = column == drawing.columns.count - 1 && column > 0
    return Self.margin + Double(column) * Self.columnPitch + Self.boxWidth / 2 + (isLast ? Self.lastGap : 0)
  }

  private static func box(_ column: Int, _ row: Double) -> Box {
    Box(x: margin + Double(column) * columnPitch, y: top + row * rowPitch)
  }

  /// Ends six units before the buyer's box, where the arrow head begins.
  func curve(_ edge: ExposureDrawing.Edge) -> SVGPath {
    let (from, to) = (boxes[edge.from], boxes[edge.to])
    return from.x < to.x ? forward(from, to) : sideways(from, to)
  }

  /// Grows with the line it ends.
  func head(_ edge: ExposureDrawing.Edge) -> SVGPath {
    let (from, to) = (boxes[edge.from], boxes[edge.to])
    let isForward = from.x < to.x
    let half = 3 + 0.8 * Self.strokeWidth(edge)
    let (x, length) = isForward ? (to.x, 2 * half) : (to.right, -2 * half)
    var path = SVGPath()
    path.add("M", x, to.middle)
    path.add("L", x - length, to.middle - half)
    path.add("L", x - length, to.middle + half)
    path.add("Z")
    return path
  }

  static func strokeWidth(_ edge: ExposureDrawing.Edge) -> Double {
    1 + 4 * (edge.share ?? (edge.isOnRoute ? 0.15 : 0))
  }

  /// Along the tiers; between the rows of the columns it passes.
  private func forward(_ from: Box, _ to: Box) -> SVGPath {
    var path = SVGPath()
    path.add("M", from.right, from.middle)
    var (x, y) = (from.right, from.middle)
    let passed = stride(
      from: from.x + Self.columnPitch, to: to.x - Self.lastGap - 1, by: Self.columnPitch)
    for column in passed {
      let straight = from.middle + (to.middle - from.middle) * (column - from.x) / (to.x - from.x)
      let lane = laneNear(straight)
      curve(&path, from: (x, y), to: (column - 8, lane))
      path.add("L", column + Self.boxWidth + 8, lane)
      (x, y) = (column + Self.boxWidth + 8, lane)
    }
    curve(&path, from: (x, y), to: (to.x - 6, to.middle))
    return path
  }

  /// The space between two rows that is nearest to a height.
  private func laneNear(_ y: Double) -> Double {
    let offset = Self.top - (Self.rowPitch - Self.boxHeight) / 2
    let lane = ((y - offset) / Self.rowPitch).rounded()
    return offset + max(0, lane) * Self.rowPitch
  }

  private func curve(_ path: inout SVGPath, from: (x: Double, y: Double), to: (x: Double, y: Double)) {
    let middle = max((from.x + to.x) / 2, min(from.x + 62, to.x - 14))
    path.add("C", middle, from.y, middle, to.y, to.x, to.y)
  }

  /// Within a tier or against the tiers: out at the right, in at the right.
  private func sideways(_ from: Box, _ to: Box) -> SVGPath {
    let reach = max(from.right, to.right) + 44
    var path = SVGPath()
    path.add("M", from.right, from.middle)
    path.add("C", reach, from.middle, reach, to.middle, to.right + 6, to.middle)
    return path
  }
}
