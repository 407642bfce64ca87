import SupplyModel
import Testing

@testable import RiskAnalysis

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite("Indicators")
struct IndicatorSampleTests {
  @Test("every indicator has a sample, and every sample an indicator")
  func complete() {
    #expect(IndicatorSample.names(in: "").sorted() == RiskIndicators.all.map(\.id).sorted())
    #expect(RiskIndicators.all.map(\.id) == IndicatorID.allCases.map(\.rawValue))
  }

  @Test("every indicator says what it looks at, and why it matters", arguments: IndicatorID.allCases)
  func rationale(_ id: IndicatorID) throws {
    let indicator = try #require(RiskIndicators.all.first { $0.id == id.rawValue })
    #expect(!indicator.summary.isEmpty && indicator.summary.first?.isLowercase == true)
    #expect(indicator.rationale.count > 80)
  }

  @Test("says of its sample what is expected", arguments: IndicatorID.allCases)
  func expected(_ id: IndicatorID) throws {
    let sample = IndicatorSample(id.rawValue)
    let found = Self.description(of: sample.rating(), in: sample)
    if getenv("HEADWATER_ACCEPT") != nil { try Self.write(found, to: "\(id.rawValue)/expected.txt") }
    #expect(found == IndicatorSample.text("\(id.rawValue)/expected.txt"))
  }

  @Test("the order of matches and lists changes nothing", arguments: IndicatorID.allCases)
  func orderIndependence(_ id: IndicatorID) {
    let sample = IndicatorSample(id.rawValue)
    let reversed = RiskRating.rate(
      sample.network, lists: sample.lists, matches: sample.matches.reversed(), policy: .default,
      asOf: sample.asOf, buyer: sample.buyer)
    #expect(Self.description(of: reversed, in: sample) == Self.description(of: sample.rating(), in: sample))
  }

  @Test("ids are unique, and those of findings do not move when others join")
  func ids() {
    for id in IndicatorID.allCases {
      let findings = IndicatorSample(id.rawValue).rating().findings
      #expect(Set(findings.map(\.id)).count == findings.count)
      #expect(findings.allSatisfy { $0.id.wholeMatch(of: /F-[0-9a-f]{8}/) != nil })
    }
  }

  @Test("no message accuses or absolves")
  func words() {
    let banned = ["compliant", "clean", "uses forced", "controlled by"]
    for id in IndicatorID.allCases {
      for finding in IndicatorSample(id.rawValue).rating().findings {
        #expect(!banned.contains { finding.message.lowercased().contains($0) }, "\(finding.message)")
      }
    }
  }

  /// Everything a rating says, one line each.
  static func description(of rating: RiskRating, in sample: IndicatorSample) -> String {
    var lines = rating.findings.map { finding in
      let product = finding.product.map { " (\($0))" } ?? ""
      let regime = finding.regime.map { " [\($0)]" } ?? ""
      return "\(finding.id) \(finding.severity.name) \(finding.status) \(finding.party)\(product)\(regime)"
        + " confidence \(finding.confidence): \(finding.message)"
    }
    for (party, place) in zip(sample.network.parties, rating.parties) {
      let missing = place.missing.components.map(\.name).joined(separator: ", ")
      lines.append(
        "place \(party.id): inherent \(rounded(place.inherent)), residual \(rounded(place.residual))"
          + (place.isRated ? "" : ", not rated") + (missing.isEmpty ? "" : ", not known: \(missing)"))
    }
    for cause in rating.causes {
      lines.append("cause \(cause.id) \(cause.name), risk \(cause.risk)")
      for touch in cause.touched {
        let product = touch.product.map { " (\(sample.network.products[$0.position].name))" } ?? ""
        lines.append(
          "  touches \(sample.network.parties[touch.party.position].id)\(product)"
            + " with \(rounded(touch.confidence))")
      }
    }
    for place in rating.banned {
      let product = place.product.map { " (\(sample.network.products[$0.position].name))" } ?? ""
      lines.append(
        "banned by \(place.regime): \(sample.network.parties[place.party.position].id)\(product)"
          + (place.isConfirmed ? "" : ", not confirmed"))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func rounded(_ number: Double) -> Double { (number * 1e9).rounded() / 1e9 }

  private static func write(_ text: String, to path: String) throws {
    let file = try #require(fopen(IndicatorSample.folder + path, "w"))
    defer { fclose(file) }
    let bytes = Array(text.utf8)
    #expect(fwrite(bytes, 1, bytes.count, file) == bytes.count)
  }
}
