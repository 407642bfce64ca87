/// The name of a container's member as it may be shown: never used as the path of a file.
package struct MemberName: Hashable, Sendable {
  /// With `/` between folders, no `.` or `..`, no control characters, not absolute; what had to go is written `%2E`.
  package let shown: String
  /// Whether the name as it stands would have led out of the folder it is unpacked in, or could not be shown.
  package let isUnsafe: Bool
  /// Whether a member before it has the same name, so that `#2` had to be added.
  package let isRepeated: Bool

  /// - Parameter bytes: as they stand in the archive.
  /// - Returns: nil for what would be left out of a folder too: hidden files, notes (`.md`), the configuration.
  init?(_ bytes: [UInt8]) {
    let parts = bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    var names = parts.filter { !$0.isEmpty && $0 != [0x2E] }.map(Part.init)
    if names.contains(where: \.isHidden) || names.last?.isLeftOut == true { return nil }
    let isAbsolute = bytes.first == UInt8(ascii: "/") || names.first?.isDrive == true
    if bytes.first == UInt8(ascii: "/"), let first = names.first { names[0] = first.afterRoot }
    shown = names.isEmpty ? "unnamed" : names.map(\.shown).joined(separator: "/")
    isRepeated = false
    isUnsafe = isAbsolute || names.isEmpty || names.contains(where: \.isUnsafe)
  }

  private init(shown: String, isUnsafe: Bool, isRepeated: Bool = false) {
    (self.shown, self.isUnsafe, self.isRepeated) = (shown, isUnsafe, isRepeated)
  }

  /// The name of the only document in a compressed file: the file's own without its ending.
  static func content(of container: String) -> MemberName {
    let file = container.split(separator: "/").last.map(String.init) ?? container
    for ending in Compression.allCases.map(\.ending)
    where file.lowercased().hasSuffix(ending) && file.count > ending.count {
      return MemberName(shown: String(file.dropLast(ending.count)), isUnsafe: false)
    }
    return MemberName(shown: "content", isUnsafe: false)
  }

  /// The same name, told apart from `number` − 1 others before it.
  func repeated(_ number: Int) -> MemberName {
    MemberName(shown: "\(shown)#\(number)", isUnsafe: isUnsafe, isRepeated: true)
  }
}

/// One folder or file name of a path.
private struct Part {
  let shown: String
  let isUnsafe: Bool

  init(_ bytes: ArraySlice<UInt8>) {
    let isParent = bytes.elementsEqual("..".utf8)
    let isText = String(validating: bytes, as: UTF8.self) != nil
    var text: [UInt8] = []
    var isUnsafe = isParent
    for byte in bytes {
      let isControl = byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "\\")
      if isControl { isUnsafe = true }
      if isControl || isParent || (byte >= 0x80 && !isText) {
        text += Self.escaped(byte)
      } else {
        text.append(byte)
      }
    }
    (shown, self.isUnsafe) = (String(decoding: text, as: UTF8.self), isUnsafe)
  }

  private init(shown: String, isUnsafe: Bool) { (self.shown, self.isUnsafe) = (shown, isUnsafe) }

  var afterRoot: Part { Part(shown: "%2F" + shown, isUnsafe: true) }
  var isHidden: Bool { shown.hasPrefix(".") && !shown.hasPrefix("..") || shown == "__MACOSX" }
  var isLeftOut: Bool { shown.hasSuffix(".md") || shown == "headwater.toml" }
  /// `C:`, which some systems take for the root of a disk.
  var isDrive: Bool { shown.utf8.count == 2 && shown.hasSuffix(":") }

  private static func escaped(_ byte: UInt8) -> [UInt8] {
    let digits = Array("0123456789ABCDEF".utf8)
    return [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }
}

/// Names the members of one container, no two alike.
struct MemberNames {
  /// As shown to the user: gives the content of a compressed file its name.
  let container: String
  private var seen: [String: Int] = [:]

  init(of container: String) { self.container = container }

  /// - Returns: nil for a member that is left out.
  mutating func name(_ entry: ArchiveEntry, in kind: ContainerKind) -> MemberName? {
    if case .compressed = kind { return .content(of: container) }
    guard var name = MemberName(entry.name ?? []) else { return nil }
    let first = name
    while let count = seen[name.shown] {
      seen[name.shown] = count + 1
      name = first.repeated(count + 1)
    }
    seen[name.shown] = 1
    return name
  }
}
