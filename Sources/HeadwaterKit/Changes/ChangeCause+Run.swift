import SupplyModel

/// What holds for the whole run.
extension ChangeCause {
  var byDay: Found? {
    let (old, new) = (before.result.asOf, after.result.asOf)
    return old == new ? nil : (.date, "as of \(new) instead of \(old)")
  }

  /// Another policy, or another program that applies it.
  var byRules: Found? {
    let (old, new) = (before.result, after.result)
    if old.policy.sha256 != new.policy.sha256 {
      return (.policy, "policy '\(new.policy.name)' in place of '\(old.policy.name)'")
    }
    return old.toolVersion == new.toolVersion
      ? nil : (.program, "version \(new.toolVersion) instead of \(old.toolVersion)")
  }

  /// Some input is another.
  var byOtherFiles: Found? {
    let changed = after.changedFile(beside: before) ?? before.changedFile(beside: after)
    return changed.map { (.data, "'\($0)' has changed") }
  }

  /// What is left when nothing nearer explains it.
  var byRun: Found { byRules ?? byOtherFiles ?? byDay ?? (.data, "the inputs say something else") }
}
