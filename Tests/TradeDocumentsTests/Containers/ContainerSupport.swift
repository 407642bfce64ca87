import SupplyModel

@testable import TradeDocuments

/// What became of a container in memory, in words tests can compare.
final class ContainerAccount: ContainerVisitor {
  /// `a.xml` or `inner.zip!/a.xml`, in the order they were taken.
  private(set) var read: [String: String] = [:]
  private(set) var refused: [String: String] = [:]
  private(set) var remarks: [String: String] = [:]
  /// How many documents were too large to be held.
  private(set) var streamed = 0
  let contents: ContainerContents?
  private let paths: [Int: String]

  init(_ bytes: [UInt8], name: String = "pack", limits: ContainerLimits = .standard) {
    let content = DocumentSource.Content.memory(bytes)
    contents = ContainerSurvey.contents(of: content, name: name, limits: limits)
    paths = contents.map { Dictionary(uniqueKeysWithValues: Self.paths($0, "")) } ?? [:]
    if let contents { ContainerVisit.read(contents, from: content, limits: limits, to: self) }
  }

  var problems: [String] { contents?.problems.map(\.slug) ?? [] }

  func enter(_ container: ContainerContents, _ bytes: [UInt8]) {}
  func see(_ piece: UnsafeRawBufferPointer) {}

  func take(_ member: ContainerMember, _ document: Result<ContainerVisit.Document, ContainerRefusal>) {
    let path = paths[member.serial] ?? "?"
    switch document {
    case .failure(let refusal): refused[path] = refusal.slug
    case .success(let document):
      if case .member = document.content { streamed += 1 }
      read[path] = Self.text(document.content)
      remarks[path] = document.remark?.slug
    }
  }

  static func text(_ content: DocumentSource.Content) -> String {
    let source = DocumentSource(document: DocumentID(0), path: "", content: content)
    let bytes = try? ByteStream.prefix(of: source, upTo: 1 << 24)
    return String(decoding: bytes ?? Array("unreadable".utf8), as: UTF8.self)
  }

  private static func paths(_ contents: ContainerContents, _ prefix: String) -> [(Int, String)] {
    contents.members.flatMap { member in
      let path = prefix + member.name.shown
      guard case .container(let inner) = member.content else { return [(member.serial, path)] }
      return [(member.serial, path)] + paths(inner, path + "!/")
    }
  }
}

extension ContainerRefusal {
  var slug: String { diagnostic(at: DocumentID(0)).slug }
}

extension [UInt8] {
  /// Where some text first stands.
  func position(of text: String) -> Int? {
    let sought = Array(text.utf8)
    return indices.first { self[$0...].starts(with: sought) }
  }

  /// The bytes with one of them changed.
  func with(_ byte: UInt8, at position: Int) -> [UInt8] {
    var bytes = self
    bytes[position] = byte
    return bytes
  }
}
