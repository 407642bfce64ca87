import SupplyModel
import Testing

@testable import RiskAnalysis

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite("The default policy as a file people read")
struct PolicyTextTests {
  private static let folder =
    #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined() + "/Sources/RiskAnalysis/Policy/"

  @Test("is the generated literal, byte for byte")
  func generatedCopy() throws {
    let source = try Self.read("default-policy.toml")
    if getenv("HEADWATER_ACCEPT") != nil {
      let generated = try Self.read("DefaultPolicy+Generated.swift")
      let head = try #require(generated.range(of: "#\"\"\"\n")).upperBound
      try Self.write(generated[..<head] + source + "\n\"\"\"#\n}\n", to: "DefaultPolicy+Generated.swift")
    }
    let isEqual = DefaultPolicy.toml.utf8.elementsEqual(source.utf8)
    #expect(isEqual, "make it again with HEADWATER_ACCEPT=1")
  }

  @Test("says of every number why it is so")
  func everyNumberHasAComment() throws {
    let document = try PolicyDocument(toml: DefaultPolicy.toml, path: "default-policy.toml")
    let lines = DefaultPolicy.toml.split(separator: "\n", omittingEmptySubsequences: false)
    var numbers = 0
    for (path, value) in document.entries where value.isNumeric {
      numbers += 1
      let (line, _) = document.locator.position(of: try #require(document.locator.places[path]).key)
      let isExplained =
        lines[line - 1].contains("#") || (line > 1 && lines[line - 2].drop { $0 == " " }.hasPrefix("#"))
      #expect(isExplained, "\(path.joined(separator: ".")) at line \(line) has no comment")
    }
    #expect(numbers > 50)
  }

  @Test("names every key there is")
  func everyKeyIsSet() throws {
    let document = try PolicyDocument(toml: DefaultPolicy.toml, path: "default-policy.toml")
    for key in PolicyKey.all where !key.path.contains("enabled") {
      #expect(document.entries.contains { key.names(in: $0.path) != nil }, "\(key.path) is not set")
    }
  }

  @Test("shows what a buyer's file changes, and reads back as the policy in effect")
  func effectiveText() throws {
    let overlay = """
      [network]
      assumedDisclosure = 0.6

      [lists.ages]
      ours = 30
      tip = 400

      [regime.ours]
      lists = ["a b"]
      [regime.ours.products."x y"]
      hs = ["4015"]
      """
    let text = try PolicyText.annotated(overlay: overlay, path: "buyer.toml")
    #expect(text.contains("assumedDisclosure = 0.6  # default 0.75, set by buyer.toml:2:1\n"))
    let expected = try Policy(toml: overlay, path: "buyer.toml")
    let shown = try Policy(toml: text, path: "shown.toml")
    #expect(shown == expected)
    #expect(expected.lists.maximumAge(of: "ours") == 30)
    #expect(
      text.contains(
        "tip = 400       # published every year, plus a quarter  # default 457, set by buyer.toml:6:1\n"))
  }

  @Test("is the effective text when nothing is changed")
  func unchangedText() throws {
    #expect(try PolicyText.annotated(overlay: "", path: "empty.toml") == PolicyText.annotated)
  }

  private static func read(_ name: String) throws -> String {
    let file = try #require(fopen(folder + name, "r"))
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func write(_ text: String, to name: String) throws {
    let file = try #require(fopen(folder + name, "w"))
    defer { fclose(file) }
    let bytes = Array(text.utf8)
    #expect(fwrite(bytes, 1, bytes.count, file) == bytes.count)
  }
}

extension PolicyValue {
  fileprivate var isNumeric: Bool {
    switch self {
    case .number: true
    case .list(let values): values.contains { $0.isNumeric }
    default: false
    }
  }
}

extension String {
  fileprivate func range(of part: String) -> Range<String.Index>? { ranges(of: part).first }
}
