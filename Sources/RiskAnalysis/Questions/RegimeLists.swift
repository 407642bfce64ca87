/// Lists of regimes by number, 0 the empty one: a million parties share a handful.
struct RegimeLists {
  private var lists: [[String]] = [[]]
  private var regime = ""
  /// Per list, the one that has the present regime too; -1 where nobody asked yet.
  private var extended: [Int32] = [-1]

  subscript(number: Int32) -> [String] { lists[Int(number)] }

  func count(_ number: Int32) -> Int { lists[Int(number)].count }

  /// From now on it is this regime that is added.
  mutating func begin(_ regime: String) {
    self.regime = regime
    extended = Array(repeating: -1, count: lists.count)
  }

  /// The list that has the present regime at its end; the list itself when it has it already.
  mutating func extended(_ number: Int32) -> Int32 {
    if extended[Int(number)] >= 0 { return extended[Int(number)] }
    let longer = Int32(lists.count)
    lists.append(lists[Int(number)] + [regime])
    extended[Int(number)] = longer
    extended.append(longer)
    return longer
  }
}
