/// How long a run may take and how much memory it may hold; beyond either it ends without an answer.
package struct RunLimits: Hashable, Sendable {
  package var time: TimeLimit?
  package var memory: MemoryLimit?

  package init(time: TimeLimit? = nil, memory: MemoryLimit? = nil) {
    (self.time, self.memory) = (time, memory)
  }
}

/// A time as people write it: `90s`, `45m`, `2h`.
package struct TimeLimit: Hashable, Sendable {
  /// As written.
  package let text: String
  /// More than 0.
  package let seconds: Int

  /// - Returns: nil for anything else, and for no time at all.
  package init?(_ text: String) {
    let units = ["s": 1, "m": 60, "h": 3600]
    let digits = text.prefix { "0"..."9" ~= $0 }
    guard let unit = units[String(text.dropFirst(digits.count))], let number = Int(digits), number > 0,
      number <= 1_000_000
    else { return nil }
    (self.text, seconds) = (text, number * unit)
  }
}

/// An amount of memory as people write it: `512MB`, `4GB`, in powers of 1000; `4GiB` in powers of 1024.
package struct MemoryLimit: Hashable, Sendable {
  /// As written.
  package let text: String
  /// At least a million.
  package let bytes: Int

  /// - Returns: nil for anything else, and for less than a program needs to say so.
  package init?(_ text: String) {
    let units = ["MB": 1_000_000, "GB": 1_000_000_000, "MiB": 1 << 20, "GiB": 1 << 30]
    let digits = text.prefix { "0"..."9" ~= $0 }
    guard let unit = units[String(text.dropFirst(digits.count))], let number = Int(digits), number > 0,
      number <= 1_000_000
    else { return nil }
    (self.text, bytes) = (text, number * unit)
  }
}
