import Foundation
import SupplyModel
import TradeDocuments

/// Lines of inputs, read again when a diagnostic or dossier needs them; provenance itself carries only places.
struct SourceText {
  /// Larger files and members are not read again for the sake of one line.
  private static let largestFile = 64 << 20

  /// All members together.
  private static let mostUnpacked = 256 << 20

  private let members = MemberLookup(totalBytes: mostUnpacked)
  private var lines: [String: [Range<Int>]] = [:]
  private var bytes: [String: [UInt8]] = [:]

  /// The whole line a place is in; nil when the file is gone, too large, or is no text.
  mutating func line(at location: SourceLocation, of inputs: [InputDocument]) -> String? {
    let index = Int(location.document.index)
    guard index < inputs.count, location.line > 0 else { return nil }
    let input = inputs[index]
    guard !input.isSheet, input.bytes <= Self.largestFile else { return nil }
    open(input.path)
    guard let ranges = lines[input.path], let content = bytes[input.path], Int(location.line) <= ranges.count
    else { return nil }
    return String(validating: content[ranges[Int(location.line) - 1]], as: UTF8.self)
  }

  /// A file, or a member of a container; what was piped in is gone.
  private mutating func open(_ path: String) {
    guard lines[path] == nil else { return }
    let content =
      FileManager.default.contents(atPath: path).map { [UInt8]($0) }
      ?? members.bytes(at: path, upTo: Self.largestFile)
    bytes[path] = content ?? []
    lines[path] = content.map(Self.lines) ?? []
  }

  /// Line ends are LF, CRLF or CR, as the readers count them.
  private static func lines(of content: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for (index, byte) in content.enumerated() {
      let isReturn = byte == UInt8(ascii: "\r")
      guard byte == UInt8(ascii: "\n") || isReturn else { continue }
      let isSecondHalf = !isReturn && index > 0 && content[index - 1] == UInt8(ascii: "\r")
      if !isSecondHalf { ranges.append(start..<index) }
      start = index + 1
    }
    ranges.append(start..<content.count)
    return ranges
  }
}
