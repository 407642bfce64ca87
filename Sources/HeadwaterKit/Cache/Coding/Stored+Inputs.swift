import SupplyModel

extension InputDocument: Stored {
  func store(in bytes: inout StoredBytes) {
    bytes.store(path)
    bytes.store(isSheet)
    bytes.store(isMember)
    bytes.store(format)
    bytes.store(recognition)
    bytes.store(sha256)
    bytes.store(self.bytes)
    bytes.store(records)
  }

  init(from cursor: inout StoredCursor) throws(StoredDamage) {
    let path = try cursor.read(String.self)
    let (isSheet, isMember) = (try cursor.read(Bool.self), try cursor.read(Bool.self))
    self.init(
      path: path, isSheet: isSheet, format: try cursor.read(), recognition: try cursor.read(),
      sha256: try cursor.read(), bytes: try cursor.read(), records: try cursor.read(), isMember: isMember)
  }
}

extension DocumentSurvey: Stored {
  func store(in bytes: inout StoredBytes) { bytes.store(lines) }
  init(from cursor: inout StoredCursor) throws(StoredDamage) { self.init(lines: try cursor.read()) }
}

extension DocumentSurvey.Line: Stored {
  func store(in bytes: inout StoredBytes) {
    bytes.store(format)
    bytes.store(files)
    bytes.store(refused)
    bytes.store(parties)
    bytes.store(products)
    bytes.store(relations)
  }

  init(from cursor: inout StoredCursor) throws(StoredDamage) {
    self.init(format: try cursor.read())
    (files, refused) = (try cursor.read(), try cursor.read())
    (parties, products, relations) = (try cursor.read(), try cursor.read(), try cursor.read())
  }
}
