import ArgumentParser

/// How a run speaks on standard error.
enum LogFormat: String, CaseIterable, ExpressibleByArgument {
  /// For people: problems first, the summary last.
  case text
  /// For machines: one event a line, schema `headwater.log/1`.
  case json
}
