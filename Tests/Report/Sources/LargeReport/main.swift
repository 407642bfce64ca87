import ExposureReports
import Foundation
import SupplyModel

// LargeReport FILE [PARTIES] [FINDINGS]: writes the page of a made-up result, and says how long that took.
let arguments = CommandLine.arguments.dropFirst()
guard let path = arguments.first else { fatalError("usage: LargeReport FILE [PARTIES] [FINDINGS]") }
let numbers = arguments.dropFirst().compactMap { Int($0) }
let result = MadeUpResult(
  parties: numbers.first ?? 50_000, findings: numbers.dropFirst().first ?? 20_000
).result

guard let page = ReportFormats.named("html") else { fatalError("no html") }
// Of this process alone: other programs on the machine do not count. POSIX fixes the unit.
let start = clock()
let bytes = page.bytes(of: result)
let seconds = Double(clock() - start) / 1_000_000
try Data(bytes).write(to: URL(filePath: path))
print("\(seconds) seconds of processor, \(bytes.count) bytes")
