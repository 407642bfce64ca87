import ArgumentParser
import HeadwaterKit

/// What a job that nobody watches needs: a log for machines, and limits.
struct JobOptions: ParsableArguments {
  @Option(help: "What standard error carries: text for people, or json, one event a line.")
  var logFormat: Configuration.LogFormat?

  @Option(help: ArgumentHelp("End without an answer after this long: 90s, 45m, 2h.", valueName: "time"))
  var maxTime: TimeLimit?

  @Option(help: ArgumentHelp("End without an answer above this much memory: 512MB, 4GB.", valueName: "size"))
  var maxMemory: MemoryLimit?

  func tell(_ configuration: inout Configuration) {
    (configuration.logFormat, configuration.maxTime, configuration.maxMemory) = (
      logFormat, maxTime, maxMemory
    )
  }
}

extension Configuration.LogFormat: ExpressibleByArgument {}

extension TimeLimit: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}

extension MemoryLimit: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}
