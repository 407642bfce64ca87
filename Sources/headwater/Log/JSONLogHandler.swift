import ExposureReports
import Logging

/// Writes each event as one line of JSON: `time`, `level`, `event` and `message` first, then its members by name.
struct JSONLogHandler: LogHandler {
  let lines: LogLines
  let clock: LogClock
  var logLevel = Logger.Level.info
  var metadata: Logger.Metadata = [:]

  init(_ lines: LogLines, clock: LogClock) { (self.lines, self.clock) = (lines, clock) }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    var members = metadata.merging(event.metadata ?? [:]) { $1 }
    var output = ByteWriter()
    output.literal("{\"time\": ")
    output.jsonString(LogClock.text(clock.now()))
    output.literal(", \"level\": ")
    output.jsonString(event.level.rawValue)
    if let name = members.removeValue(forKey: "event") {
      output.literal(", \"event\": ")
      output.jsonValue(name)
    }
    output.literal(", \"message\": ")
    output.jsonString(event.message.description)
    for (key, value) in members.sorted(by: { $0.key < $1.key }) {
      output.literal(", ")
      output.jsonString(key)
      output.literal(": ")
      output.jsonValue(value)
    }
    output.literal("}\n")
    lines.append(output.bytes)
  }
}

extension ByteWriter {
  /// Numbers and flags as such, everything else as text, lists and objects.
  fileprivate mutating func jsonValue(_ value: Logger.MetadataValue) {
    switch value {
    case .string(let text): jsonString(text)
    case .stringConvertible(let number as Int): integer(number)
    case .stringConvertible(let number as Double): raw("\(number)")
    case .stringConvertible(let flag as Bool): raw(flag ? "true" : "false")
    case .stringConvertible(let other): jsonString(other.description)
    case .array(let values): jsonList("[", values.map { (nil, $0) }, "]")
    case .dictionary(let members):
      jsonList("{", members.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }, "}")
    }
  }

  private mutating func jsonList(
    _ open: StaticString, _ members: [(key: String?, value: Logger.MetadataValue)], _ close: StaticString
  ) {
    literal(open)
    for (position, member) in members.enumerated() {
      if position > 0 { literal(", ") }
      if let key = member.key {
        jsonString(key)
        literal(": ")
      }
      jsonValue(member.value)
    }
    literal(close)
  }
}
