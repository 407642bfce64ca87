import SupplyModel

extension ChangeCause {
  /// Somebody's assessment was in date in the earlier result, and no longer is.
  func byExpiry(_ finding: Finding) -> Found? {
    guard let expired = finding.expired, before.asOf <= expired, expired < after.asOf else { return nil }
    return (.date, "the assessment at \(after.place(finding.primaryLocation)) expired on \(expired)")
  }

  var byDay: Found? {
    before.asOf == after.asOf ? nil : (.date, "as of \(after.asOf) instead of \(before.asOf)")
  }

  var isOtherPolicy: Bool { before.policy.sha256 != after.policy.sha256 }

  var otherPolicy: Found {
    (.policy, "policy '\(after.policy.name)' in place of '\(before.policy.name)'")
  }

  /// What is left when nothing nearer explains it.
  var general: Found {
    if isOtherPolicy { return otherPolicy }
    if before.toolVersion != after.toolVersion {
      return (.program, "version \(after.toolVersion) instead of \(before.toolVersion)")
    }
    return byDay ?? byOtherFiles ?? (.data, "the inputs say something else")
  }
}
