/// Goes through the entries of one container in their order, unpacking what is asked for, writing nothing to disk.
final class ContainerReader {
  let kind: ContainerKind
  private let packed: PackedBytes
  private let budget: ContainerBudget
  /// Takes off the compression around the whole container.
  private let unpacked: (any ByteSupply)?
  /// nil for a compressed file that is not an archive: its content is the one entry.
  private let archive: LibArchive?
  private(set) var ordinal = -1
  private var memberBytes = 0
  private var packedBefore = 0
  private var meter = StreamMeter()

  init(
    _ content: DocumentSource.Content, _ kind: ContainerKind, _ budget: ContainerBudget
  ) throws(ContainerRefusal) {
    self.kind = kind
    self.budget = budget
    try budget.spend(budget.limits.openingBytes)
    packed = try PackedBytes(content)
    unpacked =
      switch kind.compression {
      case nil: nil
      case .gzip: try GzipStream(packed, budget)
      case .some(let other): try UnpackedStream(packed, other, budget)
      }
    archive =
      switch kind {
      case .compressed: nil
      case .zip: try LibArchive(packed, filter: nil, format: .zip, budget)
      case .tar, .compressedTar: try LibArchive(unpacked ?? packed, filter: nil, format: .tar, budget)
      }
  }

  /// The next entry; nil at the end of the container.
  func next() throws(ContainerRefusal) -> LibArchive.Step {
    ordinal += 1
    if ordinal >= budget.limits.members { throw .tooManyMembers(budget.limits.members) }
    (memberBytes, meter) = (0, StreamMeter())
    if let archive {
      defer { packedBefore = archive.bytesTaken }
      return try archive.next()
    }
    return ordinal == 0 ? .entry(ArchiveEntry(content: ())) : .end
  }

  /// The next bytes of the present entry; 0 only at its end, with its checksum found to hold.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ContainerRefusal) -> Int {
    let count =
      if let archive { try archive.read(into: buffer) } else { try unpacked?.next(into: buffer) ?? 0 }
    memberBytes += count
    if memberBytes > budget.limits.memberBytes { throw .memberTooLarge(budget.limits.memberBytes) }
    if kind == .zip, let archive {
      meter.packed = archive.bytesTaken - packedBefore
      try meter.unpack(count, budget.limits, nil)
      try budget.spend(count)
    }
    return count
  }

  /// Whether something stands behind the end of the compression; known once the end was reached.
  var hasTrailingBytes: Bool {
    (unpacked as? GzipStream)?.hasTrailingBytes ?? (unpacked as? UnpackedStream)?.hasTrailingBytes ?? false
  }
}

extension ContainerReader {
  /// The present entry's content to its verified end.
  ///
  /// - Parameters:
  ///   - head: what was read of it before.
  ///   - limit: what is held in memory at most.
  ///   - each: sees every piece that is read, also of a content that is too large to be held.
  /// - Returns: nil when there is more than `limit`.
  func content(
    after head: [UInt8] = [], upTo limit: Int, each: (UnsafeRawBufferPointer) throws(ContainerRefusal) -> Void
  ) throws(ContainerRefusal) -> [UInt8]? {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { buffer.deallocate() }
    var held: [UInt8]? = head
    while case let count = try read(into: buffer), count > 0 {
      let piece = UnsafeRawBufferPointer(rebasing: buffer[..<count])
      try each(piece)
      if let size = held?.count, size + count > limit { held = nil }
      held?.append(contentsOf: piece)
    }
    return held
  }

  /// The present entry's content, to be held in memory.
  ///
  /// - Throws: `beyond` when there is more than `limit`.
  func content(
    after head: [UInt8] = [], upTo limit: Int, beyond: ContainerRefusal
  ) throws(ContainerRefusal) -> [UInt8] {
    var size = head.count
    let held = try content(after: head, upTo: limit) { piece throws(ContainerRefusal) in
      size += piece.count
      if size > limit { throw beyond }
    }
    return held ?? []
  }

  /// The first bytes of the present entry, fewer only when it is shorter.
  func head(_ count: Int) throws(ContainerRefusal) -> [UInt8] {
    try fill(count) { buffer throws(ContainerRefusal) in try read(into: buffer) }
  }

  /// Goes forward to an entry by its number.
  func advance(to wanted: Int) throws(ContainerRefusal) -> ArchiveEntry {
    while true {
      let step = try next()
      guard ordinal == wanted else {
        if case .end = step { throw .changed }
        continue
      }
      guard case .entry(let entry) = step else { throw .changed }
      return entry
    }
  }
}
