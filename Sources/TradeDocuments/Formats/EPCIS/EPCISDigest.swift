/// Sixteen bytes that stand for an event or a piece of goods: a file has hundreds of thousands of either.
///
/// Two FNV-1a hashes side by side; the same on every machine and in every run.
struct EPCISDigest: Hashable {
  private var first: UInt64 = 0xcbf2_9ce4_8422_2325
  private var second: UInt64 = 0x6c62_272e_07bb_0142

  /// Adds a text and its end, so that `ab`, `c` is not `a`, `bc`.
  mutating func add(_ text: String?) {
    for byte in (text ?? "").utf8 { mix(byte) }
    // Bytes that no text has.
    mix(text == nil ? 0xFE : 0xFF)
  }

  /// Adds a number.
  mutating func add(_ number: some FixedWidthInteger) { add(String(number)) }

  /// Four bytes of it, enough where there are a handful of texts to be told apart.
  var short: UInt32 { UInt32(truncatingIfNeeded: first ^ second) }

  private mutating func mix(_ byte: UInt8) {
    first = (first ^ UInt64(byte)) &* 0x100_0000_01b3
    second = (second ^ UInt64(byte)) &* 0x100_0000_01b3
    second ^= second >> 29
  }
}

extension EPCISEvent {
  /// The same for two copies of one event: of its id, else of all it says. A later declaration that it was in error
  /// repeats the event, so that is left aside.
  var digest: EPCISDigest {
    var digest = EPCISDigest()
    digest.add(id)
    guard id == nil else { return digest }
    for text in [
      kind.rawValue, time?.text, action, step, disposition, readPoint?.text, businessLocation?.text,
      parent?.uri.text, transformationID,
    ] {
      digest.add(text)
    }
    for entry in sources + destinations + transactions {
      digest.add(entry.type)
      digest.add(entry.uri.text)
    }
    for (number, items) in [moved, inputs, outputs].enumerated() {
      digest.add(number)
      for item in items {
        digest.add(item.uri.text)
        digest.add(item.quantity.value.map { "\($0)" })
        digest.add(item.unit)
      }
    }
    return digest
  }
}
