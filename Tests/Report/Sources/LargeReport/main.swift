import ExposureReports
import Foundation
import SupplyModel

// LargeReport FILE [PARTIES] [FINDINGS]: writes the page of a made-up result, and how long that took, in seconds.
let arguments = CommandLine.arguments.dropFirst()
guard let path = arguments.first else { fatalError("usage: LargeReport FILE [PARTIES] [FINDINGS]") }
let numbers = arguments.dropFirst().compactMap { Int($0) }
let result = MadeUpResult(
  parties: numbers.first ?? 50_000, findings: numbers.dropFirst().first ?? 20_000
).result

guard let page = ReportFormats.named("html") else { fatalError("no html") }
let clock = ContinuousClock()
var bytes: [UInt8] = []
let time = clock.measure { bytes = page.bytes(of: result) }
try Data(bytes).write(to: URL(filePath: path))
print("\(time / .seconds(1)) seconds, \(bytes.count) bytes")
