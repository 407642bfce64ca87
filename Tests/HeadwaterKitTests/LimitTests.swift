import SupplyModel
import Synchronization
import Testing

@testable import HeadwaterKit

@Suite struct LimitTests {
  @Test(arguments: [("90s", 90), ("45m", 2700), ("2h", 7200)])
  func timesAreReadAsPeopleWriteThem(text: String, seconds: Int) {
    #expect(TimeLimit(text)?.seconds == seconds)
  }

  @Test(arguments: [("512MB", 512_000_000), ("4GB", 4_000_000_000), ("1GiB", 1 << 30)])
  func amountsAreReadAsPeopleWriteThem(text: String, bytes: Int) {
    #expect(MemoryLimit(text)?.bytes == bytes)
  }

  @Test(arguments: ["", "0s", "45", "m", "-1h", "1.5h", "99999999999999h", "4 GB", "4G"])
  func othersAreRefused(text: String) {
    #expect(TimeLimit(text) == nil)
    #expect(MemoryLimit(text) == nil)
  }

  @Test func memoryInUseIsKnown() throws {
    let bytes = try #require(ResidentMemory()?.bytes)
    #expect((1_000_000...100_000_000_000).contains(bytes))
  }

  @Test func theWatchSpeaksOnceAndOnlyWithALimit() async throws {
    #expect(LimitWatch(RunLimits(), exceeded: { _ in }) == nil)
    var limits = RunLimits()
    limits.memory = MemoryLimit("1MB")
    let slugs = await withCheckedContinuation { continuation in
      _ = LimitWatch(limits) { continuation.resume(returning: $0.slug) }
    }
    #expect(slugs == "memory-limit")
  }

  @Test func theConfigurationSetsThem() throws {
    let told = try Configuration(toml: "max-time = \"45m\"\nmax-memory = \"4GB\"\n", path: "headwater.toml")
    #expect(told.maxTime == TimeLimit("45m") && told.maxMemory == MemoryLimit("4GB"))
    #expect(throws: AnalysisFailure.self) {
      try Configuration(toml: "max-time = 45\n", path: "headwater.toml")
    }
  }
}
