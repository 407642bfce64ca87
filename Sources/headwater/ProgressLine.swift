import ArgumentParser
import Foundation
import HeadwaterKit
import SupplyModel

/// One line on a terminal that says how far reading has come, how fast it goes and how long it will take.
///
/// Nothing is written when standard error is no terminal, and nothing in the first half second.
final class ProgressLine {
  let progress = ReadingProgress()
  private let timer: any DispatchSourceTimer
  private let start = ContinuousClock.now

  /// nil when there is nobody to see it.
  init?(_ choice: Configuration.Progress?) {
    guard choice != .never, isatty(2) != 0 else { return nil }
    timer = DispatchSource.makeTimerSource(queue: DispatchQueue(label: "progress"))
    timer.schedule(deadline: .now() + 0.5, repeating: 0.2)
    timer.setEventHandler { @Sendable [progress, start] in
      Self.write("\r\u{1B}[2K" + Self.text(progress.now, after: ContinuousClock.now - start))
    }
    timer.resume()
  }

  /// Takes the line away again.
  func finish() {
    timer.cancel()
    Self.write("\r\u{1B}[2K")
  }

  /// `reading 12,400 of 20,000 files, 131 MB, 38 MB/s, about 2 s left`
  static func text(_ moment: ReadingProgress.Moment, after time: Duration) -> String {
    if moment.expectedFiles > 0, moment.files == moment.expectedFiles {
      let cached = moment.cachedFiles == 0 ? "" : " (\(moment.cachedFiles) from the cache)"
      return "read \(moment.files) files\(cached), \(moment.bytes / 1_000_000) MB; working out who is who"
    }
    let seconds = max(0.001, Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18)
    let rate = Double(moment.bytes) / seconds
    var words = [
      moment.expectedFiles == 0
        ? "looking at the inputs" : "reading \(moment.files) of \(moment.expectedFiles) files",
      "\(moment.bytes / 1_000_000) MB", "\(Int(rate / 1e6)) MB/s",
    ]
    let left = Double(moment.expectedBytes - moment.bytes)
    if rate > 0, left > 0 { words.append("about \(Int((left / rate).rounded(.up))) s left") }
    return words.joined(separator: ", ")
  }

  private static func write(_ text: String) { _ = AtomicFile.writeAll(Array(text.utf8), to: 2) }
}

extension ProgressLine? {
  /// Shows the line, if there is one, until the work is done.
  func whileReading<Value, Failure: Error>(
    _ work: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    defer { self?.finish() }
    return try work()
  }
}
