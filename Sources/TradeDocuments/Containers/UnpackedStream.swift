/// What an xz, bzip2 or Zstandard file unpacks to, as libarchive reads them; their own checksums are held against it.
final class UnpackedStream: ByteSupply {
  private let packed: PackedBytes
  private let archive: LibArchive
  private let compression: Compression
  private let budget: ContainerBudget
  private var meter = StreamMeter()
  private(set) var hasTrailingBytes = false

  init(_ packed: PackedBytes, _ compression: Compression, _ budget: ContainerBudget) throws(ContainerRefusal)
  {
    self.packed = packed
    self.compression = compression
    self.budget = budget
    archive = try LibArchive(packed, filter: compression, format: .raw, budget)
    guard case .entry = try archive.next() else { throw .damaged("nothing sound stands in it") }
  }

  func next(into buffer: UnsafeMutableRawBufferPointer) throws(ContainerRefusal) -> Int {
    let count = try archive.read(into: buffer)
    meter.packed = packed.handedOut
    try meter.unpack(count, budget.limits, compression)
    try budget.spend(count)
    if count == 0 { hasTrailingBytes = archive.bytesTaken < packed.size }
    return count
  }
}
