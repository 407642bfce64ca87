import SupplyModel

/// The files a result rests on: inputs, then lists.
struct SARIFArtifacts {
  struct Artifact: Hashable {
    let path: String
    let sha256: String
    /// In bytes; nil when the result does not say.
    let length: Int?
    let isInput: Bool
  }

  let all: [Artifact]
  /// Places in ``all``.
  let positions: [String: Int]

  init(_ result: AnalysisResult) {
    let files =
      result.inputs.map { Artifact(path: $0.path, sha256: $0.sha256, length: $0.bytes, isInput: true) }
      + result.lists.map { Artifact(path: $0.path, sha256: $0.sha256, length: nil, isInput: false) }
      + [result.waivers].compactMap(\.self).map {
        Artifact(path: $0.path, sha256: $0.sha256, length: nil, isInput: false)
      }
    var seen: Set<String> = []
    all = files.filter { seen.insert($0.path).inserted }
    positions = Dictionary(uniqueKeysWithValues: all.enumerated().map { ($1.path, $0) })
  }

  /// A path as a URI reference (RFC 3986): absolute paths with the scheme `file`, relative ones relative, everything
  /// but letters, digits and `-._~/!` as percent codes.
  static func uri(_ path: String) -> String {
    var writer = ByteWriter()
    if path.hasPrefix("/") { writer.literal("file://") }
    for byte in path.utf8 {
      if unreserved.contains(byte) {
        writer.byte(byte)
      } else {
        writer.raw("%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true))
      }
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private static let unreserved = Set(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/!".utf8)
}
