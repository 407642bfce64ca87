extension XMLRule {
  /// The same rule with every unprefixed step of its path taken in any namespace: for formats whose namespaces change
  /// with their releases, or whose documents are careless about them.
  package var inAnyNamespace: Self {
    let anywhere = path.hasPrefix("//")
    let steps = path.split(separator: "/").map { $0.contains(":") ? String($0) : "*:\($0)" }
    return Self(path: (anywhere ? "//" : "") + steps.joined(separator: "/"), field: field, content: content)
  }
}
