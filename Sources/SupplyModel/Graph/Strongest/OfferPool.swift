/// Memory of all offers that wait, in pieces that queues take and give back.
///
/// What waits is never much at once, but every queue would grow for itself, and fresh memory is what costs most.
struct OfferPool {
  /// Offers in the order in which they came.
  struct Queue {
    /// First piece; ``none`` where nothing waits.
    fileprivate var first = none
    /// Slot after the last offer.
    fileprivate var end = 0

    var isEmpty: Bool { first == Self.none }

    fileprivate static let none = -1
  }

  /// A power of two: 512, less where few are expected, for memory that a small search never uses costs it most.
  private let pieceSize: Int
  private var slots: [StrengthOffer]
  /// The piece after each piece of a queue.
  private var following: [Int] = []
  private var free: [Int] = []

  /// - Parameter room: offers that are likely to wait at once; there is room for any number.
  init(room: Int) {
    pieceSize = min(512, max(4, 1 << (Int.bitWidth - (room / 64).leadingZeroBitCount)))
    slots = Array(roomInLargePages: room)
  }

  @inline(__always)
  mutating func append(_ offer: StrengthOffer, to queue: inout Queue) {
    if queue.end & (pieceSize - 1) == 0 { addPiece(to: &queue) }
    slots[queue.end] = offer
    queue.end += 1
  }

  /// Appends a queue's offers to `batch`, but for those that have lost their use, and empties it.
  mutating func drain(
    _ queue: inout Queue, into batch: inout [StrengthOffer], where isOfUse: (StrengthOffer) -> Bool
  ) {
    var piece = queue.first
    while piece != Queue.none {
      let end = following[piece] == Queue.none ? queue.end : (piece + 1) * pieceSize
      for offer in slots[piece * pieceSize..<end] where isOfUse(offer) { batch.append(offer) }
      free.append(piece)
      piece = following[piece]
    }
    queue = Queue()
  }

  private mutating func addPiece(to queue: inout Queue) {
    let piece = free.popLast() ?? grow()
    following[piece] = Queue.none
    if queue.isEmpty { queue.first = piece } else { following[(queue.end - 1) / pieceSize] = piece }
    queue.end = piece * pieceSize
  }

  private mutating func grow() -> Int {
    slots += repeatElement(StrengthOffer(of: 0, 0), count: pieceSize)
    following.append(Queue.none)
    return following.count - 1
  }
}
