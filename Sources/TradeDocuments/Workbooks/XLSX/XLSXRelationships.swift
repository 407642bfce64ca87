/// Where a part's references lead: other parts, by id and by kind. What lies outside the file is never followed.
struct XLSXRelationships {
  struct Target {
    let id: String
    /// `worksheet`, `sharedStrings`, `styles`, `officeDocument` …
    let kind: String
    /// Name of the part.
    let part: String
  }

  let targets: [Target]

  /// - Parameter part: whose relationships they are; the empty name for those of the file itself.
  /// - Throws: when they are missing or damaged.
  init(of part: String, in parts: WorkbookParts) throws(WorkbookProblem) {
    let sink = RelationshipSink(folder: Self.folder(of: part))
    try parts.read("\(Self.folder(of: part))_rels/\(part.split(separator: "/").last ?? "").rels", into: sink)
    targets = sink.targets
  }

  subscript(id: String) -> Target? { targets.first { $0.id == id } }

  func first(_ kind: String) -> Target? { targets.first { $0.kind == kind } }

  /// `xl/` for `xl/workbook.xml`.
  private static func folder(of part: String) -> String {
    part.lastIndex(of: "/").map { String(part[...$0]) } ?? ""
  }
}

private final class RelationshipSink: WorkbookPartSink {
  private enum Name: String {
    case relationship = "Relationship"
    case id = "Id"
    case type = "Type"
    case target = "Target"
    case mode = "TargetMode"
  }

  let problem: WorkbookProblem? = nil
  private(set) var targets: [XLSXRelationships.Target] = []
  private let folder: String
  private var names = XMLNames<Name>(XLSXNamespaces.package)

  init(folder: String) { self.folder = folder }

  func start(_ tag: XMLStartTag) -> XMLStep {
    guard names.element(tag) == .relationship else { return .proceed }
    let values = names.texts(of: tag)
    if let id = values[.id], let kind = values[.type].flatMap(XLSXNamespaces.kind),
      let target = values[.target],
      values[.mode]?.lowercased() != "external"
    {
      targets.append(.init(id: id, kind: kind, part: resolved(target)))
    }
    return .proceed
  }

  func end() {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) -> XMLStep { .proceed }

  /// Targets are relative to the folder of the part that refers to them, or begin with `/`.
  private func resolved(_ target: String) -> String {
    var steps: [Substring] = target.hasPrefix("/") ? [] : folder.split(separator: "/")
    for step in target.split(separator: "/") where step != "." {
      if step == ".." { _ = steps.popLast() } else { steps.append(step) }
    }
    return steps.joined(separator: "/")
  }
}
