import Glibc

/// What reading one file given to Headwater may still cost, over all containers inside it; used by one thread.
package final class ContainerBudget {
  let limits: ContainerLimits
  /// Bytes of the file itself, the packed size all unpacking is measured against.
  private let fileBytes: Int
  private let fileRatio: Int
  private var unpacked = 0
  private var seconds = 0.0
  private var members = 0

  package init(_ limits: ContainerLimits, fileBytes: Int) {
    self.limits = limits
    self.fileBytes = fileBytes
    fileRatio = limits.ratio
  }

  /// - Parameter content: the file itself; how it is compressed decides what ratio it may reach.
  init(_ limits: ContainerLimits, for content: DocumentSource.Content) throws(ContainerRefusal) {
    self.limits = limits
    fileBytes = try PackedBytes(content).size
    let kind = ContainerKind(head: try PackedBytes.head(of: content, ContainerKind.headBytes))
    fileRatio = limits.ratio(of: kind?.compression)
  }

  /// Accounts for a member, in whatever layer.
  func countMember() throws(ContainerRefusal) {
    members += 1
    if members > limits.members { throw .tooManyMembers(limits.members) }
  }

  /// Accounts for bytes that were unpacked.
  func spend(_ bytes: Int) throws(ContainerRefusal) {
    unpacked += bytes
    if unpacked > limits.totalBytes { throw .totalTooLarge(limits.totalBytes) }
    if unpacked > limits.fileBytesBeforeRatio, unpacked / max(1, fileBytes) >= fileRatio {
      throw .ratio(fileRatio)
    }
    let bytes = Double(unpacked) + Double(fileBytes)
    if seconds > limits.seconds + limits.secondsPerByte * bytes { throw .tooSlow }
  }

  /// Whether nothing more of this file is unpacked.
  var isSpent: ContainerRefusal? {
    do throws(ContainerRefusal) {
      try spend(0)
      return nil
    } catch {
      return error
    }
  }

  /// Counts the processor time of some unpacking.
  func timed<T>(_ body: () -> T) -> T {
    let start = Self.now
    defer { seconds += Self.now - start }
    return body()
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}

/// Packed and unpacked bytes of one compressed stream.
struct StreamMeter {
  var packed = 0
  private(set) var unpacked = 0

  /// - Parameter compression: of the stream; nil for a member of a zip.
  mutating func unpack(
    _ bytes: Int, _ limits: ContainerLimits, _ compression: Compression?
  ) throws(ContainerRefusal) {
    let ratio = limits.ratio(of: compression)
    unpacked += bytes
    if unpacked > limits.streamBytesBeforeRatio, unpacked / max(1, packed) >= ratio {
      throw .ratio(ratio)
    }
  }
}
