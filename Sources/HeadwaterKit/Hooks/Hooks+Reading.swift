extension Hooks {
  /// Reads `[hooks]`.
  ///
  /// - Parameter resolved: a path of the configuration as seen from the working folder.
  init(_ section: inout TOMLSection, resolved: (String) -> String) {
    for event in Event.allCases {
      let words = section.list(event.rawValue, expecting: "a program and its arguments") { $0 }
      guard let program = words.first else { continue }
      commands[event] = [Self.program(program, resolved: resolved)] + words.dropFirst()
    }
    if let limit = section.parsed("patience", expecting: "a time such as \"60s\"", TimeLimit.init) {
      patience = limit.seconds
    }
    section.refuseUnknownKeys()
  }

  /// A name is looked up in PATH, anything with a stroke in it is a path.
  private static func program(_ name: String, resolved: (String) -> String) -> String {
    guard name.contains("/") else { return name }
    let path = resolved(name)
    return path.contains("/") ? path : "./\(path)"
  }
}
