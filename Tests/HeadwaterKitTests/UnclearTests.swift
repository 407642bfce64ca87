import Foundation
import SupplyModel
import Testing

@testable import HeadwaterKit

/// A false "ruled out" is the worst answer there is: networks that once got one (`Samples/unclear`).
@Suite struct UnclearTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Samples/unclear").path

  /// Folder, regime and status in each line.
  private static let expected: [[String]] =
    ((try? String(contentsOfFile: "\(root)/expected.txt", encoding: .utf8)) ?? "")
    .split(separator: "\n").map { $0.split(separator: " ").map(String.init) }

  static let cases = ((try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []).sorted()
    .filter { !$0.contains(".") }

  @Test func everyCaseIsExpected() {
    #expect(Self.cases.count >= 18)
    #expect(Set(Self.expected.map { $0[0] }) == Set(Self.cases))
  }

  @Test(arguments: cases)
  func reachIsAsExpected(_ name: String) throws {
    var options = AnalysisOptions()
    options.inputs = ["\(Self.root)/\(name)"]
    let found = try Analysis(options).run().reach.map { [name, $0.regime, $0.status.rawValue] }
    #expect(found == Self.expected.filter { $0[0] == name })
  }

  /// What is supposed to be as it is reads as the analysis does.
  @Test(arguments: cases)
  func whatIfSaysTheSameOfToday(_ name: String) throws {
    var options = AnalysisOptions()
    options.inputs = ["\(Self.root)/\(name)"]
    let today = try WhatIf(options, Supposition()).run().before
    #expect(today.reach == (try Analysis(options).run().headline.reach))
  }
}
