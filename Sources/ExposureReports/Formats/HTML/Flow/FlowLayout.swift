/// Places for the bands: a column per tier, the buyer right, heights by mass.
struct FlowLayout {
  static let width = 1080.0
  static let barWidth = 12.0
  /// Height of everything that is bought.
  static let whole = 300.0
  static let gap = 26.0
  static let top = 34.0

  struct Box {
    let x: Double
    let y: Double
    let height: Double
  }

  let boxes: [FlowDrawing.Place: Box]
  /// Middle heights of each link at both ends, in the order of the drawing's links.
  let ends: [(from: Double, to: Double)]
  let height: Double

  init(_ drawing: FlowDrawing) {
    let drawn = Set(drawing.links.flatMap { [$0.from, $0.to] })
    let tiers = Set(drawn.map(\.tier)).sorted(by: >)
    let across = (Self.width - Self.barWidth - 110) / Double(max(1, tiers.count - 1))
    var boxes: [FlowDrawing.Place: Box] = [:]
    var lowest = 0.0
    for (column, tier) in tiers.enumerated() {
      let places = drawn.filter { $0.tier == tier }.map { ($0, tier == 0 ? 1 : drawing.masses[$0] ?? 0) }
        .sorted { ($1.1, $0.0.country ?? "~") < ($0.1, $1.0.country ?? "~") }
      var y = Self.top
      for (place, mass) in places {
        let height = max(2, mass * Self.whole)
        boxes[place] = Box(x: Double(column) * across, y: y, height: height)
        y += height + Self.gap
      }
      lowest = max(lowest, y)
    }
    self.boxes = boxes
    height = lowest
    ends = Self.ends(drawing, boxes)
  }

  /// Bands leave and arrive one beneath the other, in the order of where they come from and go to.
  private static func ends(_ drawing: FlowDrawing, _ boxes: [FlowDrawing.Place: Box]) -> [(
    from: Double, to: Double
  )] {
    var ends = drawing.links.map { _ in (from: 0.0, to: 0.0) }
    func y(_ place: FlowDrawing.Place) -> Double { boxes[place]?.y ?? 0 }
    var used: [FlowDrawing.Place: Double] = [:]
    for position in drawing.links.indices.sorted(by: { y(drawing.links[$0].to) < y(drawing.links[$1].to) }) {
      let link = drawing.links[position]
      ends[position].from = y(link.from) + used[link.from, default: 0] + link.mass * whole / 2
      used[link.from, default: 0] += link.mass * whole
    }
    used = [:]
    for position in drawing.links.indices.sorted(by: { y(drawing.links[$0].from) < y(drawing.links[$1].from) }
    ) {
      let link = drawing.links[position]
      ends[position].to = y(link.to) + used[link.to, default: 0] + link.mass * whole / 2
      used[link.to, default: 0] += link.mass * whole
    }
    return ends
  }
}
