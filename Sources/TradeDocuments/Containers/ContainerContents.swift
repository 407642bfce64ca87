/// What a container was found to hold before any of it is read.
package struct ContainerContents: Sendable {
  package let kind: ContainerKind
  /// Its number among all containers and members of the file it came in.
  package private(set) var serial = 0
  /// In the order of the container; hidden files and folders left out.
  package internal(set) var members: [ContainerMember] = []
  /// What is wrong with the container as a whole: members may be missing behind it.
  package internal(set) var problems: [ContainerRefusal] = []
  /// Names of links and devices: they point elsewhere and are never followed.
  package internal(set) var links: [MemberName] = []
  /// Names that hold a NUL, as they should read: their members are shown under the part before it.
  package internal(set) var cutNames: [MemberName] = []

  init(_ kind: ContainerKind) { self.kind = kind }

  /// The same container with nothing in it, for a reason that lies outside.
  package func shut(_ refusal: ContainerRefusal) -> ContainerContents {
    var contents = ContainerContents(kind)
    contents.problems = [refusal]
    return contents
  }

  /// Members inside, all layers counted.
  package var count: Int {
    members.reduce(0) { $0 + $1.count }
  }

  /// Numbers the file's container 0 and everything in it from 1, without a gap.
  mutating func number() {
    var next = 0
    number(&next)
  }

  private mutating func number(_ next: inout Int) {
    serial = next
    next += 1
    for index in members.indices {
      members[index].serial = next
      if case .container(var inner) = members[index].content {
        inner.number(&next)
        members[index].content = .container(inner)
      } else {
        next += members[index].count
      }
    }
  }
}

/// One member of a container.
package struct ContainerMember: Sendable {
  package enum Content: Sendable {
    case document
    /// The names of its sheets, each of which is numbered after it; none when it cannot be read.
    case workbook([String])
    case container(ContainerContents)
    /// It is named, and not read.
    case refused(ContainerRefusal)
  }

  /// Its place among the entries of the container, from 0, those left out counted.
  let ordinal: Int
  /// As it stands in the container.
  let bareName: [UInt8]
  /// That of the container, when it is one.
  package fileprivate(set) var serial = 0
  package let name: MemberName
  package internal(set) var content: Content

  fileprivate var count: Int {
    switch content {
    case .container(let contents): 1 + contents.count
    case .workbook(let sheets): 1 + sheets.count
    case .document, .refused: 1
    }
  }
}
