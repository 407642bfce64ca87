import SupplyModel

/// What a row of the assessments table comes to under the policy.
struct AssessmentReading {
  enum Status: String { case alleged, verified, remediated }

  /// The row's level, 0…1; nil when it is no number and no word of the policy.
  let level: Double?
  let status: Status
  /// Level that counts; nil when it cannot be rated.
  let inherent: Double?
  /// Whether it says how workers are recruited, paid or housed, rather than what was observed of forced labour itself.
  let isPractice: Bool
  /// Credit for remediation, 0…1.
  let credit: Double
  /// Weights of the policy in the row's own level, and in the level that counts.
  let wordWeights: [PolicyWeight]
  let levelWeights: [PolicyWeight]
  /// Its last day, once that is over.
  let expired: CalendarDate?
  /// The row in words.
  let quote: String
  /// Quotes the row, and says why it counts as it does.
  let message: String

  init(_ record: AssessmentRecord, policy: Policy, asOf: CalendarDate) {
    let rules = policy.indicators.assessment
    let word = record.level.lowercased()
    level = rules.words[word] ?? Double(word).flatMap { (0...1).contains($0) ? $0 : nil }
    expired = record.expires.flatMap { $0 < asOf ? $0 : nil }
    let hasExpired = expired != nil
    let isIndependent = record.evidence >= .verified && (record.date.map { $0 <= asOf } ?? false)
    let said = Status(rawValue: record.status?.lowercased() ?? "") ?? .alleged
    let holds = !hasExpired && (said != .remediated || isIndependent)
    status = holds ? said : .alleged
    let weight = rules.practice[record.indicator]
    isPractice = weight != nil
    inherent = level.map { $0 * (weight ?? 1) * (holds && said != .alleged ? 1 : rules.allegedFactor) }
    credit = status == .remediated ? rules.remediatedCredit : 0
    wordWeights = rules.words[word] == nil ? [] : [.word(word)]
    let practice: [PolicyWeight] = isPractice ? [.practice(record.indicator)] : []
    levelWeights = wordWeights + practice + (holds && said != .alleged ? [] : [.allegedFactor])
    quote = Self.quote(record)
    message = quote + Self.remarks(record, hasExpired: hasExpired, holds: holds, isRated: level != nil)
  }

  private static func quote(_ record: AssessmentRecord) -> String {
    var words = "\(record.indicator) \(record.status ?? "assessed"), level \(record.level)"
    if let source = record.source { words += ", according to \(source)" }
    if let date = record.date { words += ", \(date)" }
    return words + " (evidence: \(record.evidence.name))"
  }

  private static func remarks(
    _ record: AssessmentRecord, hasExpired: Bool, holds: Bool, isRated: Bool
  ) -> String {
    var words = ""
    if let expires = record.expires, hasExpired { words += "; expired on \(expires), counted as alleged" }
    if !holds, !hasExpired { words += "; not verified by anybody independent on a date, counted as alleged" }
    if !isRated { words += "; '\(record.level)' is neither 0 to 1 nor a word of the policy" }
    return words
  }
}
