/// A day that may be missing, in four bytes: columns hold millions of them.
@propertyWrapper
package struct StoredDate: Hashable, Sendable {
  /// The least number stands for no day; no calendar reaches it.
  private var dayNumber = Int32.min

  package var wrappedValue: CalendarDate? {
    get { dayNumber == .min ? nil : CalendarDate(dayNumber: dayNumber) }
    set { dayNumber = newValue?.dayNumber ?? .min }
  }

  package init() {}
}
