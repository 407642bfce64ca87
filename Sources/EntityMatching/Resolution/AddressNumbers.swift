/// Numbers of things by where they are stored.
///
/// Open addressing without a hash against malice: addresses come from the allocator, not from documents.
struct AddressNumbers {
  private struct Slot {
    var address: UInt
    /// -1 for a free slot.
    var number: Int32
  }

  private var slots = [Slot](repeating: Slot(address: 0, number: -1), count: 64)
  private var count = 0

  /// nil for an address without a number.
  subscript(address: UnsafeRawPointer) -> Int? {
    let found = slots[slot(of: UInt(bitPattern: address))].number
    return found < 0 ? nil : Int(found)
  }

  /// - Precondition: the address has no number yet.
  mutating func add(_ number: Int, at address: UnsafeRawPointer) {
    let address = UInt(bitPattern: address)
    slots[slot(of: address)] = Slot(address: address, number: Int32(number))
    count += 1
    if count * 2 > slots.count { grow() }
  }

  /// The slot that holds the address, or the free one where it belongs.
  private func slot(of address: UInt) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: (address &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while slots[slot].number >= 0, slots[slot].address != address { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(address: 0, number: -1), count: old.count * 2)
    for entry in old where entry.number >= 0 { slots[slot(of: entry.address)] = entry }
  }
}
