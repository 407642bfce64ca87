/// Values one after another, filled and emptied again and again: an event of a parser is too small for an array's
/// checks.
struct ReusedBuffer<Element>: ~Copyable {
  private var start: UnsafeMutablePointer<Element>
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int) {
    self.capacity = capacity
    start = .allocate(capacity: capacity)
  }

  deinit {
    start.deinitialize(count: count)
    start.deallocate()
  }

  /// - Precondition: the position is below ``count``.
  subscript(position: Int) -> Element {
    @inline(__always) get { start[position] }
    @inline(__always) nonmutating _modify { yield &start[position] }
  }

  @inline(__always)
  mutating func append(_ element: Element) {
    if count == capacity { grow(to: count + 1) }
    (start + count).initialize(to: element)
    count += 1
  }

  @inline(__always)
  mutating func append(_ elements: UnsafeBufferPointer<Element>) {
    guard let first = elements.baseAddress else { return }
    if capacity - count < elements.count { grow(to: count + elements.count) }
    (start + count).initialize(from: first, count: elements.count)
    count += elements.count
  }

  mutating func removeLast() {
    count -= 1
    (start + count).deinitialize(count: 1)
  }

  mutating func removeAll() {
    start.deinitialize(count: count)
    count = 0
  }

  /// All elements, which are then no longer here.
  mutating func take() -> [Element] {
    defer { removeAll() }
    return Array(all)
  }

  /// Valid until the next change.
  var all: UnsafeBufferPointer<Element> { UnsafeBufferPointer(start: start, count: count) }

  @inline(never)
  private mutating func grow(to least: Int) {
    let larger = max(least, capacity * 2)
    let moved = UnsafeMutablePointer<Element>.allocate(capacity: larger)
    moved.moveInitialize(from: start, count: count)
    start.deallocate()
    (start, capacity) = (moved, larger)
  }
}
