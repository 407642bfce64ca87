/// How much a container may hold and cost before it, or one member of it, is refused, and why that much.
///
/// Documents unpack at about 10:1 from a zip, repetitive XML at 20:1 and more.
package struct ContainerLimits: Hashable, Sendable {
  /// Containers inside one another: `a.zip!/b.tar.gz!/c.gz!/d.xml` is three. Mail systems add one or two layers.
  package var depth = 4
  /// Members of one container, hidden ones and folders included. A member without content costs a header all the same.
  package var members = 200_000
  /// Members of all containers of a run; each is an input of its own, with its own line in the report.
  package var membersPerRun = 1_000_000
  /// Bytes of one member. It is streamed, so this bounds time, not memory.
  package var memberBytes = 2 << 30
  /// Bytes unpacked from one file given to Headwater, all layers and refused members included.
  package var totalBytes = 16 << 30
  /// Unpacked bytes per packed byte of deflate (zip, gzip), which reaches 1032:1 on nothing but zeros; real documents
  /// stay below 100:1.
  package var ratio = 200
  /// Of xz, bzip2 and Zstandard, which find what is alike over megabytes: 20,000 near-identical invoices give 900:1,
  /// nothing but zeros 7000:1 and more.
  package var strongRatio = 2000
  /// Below this no ratio is held against one compressed stream: short bombs are harmless.
  package var streamBytesBeforeRatio = 64 << 20
  /// Below this no ratio is held against a whole file, in which refused members count too.
  package var fileBytesBeforeRatio = 256 << 20
  /// Opening a container costs about as much as unpacking this many bytes, and is counted as that, so that boxes full
  /// of boxes full of nothing are given up early.
  package var openingBytes = 64 << 10
  /// A container inside another is held in memory while it is read, for a zip must be read from its end.
  package var nestedBytes = 256 << 20
  /// A member up to this size is held in memory while it is read; a larger one is unpacked again for every reading.
  package var heldBytes = 16 << 20
  /// Processor time for unpacking one file: a start, and more for every byte that goes in or comes out. Even
  /// bzip2 needs a tenth of it.
  package var seconds = 5.0
  package var secondsPerByte = 1e-6

  package init() {}

  /// Unpacked bytes per packed byte of one kind of compression; zip's own for none.
  func ratio(of compression: Compression?) -> Int {
    switch compression {
    case nil, .gzip: ratio
    case .bzip2, .xz, .zstd: strongRatio
    }
  }

  package static let standard = ContainerLimits()

  /// A workbook is read whole, all its parts in memory at once.
  package static let workbook: ContainerLimits = {
    var limits = ContainerLimits()
    (limits.members, limits.memberBytes, limits.totalBytes) = (20_000, 512 << 20, 768 << 20)
    return limits
  }()
}
