import SupplyModel
import Testing

@Suite struct CalendarDateParsingTests {
  @Test(arguments: [
    "2026-11-24", " 2026-11-24 ", "2026-11-24Z", "2026-11-24+02:00", "2026-11-24-05:00",
    "2026-11-24T09:30:00",
    "2026-11-24T23:59:59.123Z", "2026-11-24T00:00:00+14:00", "2026-11-24 09:30",
  ])
  func readsISO(_ text: String) {
    #expect(CalendarDate(iso: text)?.description == "2026-11-24")
  }

  @Test(arguments: [
    "", "2026-11", "2026-02-30", "2026-13-01", "26-11-24", "2026-11-24x", "2026-11-24T", "2026-11-24T9:30",
    "2026-11-24+2", "2026-11-24T25:00:00", "20261124", "2026/11/24", "０２０２-11-24",
  ])
  func refusesISO(_ text: String) {
    #expect(CalendarDate(iso: text) == nil)
  }

  @Test func readsCompact() {
    #expect(CalendarDate(compact: "20240702")?.description == "2024-07-02")
    #expect(CalendarDate(compact: "20240230") == nil)
    #expect(CalendarDate(compact: "2024070") == nil)
    #expect(CalendarDate(compact: "202407021") == nil)
  }

  @Test(arguments: [
    ("2-Jun-06", "d-MMM-yy", "2006-06-02"),
    ("14-NOV-1999", "d-MMM-yy", "1999-11-14"),
    ("1-September-24", "d-MMM-yy", "2024-09-01"), ("2/7/2024", "d/M/yyyy", "2024-07-02"),
    ("12/28/1953", "M/d/yyyy", "1953-12-28"), ("11/13/06", "M/d/yyyy", "2006-11-13"),
    ("02.07.2024", "dd.MM.yyyy", "2024-07-02"), ("20240702", "yyyyMMdd", "2024-07-02"),
    ("2024-07-02", "yyyy-MM-dd", "2024-07-02"), ("1-Jan-69", "d-MMM-yy", "2069-01-01"),
    ("1-Jan-70", "d-MMM-yy", "1970-01-01"), ("03.04.2026 00:00", "d.M.yyyy", "2026-04-03"),
    ("4/3/2026 12:00:00 AM", "M/d/yyyy", "2026-04-03"), ("2026/4/3", "yyyy/M/d", "2026-04-03"),
    ("Apr 3, 2026", "MMM d, yyyy", "2026-04-03"), ("3 April 2026", "d MMMM yyyy", "2026-04-03"),
    ("260403", "yyMMdd", "2026-04-03"), ("03APR2026", "ddMMMyyyy", "2026-04-03"),
  ])
  func readsAsFormatted(_ text: String, _ pattern: String, _ day: String) {
    #expect(CalendarDate.Format(pattern).flatMap { CalendarDate(text: text, format: $0) }?.description == day)
  }

  @Test(arguments: [
    ("28/12/1953", "M/d/yyyy"), ("12/28/1953", "d/M/yyyy"),
    ("2-Juni-06", "d-MMM-yy"), ("2-Jun-006", "d-MMM-yy"), ("2.7.24.", "dd.MM.yyyy"),
    ("", "d-MMM-yy"),
    ("Date Not Captured", "d-MMM-yy"), ("1/2/20245", "d/M/yyyy"), ("03/04/26", "yyyy/M/d"),
    ("26-11-24", "yyyy-MM-dd"), ("20260403", "yyMMdd"),
    ("03.04.2026 25:00", "d.M.yyyy"), ("03.04.2026 x", "d.M.yyyy"),
  ])
  func refuses(_ text: String, _ pattern: String) throws {
    let format = try #require(CalendarDate.Format(pattern))
    #expect(CalendarDate(text: text, format: format) == nil)
  }

  @Test(arguments: [
    "", "d/M", "d/M/y", "d/d/yyyy", "ddd.MM.yyyy", "dMyyyy", "d.M.yyyy HH:mm", "d\u{B7}M\u{B7}yyyy",
  ])
  func refusesPatterns(_ pattern: String) {
    #expect(CalendarDate.Format(pattern) == nil)
  }

  @Test func everyDayOfFourCenturiesReadsBack() {
    for number in stride(from: Int32(-135_140), to: 50_000, by: 7) {
      let day = CalendarDate(dayNumber: number)
      #expect(CalendarDate(iso: day.description) == day)
    }
  }
}
