import Foundation
import Testing

@testable import HeadwaterKit

/// Commands that are told of a run: no shell, bounded time, and nothing of theirs decides anything.
@Suite struct HookTests {
  private func outcome(
    _ command: [String], environment: [String: String] = [:], input: String = "", seconds: Int = 20
  ) -> ChildProcess.Outcome {
    ChildProcess(command, environment: environment, input: Array(input.utf8)).run(seconds: seconds)
  }

  @Test func wordsGoToTheProgramAsTheyAre() {
    let said = outcome(["printf", "%s", "$HOME; `id` \"x\" *"])
    #expect(said.failure == nil)
    #expect(said.lastWords == "$HOME; `id` \"x\" *")
  }

  @Test func theMessageIsOnStandardInputAndTheFactsInTheEnvironment() {
    let said = outcome(
      ["sh", "-c", "echo \"$HEADWATER_RUN_VERDICT $(wc -c)\" | tr -s ' '"],
      environment: ["HEADWATER_RUN_VERDICT": "violated"], input: String(repeating: "x", count: 300_000))
    #expect(said.lastWords == "violated 300000")
  }

  @Test func failuresSayHow() {
    #expect(outcome(["sh", "-c", "echo why >&2; exit 3"]).failure == "exited with 3")
    #expect(outcome(["sh", "-c", "echo why >&2; exit 3"]).lastWords == "why")
    #expect(outcome(["sh", "-c", "kill -9 $$"]).failure == "was ended by signal 9")
    #expect(outcome(["/no/such/program"]).failure == "could not be started, No such file or directory")
  }

  /// Also what it has started, and though it will not listen.
  @Test func whatTakesTooLongIsEnded() {
    let start = ContinuousClock.now
    let said = outcome(["sh", "-c", "trap '' TERM; sleep 30 & sleep 30"], seconds: 1)
    #expect(said.failure == "took longer than 1 s and was ended")
    #expect(ContinuousClock.now - start < .seconds(10))
  }

  @Test func theConfigurationNamesThem() throws {
    let toml = """
      [hooks]
      violated = ["./tell.sh", "risk team"]
      failed = ["sendmail", "-t"]
      patience = "90s"
      """
    let hooks = try Configuration(toml: toml, path: "conf/headwater.toml").hooks
    #expect(hooks.commands[.violated] == ["conf/tell.sh", "risk team"])
    #expect(hooks.commands[.failed] == ["sendmail", "-t"])
    #expect(hooks.commands[.passed] == nil)
    #expect(hooks.patience == 90)
    let beside = try Configuration(toml: toml, path: "headwater.toml").hooks
    #expect(beside.commands[.violated]?.first == "./tell.sh")
  }

  @Test(arguments: ["violated = \"tell.sh\"", "violatd = [\"x\"]", "patience = 9", "patience = \"soon\""])
  func mistakesAreErrorsAtTheirPlace(line: String) {
    let failure = #expect(throws: AnalysisFailure.self) {
      try Configuration(toml: "[hooks]\n\(line)\n", path: "headwater.toml")
    }
    #expect(failure?.diagnostics.items.first?.path == "headwater.toml:2:1")
  }
}
