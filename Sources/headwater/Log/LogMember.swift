import Logging

/// What an event can say of itself: a text, a number, a flag, texts, or counts by name.
protocol LogMember {
  var metadata: Logger.MetadataValue { get }
}

extension String: LogMember {
  var metadata: Logger.MetadataValue { .string(self) }
}

extension Int: LogMember {
  var metadata: Logger.MetadataValue { .stringConvertible(self) }
}

extension Double: LogMember {
  var metadata: Logger.MetadataValue { .stringConvertible(self) }
}

extension Bool: LogMember {
  var metadata: Logger.MetadataValue { .stringConvertible(self) }
}

extension [String]: LogMember {
  var metadata: Logger.MetadataValue { .array(map { .string($0) }) }
}

extension [String: Int]: LogMember {
  var metadata: Logger.MetadataValue { .dictionary(mapValues { .stringConvertible($0) }) }
}
