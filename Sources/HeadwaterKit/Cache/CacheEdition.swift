import Crypto
import Foundation

/// What the reading of a file depends on beside its path and bytes: the program, and how the configuration maps tables.
/// A cache of another edition is not used.
struct CacheEdition: Hashable, Sendable {
  /// SHA-256.
  let bytes: [UInt8]

  init(_ configuration: Configuration) {
    var words = [HeadwaterVersion.current, Self.program]
    if !configuration.mappings.isEmpty {
      words.append((try? FileDigest(path: configuration.path).sha256) ?? "unreadable")
    }
    self.init(words: words)
  }

  init(words: [String]) {
    bytes = Array(SHA256.hash(data: Array(words.joined(separator: "\n").utf8)))
  }

  /// The running program: another build of the same version may read otherwise.
  private static let program: String = {
    guard let identity = FileIdentity(of: "/proc/self/exe") else { return "unknown" }
    return "\(identity.bytes) \(identity.modified)"
  }()
}
