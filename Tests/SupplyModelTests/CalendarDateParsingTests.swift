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
    ("2-Jun-06", CalendarDate.Format.dayMonthName, "2006-06-02"),
    ("14-NOV-1999", .dayMonthName, "1999-11-14"),
    ("1-September-24", .dayMonthName, "2024-09-01"), ("2/7/2024", .dayMonthSlashed, "2024-07-02"),
    ("12/28/1953", .monthDaySlashed, "1953-12-28"), ("11/13/06", .monthDaySlashed, "2006-11-13"),
    ("02.07.2024", .dayMonthDotted, "2024-07-02"), ("20240702", .compact, "2024-07-02"),
    ("2024-07-02", .iso, "2024-07-02"), ("1-Jan-69", .dayMonthName, "2069-01-01"),
    ("1-Jan-70", .dayMonthName, "1970-01-01"),
  ])
  func readsAsFormatted(_ text: String, _ format: CalendarDate.Format, _ day: String) {
    #expect(CalendarDate(text: text, format: format)?.description == day)
  }

  @Test(arguments: [
    ("28/12/1953", CalendarDate.Format.monthDaySlashed), ("12/28/1953", .dayMonthSlashed),
    ("2-Juni-06", .dayMonthName), ("2-Jun-006", .dayMonthName), ("2.7.24.", .dayMonthDotted),
    ("", .dayMonthName),
    ("Date Not Captured", .dayMonthName), ("1/2/20245", .dayMonthSlashed),
  ])
  func refuses(_ text: String, _ format: CalendarDate.Format) {
    #expect(CalendarDate(text: text, format: format) == nil)
  }

  @Test func everyDayOfFourCenturiesReadsBack() {
    for number in stride(from: Int32(-135_140), to: 50_000, by: 7) {
      let day = CalendarDate(dayNumber: number)
      #expect(CalendarDate(iso: day.description) == day)
    }
  }
}
