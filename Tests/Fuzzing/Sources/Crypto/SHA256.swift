/// Stands in for swift-crypto's SHA-256, which takes longer to build than all the readers: no reader looks at what a
/// hash is. 64 bits of FNV-1a, so that other bytes still give another one.
public struct SHA256 {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Of no bytes.
  public init() {}

  /// Adds bytes.
  public mutating func update(bufferPointer: UnsafeRawBufferPointer) {
    for byte in bufferPointer { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }
  }

  /// The bytes of the hash; eight, where the real one has 32.
  public func finalize() -> [UInt8] { withUnsafeBytes(of: state.bigEndian, Array.init) }
}
