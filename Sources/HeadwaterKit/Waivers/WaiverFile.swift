import Foundation
import RiskAnalysis
import SupplyModel

/// The findings somebody has accepted for a time: one `[[waiver]]` per decision, in TOML.
package struct WaiverFile: Sendable {
  package let book: WaiverBook
  package let edition: AnalysisResult.WaiverEdition

  /// - Parameters:
  ///   - path: nil for no waivers.
  ///   - regimes: what the policy calls its regimes.
  /// - Throws: ``AnalysisFailure`` naming each thing wrong at its line and column.
  package init?(_ path: String?, regimes: [String]) throws(AnalysisFailure) {
    guard let path else { return nil }
    guard let content = FileManager.default.contents(atPath: path) else {
      throw AnalysisFailure(
        Diagnostic(
          "unreadable-waivers", .error, "the waivers '\(path)' could not be read", path: path,
          hint: "an empty file accepts nothing"))
    }
    let text = String(decoding: content, as: UTF8.self)
    book = WaiverBook(try Self.waivers(TOMLSection(parsing: text, path: path, kind: .waivers), path, regimes))
    edition = AnalysisResult.WaiverEdition(
      path: path, sha256: FileDigest(of: [UInt8](content)).sha256, count: book.waivers.count)
  }

  private static func waivers(
    _ section: TOMLSection, _ path: String, _ regimes: [String]
  ) throws(AnalysisFailure) -> [Waiver] {
    var section = section
    var waivers: [Waiver] = []
    for var inner in section.sections("waiver") {
      let waiver = Waiver(&inner, path: path, regimes: regimes)
      if let waiver { inner.refuseSecond(waiver, after: waivers) }
      inner.refuseUnknownKeys()
      section.adopt(inner.problems)
      if let waiver { waivers.append(waiver) }
    }
    section.refuseUnknownKeys()
    if !section.problems.items.isEmpty { throw AnalysisFailure(.unusable, section.problems) }
    return waivers
  }

  /// Says of each finding what was decided about it, and of the run which decisions were in hand.
  ///
  /// - Parameter parties: all of them, whether or not the result tells them.
  func accept(
    in result: inout AnalysisResult, among parties: some Sequence<PartyResult>, by policy: Policy
  ) {
    result.waivers = edition
    let log = book.accept(
      &result.findings, parties: parties, asOf: result.asOf,
      noticeInDays: policy.waivers.noticeInDays)
    result.diagnostics.merge(log)
  }
}

extension TOMLSection {
  /// Two decisions about the same at the same time: nobody could say which holds.
  fileprivate mutating func refuseSecond(_ waiver: Waiver, after earlier: [Waiver]) {
    guard let first = earlier.first(where: { $0.isRepeated(by: waiver) }) else { return }
    report(
      "\(waiver.subject.words) is accepted until \(first.until) already", at: waiver.subject.key,
      hint: "at \(first.place.text); keep one, or let the second begin ('on') later")
  }
}

extension Waiver {
  fileprivate func isRepeated(by other: Waiver) -> Bool {
    let beginsInTime = other.on.map { $0 <= until } ?? true
    let endsInTime = on.map { $0 <= other.until } ?? true
    return subject == other.subject && beginsInTime && endsInTime
  }
}
