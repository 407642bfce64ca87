import CZlib

/// What a gzip file unpacks to, with every checksum and length held against it.
///
/// libarchive reads gzip too, but passes over its checksums and whatever stands behind the end.
final class GzipStream: ByteSupply {
  private let packed: PackedBytes
  private let budget: ContainerBudget
  private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
  private let input = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 1)
  private var meter = StreamMeter()
  private var isAtEnd = false
  private var failure: ContainerRefusal?
  /// Whether bytes stand behind the end that are neither zeros nor another gzip stream.
  private(set) var hasTrailingBytes = false

  init(_ packed: PackedBytes, _ budget: ContainerBudget) throws(ContainerRefusal) {
    self.packed = packed
    self.budget = budget
    stream.initialize(to: z_stream())
    guard headwater_gunzip_init(stream) == Z_OK else { throw .damaged("no gzip stream can be opened") }
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
    input.deallocate()
  }

  func next(into buffer: UnsafeMutableRawBufferPointer) throws(ContainerRefusal) -> Int {
    stream.pointee.next_out = buffer.baseAddress?.assumingMemoryBound(to: Bytef.self)
    stream.pointee.avail_out = uInt(clamping: buffer.count)
    let wanted = Int(stream.pointee.avail_out)
    do throws(ContainerRefusal) {
      while !isAtEnd, failure == nil, Int(stream.pointee.avail_out) == wanted { try inflateSome() }
    } catch {
      failure = error
    }
    let count = wanted - Int(stream.pointee.avail_out)
    // What came before a failure is handed out first, so that an archive inside is listed as far as it goes.
    if count == 0, let failure { throw failure }
    try meter.unpack(count, budget.limits, .gzip)
    try budget.spend(count)
    return count
  }

  private func inflateSome() throws(ContainerRefusal) {
    if stream.pointee.avail_in == 0, try !refill() { throw .cutOff }
    let code = budget.timed { inflate(stream, Z_NO_FLUSH) }
    if code == Z_STREAM_END { try beginNextStream() } else if code != Z_OK { throw Self.refusal(stream) }
  }

  private func refill() throws(ContainerRefusal) -> Bool {
    let count = try packed.next(into: input)
    meter.packed += count
    stream.pointee.next_in = input.baseAddress?.assumingMemoryBound(to: Bytef.self)
    stream.pointee.avail_in = uInt(clamping: count)
    return count > 0
  }

  /// Gzip streams may follow one another; zeros behind the last are padding.
  private func beginNextStream() throws(ContainerRefusal) {
    while let byte = try peek() {
      if byte == 0x1F {
        inflateReset(stream)
        return
      }
      guard byte == 0 else {
        hasTrailingBytes = true
        break
      }
      stream.pointee.next_in += 1
      stream.pointee.avail_in -= 1
    }
    isAtEnd = true
  }

  private func peek() throws(ContainerRefusal) -> UInt8? {
    if stream.pointee.avail_in == 0, try !refill() { return nil }
    return stream.pointee.next_in.pointee
  }

  private static func refusal(_ stream: UnsafeMutablePointer<z_stream>) -> ContainerRefusal {
    let words = stream.pointee.msg.map { String(cString: $0) } ?? "no sound gzip stream"
    return ["incorrect data check", "incorrect length check"].contains(words) ? .checksum : .damaged(words)
  }
}
