import Foundation
import Testing

/// Same inputs, same bytes: in any order, on any number of threads, any number of times.
@Suite struct DeterminismTests {
  static let formats = ["json", "html", "dot"]

  @Test(arguments: formats)
  func orderAndThreadsChangeNothing(_ format: String) throws {
    let sample = "Samples/hospital"
    let folder = HeadwaterRun.root.appending(path: sample).path
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      .filter { $0 != "headwater.toml" }.map { "\(sample)/\($0)" }
    let tail = ["--config", "\(sample)/headwater.toml", "--format", format, "--output", "-"]
    let first = try HeadwaterRun(["analyze"] + files + tail)
    #expect(!first.output.isEmpty)
    #expect(first.errors.contains("verdict"))
    for variant in [Array(files.reversed()), files.shuffled()] {
      for threads in ["1", "2"] {
        let run = try HeadwaterRun(["analyze"] + variant + tail + ["--threads", threads])
        #expect(run.output == first.output)
        #expect(run.errors == first.errors)
      }
    }
  }

  /// Times, hash seeds and order of inputs stay out of every file, compressed ones too.
  @Test func everyFileIsTheSameTwice() throws {
    let sample = "Samples/hospital"
    let folder = HeadwaterRun.root.appending(path: sample).path
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      .filter { $0 != "headwater.toml" }.map { "\(sample)/\($0)" }
    let tail = ["--config", "\(sample)/headwater.toml", "--collapse", "country", "--threads", "1"]
    let formats = ["--format", "csv,xlsx,sarif,graphml,gexf,dot", "--output"]
    let (first, second) = (try Scratch(), try Scratch())
    _ = try HeadwaterRun(["analyze"] + files + tail + formats + [first.folder.path])
    _ = try HeadwaterRun(["analyze"] + files.reversed() + tail + formats + [second.folder.path])
    let names = try FileManager.default.contentsOfDirectory(atPath: first.folder.path).sorted()
    #expect(names.count >= 12)
    for name in names {
      #expect(try Data(contentsOf: first.file(name)) == Data(contentsOf: second.file(name)), "\(name)")
    }
  }

  @Test func shuffledRowsChangeNoNumber() throws {
    let scratch = try Scratch()
    let folder = HeadwaterRun.root.appending(path: "Samples/hospital").path
    for table in ["parties.csv", "relations.csv"] {
      let text = try String(contentsOfFile: "\(folder)/\(table)", encoding: .utf8)
      let lines = text.split(separator: "\n")
      try scratch.write(([lines[0]] + lines.dropFirst().shuffled()).joined(separator: "\n") + "\n", to: table)
    }
    let common = [
      "--buyer", "mvh", "--as-of", "2026-11-01", "--lists", "Samples/lists", "--format", "json", "--output",
      "-",
    ]
    let tables = ["Samples/hospital/parties.csv", "Samples/hospital/relations.csv"]
    let straight = try HeadwaterRun(["analyze"] + tables + common).json
    let shuffled = try HeadwaterRun(["analyze", scratch.folder.path] + common).json
    for key in ["strongest", "share", "reach", "screened", "verdict"] {
      #expect(same(straight[key], shuffled[key]), "\(key) depends on the order of rows")
    }
  }

  private func same(_ a: Any?, _ b: Any?) -> Bool { (a as? NSObject)?.isEqual(b) == true }
}
