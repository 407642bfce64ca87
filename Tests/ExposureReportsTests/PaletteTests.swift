import Foundation
import SupplyModel
import Testing

@testable import ExposureReports

/// Contrast by WCAG 2.2: text at least 4.5:1, lines and shapes at least 3:1, in light and in dark.
@Suite struct PaletteTests {
  @Test(arguments: FindingSeverity.allCases)
  func marksAreReadable(severity: FindingSeverity) {
    let mark = Palette.mark(severity)
    #expect(contrast(mark.text, mark.fill) >= 4.5)
    #expect(contrast(mark.line, Palette.paper) >= 3)
    #expect(contrast(mark.outline, Palette.paper) >= 3)
  }

  @Test func drawingIsReadable() {
    for text in [Palette.ink, Palette.muted] { #expect(contrast(text, Palette.paper) >= 4.5) }
    #expect(contrast(Palette.ink, Palette.buyer) >= 4.5)
    for line in [Palette.outline, Palette.line] { #expect(contrast(line, Palette.paper) >= 3) }
  }

  @Test(arguments: ["light", "dark"])
  func pageIsReadable(scheme: String) throws {
    let colours = try variables(scheme)
    func ratio(_ a: String, _ b: String) throws -> Double {
      contrast(try #require(colours[a]), try #require(colours[b]))
    }
    for text in ["ink", "muted", "link"] {
      for ground in ["paper", "panel"] { #expect(try ratio(text, ground) >= 4.5, "\(text) on \(ground)") }
    }
    for text in ["ink", "muted"] { #expect(try ratio(text, "node") >= 4.5) }
    #expect(try ratio("ink", "buyer") >= 4.5)
    for shape in ["line", "outline", "critical", "high", "medium", "low", "not-rated", "bar", "chip-edge"] {
      #expect(try ratio(shape, "paper") >= 3, "\(shape)")
    }
  }

  @Test func luminanceFallsWithSeverity() {
    let fills = [FindingSeverity.low, .medium, .high, .critical].map { luminance(Palette.mark($0).fill) }
    #expect(fills == fills.sorted(by: >))
  }

  @Test func pageUsesTheSamePalette() {
    for severity in FindingSeverity.allCases where severity != .notRated {
      #expect(
        "\(Stylesheet.text)".contains(".chip.\(severity.name) { background: \(Palette.mark(severity).fill)"))
    }
  }

  private func variables(_ scheme: String) throws -> [String: String] {
    let blocks = "\(Stylesheet.text)".split(separator: ":root {")
    let block = try #require(blocks[scheme == "light" ? 0 : 1].split(separator: "}").first)
    let pairs = block.matches(of: /--([a-z-]+): (#[0-9a-f]{6});/).map { (String($0.1), String($0.2)) }
    return Dictionary(uniqueKeysWithValues: pairs)
  }

  private func contrast(_ a: String, _ b: String) -> Double {
    let (x, y) = (luminance(a), luminance(b))
    return (max(x, y) + 0.05) / (min(x, y) + 0.05)
  }

  private func luminance(_ colour: String) -> Double {
    let number = Int(colour.dropFirst(), radix: 16)!
    let channels = [16, 8, 0].map { Double(number >> $0 & 255) / 255 }
    let linear = channels.map { $0 <= 0.04045 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4) }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }
}
