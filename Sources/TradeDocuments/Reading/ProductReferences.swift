import SupplyModel

/// Products a table mentions: one record for each distinct pair of name and HS code, at its first place.
struct ProductReferences {
  private var mentioned = MentionedProducts()
  private var positions: [Int32] = []

  /// Position in the batch of the product two cells name; -1 when both are empty.
  mutating func position(
    name: TableCell, hs: TableCell, record: UInt32, in batch: inout StatementBatch,
    at place: @autoclosure () -> SourceLocation, hsAt hsPlace: @autoclosure () -> SourceLocation
  ) -> Int32 {
    let number = mentioned.number(name: name, hs: hs, record: record, at: place(), hsAt: hsPlace())
    if number < 0 { return -1 }
    addNew(to: &batch)
    return positions[Int(number)]
  }

  /// Positions in the batch of all products that a piece of the table names.
  ///
  /// - Parameter records: how many there are before the piece.
  mutating func positions(
    of piece: MentionedProducts, after records: UInt32, in batch: inout StatementBatch
  ) -> [Int32] {
    let numbers = mentioned.numbers(allOf: piece, after: records)
    addNew(to: &batch)
    return numbers.map { positions[Int($0)] }
  }

  /// Adds what was mentioned for the first time.
  private mutating func addNew(to batch: inout StatementBatch) {
    for number in positions.count..<mentioned.products.count {
      positions.append(Int32(batch.products.count))
      batch.products.append(mentioned.products[number])
      if let problem = mentioned.problems[number] { batch.diagnostics.report(problem) }
    }
  }
}

/// Products a table or a piece of it mentions, in numbers of its own.
struct MentionedProducts: Sendable {
  private var texts = ByteInterner()
  fileprivate private(set) var products: [ProductRecord] = []
  /// What is wrong with a product's code, by its number; told where the table has it first.
  fileprivate private(set) var problems: [Int: Diagnostic] = [:]
  private var key: [UInt8] = []

  /// The numbers here of all products of a piece, by their numbers there.
  ///
  /// - Parameter records: how many there are before the piece.
  fileprivate mutating func numbers(allOf piece: MentionedProducts, after records: UInt32) -> [Int32] {
    let numbers = texts.intern(allOf: piece.texts)
    for (mention, number) in numbers.enumerated() where number == products.count {
      problems[products.count] = piece.problems[mention]
      products.append(piece.products[mention])
      products[products.count - 1].record += records
    }
    return numbers
  }

  /// The number of the product two cells name; -1 when both are empty.
  ///
  /// Without a name the product is called `hs:401512`. Dots and spaces of the code do not count.
  mutating func number(
    name: TableCell, hs: TableCell, record: UInt32, at place: @autoclosure () -> SourceLocation,
    hsAt hsPlace: @autoclosure () -> SourceLocation
  ) -> Int32 {
    if name.isEmpty && hs.isEmpty { return -1 }
    key.removeAll(keepingCapacity: true)
    key.append(contentsOf: name.bytes)
    key.append(0)
    key.append(contentsOf: hs.bytes)
    let (number, isNew) = key.withUnsafeBufferPointer { texts.intern($0) }
    if isNew { products.append(product(name, hs, record, place(), hsPlace())) }
    return Int32(number)
  }

  private mutating func product(
    _ name: TableCell, _ hs: TableCell, _ record: UInt32, _ place: SourceLocation, _ hsPlace: SourceLocation
  ) -> ProductRecord {
    let written = hs.text
    let digits = written.filter { !". -".contains($0) }
    let isCode = (2...10).contains(digits.utf8.count) && digits.utf8.allSatisfy(\.isASCIIDigit)
    if !hs.isEmpty, !isCode { problems[products.count] = .badHS(written, at: hsPlace) }
    let statements = isCode ? [Statement(.hs, digits, original: written, at: hsPlace)] : []
    return ProductRecord(
      name: name.value ?? (isCode ? "hs:\(digits)" : written), record: record,
      location: name.isEmpty ? hsPlace : place,
      statements: statements)
  }
}

extension Diagnostic {
  fileprivate static func badHS(_ text: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      "bad-hs-code", .warning, "'\(text)' is not an HS code", at: place, excerpt: text,
      hint: "an HS code has 2 to 10 digits, dots aside; the row was kept without it")
  }
}
