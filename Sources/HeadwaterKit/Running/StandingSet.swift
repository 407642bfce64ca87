import Foundation
import SupplyModel

/// A set of reports that a run would write again to the byte: nothing it would read has changed since.
package struct StandingSet: Sendable {
  package let manifest: RunManifest
  /// What the run said that wrote it.
  package let words: RunWords
  /// Paths of its files, sorted.
  package let paths: [String]
}

/// What the cache remembers of a set.
private struct StandingNote: Stored {
  /// SHA-256 of its `run.json`, which has those of its other files.
  var manifest: String
  var words: RunWords

  init(manifest: String, words: RunWords) { (self.manifest, self.words) = (manifest, words) }

  func store(in bytes: inout StoredBytes) {
    bytes.store(manifest)
    bytes.store(words)
  }

  init(from cursor: inout StoredCursor) throws(StoredDamage) {
    (manifest, words) = (try cursor.read(), try cursor.read())
  }
}

extension DocumentCache {
  /// - Parameters:
  ///   - documents: in the order of their bytes.
  ///   - folder: of the reports.
  /// - Returns: nil when anything differs from the run that wrote the set, its files among that.
  func standing(
    _ documents: [String], _ fingerprint: RunFingerprint, in folder: String, threads: Int
  ) -> StandingSet? {
    guard let known = known(documents) else { return nil }
    let all = fingerprint.joined(Self.fingerprint(known.names, countsLarge: false))
    guard let note: StandingNote = standingNote(folder).read(of: all),
      let set = StandingSet(in: folder, note.manifest, note.words),
      areUnchanged(known, countsLarge: false, threads: threads)
    else { return nil }
    noteUsed(known.positions)
    save()
    return set
  }

  /// Remembers a set that was just written.
  func keep(
    _ words: RunWords, _ manifest: RunManifest, _ fingerprint: RunFingerprint, in folder: String
  ) {
    let documents = manifest.inputs.map { (path: $0.path, sha256: $0.sha256) }
    guard documents.allSatisfy({ !$0.sha256.isEmpty }) else { return }
    let note = StandingNote(manifest: FileDigest(of: manifest.bytes).sha256, words: words)
    standingNote(folder).write(
      note, of: fingerprint.joined(Self.fingerprint(documents, countsLarge: false)))
  }

  private func standingNote(_ folder: String) -> CacheNote {
    CacheNote(standingPath(folder), writing.edition)
  }
}

extension StandingSet {
  /// nil unless the manifest and every file it names are there as they were written.
  fileprivate init?(in folder: String, _ sha256: String, _ words: RunWords) {
    let path = "\(folder)/\(RunManifest.fileName)"
    guard (try? FileDigest(path: path))?.sha256 == sha256, let manifest = try? RunManifest.read(path),
      manifest.outputs.allSatisfy({ (try? FileDigest(path: "\(folder)/\($0.name)"))?.sha256 == $0.sha256 })
    else { return nil }
    (self.manifest, self.words) = (manifest, words)
    paths = (manifest.outputs.map(\.name) + [RunManifest.fileName]).map { "\(folder)/\($0)" }.sorted()
  }
}
